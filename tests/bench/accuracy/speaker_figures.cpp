// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speaker_figures.h"

#include "analysis/analyser.h"
#include "readers/reader_registry.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <cstdio>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kNear = 15; ///< characters between the places where two contents begin

struct GoldSpeaker {
    qsizetype begin = 0; ///< in code points
    QString name;
    QString kind;
};

struct Count {
    int gold = 0;
    int found = 0;
    int right = 0;
};

/// A name without case, accents, titles and articles.
QString foldedName(const QString &name)
{
    static const QSet<QString> titles {
        u"mr"_s,   u"mrs"_s, u"ms"_s,        u"dr"_s,        u"sen"_s, u"senator"_s,
        u"rep"_s,  u"gov"_s, u"governor"_s,  u"president"_s, u"sir"_s, u"representative"_s,
        u"prof"_s, u"the"_s, u"professor"_s, u"secretary"_s, u"a"_s,   u"an"_s
    };
    static const QRegularExpression genitive(u"['’]s\\b"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression notPlain(u"[^a-z0-9]+"_s);
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c;
        }
    }
    QStringList words = plain.remove(genitive).split(notPlain, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return titles.contains(word); });
    return words.join(u' ');
}

/// Where a position is in code points.
qsizetype codePoints(QStringView text, qsizetype position)
{
    qsizetype count = 0;
    for (const QChar c : text.first(position)) {
        count += c.isLowSurrogate() ? 0 : 1;
    }
    return count;
}

QMap<QString, QList<GoldSpeaker>> readTable(const QString &path)
{
    QMap<QString, QList<GoldSpeaker>> table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return table;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 4 && !line.startsWith(u'#')) {
            table[cells[0]].append({ cells[1].toLongLong(), cells[2], cells[3] });
        }
    }
    return table;
}

/// The quotation whose content begins nearest to a place; none where all are too far.
const Quotation *quotationAt(const Analysis &analysis, QStringView text, qsizetype place)
{
    const Quotation *nearest = nullptr;
    qsizetype least = kNear + 1;
    for (const Quotation &quotation : analysis.quotations) {
        const qsizetype begin = codePoints(text, quotation.attribution.content.front().begin);
        if (const qsizetype away = std::abs(begin - place); away < least) {
            least = away;
            nearest = &quotation;
        }
    }
    return nearest;
}

void count(const Analysis &analysis, QStringView text, const GoldSpeaker &gold, Count &counts)
{
    ++counts.gold;
    const Quotation *quotation = quotationAt(analysis, text, gold.begin);
    if (!quotation) {
        return;
    }
    ++counts.found;
    const std::optional<qsizetype> speaker = quotation->resolution.speaker;
    const QString name =
        speaker ? analysis.speakers[static_cast<size_t>(*speaker)].name : QString();
    counts.right += foldedName(name) == foldedName(gold.name) ? 1 : 0;
}

} // namespace

void printSpeakerFigures(const Analyser &analyser, const QString &table, const QString &texts)
{
    const ReaderRegistry readers;
    QMap<QString, Count> counts { { u"person"_s, {} }, { u"organisation"_s, {} } };
    const auto gold = readTable(table);
    for (const auto &[name, speakers] : gold.asKeyValueRange()) {
        const auto document = ReaderRegistry::load(texts + u'/' + name + u".txt"_s);
        const auto article = document.and_then([&](const Document &d) { return readers.read(d); });
        const Analysis analysis = article ? analyser.analyse(*article) : Analysis();
        for (const GoldSpeaker &speaker : speakers) {
            if (const auto at = counts.find(speaker.kind); at != counts.end()) {
                count(analysis, article ? article->text : QString(), speaker, *at);
            }
        }
    }
    std::printf("speakers, %lld articles\n", static_cast<long long>(gold.size()));
    for (const auto &[kind, c] : counts.asKeyValueRange()) {
        std::printf(
            "%-13s gold %4d  found %5.1f %%  right of found %5.1f %%  right of gold %5.1f %%\n",
            qPrintable(kind), c.gold, 100.0 * c.found / std::max(c.gold, 1),
            100.0 * c.right / std::max(c.found, 1), 100.0 * c.right / std::max(c.gold, 1));
    }
    std::printf("\n");
}

} // namespace inquit
