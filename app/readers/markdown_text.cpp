// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdown_text.h"

#include "readers/markdown_cursor.h"
#include "readers/turn_labels.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <mutex>
#include <string_view>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

struct Freed {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
    void operator()(cmark_node *node) const { cmark_node_free(node); }
    void operator()(cmark_iter *iter) const { cmark_iter_free(iter); }
};
using Tree = std::unique_ptr<cmark_node, Freed>;
using Walk = std::unique_ptr<cmark_iter, Freed>;

/// The text as the parser gets it: with the addresses of links behind everything else and their
/// lines empty. People write them under a footnote or a paragraph without a blank line, where
/// CommonMark takes them for words. Only lines whose address looks like one are moved.
QString withDefinitionsLast(QStringView text)
{
    static const QRegularExpression definition(
        uR"(^ {0,3}\[[^\]\[^][^\]\[]{0,200}\]: +<?(?:[a-z][a-z0-9+.-]*:|www\.|/|#)[^\s>]*>?(?: +["'(][^\n]*)?$)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QString given;
    QString last;
    qsizetype at = 0;
    for (auto found = definition.globalMatchView(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        given += text.sliced(at, match.capturedStart() - at);
        last += u"\n\n"_s + match.captured();
        at = match.capturedEnd();
    }
    return given + text.sliced(at) + last;
}

Tree parsed(QStringView text)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, Freed> parser(
        cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE));
    for (const char *name : { "table", "strikethrough" }) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name)) {
            cmark_parser_attach_syntax_extension(parser.get(), extension);
        }
    }
    const QByteArray utf8 = withDefinitionsLast(text).toUtf8();
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<size_t>(utf8.size()));
    return Tree(cmark_parser_finish(parser.get()));
}

std::string_view typeOf(cmark_node *node)
{
    const char *name = cmark_node_get_type_string(node);
    return name ? name : "";
}

/// Has words of its own, and no other block in it.
bool isLeafBlock(cmark_node *node)
{
    const std::string_view type = typeOf(node);
    return type == "paragraph" || type == "heading" || type == "table_row" || type == "table_header"
        || type == "html_block";
}

/// The leaf blocks in the order of the source: the parser puts footnotes behind all others.
std::vector<cmark_node *> leafBlocks(cmark_node *tree)
{
    std::vector<cmark_node *> blocks;
    const Walk walk(cmark_iter_new(tree));
    for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        if (event == CMARK_EVENT_ENTER && isLeafBlock(node)) {
            blocks.push_back(node);
        }
    }
    std::ranges::stable_sort(blocks, {}, cmark_node_get_start_line);
    return blocks;
}

/// "[name]: https://example.org"
bool isLinkDefinition(QStringView line)
{
    const qsizetype close = line.startsWith(u'[') ? line.indexOf(u"]:") : -1;
    return close > 1 && close < 1000 && !line.startsWith(u"[^");
}

class MarkdownWriter {
public:
    MarkdownWriter(QStringView text, qsizetype begin)
        : m_source(text)
        , m_made(text)
        , m_cursor(text, m_made)
        , m_begin(begin)
        , m_lines(linesOf(text.sliced(begin)))
    {
    }

    MarkdownText write()
    {
        const Tree tree = parsed(m_source.sliced(m_begin));
        for (cmark_node *block : leafBlocks(tree.get())) {
            writeBlock(block);
        }
        return { std::move(m_made).take(), std::move(m_chunks), std::move(m_inlines) };
    }

private:
    struct Open {
        InlineSpan::Kind kind;
        qsizetype begin;
    };

    void writeBlock(cmark_node *block)
    {
        const auto range = rangeOf(block);
        if (range.isEmpty()) {
            return;
        }
        m_cursor.enter(range);
        passDefinitions();
        const std::string_view type = typeOf(block);
        if (type == "html_block") {
            writeHtml(range);
            return;
        }
        m_isCaption = isPicture(block);
        beginChunk(u"\n\n");
        if (type == "heading") {
            m_cursor.passDelimiters(u"#", 6);
            m_cursor.passBlanks();
            m_chunks.back().kind = headingKind(cmark_node_get_heading_level(block));
        } else if (m_isCaption) {
            m_chunks.back().kind = BlockKind::Caption;
        } else if (isQuoted(block) && labelAtBegin(restOfLine(m_cursor.position())).isEmpty()) {
            m_chunks.back().kind = BlockKind::Quote;
        } else if (type.starts_with("table")) {
            m_cursor.passBlanks();
            m_cursor.passDelimiters(u"|", 1);
        }
        writeInlines(block);
        endChunk();
    }

