// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/typed_words.h"

#include "core/text_folding.h"

#include <QList>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr std::array<QStringView, 2> kFields { u"speaker", u"outlet" };

// What Porter's algorithm (1980) cuts off, alone and one behind another.
constexpr QStringView kSuffixes[] {
    u"ables",   u"ably",      u"abilities", u"ability",   u"alism",    u"alists",  u"alities",
    u"ality",   u"alization", u"alisation", u"alized",    u"alised",   u"alizing", u"alising",
    u"ally",    u"ances",     u"ancy",      u"ants",      u"ated",     u"ates",    u"ating",
    u"ational", u"ationally", u"ations",    u"atively",   u"ators",    u"edly",    u"edness",
    u"eers",    u"ements",    u"ences",     u"encies",    u"ency",     u"ently",   u"ers",
    u"es",      u"fully",     u"fulness",   u"ibilities", u"ibility",  u"ibly",    u"ibles",
    u"ically",  u"icating",   u"icated",    u"icates",    u"ications", u"icities", u"icity",
    u"ieds",    u"iers",      u"ies",       u"ingly",     u"ings",     u"ional",   u"ionally",
    u"ions",    u"isms",      u"ities",     u"ity",       u"ively",    u"iveness", u"ivities",
    u"ivity",   u"izations",  u"isations",  u"ized",      u"ised",     u"izers",   u"izes",
    u"izing",   u"ising",     u"lessly",    u"ly",        u"mentally", u"ments",   u"nesses",
    u"ously",   u"ousness",   u"s",         u"ers",       u"ents",     u"ives",    u"ous",
};
constexpr qsizetype kShortestStem = 2;
constexpr qsizetype kShortestBeginning = 2; ///< one letter would find half the library

bool isSpace(QChar c)
{
    return c.isSpace() || c.isNull() || c.category() == QChar::Other_Control;
}

bool isDoubleMark(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

/// Whether full-text search finds a token in it: a letter or a digit of any script.
bool hasToken(QStringView text)
{
    const auto points = text.toUcs4();
    return std::ranges::any_of(points, [](uint point) { return QChar::isLetterOrNumber(point); });
}

/// Without what cannot be written in UTF-8, and without characters of control.
QString cleaned(QStringView typed)
{
    QString clean = QString::fromUtf8(typed.toUtf8());
    for (QChar &c : clean) {
        if (isSpace(c)) {
            c = u' ';
        }
    }
    return clean;
}

class Lexer {
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    /// The next thing, which may have no token in it; none at the end.
    std::optional<TypedWord> next()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at])) {
            ++m_at;
        }
        if (m_at == m_text.size()) {
            return std::nullopt;
        }
        TypedWord word;
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size()) {
            word.isExcluded = true;
            ++m_at;
        }
        word.field = takeField();
        takeText(word);
        return word;
    }

private:
    QString takeField()
    {
        for (const QStringView field : kFields) {
            const QStringView rest = m_text.sliced(m_at);
            if (rest.startsWith(field, Qt::CaseInsensitive)
                && rest.sliced(field.size()).startsWith(u':')) {
                m_at += field.size() + 1;
                return field.toString();
            }
        }
        return {};
    }

    void takeText(TypedWord &word)
    {
        word.isPhrase = m_at < m_text.size() && isDoubleMark(m_text[m_at]);
        const qsizetype begin = word.isPhrase ? ++m_at : m_at;
        while (m_at < m_text.size() && !isDoubleMark(m_text[m_at])
               && (word.isPhrase || !isSpace(m_text[m_at]))) {
            ++m_at;
        }
        word.text = m_text.sliced(begin, m_at - begin).trimmed().toString();
        word.isOpen = m_at == m_text.size();
        if (word.isPhrase && !word.isOpen) {
            ++m_at; // the closing mark
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool isConsonant(QChar c)
{
    return c >= u'a' && c <= u'z' && !QStringView(u"aeiou").contains(c);
}

bool beginsASuffix(QStringView tail)
{
    return std::ranges::any_of(kSuffixes,
                               [&](QStringView suffix) { return suffix.startsWith(tail); });
}

/// Stems that the word may turn out to have when it is finished, shorter than itself.
QStringList possibleStems(const QString &word)
{
    QStringList stems;
    for (qsizetype size = word.size(); size >= kShortestStem; --size) {
        const QStringView stem = QStringView(word).first(size);
        const bool isTail = size == word.size() || beginsASuffix(QStringView(word).sliced(size));
        if (isTail && size < word.size()) {
            stems += stem.toString();
        }
        const bool isDoubled =
            size > kShortestStem && stem[size - 1] == stem[size - 2] && isConsonant(stem.last());
        if (isTail && isDoubled) { // runn(ing) -> run
            stems += stem.chopped(1).toString();
        }
    }
    return stems;
}

} // namespace

std::vector<TypedWord> typedWords(QStringView typed, qsizetype limit)
{
    const QString clean = cleaned(typed);
    Lexer lexer(clean);
    std::vector<TypedWord> words;
    while (qsizetype(words.size()) < limit) {
        auto word = lexer.next();
        if (!word) {
            break;
        }
        if (hasToken(word->text)) {
            words.push_back(std::move(*word));
        }
    }
    return words;
}

QString quoted(QStringView words)
{
    return u'"' % words.toString().replace(u'"', u"\"\""_s) % u'"';
}

QString beginning(const TypedWord &word)
{
    const QString plain = folded(word.text);
    if (plain.size() < kShortestBeginning) {
        return quoted(word.text);
    }
    const QString open = quoted(word.text) + u" *"_s;
    const bool isOneWord =
        std::ranges::all_of(plain, [](QChar c) { return c >= u'a' && c <= u'z'; });
    const QStringList stems = isOneWord ? possibleStems(plain) : QStringList();
    if (stems.isEmpty()) {
        return open;
    }
    QStringList all { open };
    for (const QString &stem : stems) {
        // alone, "organis" would be taken for a plural and stemmed again
        all += quoted(stem.endsWith(u's') ? stem + u"ing"_s : stem);
    }
    return u'(' % all.join(u" OR "_s) % u')';
}

} // namespace inquit
