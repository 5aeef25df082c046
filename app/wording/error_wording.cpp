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

/// What is said of a kind, after the name of what it concerns.
struct KindWords {
    QStringView problem;
    bool tellsDetail = false; ///< what the system said follows in brackets
    QStringView remedy;
};

/// Each kind has words of its own. There is no default: the compiler tells of a new kind.
KindWords wordsFor(Error::Kind kind)
{
    constexpr QStringView kSaveAsText =
        u"Save the article as plain text or Markdown, and give that file.";
    switch (kind) {
    case Error::Kind::NotFound:
        return { u"was not found", true, u"Look whether the name is spelt right." };
    case Error::Kind::IsDirectory:
        return { u"is a folder, not a file", false, u"Give the files in it." };
    case Error::Kind::Unreadable:
        return { u"cannot be read", true, u"Look whether you have the right to read it." };
    case Error::Kind::Unwritable:
        return { u"cannot be written", true,
                 u"Look whether you have the right to write there, or choose another place." };
    case Error::Kind::DiskFull:
        return { u"was not written: the disk is full", false,
                 u"Make room on the disk (it may be your own share of it that is used up), then try "
                 u"again. What was there before is unchanged." };
    case Error::Kind::Empty:
        return { u"is empty", false, u"Give a file that has text in it." };
    case Error::Kind::Binary:
        return { u"is not text", true, kSaveAsText };
    case Error::Kind::UnknownFormat:
        return { u"is in a format that Inquit does not read", true, kSaveAsText };
    case Error::Kind::TooLarge:
        return { u"is too large", true, u"Cut it into smaller files, an article each." };
    case Error::Kind::Damaged:
        return { u"is damaged", true,
                 u"It was left as it is. Put a backup in its place (a copy made before each update "
                 u"lies beside it), or choose another file." };
    case Error::Kind::NotALibrary:
        return { u"is not an Inquit library", true,
                 u"It was left as it is. Choose a library, or a new name to begin one." };
    case Error::Kind::NewerVersion:
        return { u"was written by a newer version of Inquit", true,
                 u"It was left as it is. Update Inquit, or choose another library." };
    case Error::Kind::Locked:
        return { u"is in use by another program", true,
                 u"Close the other program, then try again." };
    case Error::Kind::Invalid:
        return { u"has no meaning here", true, u"Look at the help for what may stand there." };
    case Error::Kind::Cancelled:
        return { u"was cancelled", false, u"What was done until then is kept." };
    case Error::Kind::Failed:
        return { u"failed", true, u"Try again; what is stored is unchanged." };
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Wording worded(const Error &error)
{
    const KindWords words = wordsFor(error.kind);
    const QString end = words.tellsDetail ? because(error.detail) : u"."_s;
    return { named(error.subject) + u' ' + words.problem + end, words.remedy.toString() };
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
