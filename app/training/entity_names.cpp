// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/entity_names.h"

#include "language/name_titles.h"

#include <algorithm>
#include <functional>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

NameKind kindOf(const EntityMention &mention)
{
    return mention.type == u"person"      ? NameKind::Person
        : mention.type == u"organization" ? NameKind::Organisation
        : mention.type == u"place"        ? NameKind::Place
                                          : NameKind::None;
}

class NameMarker {
public:
    NameMarker(const EntitySentence &sentence, const std::vector<EntityMention> &mentions)
        : names(sentence.forms.size(), 0)
        , m_sentence(sentence)
        , m_mentions(mentions)
    {
    }

    void mark(const EntityMention &mention)
    {
        const NameKind kind = kindOf(mention);
        const int head = headOf(mention, kind);
        if (kind == NameKind::None || head < 0) {
            return;
        }
        int begin = head;
        int end = head + 1;
        while (begin > mention.begin && (isProper(begin - 1) || joinsName(begin - 1, mention))) {
            --begin;
        }
        while (const int next = furtherEnd(mention, kind, end)) {
            end = next;
        }
        for (int i = end - 1; kind == NameKind::Person && i >= begin; --i) {
            if (isNameTitle(m_sentence.forms[static_cast<size_t>(i)])) {
                begin = i + 1; // "US President Ana Roe" -> Ana Roe; "Madam Speaker" -> none
                break;
            }
        }
        const bool isPeople = kind == NameKind::Person && m_sentence.tags[end - 1] == u"NNPS";
        if (begin == end || !isProper(begin) || isPeople
            || std::any_of(names.begin() + begin, names.begin() + end,
                           [](std::uint8_t name) { return name != 0; })) {
            return;
        }
        for (int i = begin; i < end; ++i) {
            names[static_cast<size_t>(i)] = nameLabel(kind, i == begin);
        }
    }

    std::vector<std::uint8_t> names;

private:
    /// By the Penn tag: the first word of "United States" is no PROPN.
    bool isProper(int token) const { return m_sentence.tags[token].startsWith(u"NNP"); }

    /// The first proper noun of the minimal span: its first word, or where a person's begins with
    /// what the person is, the first after that.
    int headOf(const EntityMention &mention, NameKind kind) const
    {
        int last = -1;
        for (const int token : mention.minimal) {
            if (token >= mention.end || (last >= 0 && token != last + 1)) {
                break;
            }
            if (isProper(token)) {
                return token;
            }
            if (kind != NameKind::Person) {
                break;
            }
            last = token;
        }
        return -1;
    }

    bool joinsName(int token, const EntityMention &mention) const
    {
        static const QStringList joining { u"of"_s, u"-"_s, u"’s"_s, u"'s"_s };
        return token > mention.begin && token + 1 < mention.end && isProper(token - 1)
            && isProper(token + 1) && joining.contains(m_sentence.words[token]);
    }

    /// Whether a mention of the same kind stands inside: "Roe and Lund" are two.
    bool isSeveral(const EntityMention &mention) const
    {
        return std::ranges::any_of(m_mentions, [&](const EntityMention &other) {
            return other.type == mention.type && other.begin >= mention.begin
                && other.end <= mention.end
                && other.end - other.begin < mention.end - mention.begin;
        });
    }

    /// The name's end with the next word or what is joined to it; 0 where it ends before that.
    int furtherEnd(const EntityMention &mention, NameKind kind, int end) const
    {
        if (end >= mention.end) {
            return 0;
        }
        const bool isNumber =
            m_sentence.tags[end] == u"CD" && std::ranges::contains(mention.minimal, end);
        if (isProper(end) || joinsName(end, mention) || isNumber) {
            return end + 1; // "Elizabeth II", "Terminal 3"
        }
        const QString &word = m_sentence.words[end];
        if (kind == NameKind::Person
            || !(word == u"of" || word == u"for" || word == u"&"
                 || (word == u"and" && !isSeveral(mention)))) {
            return 0;
        }
        int next = end + 1;
        if (next < mention.end && m_sentence.words[next] == u"the") {
            ++next;
        }
        return next < mention.end && isProper(next) && std::ranges::contains(mention.minimal, next)
            ? next + 1
            : 0;
    }

    const EntitySentence &m_sentence;
    const std::vector<EntityMention> &m_mentions;
};

} // namespace

std::vector<std::uint8_t> entityNames(const EntitySentence &sentence,
                                      std::vector<EntityMention> mentions)
{
    std::ranges::stable_sort(mentions, std::ranges::greater {}, [](const EntityMention &mention) {
        return mention.end - mention.begin;
    });
    NameMarker marker(sentence, mentions);
    for (const EntityMention &mention : mentions) {
        marker.mark(mention);
    }
    return std::move(marker.names);
}

} // namespace inquit
