// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/format.h"

#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPlainTypes { "text/plain"_L1 };
constexpr std::array kPlainSuffixes { "txt"_L1, "text"_L1 };
constexpr std::array kMarkdownTypes { "text/markdown"_L1 };
constexpr std::array kMarkdownSuffixes { "md"_L1, "markdown"_L1, "mdown"_L1 };

// clang-format off
constexpr std::array kFormats {
    Format { "plain-text"_L1, u"plain text", kPlainTypes,    kPlainSuffixes },
    Format { "markdown"_L1,   u"Markdown",   kMarkdownTypes, kMarkdownSuffixes },
};

/// Text to a decoder, but markup to a reader.
struct Markup {
    QLatin1StringView mimeType; ///< or one that inherits from it
    QStringView name;
};
constexpr std::array kMarkups {
    Markup { "text/html"_L1,             u"a web page" },
    Markup { "application/xhtml+xml"_L1, u"a web page" },
    Markup { "application/rtf"_L1,       u"RTF" },
    Markup { "text/rtf"_L1,              u"RTF" },
    Markup { "application/xml"_L1,       u"XML" },
};
// clang-format on

/// What the first bytes are, whatever the name says. An article may speak of tags: markup is what
/// begins with one.
QMimeType contentType(const QByteArray &bytes)
{
    constexpr qsizetype kLooked = 4096;
    const QByteArray head = bytes.first(std::min(kLooked, bytes.size()));
    const QByteArrayView words = QByteArrayView(head).trimmed();
    const bool mayBeMarkup = words.startsWith('<') || words.startsWith('{');
    return mayBeMarkup ? QMimeDatabase().mimeTypeForData(head) : QMimeType();
}

/// Markdown may begin with a comment or a block of tags; a page begins as a page.
bool beginsAsPage(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(512, bytes.size())).toLower();
    return head.contains("<!doctype html") || head.contains("<html");
}

const Format *formatNamed(QStringView path)
{
    const auto fits = [path](QLatin1StringView suffix) {
        return path.size() > suffix.size() && path.endsWith(suffix, Qt::CaseInsensitive)
            && path[path.size() - suffix.size() - 1] == u'.';
    };
    const auto found = std::ranges::find_if(
        kFormats, [&](const Format &format) { return std::ranges::any_of(format.suffixes, fits); });
    return found == kFormats.end() ? nullptr : found;
}

} // namespace

std::span<const Format> allFormats()
{
    return kFormats;
}

QString formatNames()
{
    QStringList names;
    for (const Format &format : kFormats) {
        names += format.name.toString();
    }
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" or "_s + last;
}

Result<const Format *> formatOf(const Document &document)
{
    const Format *named = formatNamed(document.origin);
    const QMimeType type = contentType(document.bytes);
    const auto markup = std::ranges::find_if(
        kMarkups, [&type](const Markup &one) { return type.inherits(one.mimeType); });
    const bool isMarkdown = named && named->id == "markdown"_L1;
    if (markup != kMarkups.end() && !(isMarkdown && !beginsAsPage(document.bytes))) {
        return failure(Error::Kind::UnknownFormat, document.origin, markup->name.toString());
    }
    return named ? named : &kFormats.front();
}

} // namespace inquit
