// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/lexicon_reader.h"

#include "core/logging.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

struct ClassName {
    QLatin1StringView name;
    WordClass wordClass;
};

constexpr std::array kClassNames {
    ClassName { "determiner"_L1, WordClass::Determiner },
    ClassName { "possessive"_L1, WordClass::Possessive },
    ClassName { "pronoun"_L1, WordClass::Pronoun },
    ClassName { "male"_L1, WordClass::Male },
    ClassName { "female"_L1, WordClass::Female },
    ClassName { "plural"_L1, WordClass::Plural },
    ClassName { "neuter"_L1, WordClass::Neuter },
    ClassName { "first"_L1, WordClass::First },
    ClassName { "relative"_L1, WordClass::Relative },
    ClassName { "preposition"_L1, WordClass::Preposition },
    ClassName { "conjunction"_L1, WordClass::Conjunction },
    ClassName { "subordinator"_L1, WordClass::Subordinator },
    ClassName { "auxiliary"_L1, WordClass::Auxiliary },
    ClassName { "negation"_L1, WordClass::Negation },
    ClassName { "adverb"_L1, WordClass::Adverb },
    ClassName { "weekday"_L1, WordClass::Weekday },
    ClassName { "month"_L1, WordClass::Month },
    ClassName { "time"_L1, WordClass::Time },
    ClassName { "verb"_L1, WordClass::Verb },
    ClassName { "title"_L1, WordClass::Title },
    ClassName { "role"_L1, WordClass::Role },
    ClassName { "kin"_L1, WordClass::Kin },
    ClassName { "organisation"_L1, WordClass::Organisation },
    ClassName { "group"_L1, WordClass::Group },
    ClassName { "document"_L1, WordClass::Document },
    ClassName { "unnamed"_L1, WordClass::Unnamed },
    ClassName { "work"_L1, WordClass::Work },
    ClassName { "particle"_L1, WordClass::Particle },
    ClassName { "hearer"_L1, WordClass::Hearer },
    ClassName { "quantity"_L1, WordClass::Quantity },
    ClassName { "common"_L1, WordClass::Common },
    ClassName { "forename"_L1, WordClass::Forename },
    ClassName { "nationality"_L1, WordClass::Nationality },
    ClassName { "place"_L1, WordClass::Place },
    ClassName { "homograph"_L1, WordClass::Homograph },
};

/// The lines of a list without its comments and empty lines.
QStringList lines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcAnalysis) << "word list is missing:" << path;
        return {};
    }
    QStringList all = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    all.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return all;
}

WordClasses classesOf(QStringView heading)
{
    WordClasses classes;
    for (const QStringView name : heading.split(u' ', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find_if(
            kClassNames, [name](const ClassName &known) { return known.name == name; });
        if (found == kClassNames.end()) {
            qCCritical(lcAnalysis) << "unknown word class:" << name;
            continue;
        }
        classes.add(found->wordClass);
    }
    return classes;
}

Cue cueOf(QStringView mode, QStringView frames)
{
    static constexpr QStringView kLetters = u"dtzwiruc";
    Cue cue;
    cue.mode = mode == u"t" ? CueMode::Thought : mode == u"o" ? CueMode::Other : CueMode::Speech;
    for (const QChar letter : frames) {
        const qsizetype bit = kLetters.indexOf(letter);
        if (bit >= 0) {
            cue.frames = static_cast<quint8>(cue.frames | (1U << bit));
        }
        cue.accuses = cue.accuses || letter == u'f';
    }
    return cue;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

} // namespace

VerbForms verbForms(const QString &lemma, const QString &past)
{
    const QChar last = lemma.back();
    const QString stem = lemma.chopped(1);
    const bool consonantY = last == u'y' && stem.size() > 1 && !isVowel(stem.back());
    const bool hisses = lemma.endsWith("s"_L1) || lemma.endsWith("sh"_L1) || lemma.endsWith("ch"_L1)
        || lemma.endsWith(u'x') || lemma.endsWith("go"_L1);
    const bool doubles = past == lemma + last + "ed"_L1;
    VerbForms forms;
    const QString &yStem = consonantY ? stem : lemma;
    forms.third = yStem + (consonantY ? "ies"_L1 : hisses ? "es"_L1 : "s"_L1);
    forms.past = yStem + (consonantY ? "ied"_L1 : last == u'e' ? "d"_L1 : "ed"_L1);
    if (!past.isEmpty()) {
        forms.past = past;
    }
    const bool dropsE = last == u'e' && !lemma.endsWith("ee"_L1);
    forms.ing = dropsE ? stem : lemma;
    if (doubles) {
        forms.ing += last;
    }
    forms.ing += "ing"_L1;
    return forms;
}

Lexicon LexiconReader::read(const QString &folder)
{
    LexiconReader reader;
    reader.readWordClasses(folder + "word-classes.txt"_L1);
    reader.readForenames(folder + "forenames.txt"_L1);
    reader.readCues(folder + "cues.txt"_L1);
    reader.readPhrases(folder + "cue-phrases.txt"_L1);
    return std::move(reader.m_lexicon);
}

LexiconEntry &LexiconReader::entry(const QString &word)
{
    QString key = word;
    key.replace(u'’', u'\'');
    return m_lexicon.m_entries[key.toStdU16String()];
}

void LexiconReader::readWordClasses(const QString &path)
{
    WordClasses classes;
    for (const QString &line : lines(path)) {
        if (line.startsWith(u'[')) {
            classes = classesOf(QStringView(line).sliced(1).chopped(1));
            continue;
        }
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            entry(word).classes.bits |= classes.bits;
        }
    }
}

