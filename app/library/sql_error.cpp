// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sql_error.h"

#include "core/logging.h"

#include <QSqlError>

namespace inquit {

namespace {

// Result codes of SQLite (https://sqlite.org/rescode.html): the low byte is the kind, the rest says
// more.
constexpr int kPerm = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kInputOutput = 10;
constexpr int kShortRead = kInputOutput | (2 << 8);
constexpr int kWriteFailed = kInputOutput | (3 << 8);
constexpr int kSyncFailed = kInputOutput | (4 << 8);
constexpr int kNoRoomForIndexOfLog = kInputOutput | (19 << 8); // reading needs it too
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kTooBig = 18;
constexpr int kNotADatabase = 26;

Error::Kind kindOf(int code)
{
    switch (code) {
    case kShortRead:
        return Error::Kind::Damaged;
    case kWriteFailed:
    case kSyncFailed:
        return Error::Kind::Unwritable;
    case kNoRoomForIndexOfLog:
        return Error::Kind::DiskFull;
    default:
        break;
    }
    switch (code & 0xff) {
    case kPerm:
    case kReadOnly:
        return Error::Kind::Unwritable;
    case kBusy:
    case kLocked:
        return Error::Kind::Locked;
    case kInputOutput:
    case kCannotOpen:
        return Error::Kind::Unreadable;
    case kCorrupt:
        return Error::Kind::Damaged;
    case kFull:
        return Error::Kind::DiskFull;
    case kTooBig:
        return Error::Kind::TooLarge;
    case kNotADatabase:
        return Error::Kind::NotALibrary;
    default:
        return Error::Kind::Failed;
    }
}

} // namespace

Error toError(const QSqlError &error, const QString &subject)
{
    // The driver adds which of its functions failed: nothing to a reader.
    const QString said = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const Error made { kindOf(error.nativeErrorCode().toInt()), subject, said.trimmed() };
    qCDebug(lcLibrary) << "SQL error" << error;
    return made;
}

} // namespace inquit
