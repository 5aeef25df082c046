// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/language_guess.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

constexpr qsizetype kSample = 20'000;

struct FunctionWords {
    QStringView language;
    QStringView words;
};

// The commonest words of each language; those that several share count for each of them.
constexpr std::array kFunctionWords {
    FunctionWords {
        u"en",
        u"the of and to in that is was for it with as his on be at by had not are but from or have "
        u"they which you were her she there been their has would will who said this" },
    FunctionWords { u"de",
                    u"der die und in den von zu das mit sich des auf für ist im dem nicht ein eine "
                    u"als auch es an werden aus er hat dass sie nach wird bei einer um am sind "
                    u"noch wie einem über so zum war haben nur oder aber" },
    FunctionWords {
        u"fr",
        u"de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce "
        u"sont avec son cette mais aux ont été nous vous elle leur ses où" },
    FunctionWords { u"es",
                    u"de la que el en y a los se del las un por con no una su para es al lo como "
                    u"más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son "
                    u"dos también fue había era muy" },
    FunctionWords { u"it",
                    u"di e il la che in a per un è del non una i le si con da come della dei nel "
                    u"al sono più gli alla ha lo anche ma delle se nella su o questo era dal ai" },
    FunctionWords {
        u"pt",
        u"de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao "
        u"ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela" },
    FunctionWords {
        u"nl",
        u"de het een van en in is dat op te zijn met voor niet aan er om ook als maar bij dan nog "
        u"uit door over naar hij wordt heeft tot ze deze was die worden geen" },
    FunctionWords { u"sv",
                    u"och i att det som en på är av för med till den har de inte om ett han men "
                    u"var jag sig från vi så kan hon när nu över efter också" },
    FunctionWords { u"da",
                    u"og i at det er en til på som med de den af for ikke der var et han har jeg "
                    u"men fra sig vil kan hun ved så efter også blev eller" },
    FunctionWords { u"no",
                    u"og i å det er en til på som med de den av for ikke der var et han har jeg "
                    u"men fra seg vil kan hun ved så etter også ble eller" },
    FunctionWords { u"pl",
                    u"w i na z się do że nie jest o to jak za od po co przez ale są oraz dla ten "
                    u"przy był było tym także które który" },
};

struct ScriptLanguage {
    QChar::Script script;
    QStringView language;
};

constexpr std::array kScripts {
    ScriptLanguage { QChar::Script_Cyrillic, u"ru" },
    ScriptLanguage { QChar::Script_Greek, u"el" },
    ScriptLanguage { QChar::Script_Hangul, u"ko" },
    ScriptLanguage { QChar::Script_Hiragana, u"ja" },
    ScriptLanguage { QChar::Script_Katakana, u"ja" },
    ScriptLanguage { QChar::Script_Han, u"zh" },
    ScriptLanguage { QChar::Script_Arabic, u"ar" },
    ScriptLanguage { QChar::Script_Hebrew, u"he" },
    ScriptLanguage { QChar::Script_Thai, u"th" },
    ScriptLanguage { QChar::Script_Devanagari, u"hi" },
};

using Counts = std::array<int, kFunctionWords.size()>;

const QHash<QString, std::vector<size_t>> &languagesOfWords()
{
    static const auto table = [] {
        QHash<QString, std::vector<size_t>> all;
        for (size_t i = 0; i < kFunctionWords.size(); ++i) {
            for (QStringView word : kFunctionWords[i].words.split(u' ')) {
                all[word.toString()].push_back(i);
            }
        }
        return all;
    }();
    return table;
}

/// The language of the script that most letters are in, where it is not Latin.
QString languageOfScript(QStringView sample)
{
    QHash<QStringView, int> counts;
    int latin = 0;
    bool ukrainian = false;
    for (QChar c : sample) {
        if (!c.isLetter()) {
            continue;
        }
        ukrainian = ukrainian || QStringView(u"іїєґІЇЄҐ").contains(c);
        const auto known = std::ranges::find(kScripts, c.script(), &ScriptLanguage::script);
        if (known != kScripts.end()) {
            ++counts[known->language];
        } else {
            ++latin;
        }
    }
    // Japanese mixes its scripts: a little kana tells it from Chinese.
    if (counts.value(u"ja") * 10 > counts.value(u"zh")) {
        counts[u"ja"] += counts.take(u"zh");
    }
    QStringView best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        best = counts.value(best) < it.value() ? it.key() : best;
    }
    if (counts.value(best) <= latin) {
        return {};
    }
    return best == u"ru" && ukrainian ? u"uk"_s : best.toString();
}

QString languageOfWords(QStringView sample)
{
    Counts counts {};
    int words = 0;
    const auto &table = languagesOfWords();
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark(); };
    for (auto at = sample.begin(); at != sample.end();) {
        at = std::find_if(at, sample.end(), isLetter);
        const auto end = std::find_if_not(at, sample.end(), isLetter);
        if (at == end) {
            break;
        }
        ++words;
        if (end - at <= 6) {
            for (size_t language : table.value(QStringView(at, end).toString().toLower())) {
                ++counts[language];
            }
        }
        at = end;
    }
    const auto best = std::ranges::max_element(counts);
    const auto place = static_cast<size_t>(best - counts.begin());
    const bool clear = *best >= 3 && *best * 8 >= words
        && std::ranges::count_if(counts, [&](int count) { return count == *best; }) == 1;
    return clear ? kFunctionWords[place].language.toString() : QString();
}

} // namespace

QString guessedLanguage(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), kSample));
    const QString script = languageOfScript(sample);
    return script.isEmpty() ? languageOfWords(sample) : script;
}

} // namespace inquit
