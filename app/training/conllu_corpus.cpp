// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/conllu_corpus.h"

#include "training/entity_names.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <functional>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

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
        m_sentence.forms = m_syntax.forms;
        m_syntax.names = entityNames(m_sentence, std::move(m_mentions));
        sentences.push_back(std::move(m_syntax));
        m_syntax = {};
        m_text.clear();
        m_tokens.clear();
        m_sentence = {};
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
        m_sentence.words << fields[1];
        m_sentence.tags << fields[4];
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
            EntityMention mention { .type = fields[1], .begin = token };
            for (const QString &word : fields[5].split(u',')) {
                mention.minimal.push_back(token + std::max(word.toInt(), 1) - 1);
            }
            m_open[fields[0]].push_back(std::move(mention));
        }
    }

    void close(const QString &group, int token)
    {
        auto &open = m_open[group];
        if (!open.empty()) {
            EntityMention mention = std::move(open.back());
            open.pop_back();
            mention.end = token + 1;
            m_mentions.push_back(std::move(mention));
        }
    }

    QString m_text;
    std::vector<Token> m_tokens;
    EntitySentence m_sentence;
    std::vector<EntityMention> m_mentions;
    QHash<QString, std::vector<EntityMention>> m_open;
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
