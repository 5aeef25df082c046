// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/key_phrase_corpus.h"

#include "readers/reader_registry.h"

#include <QDir>
#include <QFile>

#include <array>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

QString withoutEnding(QString word)
{
    static constexpr std::array endings { "ations"_L1, "ation"_L1, "ings"_L1, "ing"_L1, "ies"_L1,
                                          "ied"_L1,    "edly"_L1,  "ed"_L1,   "es"_L1,  "ers"_L1,
                                          "er"_L1,     "ly"_L1,    "s"_L1,    "e"_L1,   "y"_L1 };
    for (const QLatin1StringView ending : endings) {
        if (word.endsWith(ending) && word.size() - ending.size() >= 3) {
            return word.chopped(ending.size());
        }
    }
    return word;
}

Result<QSet<QString>> readKeys(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unreadable, path, file.errorString());
    }
    QSet<QString> keys;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QStringView line : all.tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (const QString key = phraseKey(line); !key.isEmpty()) {
            keys.insert(key);
        }
    }
    return keys;
}

} // namespace

QString phraseKey(QStringView phrase)
{
    QString key;
    qsizetype at = 0;
    while (at < phrase.size()) {
        const qsizetype begin = at;
        while (at < phrase.size() && phrase[at].isLetterOrNumber()) {
            ++at;
        }
        if (at > begin) {
            key += (key.isEmpty() ? u""_s : u" "_s)
                + withoutEnding(phrase.sliced(begin, at - begin).toString().toLower());
        }
        at += at < phrase.size() ? 1 : 0;
    }
    return key;
}

Result<std::vector<KeyPhraseArticle>> readKeyPhrases(const QString &folder)
{
    const ReaderRegistry readers;
    std::vector<KeyPhraseArticle> articles;
    const QDir texts(folder + u"/docsutf8"_s);
    for (const QString &file : texts.entryList({ u"*.txt"_s }, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        auto keys = readKeys(folder + u"/keys/"_s + name + u".key"_s);
        const auto document = ReaderRegistry::load(texts.filePath(file));
        if (!keys || !document) {
            return std::unexpected(keys ? document.error() : keys.error());
        }
        auto article = readers.read(*document);
        if (!article) {
            return std::unexpected(article.error());
        }
        articles.push_back(
            { .name = name, .article = std::move(*article), .keys = std::move(*keys) });
    }
    if (articles.empty()) {
        return failure(Error::Kind::NotFound, texts.path());
    }
    return articles;
}

PhraseFigures phraseFigures(const QSet<QString> &keys, const QStringList &labels, qsizetype at)
{
    QStringList different;
    for (const QString &label : labels) {
        const QString key = phraseKey(label);
        if (!key.isEmpty() && !different.contains(key) && different.size() < at) {
            different += key;
        }
    }
    double hits = 0;
    for (const QString &key : std::as_const(different)) {
        hits += keys.contains(key) ? 1 : 0;
    }
    if (hits == 0) {
        return {};
    }
    const double precision = hits / static_cast<double>(different.size());
    const double recall = hits / static_cast<double>(keys.size());
    return { .precision = precision,
             .recall = recall,
             .f1 = 2 * precision * recall / (precision + recall) };
}

} // namespace inquit
