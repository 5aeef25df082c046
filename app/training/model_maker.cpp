// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/model_maker.h"

#include "attribution/rule_attribution_finder.h"
#include "language/segmenter.h"
#include "training/confidence_fitter.h"
#include "training/syntax_trainer.h"

#include <QFile>

#include <future>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr int kFolds = 2;          ///< each is annotated by a model of the others
constexpr int kAll = -1;           ///< instead of a fold: nothing is left out
constexpr int kTreebankWeight = 3; ///< people's annotations count more than a machine's
constexpr size_t kHeldOut = 5;     ///< one article in so many, to fit the confidence on

} // namespace

ModelMaker::ModelMaker(QString corpora, QString kept, QByteArray vectors, Progress progress)
    : m_corpora(std::move(corpora))
    , m_kept(std::move(kept))
    , m_vectors(std::move(vectors))
    , m_progress(std::move(progress))
{
}

Result<void> ModelMaker::read()
{
    if (!WordVectors::fromBytes(m_vectors)) {
        return failure(Error::Kind::Damaged, u"the word vectors"_s);
    }
    m_progress(u"reading the corpora"_s);
    auto articles = readPolnear(m_corpora + u"/polnear/train"_s);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    m_articles = std::move(*articles);
    const auto names = documentsOfSplit(m_corpora + u"/gum/splits.md"_s, u"train"_s);
    if (!names) {
        return std::unexpected(names.error());
    }
    for (const QString &name : *names) {
        const QString path = m_corpora + u"/gum/dep/"_s + name + u".conllu"_s;
        if (!QFile::exists(path)) {
            continue; // some documents of the treebank may not be passed on
        }
        auto document = readConllu(path);
        if (!document) {
            return std::unexpected(document.error());
        }
        m_treebank.push_back(std::move(*document));
    }
    return {};
}

ModelArchive ModelMaker::trainedWithout(int fold) const
{
    const QString path = m_kept + u"/language-%1.model"_s.arg(fold);
    if (const auto kept =
            m_kept.isEmpty() ? failure(Error::Kind::NotFound, path) : ModelArchive::read(path);
        kept) {
        return *kept;
    }
    m_progress(
        fold == kAll
            ? u"training the language model"_s
            : u"training the language model without fold %1 of %2"_s.arg(fold + 1).arg(kFolds));
    SyntaxExamples examples;
    for (size_t i = 0; i < m_articles.size(); ++i) {
        if (static_cast<int>(i % kFolds) != fold) {
            examples.documents.push_back(
                { .sentences = &m_articles[i].sentences, .hasTree = true });
        }
    }
    for (const TreebankDocument &document : m_treebank) {
        examples.documents.push_back(
            { .sentences = &document.sentences, .weight = kTreebankWeight });
    }
    examples.vectors =
        std::make_shared<WordVectors>(WordVectors::fromBytes(m_vectors).value_or(WordVectors()));
    ModelArchive archive = trainLanguageModel(examples);
    archive.set(u"word-vectors"_s, m_vectors);
    if (!m_kept.isEmpty()) {
        if (const auto written = archive.write(path); !written) {
            m_progress(u"could not keep "_s + path);
        }
    }
    return archive;
}

ModelArchive ModelMaker::language()
{
    std::map<int, std::future<ModelArchive>> underWay;
    for (int fold = kAll; fold < kFolds; ++fold) {
        underWay[fold] =
            std::async(std::launch::async, [this, fold] { return trainedWithout(fold); });
    }
    for (auto &[fold, model] : underWay) {
        m_languages[fold] = model.get();
    }
    return m_languages[kAll];
}

Result<std::vector<AttributionExample>> ModelMaker::examples()
{
    std::vector<AttributionExample> out(m_articles.size());
    const RuleAttributionFinder rules(std::make_shared<const Lexicon>(Lexicon::english()));
    for (int fold = 0; fold < kFolds; ++fold) {
        const auto model =
            LanguageModel::fromArchive(m_languages[fold], u"a model in the making"_s);
        if (!model) {
            return std::unexpected(model.error());
        }
        for (auto i = static_cast<size_t>(fold); i < out.size(); i += kFolds) {
            const Article &article = m_articles[i].article;
            out[i].article = &m_articles[i];
            out[i].words = segment(article);
            out[i].syntax = model->annotate(article.text, out[i].words);
            out[i].byRules = rules.find(article, out[i].words);
        }
    }
    m_cues.clear();
    for (int fold = 0; fold <= kFolds; ++fold) {
        std::vector<const AttributionExample *> others;
        for (size_t i = 0; i < out.size(); ++i) {
            if (static_cast<int>(i % kFolds) != fold) {
                others.push_back(&out[i]);
            }
        }
        m_cues.push_back(countCues(others));
    }
    for (size_t i = 0; i < out.size(); ++i) {
        out[i].cues = &m_cues[i % kFolds];
    }
    return out;
}

ModelConfidence ModelMaker::fitted(const std::vector<AttributionExample> &examples)
{
    std::vector<AttributionExample> shown;
    ConfidenceFitter fitter;
    for (size_t i = 0; i < examples.size(); ++i) {
        if (i % kHeldOut != 0) {
            shown.push_back(examples[i]);
        }
    }
    m_progress(u"training the attribution model on four articles in five, to fit its confidence"_s);
    const ModelArchive archive =
        trainAttributionModel(shown, m_cues.back(), ModelConfidence(), {}, m_progress);
    const auto model = AttributionModel::fromArchive(archive, u"a model in the making"_s);
    for (size_t i = 0; model && i < examples.size(); i += kHeldOut) {
        const AttributionExample &example = examples[i];
        fitter.add(example.article->gold,
                   model->findings(example.article->article, example.words, example.syntax,
                                   example.byRules),
                   example.article->article.text);
    }
    return fitter.fit();
}

Result<ModelArchive> ModelMaker::attribution()
{
    const auto all = examples();
    if (!all) {
        return std::unexpected(all.error());
    }
    const ModelConfidence confidence = fitted(*all);
    m_progress(u"training the attribution model"_s);
    return trainAttributionModel(*all, m_cues.back(), confidence, {}, m_progress);
}

} // namespace inquit
