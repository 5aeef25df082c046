// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/line_shapes.h"

#include "readers/publication_date.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto kAnyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// One to five words, each begun with a capital, small words of names between them.
constexpr QStringView kName = u"(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)(?: "
                              u"(?:de|del|della|van|von|der|den|la|le|el|al|bin|ibn|da|dos|di|y|"
                              u"\\p{Lu}[\\p{L}\\p{M}'’.-]*)){0,5}";

/// "JANE McROE" -> "Jane McRoe": capitals that shout are not the name's own.
QString calmed(const QString &names)
{
    QStringList words = names.split(u' ');
    for (QString &word : words) {
        const bool shouts = word.size() > 2
            && word.contains(QRegularExpression(u"^\\p{Lu}[\\p{Lu}'’.-]+$"_s))
            && !word.contains(u'.');
        if (shouts) {
            bool first = true;
            for (QChar &c : word) {
                c = first ? c : c.toLower();
                first = !c.isLetter();
            }
        } else if (word == u"AND"_s) {
            word = u"and"_s;
        }
    }
    return words.join(u' ');
}

QStringView tailOf(QStringView line)
{
    return line.last(std::min<qsizetype>(line.size(), 160));
}

} // namespace

std::optional<Byline> bylineOf(QStringView line)
{
    if (line.size() > 160) {
        return {};
    }
    static const QRegularExpression by(
        u"^(?:(?:written |words |text |report |reporting |story )?by|von|par|por) +("_s + kName
            + u"(?:(?:,| and| &| AND| und| et) "_s + kName + u")*)(?: in "_s + kName
            + u")?(?:\\s*[|·•–—-]\\s*.*|, .*)?$"_s,
        kUnicode);
    static const QRegularExpression prefix(
        u"^(?:(?:written|words|text|report|reporting|story) )?by +|^(?:von|par|por) +"_s, kAnyCase);
    static const QRegularExpression role(
        u"^("_s + kName
            + u")\\s*(?:,|[|·–—-])\\s*(?:\\p{L}+ ){0,3}(?:staff writer|writer|reporter|correspondent|editor|columnist)$"_s,
        kAnyCase);
    Byline byline;
    QString rest = line.toString().simplified();
    if (const auto date = findDate(rest)) {
        byline.date = date->date;
        rest = rest.first(date->range.begin);
        static const QRegularExpression tail(
            u"[\\s,|·•–—-]*(?:published|updated|posted|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\\s,|·•–—-]*$"_s,
            kAnyCase);
        rest.remove(tail);
    }
    if (const auto match = role.match(rest); match.hasMatch() && !prefix.match(rest).hasMatch()) {
        byline.names = calmed(match.captured(1));
        return byline;
    }
    const auto cut = prefix.match(rest);
    if (!cut.hasMatch() || rest.endsWith(u'.')) {
        return {};
    }
    rest.replace(0, cut.capturedLength(), u"by "_s);
    const auto match = by.match(rest);
    if (!match.hasMatch()) {
        return {};
    }
    QString names = match.captured(1);
    static const QRegularExpression outlet(
        u", ((?:the )?(?:associated press|reuters|ap|afp|bbc(?: news)?|bloomberg|cnn|upi|dpa|[\\p{L} ]*(?:press|news|times|post|chronicle|courier|review|herald|tribune|gazette|guardian|journal|agency)))$"_s,
        kAnyCase);
    if (const auto tail = outlet.match(names); tail.hasMatch()) {
        byline.outlet = tail.captured(1);
        names = names.first(tail.capturedStart());
    }
    byline.names = calmed(names);
    return byline;
}