void LexiconReader::readForenames(const QString &path)
{
    for (const QString &line : lines(path)) {
        WordClasses &classes = entry(line.sliced(2)).classes;
        if (classes.has(WordClass::Forename)) {
            continue; // the written list knows better
        }
        classes.add(WordClass::Forename);
        if (line.front() == u'm') {
            classes.add(WordClass::Male);
        } else if (line.front() == u'f') {
            classes.add(WordClass::Female);
        }
    }
}

void LexiconReader::addCueForms(const QString &lemma, const QString &past, qint16 cue)
{
    const VerbForms forms = verbForms(lemma, past);
    const std::pair<QString, WordClass> all[] = {
        { lemma, WordClass::CueBase },
        { forms.third, WordClass::CueFinite },
        { forms.past, WordClass::CueFinite },
        { forms.ing, WordClass::CueIng },
    };
    for (const auto &[form, wordClass] : all) {
        LexiconEntry &known = entry(form);
        known.classes.add(wordClass);
        known.cue = cue;
    }
}

void LexiconReader::readCues(const QString &path)
{
    for (const QString &line : lines(path)) {
        const QStringList columns = line.split(u' ', Qt::SkipEmptyParts);
        if (columns.size() < 4) {
            qCCritical(lcAnalysis) << "cue without frames:" << line;
            continue;
        }
        m_lexicon.m_cues.push_back(cueOf(columns[2], columns[3]));
        addCueForms(columns[0], columns[1] == "-"_L1 ? QString() : columns[1],
                    static_cast<qint16>(m_lexicon.m_cues.size() - 1));
    }
}

void LexiconReader::addPhrase(const QStringList &words, bool sourceFollows, const Cue &cue)
{
    CuePhrase phrase { .rest = {}, .sourceFollows = sourceFollows, .cue = cue };
    for (const QString &word : words.sliced(1)) {
        phrase.rest.push_back(word.toStdU16String());
    }
    entry(words.front()).classes.add(WordClass::PhraseStart);
    auto &same = m_lexicon.m_phrases[words.front().toStdU16String()];
    const auto shorter = std::ranges::find_if(
        same, [&](const CuePhrase &other) { return other.rest.size() < phrase.rest.size(); });
    same.insert(shorter, std::move(phrase));
}

void LexiconReader::readPhrases(const QString &path)
{
    bool sourceFollows = false;
    for (const QString &line : lines(path)) {
        if (line.startsWith(u'[')) {
            sourceFollows = line == "[source]"_L1;
            continue;
        }
        const Cue cue = cueOf(line.section(u' ', 0, 0), line.section(u' ', 1, 1));
        const QString words = line.section(u' ', 2);
        const qsizetype close = words.indexOf(u'>');
        if (close < 0) {
            addPhrase(words.split(u' '), sourceFollows, cue);
            continue;
        }
        const QString verb = words.sliced(1, close - 1);
        const QString lemma = verb.section(u' ', 0, 0);
        const VerbForms forms = verbForms(lemma, verb.section(u' ', 1, 1));
        for (const QString &form : { lemma, forms.third, forms.past }) {
            const QString phrase = form + words.sliced(close + 1);
            addPhrase(phrase.split(u' '), sourceFollows, cue);
        }
    }
}

} // namespace inquit
