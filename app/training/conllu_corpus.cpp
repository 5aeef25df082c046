// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/conllu_corpus.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <functional>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

struct Mention {
    QString type;
    int begin = 0; ///< token index
    int end = 0;   ///< after its last token
    int head = 0;  ///< token index of its first head word
};

bool isTitle(const QString &word)
{
    static const QStringList titles {
        u"mr"_s,       u"mr."_s,       u"mrs."_s,      u"ms."_s,      u"miss"_s,     u"dr"_s,
        u"dr."_s,      u"president"_s, u"professor"_s, u"prof."_s,    u"sir"_s,      u"lord"_s,
        u"lady"_s,     u"king"_s,      u"queen"_s,     u"prince"_s,   u"princess"_s, u"senator"_s,
        u"sen."_s,     u"gov."_s,      u"governor"_s,  u"rep."_s,     u"captain"_s,  u"general"_s,
        u"minister"_s, u"pope"_s,      u"saint"_s,     u"judge"_s,    u"justice"_s,  u"officer"_s,
        u"doctor"_s,   u"chief"_s,     u"secretary"_s, u"emperor"_s,  u"count"_s,    u"speaker"_s,
        u"madam"_s,    u"director"_s,  u"chair"_s,     u"chairman"_s, u"mayor"_s,    u"rev."_s,
        u"reverend"_s, u"gen."_s,      u"lt."_s,       u"sgt."_s,     u"col."_s,     u"colonel"_s,
        u"major"_s,    u"coach"_s,     u"dean"_s,      u"aunt"_s,     u"uncle"_s,    u"earl"_s,
        u"duke"_s,     u"baron"_s,     u"master"_s,    u"whip"_s,     u"attorney"_s,
    };
    return titles.contains(word.toLower());
}

/// One document, line by line.
class ConlluReader {
public:
    void line(const QString &line)
    {
        if (line.isEmpty()) {
            finish();
        } else if (!line.startsWith(u'#')) {
            const QStringList fields = line.split(u'\t');
            if (fields.size() == 10) {
                token(fields);
            }
        }
    }

    void finish()
    {
        if (m_tokens.empty()) {
            return;
        }
        m_syntax.forms = wordForms(m_text, m_tokens);
        m_syntax.names.assign(m_tokens.size(), 0);
        std::ranges::stable_sort(m_mentions, std::ranges::greater {}, [](const Mention &mention) {
            return mention.end - mention.begin;
        });
        for (const Mention &mention : m_mentions) {
            markName(mention);
        }
        sentences.push_back(std::move(m_syntax));
        m_syntax = {};
        m_text.clear();
        m_tokens.clear();
        m_words.clear();
        m_isProper.clear();
        m_isPlural.clear();
        m_mentions.clear();
        m_open.clear();
    }

    std::vector<Syntax> sentences;

private:
    void token(const QStringList &fields)
    {
        const bool spaceAfter = !fields[9].contains(u"SpaceAfter=No"_s);
        if (fields[0].contains(u'-')) {
            m_joinedUntil = fields[0].section(u'-', 1).toInt();
            m_isSpaceAfterJoined = spaceAfter;
            return;
        }
        if (fields[0].contains(u'.')) {
            return;
        }
        const int id = fields[0].toInt();
        const bool joined = id <= m_joinedUntil;
        add(fields);
        if (joined ? id == m_joinedUntil && m_isSpaceAfterJoined : spaceAfter) {
            m_text += u' ';
        }
        if (id >= m_joinedUntil) {
            m_joinedUntil = 0;
        }
    }

    void add(const QStringList &fields)
    {
        const TextRange range { m_text.size(), m_text.size() + fields[1].size() };
        m_text += fields[1];
        const bool isMark = fields[4] == u"``" || fields[4] == u"''";
        m_tokens.push_back(
            { .range = range, .kind = isMark ? Token::Kind::QuotationMark : Token::Kind::Word });
        m_words << fields[1];
        // By the Penn tag: the first word of "United States" is no PROPN.
        m_isProper.push_back(fields[4].startsWith(u"NNP"));
        m_isPlural.push_back(fields[4] == u"NNPS");
        m_syntax.partsOfSpeech.push_back(partOfSpeech(fields[4].toStdString()));
        m_syntax.heads.push_back(fields[6].toInt() - 1);
        m_syntax.relations.push_back(relation(fields[7].toStdString()));
        for (const QString &item : fields[9].split(u'|')) {
            if (item.startsWith(u"Entity="_s)) {
                entities(item.sliced(7), static_cast<int>(m_tokens.size()) - 1);
            }
        }
    }

