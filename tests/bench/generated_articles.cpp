// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/generated_articles.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit::bench {

namespace {

QStringList sampleTexts()
{
    const QDir folder(QStringLiteral(INQUIT_SOURCE_DIR "/resources/samples"));
    QStringList texts;
    for (const QString &name : folder.entryList({ u"*.txt"_s, u"*.md"_s }, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            texts.append(QString::fromUtf8(file.readAll()).remove(u'\r'));
        }
    }
    return texts;
}

/// "Anna Marek" in the text -> "Marek": the second of two capitalised words that come twice or
/// more.
QSet<QString> surnames(const QString &text)
{
    static const QRegularExpression names(u"\\b\\p{Lu}\\p{Ll}+ (\\p{Lu}\\p{Ll}{3,})\\b"_s);
    QHash<QString, int> seen;
    for (const QRegularExpressionMatch &match : names.globalMatch(text)) {
        ++seen[match.captured(1)];
    }
    QSet<QString> found;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (text.count(it.key()) >= 2) {
            found.insert(it.key());
        }
    }
    return found;
}

/// Two or three syllables: "Tarelo".
QString inventedSurname(QRandomGenerator &random)
{
    static const QStringList syllables { u"ta"_s,  u"re"_s, u"lo"_s,  u"mi"_s,  u"ver"_s,
                                         u"dan"_s, u"ko"_s, u"sal"_s, u"bri"_s, u"nor"_s };
    QString name;
    for (int i = 0; i < 3; ++i) {
        name += syllables.at(random.bounded(int(syllables.size())));
    }
    name[0] = name.at(0).toUpper();
    return name;
}

QString varied(const QString &sample, int number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    QString text = sample;
    QStringList names = surnames(sample).values();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        text.replace(QRegularExpression(u"\\b%1\\b"_s.arg(name)), inventedSurname(random));
    }
    QStringList paragraphs = text.split(u"\n\n"_s);
    paragraphs.first() += u" (%1)"_s.arg(number);
    if (paragraphs.size() > 6) {
        std::shuffle(paragraphs.begin() + 4, paragraphs.end() - 1, random);
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

QStringList generatedArticles(int count)
{
    const QStringList samples = sampleTexts();
    QStringList texts;
    for (int number = 1; number <= count && !samples.isEmpty(); ++number) {
        texts.append(varied(samples.at((number - 1) % samples.size()), number));
    }
    return texts;
}

} // namespace inquit::bench
