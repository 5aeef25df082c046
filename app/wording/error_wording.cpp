// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/error_wording.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QString named(const QString &subject)
{
    if (subject.isEmpty()) {
        return u"What was asked for"_s;
    }
    return subject == u"-" ? u"Standard input"_s : u'“' + subject + u'”';
}

QString because(const QString &detail)
{
    const QString plain = detail.simplified();
    return plain.isEmpty() ? u"."_s : u" ("_s + plain + u")."_s;
}

Wording wordedReading(const Error &error)
{
    const QString subject = named(error.subject);
    const QString why = because(error.detail);
    switch (error.kind) {
    case Error::Kind::NotFound:
        return { subject + u" was not found" + why, u"Look whether the name is spelt right."_s };
    case Error::Kind::IsDirectory:
        return { subject + u" is a folder, not a file.", u"Give the files in it."_s };
    case Error::Kind::Unreadable:
        return { subject + u" cannot be read" + why,
                 u"Look whether you have the right to read it."_s };
    case Error::Kind::Empty:
        return { subject + u" is empty.", u"Give a file that has text in it."_s };
    case Error::Kind::Binary:
        return { subject + u" is not text" + why,
                 u"Save the article as plain text or Markdown, and give that file."_s };
    case Error::Kind::UnknownFormat:
        return { subject + u" is in a format that Inquit does not read" + why,
                 u"Save the article as plain text or Markdown, and give that file."_s };
    default:
        return { subject + u" is too large" + why,
                 u"Cut it into smaller files, an article each."_s };
    }
}

Wording wordedLibrary(const Error &error)
{
    const QString subject = named(error.subject);
    const QString why = because(error.detail);
    switch (error.kind) {
    case Error::Kind::Damaged:
        return { subject + u" is damaged" + why,
                 u"It was left as it is. Put a backup in its place (a copy made before each update "
                 u"lies beside it), or choose another file."_s };
    case Error::Kind::NotALibrary:
        return { subject + u" is not an Inquit library" + why,
                 u"It was left as it is. Choose a library, or a new name to begin one."_s };
    case Error::Kind::NewerVersion:
        return { subject + u" was written by a newer version of Inquit" + why,
                 u"It was left as it is. Update Inquit, or choose another library."_s };
    default:
        return { subject + u" is in use by another program" + why,
                 u"Close the other program, then try again."_s };
    }
}

Wording wordedOther(const Error &error)
{
    const QString subject = named(error.subject);
    const QString why = because(error.detail);
    switch (error.kind) {
    case Error::Kind::Unwritable:
        return { subject + u" cannot be written" + why,
                 u"Look whether you have the right to write there, or choose another place."_s };
    case Error::Kind::DiskFull:
        return {
            subject + u" was not written: the disk is full.",
            u"Make room on the disk (it may be your own share of it that is used up), then try "
            u"again. What was there before is unchanged."_s
        };
    case Error::Kind::Invalid:
        return { subject + u" has no meaning here" + why,
                 u"Look at the help for what may stand "
                 u"there."_s };
    case Error::Kind::Cancelled:
        return { subject + u" was cancelled.", u"What was done until then is kept."_s };
    default:
        return { subject + u" failed" + why, u"Try again; what is stored is unchanged."_s };
    }
}

} // namespace

Wording worded(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
    case Error::Kind::IsDirectory:
    case Error::Kind::Unreadable:
    case Error::Kind::Empty:
    case Error::Kind::Binary:
    case Error::Kind::UnknownFormat:
    case Error::Kind::TooLarge:
        return wordedReading(error);
    case Error::Kind::Damaged:
    case Error::Kind::NotALibrary:
    case Error::Kind::NewerVersion:
    case Error::Kind::Locked:
        return wordedLibrary(error);
    case Error::Kind::Unwritable:
    case Error::Kind::DiskFull:
    case Error::Kind::Invalid:
    case Error::Kind::Cancelled:
    case Error::Kind::Failed:
        return wordedOther(error);
    }
    Q_UNREACHABLE_RETURN({});
}

Wording wordedModels(const Error &error)
{
    const QString subject = named(error.subject);
    const QString why = because(error.detail);
    QString what = subject + u" cannot be read"_s + why;
    if (error.kind == Error::Kind::NotFound) {
        what = subject + u" was not found."_s;
    } else if (error.kind == Error::Kind::NewerVersion) {
        what = subject + u" was made for a newer version of Inquit."_s;
    } else if (error.kind == Error::Kind::Damaged) {
        what = subject + u" is damaged"_s + why;
    }
    return {
        what,
        u"Quotations are found by rules alone, which miss many. Name a folder with whole model "
        u"files in INQUIT_MODELS, or unset it to use those of the program."_s
    };
}

} // namespace inquit