    /// "(1-person-new-cf1-2-coref(3-place-…)1)": openings, closings and both at once.
    void entities(const QString &text, int token)
    {
        for (qsizetype at = 0; at < text.size();) {
            if (text[at] == u'(') {
                qsizetype end = at + 1;
                while (end < text.size() && text[end] != u'(' && text[end] != u')') {
                    ++end;
                }
                open(text.sliced(at + 1, end - at - 1), token);
                if (end < text.size() && text[end] == u')') {
                    close(text.sliced(at + 1, end - at - 1).section(u'-', 0, 0), token);
                    ++end;
                }
                at = end;
            } else {
                qsizetype end = at;
                while (end < text.size() && text[end] != u'(' && text[end] != u')') {
                    ++end;
                }
                close(text.sliced(at, end - at), token);
                at = end + (end < text.size() && text[end] == u')' ? 1 : 0);
            }
        }
    }

    void open(const QString &attributes, int token)
    {
        const QStringList fields = attributes.split(u'-');
        if (fields.size() > 5) {
            const int head = fields[5].section(u',', 0, 0).toInt();
            m_open[fields[0]].push_back(
                { .type = fields[1], .begin = token, .head = token + std::max(head, 1) - 1 });
        }
    }

    void close(const QString &group, int token)
    {
        auto &open = m_open[group];
        if (!open.empty()) {
            Mention mention = open.back();
            open.pop_back();
            mention.end = token + 1;
            m_mentions.push_back(mention);
        }
    }

    bool isProper(int token) const { return m_isProper[static_cast<size_t>(token)]; }

    bool joinsName(int token, const Mention &mention) const
    {
        return token > mention.begin && token + 1 < mention.end && isProper(token - 1)
            && isProper(token + 1)
            && (m_words[token] == u"of" || m_words[token] == u"-" || m_words[token] == u"’s"
                || m_words[token] == u"'s");
    }

    void markName(const Mention &mention)
    {
        const NameKind kind = mention.type == u"person" ? NameKind::Person
            : mention.type == u"organization"           ? NameKind::Organisation
            : mention.type == u"place"                  ? NameKind::Place
                                                        : NameKind::None;
        if (kind == NameKind::None || mention.head >= mention.end || !isProper(mention.head)) {
            return;
        }
        int begin = mention.head;
        int end = mention.head + 1;
        while (begin > mention.begin && (isProper(begin - 1) || joinsName(begin - 1, mention))) {
            --begin;
        }
        while (end < mention.end && (isProper(end) || joinsName(end, mention))) {
            ++end;
        }
        for (int i = end - 1; kind == NameKind::Person && i >= begin; --i) {
            if (isTitle(m_words[i])) {
                begin = i + 1; // "US President Ana Roe" -> Ana Roe; "Madam Speaker" -> none
                break;
            }
        }
        const bool isPeople = kind == NameKind::Person && m_isPlural[mention.head]; // "Americans"
        if (begin == end || !isProper(begin) || isPeople) {
            return;
        }
        auto &names = m_syntax.names;
        if (std::any_of(names.begin() + begin, names.begin() + end,
                        [](auto n) { return n != 0; })) {
            return;
        }
        for (int i = begin; i < end; ++i) {
            names[static_cast<size_t>(i)] = nameLabel(kind, i == begin);
        }
    }

    QString m_text;
    std::vector<Token> m_tokens;
    QStringList m_words;
    std::vector<bool> m_isProper;
    std::vector<bool> m_isPlural;
    std::vector<Mention> m_mentions;
    QHash<QString, std::vector<Mention>> m_open;
    Syntax m_syntax;
    int m_joinedUntil = 0;
    bool m_isSpaceAfterJoined = true;
};

Result<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? Error::Kind::Unreadable : Error::Kind::NotFound, path,
                       file.errorString());
    }
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace

Result<TreebankDocument> readConllu(const QString &path)
{
    const Result<QStringList> lines = linesOf(path);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    ConlluReader reader;
    for (const QString &line : *lines) {
        reader.line(line);
    }
    reader.finish();
    return TreebankDocument { .name = QFileInfo(path).completeBaseName(),
                              .sentences = std::move(reader.sentences) };
}

Result<QStringList> documentsOfSplit(const QString &splitsFile, const QString &part)
{
    const Result<QStringList> lines = linesOf(splitsFile);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    QStringList names;
    bool isInside = false;
    for (const QString &line : *lines) {
        if (line.startsWith(u"## "_s)) {
            isInside = line.sliced(3).trimmed() == part;
        } else if (isInside && line.trimmed().startsWith(u"* "_s)) {
            names << line.trimmed().sliced(2).trimmed();
        }
    }
    return names;
}

} // namespace inquit
