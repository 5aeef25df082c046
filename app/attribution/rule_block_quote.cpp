// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_block_quote.h"

#include <algorithm>
#include <optional>

namespace inquit {

namespace {

bool isDash(const LexicalText &text, qsizetype token)
{
    return text.token(token).kind != Token::Kind::Word
        && QStringView(u"—–―-").contains(text.word(token).front());
}

/// The tokens from the last dash of a block on; all of them where it begins with one.
TokenRange signatureOf(const LexicalText &text, TokenRange block)
{
    for (qsizetype i = block.end - 1; i >= block.begin; --i) {
        if (isDash(text, i)) {
            return { i, block.end };
        }
    }
    return { block.end, block.end };
}

/// Block quotations one after the other, up to and with the first that is signed.
class BlockQuotes {
public:
    explicit BlockQuotes(RuleContext &context)
        : m_context(context)
        , m_text(context.text())
    {
    }

    std::vector<Attribution> find()
    {
        for (const Block &block : m_text.article().blocks) {
            if (block.kind != BlockKind::Quote) {
                m_words.clear();
            } else if (!takeSigned(block)) {
                m_words.push_back(block.range);
            }
        }
        return std::move(m_found);
    }

private:
    bool takeSigned(const Block &block)
    {
        const TokenRange tokens = m_text.tokensIn(block.range);
        const TokenRange signature = signatureOf(m_text, tokens);
        const auto credit = signature.length() > 1 ? creditAfter(m_text, signature) : std::nullopt;
        if (!credit || credit->rule != Rule::Dash) {
            return false;
        }
        if (signature.begin > tokens.begin) {
            m_words.push_back(m_text.rangeOf({ tokens.begin, signature.begin }));
        }
        add(*credit);
        m_words.clear();
        return true;
    }

    void add(const Credit &credit)
    {
        const bool hasMarks = std::ranges::any_of(m_words, [this](TextRange range) {
            return m_context.isMarked(m_text.tokensIn(range).begin);
        });
        if (m_words.empty() || hasMarks) {
            return;
        }
        Attribution found { .type = QuotationType::Direct,
                            .mode = QuotationMode::Speech,
                            .content = m_words,
                            .source = { m_text.rangeOf(credit.source) },
                            .confidence = credit.confidence,
                            .rule = credit.rule };
        for (const TextRange &range : m_words) {
            m_context.take(m_text.tokensIn(range));
        }
        m_context.take(credit.whole());
        m_found.push_back(std::move(found));
    }

    RuleContext &m_context;
    const LexicalText &m_text;
    TextRanges m_words; ///< of the block quotations that are not signed yet
    std::vector<Attribution> m_found;
};

} // namespace

std::vector<Attribution> creditedBlockQuotes(RuleContext &context)
{
    return BlockQuotes(context).find();
}

} // namespace inquit