std::optional<QString> sourceLineOutlet(QStringView line)
{
    static const QRegularExpression strict(u"^[*_]{0,2}(?:sources?|quelle|fuente)[*_]{0,2}\\s*:"_s,
                                           kAnyCase);
    static const QRegularExpression original(u"^[*_]{0,2}originally published (?:by|in|on)\\b"_s,
                                             kAnyCase);
    if (line.size() > 120
        || !(strict.matchView(line).hasMatch() || original.matchView(line).hasMatch())) {
        return {};
    }
    static const QRegularExpression head(
        u"^[*_]{0,2}(?:(?:sources?|quelle|fuente)[*_]{0,2}\\s*:|originally published (?:by|in|on)\\s*:?)[*_\\s]*"_s,
        kAnyCase);
    QString outlet = line.toString();
    outlet.remove(head);
    static const QRegularExpression agencies(u"[\\s,]+(?:and|&) (?:news )?agencies$"_s, kAnyCase);
    outlet.remove(agencies);
    while (!outlet.isEmpty() && QStringView(u".*_ ").contains(outlet.back())) {
        outlet.chop(1);
    }
    return outlet.isEmpty() ? std::nullopt : std::optional(outlet.simplified());
}

bool isDateline(QStringView line)
{
    if (line.size() > 120) {
        return false;
    }
    if (isDateLine(line)) {
        return true;
    }
    const auto date = findDate(line);
    static const QRegularExpression place(
        u"^"_s + kName + u"(?:, "_s + kName + u"){0,2}\\s*(?:[,—–:|-]\\s*)?$"_s, kUnicode);
    if (date) {
        return date->range.end == line.size()
            && place.matchView(line.first(date->range.begin)).hasMatch();
    }
    static const QRegularExpression agency(
        u"^\\p{Lu}[\\p{Lu} .,-]+(?: \\(\\p{L}[\\p{L} ]+\\))\\s*[—–-]*$"_s, kUnicode);
    return agency.matchView(line).hasMatch();
}

std::optional<TextRange> creditOf(QStringView line)
{
    const QStringView tail = tailOf(line);
    const qsizetype from = line.size() - tail.size();
    // [Kevin Poe/Agency], [File: Ann Poe], [Ann Poe]
    static const QRegularExpression square(
        u"\\[((?:(?:file|photo|image|picture|credit|courtesy|handout|screengrab|screenshot)\\b[^\\[\\]]*)|[^\\[\\]]{2,60}/[^\\[\\]]{2,60}|(?-i:"_s
            + kName + u"))\\][.]?$"_s,
        kAnyCase);
    static const QRegularExpression round(
        u"\\(((?:(?:file|photo|photograph|image|picture|credit|courtesy|handout|foto)\\b[^()]*)|(?:ap|afp|reuters|getty)(?: photo| images)?(?:[/,][^()]*)?|(?-i:"_s
            + kName + u"/"_s + kName + u"[^()]{0,40}))\\)[.]?$"_s,
        kAnyCase);
    static const QRegularExpression bare(
        u"(?:^|(?<=[.!?”\"’])\\s+)(?:(?:photo(?:graph)?s?|image|picture|foto|credit)(?: by|:| source,| credit:)|file:)\\s*(?-i:\\p{Lu})[^.!?\\[\\]()]{1,70}$"_s,
        kAnyCase);
    for (const auto *pattern : { &square, &round, &bare }) {
        const auto match = pattern->matchView(tail);
        if (!match.hasMatch()) {
            continue;
        }
        return trimmed({ from + match.capturedStart(), from + match.capturedEnd() }, line);
    }
    return {};
}

bool isSaidToBeCaption(QStringView line)
{
    static const QRegularExpression said(
        u"^(?:image caption[,:]|caption[,:]|photo caption[,:]|picture caption[,:]|(?-i:FILE)\\s*[-–—:])"_s,
        kAnyCase);
    return said.matchView(line.first(std::min<qsizetype>(line.size(), 40))).hasMatch();
}

bool endsWithStop(QStringView line)
{
    while (!line.isEmpty() && QStringView(u"\"'”’»)]*_").contains(line.back())) {
        line.chop(1);
    }
    return !line.isEmpty() && QStringView(u".…").contains(line.back());
}

bool looksLikeHeading(QStringView line)
{
    if (line.size() > 80 || line.size() < 3 || QStringView(u".,;:…").contains(line.back())
        || endsWithStop(line)) {
        return false;
    }
    const QChar first = line.front();
    const bool begins =
        first.isUpper() || first.isDigit() || QStringView(u"“\"‘'¿¡«").contains(first);
    return begins && std::ranges::count(line, u' ') < 12;
}

} // namespace inquit
