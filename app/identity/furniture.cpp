// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/furniture.h"

#include "core/text_folding.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

constexpr qsizetype kLongestLine = 200; ///< UTF-16 units; agencies' copyright notices are long

struct Shape {
    const char *name;
    QRegularExpression pattern; ///< of the whole line, folded
};

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// One or more of `items`, `least` at least, with marks or blanks between.
QString rowOf(const QString &items, int least)
{
    return u"(?:(?:%1)(?:[\\s|,/•·>-]+|$)){%2,}"_s.arg(items).arg(least);
}

const std::array<Shape, 10> &shapes()
{
    static const QString services =
        u"facebook|twitter|x|whatsapp|e-?mail|linkedin|reddit|telegram|pinterest|flipboard|"
        u"messenger|bluesky|threads|mastodon|tumblr|copy link|print|save|tweet|share|gift"_s;
    static const QString links =
        u"privacy(?: policy| notice)?|terms(?: of use| of service| (?:and|&) conditions)?|"
        u"cookies?(?: policy| settings)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|"
        u"accessibility|careers|site ?map|help|imprint|impressum|datenschutz"_s;
    static const QString network =
        u"(?:twitter|x|facebook|instagram|youtube|tiktok|telegram|whatsapp|bluesky|mastodon)"_s;
    static const std::array<Shape, 10> table {
        Shape { "copyright",
                whole(u"(?:©|\\(c\\) ?[12]\\d{3}\\b|copyright (?:©|\\(c\\)|[12]\\d{3}\\b)).*"_s) },
        Shape { "rights",
                whole(u"(?:all rights reserved|alle rechte vorbehalten|tous droits reserves|"
                      u"todos los derechos reservados)\\.?"_s) },
        Shape { "read-more",
                whole(u"(?:(?:read|see|learn|watch) (?:more|also|next)|also read|see also|"
                      u"related(?: (?:stories|articles|links|topics|coverage|reading))?|"
                      u"lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|lea tambien|leer mas)"
                      u"(?:\\.{3}|[\\s>»]*| ?[:|>»][^\"]{0,160})"_s) },
        Shape { "continue",
                whole(u"(?:continue reading|read (?:the )?(?:full|whole|original) "
                      u"(?:article|story)(?: (?:here|at|on|in) [^\"]{1,60})?|"
                      u"more (?:on this story|from this author))[.>» ]*"_s) },
        Shape { "share",
                whole(u"share(?: this)?(?: (?:article|story|page|post))?(?: (?:on|via) "
                      u"[^\".]{1,60})?:?|"_s
                      + rowOf(services, 2)) },
        Shape { "sign-up",
                whole(u"(?:sign up|subscribe|register)(?: (?:here|now|today|free))?"
                      u"(?: (?:for|to|and get) [^\"]{0,80}\\b(?:newsletters?|bulletins?|mailing "
                      u"list|alerts|briefings?|podcasts?|channel)\\b[^\".]{0,40})?[.!]?"_s) },
        Shape { "follow",
                whole(u"(?:follow|like|find|join) us\\b[^\".]{0,60} on "_s + network
                      + u"\\b[^\"]{0,60}|(?:follow|like|find|join) us on "_s + network
                      + u"\\b[^\"]{0,60}|follow [^\",]{1,50} on "_s + network
                      + u"\\b[^\"]{0,60}|follow @\\w{1,30}\\.?"_s) },
        Shape { "advertisement",
                whole(u"(?:advertisement|advertising|sponsored(?: content)?|anzeige|werbung|"
                      u"publicidad|publicite)|(?:story|article|reading) continues "
                      u"(?:below|after)(?: (?:this )?(?:ad|advertisement))?\\.?"_s) },
        Shape { "first-published",
                whole(u"this (?:article|story|piece|post) (?:(?:was )?(?:first|originally) "
                      u"published|(?:first|originally) appeared) (?:in|on|by|at) "
                      u"[^\"]{1,100}"_s) },
        Shape { "footer-links",
                whole(rowOf(links, 2)
                      + u"|back to top|skip to (?:main )?content|"
                        u"(?:leave|post|add) a comment|listen to this article|\\d+ min(?:ute)? "
                        u"read"_s) },
    };
    return table;
}

/// Without the bullets, rules, arrows and brackets that pages set round such lines.
QString bare(QStringView line)
{
    const QString plain = folded(line);
    constexpr QStringView kOrnament = u"*_#|•·-–>»›→[]<«‹▶►";
    const auto isOrnament = [&](QChar c) { return c.isSpace() || kOrnament.contains(c); };
    QStringView rest = plain;
    while (!rest.isEmpty() && isOrnament(rest.front())) {
        rest = rest.sliced(1);
    }
    while (!rest.isEmpty() && isOrnament(rest.back())) {
        rest.chop(1);
    }
    return rest.toString();
}

} // namespace

QByteArray furnitureShape(QStringView line)
{
    if (line.size() > kLongestLine) {
        return {};
    }
    const QString plain = bare(line);
    if (plain.isEmpty()) {
        return {};
    }
    static const QRegularExpression speech(u"\"|\\b(?:said|says|told|asked)\\b"_s);
    if (speech.matchView(plain).hasMatch()) {
        return {}; // somebody's words in the article, whatever they begin with
    }
    for (const Shape &shape : shapes()) {
        if (shape.pattern.matchView(plain).hasMatch()) {
            return shape.name;
        }
    }
    return {};
}

bool isFurniture(const Article &article, const Block &block)
{
    switch (block.kind) {
    case BlockKind::Credit:
    case BlockKind::SourceLine:
        return true;
    case BlockKind::Headline:
    case BlockKind::Byline:
    case BlockKind::Dateline:
        return false;
    default:
        return !furnitureShape(block.range.in(article.text)).isEmpty();
    }
}

} // namespace inquit