    TextRange rangeOf(cmark_node *block) const
    {
        const auto first = static_cast<size_t>(cmark_node_get_start_line(block) - 1);
        const auto last = std::clamp<size_t>(
            static_cast<size_t>(cmark_node_get_end_line(block) - 1), first, m_lines.size() - 1);
        if (first >= m_lines.size()) {
            return {};
        }
        const QStringView line = m_lines[first].in(m_source.sliced(m_begin));
        const qsizetype indent = unitsOf(line, cmark_node_get_start_column(block) - 1);
        return { m_begin + m_lines[first].begin + indent, m_begin + m_lines[last].end };
    }

    /// How many units of a line so many bytes of its UTF-8 are.
    static qsizetype unitsOf(QStringView line, int bytes)
    {
        const bool isAscii =
            std::ranges::all_of(line.first(std::clamp<qsizetype>(bytes, 0, line.size())),
                                [](QChar c) { return c.unicode() < 0x80; });
        if (isAscii) {
            return std::clamp<qsizetype>(bytes, 0, line.size());
        }
        return QString::fromUtf8(
                   line.toUtf8().first(std::clamp<qsizetype>(bytes, 0, line.toUtf8().size())))
            .size();
    }

    /// The parser leaves them to the paragraph behind them.
    void passDefinitions()
    {
        const auto line = [this] {
            return m_source.sliced(m_cursor.position(), m_cursor.end() - m_cursor.position());
        };
        while (isLinkDefinition(line())) {
            const qsizetype before = m_cursor.position();
            m_cursor.passLineEnd();
            if (m_cursor.position() == before) {
                return;
            }
        }
    }

    /// A paragraph of a block quotation; not of a list in one.
    static bool isQuoted(cmark_node *block)
    {
        return typeOf(block) == "paragraph" && typeOf(cmark_node_parent(block)) == "block_quote";
    }

    static bool isPicture(cmark_node *block)
    {
        cmark_node *child = cmark_node_first_child(block);
        return child && !cmark_node_next(child) && typeOf(child) == "image";
    }

    /// The first heading of the first level, before anything else has one, is the article's.
    BlockKind headingKind(int level)
    {
        const bool isFirst = level == 1 && !m_hasHeadline;
        m_hasHeadline = m_hasHeadline || isFirst;
        return isFirst ? BlockKind::Headline : BlockKind::Heading;
    }

    void beginChunk(QStringView gap)
    {
        if (m_made.size() > 0) {
            m_made.put(gap, { m_cursor.position(), m_cursor.position() });
        }
        m_chunks.push_back({ { m_made.size(), m_made.size() } });
    }

    void endChunk()
    {
        m_chunks.back().range =
            trimmed({ m_chunks.back().range.begin, m_made.size() }, m_made.text());
        if (m_chunks.back().range.isEmpty()) {
            m_chunks.pop_back();
        }
    }

