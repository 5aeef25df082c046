// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes/citation.h"

#include "wording/number_wording.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr QStringView kScheme = u"inquit:quotation/";

/// Text as Markdown prints it: what would begin markup has a backslash before it.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*_[]<>#|~&").contains(c)) {
            safe += u'\\';
        }
        safe += c;
    }
    return safe;
}

/// "Mara Quill, The Tide, 1 March 2021". Notes are in the language of the article, as its date is.
QString attributionLine(const QuotationRow &quotation)
{
    QStringList parts;
    const QString speaker =
        quotation.speakerName.isEmpty() ? quotation.sourceText : quotation.speakerName;
    for (const QString &part : { speaker, quotation.outlet, longDate(quotation.published) }) {
        if (!part.isEmpty()) {
            parts += escaped(part);
        }
    }
    return parts.isEmpty() ? escaped(quotation.articleTitle) : parts.join(u", "_s);
}

} // namespace

QString citationAddress(const QuotationKey &key)
{
    return kScheme % key.toString();
}

std::optional<QuotationKey> citedKey(QStringView address)
{
    return address.startsWith(kScheme) ? QuotationKey::fromString(address.sliced(kScheme.size()))
                                       : std::nullopt;
}

QString citationMarkdown(const QuotationRow &quotation)
{
    const QString line = attributionLine(quotation);
    return u"> "_s % escaped(quotation.text) % u"\n> — ["_s
        % (line.isEmpty() ? u"quotation"_s : line) % u"]("_s % citationAddress(quotation.key)
        % u")\n"_s;
}

} // namespace inquit
