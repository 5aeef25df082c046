// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/polnear_corpus.h"

#include "article/article_builder.h"
#include "training/xz_file.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <array>
#include <string_view>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

/// The fields of a line of tokens.tsv.
enum Field {
    kArticle,
    kSentence,
    kToken,
    kBegin,
    kEnd,
    kLemma,
    kTag,
    kName,
    kHead,
    kRelation,
    kFields
};
using Row = std::array<std::string_view, kFields>;

bool splitRow(std::string_view line, Row &row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        const size_t tab = line.find('\t');
        row[i] = line.substr(0, tab);
        if (tab == std::string_view::npos) {
            return i + 1 == row.size();
        }
        line.remove_prefix(tab + 1);
    }
    return true;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

NameKind kindOf(std::string_view name)
{
    return name == "PERSON"      ? NameKind::Person
        : name == "ORGANIZATION" ? NameKind::Organisation
        : name == "LOCATION"     ? NameKind::Place
                                 : NameKind::None;
}

/// A sentence of the tokens file on its way to a Syntax.
struct RawSentence {
    std::vector<Token> tokens;
    Syntax syntax;

    void add(const Row &row, QStringView text)
    {
        const TextRange range { number(row[kBegin]), number(row[kEnd]) };
        const bool isMark = range.end <= text.size() && !range.isEmpty()
            && QStringView(u"\"“”„‘’'`«»").contains(text[range.begin]) && range.length() <= 2
            && (row[kTag] == "``" || row[kTag] == "''");
        tokens.push_back(
            { .range = range, .kind = isMark ? Token::Kind::QuotationMark : Token::Kind::Word });
        const bool isPrepositionTo = row[kTag] == "TO" && row[kRelation] == "case";
        syntax.partsOfSpeech.push_back(partOfSpeech(isPrepositionTo ? "IN" : row[kTag]));
        const NameKind kind = kindOf(row[kName]);
        const bool goes = !syntax.names.empty() && nameKind(syntax.names.back()) == kind;
        syntax.names.push_back(nameLabel(kind, !goes));
        syntax.heads.push_back(number(row[kHead]) - 1);
        syntax.relations.push_back(relation(row[kRelation]));
    }

    void finish(const QString &text, std::vector<Syntax> &sentences)
    {
        const auto fits = [&](const Token &token) {
            return !token.range.isEmpty() && token.range.end <= text.size();
        };
        if (!tokens.empty() && std::ranges::all_of(tokens, fits)) {
            syntax.forms = wordForms(text, tokens);
            sentences.push_back(std::move(syntax));
        }
        *this = {};
    }
};

void readTokens(const QByteArray &bytes, std::vector<PolnearArticle> &articles)
{
    QHash<QByteArray, PolnearArticle *> byName;
    for (PolnearArticle &article : articles) {
        byName.insert(article.name.toUtf8(), &article);
    }
    std::string_view rest(bytes.constData(), static_cast<size_t>(bytes.size()));
    std::string_view lastArticle;
    std::string_view lastSentence;
    PolnearArticle *article = nullptr;
    RawSentence sentence;
    Row row;
    while (!rest.empty()) {
        const size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.starts_with('#') || !splitRow(line, row)) {
            continue;
        }
        if (row[kArticle] != lastArticle || row[kSentence] != lastSentence) {
            if (article != nullptr) {
                sentence.finish(article->article.text, article->sentences);
            }
            lastArticle = row[kArticle];
            lastSentence = row[kSentence];
            article = byName.value(
                QByteArray(lastArticle.data(), static_cast<qsizetype>(lastArticle.size())));
        }
        if (article != nullptr) {
            sentence.add(row, article->article.text);
        }
    }
    if (article != nullptr) {
        sentence.finish(article->article.text, article->sentences);
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Article articleOfPlainText(const QString &text)
{
    static const QRegularExpression gap(u"\\n[^\\S\\n]*\\n\\s*"_s);
    ArticleBuilder builder(text);
    qsizetype begin = 0;
    BlockKind kind = BlockKind::Headline;
    for (auto match = gap.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        builder.add(kind, { begin, found.capturedStart() });
        begin = found.capturedEnd();
        kind = BlockKind::Paragraph;
    }
    builder.add(kind, { begin, text.size() });
    return std::move(builder).build();
}

Result<std::vector<PolnearArticle>> readPolnear(const QString &folder)
{
    const QDir texts(folder + u"/text"_s);
    const QDir annotations(folder + u"/attributions"_s);
    const QStringList files = annotations.entryList({ u"*.ann"_s }, QDir::Files, QDir::Name);
    std::vector<PolnearArticle> articles;
    for (const QString &file : texts.entryList({ u"*.txt"_s }, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        const auto first = std::ranges::find_if(
            files, [&](const QString &f) { return f.startsWith(name + u'_'); });
        if (first == files.end()) {
            continue;
        }
        const QString text = QString::fromUtf8(contentOf(texts.filePath(file)));
        articles.push_back({ .name = name,
                             .article = articleOfPlainText(text),
                             .gold = readStandoff(contentOf(annotations.filePath(*first))),
                             .sentences = {} });
    }
    if (articles.empty()) {
        return failure(Error::Kind::NotFound, folder, u"no annotated articles"_s);
    }
    const Result<QByteArray> tokens = readXz(folder + u"/tokens.tsv.xz"_s);
    if (!tokens) {
        return std::unexpected(tokens.error());
    }
    readTokens(*tokens, articles);
    return articles;
}

} // namespace inquit
