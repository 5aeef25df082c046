// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/cited_words.h"

#include "wording/number_wording.h"

namespace inquit {

using namespace Qt::StringLiterals;

QString citedWords(const QuotationRow &quotation)
{
    const QString date = longDate(quotation.published);
    QStringList source { quotation.speakerName, quotation.outlet, date };
    source.removeAll(QString());
    return source.isEmpty() ? quotation.text : quotation.text + u" — "_s + source.join(u", "_s);
}

QString shortened(QStringView words, qsizetype limit)
{
    const QString text = words.toString().simplified();
    if (text.size() <= limit) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', limit);
    qsizetype end = space > 0 ? space : limit;
    if (text.at(end - 1).isHighSurrogate()) {
        --end;
    }
    return text.first(end) + u'…';
}

} // namespace inquit