    void writeInlines(cmark_node *block)
    {
        m_open.clear();
        const Walk walk(cmark_iter_new(block));
        for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(walk.get())) {
            cmark_node *node = cmark_iter_get_node(walk.get());
            if (node != block) {
                writeInline(node, event == CMARK_EVENT_ENTER);
            }
        }
    }

    void writeInline(cmark_node *node, bool isEnter)
    {
        const std::string_view type = typeOf(node);
        if (type == "text") {
            m_cursor.takeWords(literal(node));
        } else if (type == "code") {
            m_cursor.takeCode(literal(node));
        } else if (type == "html_inline") {
            m_cursor.passHtml(literal(node));
        } else if (type == "softbreak" || type == "linebreak") {
            writeLineEnd();
        } else if (type == "footnote_reference") {
            m_cursor.passFootnoteSign();
        } else if (type == "emph") {
            writeMarked(InlineSpan::Kind::Emphasis, u"*_", 1, isEnter);
        } else if (type == "strong") {
            writeMarked(InlineSpan::Kind::Strong, u"*_", 2, isEnter);
        } else if (type == "strikethrough") {
            writeMarked(InlineSpan::Kind::Struck, u"~", 2, isEnter);
        } else if (type == "link") {
            writeLink(node, isEnter);
        } else if (type == "image") {
            writePicture(isEnter);
        } else if (type == "table_cell") {
            writeCell(node, isEnter);
        }
    }

    static QString literal(cmark_node *node)
    {
        const char *words = cmark_node_get_literal(node);
        return words ? QString::fromUtf8(words) : QString();
    }

    QStringView restOfLine(qsizetype at) const
    {
        const QStringView rest = m_source.sliced(at, m_cursor.end() - at);
        const qsizetype end = rest.indexOf(u'\n');
        return end < 0 ? rest : rest.first(end);
    }

    void writeLineEnd()
    {
        if (m_open.empty() && !labelAtBegin(restOfLine(m_cursor.nextLine())).isEmpty()) {
            endChunk();
            m_cursor.passLineEnd();
            beginChunk(u"\n");
        } else {
            m_cursor.takeLineEnd();
        }
    }

    void writeMarked(InlineSpan::Kind kind, QStringView marks, int count, bool isEnter)
    {
        m_cursor.passDelimiters(marks, count);
        isEnter ? open(kind) : close({});
    }

    void open(InlineSpan::Kind kind) { m_open.push_back({ kind, m_made.size() }); }

    void close(const QString &target)
    {
        m_inlines.push_back({ m_open.back().kind, { m_open.back().begin, m_made.size() }, target });
        m_open.pop_back();
    }

    void writeLink(cmark_node *node, bool isEnter)
    {
        if (isEnter) {
            m_cursor.passDelimiters(u"[<", 1);
            open(InlineSpan::Kind::Link);
        } else {
            close(QString::fromUtf8(cmark_node_get_url(node)));
            m_cursor.passLinkEnd();
        }
    }

    /// A picture among words is passed over; alone, its words are a caption.
    void writePicture(bool isEnter)
    {
        if (isEnter) {
            m_cursor.passDelimiters(u"!", 1);
            m_cursor.passDelimiters(u"[", 1);
        } else {
            m_cursor.passLinkEnd();
        }
        m_pictures += isEnter ? 1 : -1;
        m_cursor.setMuted(m_pictures > 0 && !m_isCaption);
    }

    void writeCell(cmark_node *node, bool isEnter)
    {
        if (isEnter) {
            m_cursor.passBlanks();
        } else if (cmark_node_next(node)) {
            m_cursor.takeCellEnd();
        }
    }

    /// The words between the tags of a block of HTML; none of a script, a style or a comment.
    void writeHtml(TextRange range)
    {
        const QStringView source = range.in(m_source);
        for (const QStringView hidden : { u"<!", u"<?", u"<script", u"<style", u"<pre" }) {
            if (source.startsWith(hidden, Qt::CaseInsensitive)) {
                return;
            }
        }
        qsizetype at = range.begin;
        while (at < range.end) {
            const qsizetype tag = m_source.first(range.end).indexOf(u'<', at);
            const TextRange words = trimmed({ at, tag < 0 ? range.end : tag }, m_source);
            if (!words.isEmpty()) {
                m_cursor.enter(words);
                beginChunk(u"\n\n");
                m_made.keep(words);
                endChunk();
            }
            const qsizetype close = tag < 0 ? -1 : m_source.first(range.end).indexOf(u'>', tag);
            at = close < 0 ? range.end : close + 1;
        }
    }

    QStringView m_source;
    MappedText m_made;
    MarkdownCursor m_cursor;
    qsizetype m_begin;
    TextRanges m_lines; ///< from m_begin on
    std::vector<Chunk> m_chunks;
    std::vector<InlineSpan> m_inlines;
    std::vector<Open> m_open;
    int m_pictures = 0; ///< that are open
    bool m_isCaption = false;
    bool m_hasHeadline = false;
};

} // namespace

MarkdownText readMarkdown(QStringView text, qsizetype begin)
{
    return MarkdownWriter(text, begin).write();
}

} // namespace inquit
