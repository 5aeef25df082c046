// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/message.h"

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    QString reason;
    QString remedy;
};

Wording wordingOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return { u"It is not there."_s, u"It may have been moved or removed."_s };
    case Error::Kind::IsDirectory:
        return { u"It is a folder."_s, u"Choose the files in it."_s };
    case Error::Kind::Unreadable:
        return { u"It could not be read."_s, u"Check that you may read it, then try again."_s };
    case Error::Kind::Unwritable:
        return { u"It could not be written."_s, u"Choose another place, or check its rights."_s };
    case Error::Kind::DiskFull:
        return { u"The disk is full."_s, u"Make room on it, then try again."_s };
    case Error::Kind::Empty:
        return { u"There is nothing in it."_s, {} };
    case Error::Kind::Binary:
    case Error::Kind::UnknownFormat:
        return { u"It is not an article in a format that can be read."_s,
                 u"Save it as plain text or Markdown first."_s };
    case Error::Kind::TooLarge:
        return { u"It is too large."_s, u"Split it into smaller files."_s };
    case Error::Kind::Damaged:
        return { u"It is damaged, or cut short."_s, u"Use another copy of it."_s };
    case Error::Kind::NotALibrary:
        return { u"It is not a library of Inquit."_s, u"Choose another file."_s };
    case Error::Kind::NewerVersion:
        return { u"It was made by a newer version of Inquit."_s, u"Update Inquit to open it."_s };
    case Error::Kind::Locked:
        return { u"Another program is using it."_s, u"Close that program, then try again."_s };
    case Error::Kind::Invalid:
    case Error::Kind::Failed:
        return { u"Something unexpected went wrong."_s, u"Try again."_s };
    case Error::Kind::Cancelled:
        return { u"It was cancelled."_s, {} };
    }
    return {};
}

} // namespace

Message failureMessage(const QString &whatFailed, const Error &error)
{
    const auto [reason, remedy] = wordingOf(error.kind);
    const QString subject = error.subject.isEmpty() ? QString() : error.subject + u": "_s;
    const QString detail = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
    return { .kind = Message::Kind::Failure,
             .text = whatFailed,
             .detail = subject + reason + detail,
             .remedy = remedy,
             .actionText = {},
             .action = {} };
}

} // namespace inquit
