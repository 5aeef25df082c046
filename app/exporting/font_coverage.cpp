// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/font_coverage.h"

#include "exporting/notes_document.h"
#include "exporting/typeface.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr qsizetype kLongestSample = 6; ///< characters
constexpr char32_t kFirstEmoji = 0x1f000;
constexpr char32_t kLastEmoji = 0x1faff;

struct Writing {
    QString name;
    QString package;
};

Writing writingOf(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return { u"Chinese or Japanese characters"_s, u"fonts-noto-cjk"_s };
    case QChar::Script_Hangul:
        return { u"Korean characters"_s, u"fonts-noto-cjk"_s };
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        if (kFirstEmoji <= c && c <= kLastEmoji) {
            return { u"emoji"_s, u"fonts-noto-color-emoji"_s };
        }
        // The marks of East Asian texts, and their wide forms.
        return (c >= 0x3000 && c <= 0x33ff) || (c >= 0xfe30 && c <= 0xffef)
            ? Writing { u"Chinese or Japanese characters"_s, u"fonts-noto-cjk"_s }
            : Writing { u"characters"_s, u"fonts-noto-core"_s };
    default:
        return { u"characters"_s, u"fonts-noto-core"_s };
    }
}

/// What a page shows nothing for, font or no font.
bool isInvisible(char32_t c)
{
    constexpr char32_t kFirstSelector = 0xfe00;
    constexpr char32_t kLastSelector = 0xfe0f;
    const QChar::Category category = QChar::category(c);
    return QChar::isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Mark_Enclosing
        || (kFirstSelector <= c && c <= kLastSelector) || c == 0xfffd;
}

bool isAscii(char32_t c)
{
    return c < 0x80;
}

} // namespace

std::vector<MissingScript> scriptsWithoutFont(const QString &text,
                                              const std::function<bool(char32_t)> &hasFont)
{
    std::vector<MissingScript> missing;
    QSet<char32_t> seen;
    for (const char32_t c : text.toUcs4()) {
        if (isAscii(c) || seen.contains(c)) {
            continue;
        }
        seen.insert(c);
        if (isInvisible(c) || hasFont(c)) {
            continue;
        }
        const Writing writing = writingOf(c);
        auto found = std::ranges::find(missing, writing.name, &MissingScript::name);
        if (found == missing.end()) {
            missing.push_back({ writing.name, {}, writing.package });
            found = std::prev(missing.end());
        }
        if (found->sample.toUcs4().size() < kLongestSample) {
            found->sample += QString::fromUcs4(&c, 1);
        }
    }
    return missing;
}

std::vector<MissingScript> scriptsWithoutFont(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return isAscii(c.unicode()); })) {
        return {};
    }
    const QFontMetricsF metrics(Typeface().serif(10.5));
    return scriptsWithoutFont(text, [&](char32_t c) { return metrics.inFontUcs4(c); });
}

QString missingFontsInWords(const std::vector<MissingScript> &missing)
{
    QStringList samples;
    QStringList packages;
    for (const MissingScript &script : missing) {
        samples << QStringList { u"the"_s, script.name, script.sample }.join(u' ').simplified();
        if (!packages.contains(script.package)) {
            packages << script.package;
        }
    }
    return missing.empty() ? QString()
                           : u"No font on this computer has %1: pages show boxes for them. "
                             u"Install %2."_s.arg(samples.join(u", nor "), packages.join(u" and "));
}

QString wordsToSet(const NotesDocument &document)
{
    QStringList words { document.title, document.author };
    for (const NotesDocument::Section &section : document.sections) {
        words << section.article.title << section.article.byline << section.article.outlet
              << section.article.origin;
        for (const NoteRow &note : section.notes) {
            words << note.markdown;
        }
        for (const QuotationRow &row : section.cited) {
            words << row.text << row.speakerName << row.cueText << row.articleTitle << row.outlet;
        }
    }
    return words.join(u'\n');
}

} // namespace inquit
