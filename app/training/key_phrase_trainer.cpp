// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/key_phrase_trainer.h"

#include "language/segmenter.h"
#include "topics/topic_finder.h"
#include "topics/topic_fitness.h"
#include "training/shuffle.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <span>

namespace inquit {

namespace {

constexpr int kEpochs = 24;
constexpr size_t kBatchSize = 32;
constexpr size_t kFolds = 5;
constexpr float kLearningRate = 0.004F; ///< of the first epoch; it falls to 0 (linear decay)
constexpr float kWeightDecay = 2e-3F;

using Weights = std::vector<float>;

constexpr size_t kFeatures = std::tuple_size_v<PhraseFeatures>;
constexpr size_t kUnits = KeyPhraseModel::kUnits;

/// The steps of AdamW (Loshchilov and Hutter 2019) over a model's numbers, laid out one after
/// another.
class AdamW {
public:
    explicit AdamW(size_t size)
        : m_mean(size)
        , m_square(size)
    {
    }

    void step(std::span<float> weights, std::span<const float> gradient, float rate)
    {
        constexpr float beta1 = 0.9F;
        constexpr float beta2 = 0.999F;
        m_beta1Power *= beta1;
        m_beta2Power *= beta2;
        for (size_t i = 0; i < weights.size(); ++i) {
            m_mean[i] = beta1 * m_mean[i] + (1 - beta1) * gradient[i];
            m_square[i] = beta2 * m_square[i] + (1 - beta2) * gradient[i] * gradient[i];
            const float mean = m_mean[i] / (1 - m_beta1Power);
            const float square = m_square[i] / (1 - m_beta2Power);
            weights[i] -= rate * (mean / (std::sqrt(square) + 1e-8F) + kWeightDecay * weights[i]);
        }
    }

private:
    Weights m_mean;
    Weights m_square;
    float m_beta1Power = 1;
    float m_beta2Power = 1;
};

/// Small numbers that are the same everywhere.
KeyPhraseModel initialModel(std::mt19937 &random)
{
    const auto small = [&random] {
        return (static_cast<float>(random() % 20001) / 10000 - 1) * 0.35F;
    };
    KeyPhraseModel model;
    for (KeyPhraseModel::Column &column : model.hidden) {
        std::ranges::generate(column, small);
    }
    std::ranges::generate(model.output, small);
    return model;
}

std::span<float> numbers(KeyPhraseModel &model)
{
    static_assert(sizeof(KeyPhraseModel) == (kFeatures * kUnits + kUnits + 1) * sizeof(float));
    return { model.hidden.front().data(), sizeof(KeyPhraseModel) / sizeof(float) };
}

/// Adds what the model's numbers did to the loss of one phrase.
void addGradient(const KeyPhraseModel &model, const PhraseFeatures &features, bool chosen,
                 KeyPhraseModel &gradient)
{
    KeyPhraseModel::Column inputs {};
    for (size_t i = 0; i < kFeatures; ++i) {
        for (size_t unit = 0; unit < kUnits; ++unit) {
            inputs[unit] += model.hidden[i][unit] * features[i];
        }
    }
    const auto error = static_cast<float>(model.probability(features) - (chosen ? 1 : 0));
    gradient.bias += error;
    KeyPhraseModel::Column back {};
    for (size_t unit = 0; unit < kUnits; ++unit) {
        gradient.output[unit] += error * std::max(0.0F, inputs[unit]);
        back[unit] = inputs[unit] > 0 ? error * model.output[unit] : 0;
    }
    for (size_t i = 0; i < kFeatures; ++i) {
        for (size_t unit = 0; unit < kUnits; ++unit) {
            gradient.hidden[i][unit] += back[unit] * features[i];
        }
    }
}

} // namespace

KeyPhraseTrainer::KeyPhraseTrainer(const std::vector<KeyPhraseArticle> &articles,
                                   const Lexicon &lexicon)
    : m_articles(articles)
    , m_lexicon(lexicon)
{
    for (const KeyPhraseArticle &article : articles) {
        const LinguisticText words = segment(article.article);
        const TopicText text(article.article, words, lexicon);
        const std::vector<KeyPhrase> phrases = candidatePhrases(text);
        const PhraseStatistics statistics(text, phrases);
        auto &examples = m_examples.emplace_back();
        for (const KeyPhrase &phrase : phrases) {
            if (mayBeTopic(text, phrase)) {
                const QStringView wording = text.range(phrase.words).in(article.article.text);
                examples.push_back({ .features = statistics.features(phrase),
                                     .chosen = article.keys.contains(phraseKey(wording)) });
            }
        }
    }
}

KeyPhraseModel KeyPhraseTrainer::train(size_t folds, size_t heldOut) const
{
    std::vector<const Example *> examples;
    for (size_t i = 0; i < m_examples.size(); ++i) {
        if (folds == 0 || i % folds != heldOut) {
            for (const Example &example : m_examples[i]) {
                examples.push_back(&example);
            }
        }
    }
    std::mt19937 random(1); // NOLINT: the same weights each time
    KeyPhraseModel model = initialModel(random);
    AdamW optimiser(numbers(model).size());
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
        shuffle(examples, random);
        const float rate = kLearningRate * (1 - static_cast<float>(epoch) / kEpochs);
        for (size_t begin = 0; begin < examples.size(); begin += kBatchSize) {
            KeyPhraseModel gradient;
            const size_t end = std::min(begin + kBatchSize, examples.size());
            for (size_t i = begin; i < end; ++i) {
                addGradient(model, examples[i]->features, examples[i]->chosen, gradient);
            }
            for (float &number : numbers(gradient)) {
                number /= static_cast<float>(end - begin);
            }
            optimiser.step(numbers(model), numbers(gradient), rate);
        }
    }
    return model;
}

PhraseFigures KeyPhraseTrainer::crossValidated() const
{
    PhraseFigures sum;
    for (size_t fold = 0; fold < kFolds; ++fold) {
        const KeyPhraseModel model = train(kFolds, fold);
        for (size_t i = fold; i < m_articles.size(); i += kFolds) {
            const Article &article = m_articles[i].article;
            QStringList labels;
            for (const Topic &topic : findTopics(article, segment(article), m_lexicon, model)) {
                labels += topic.label;
            }
            const PhraseFigures one = phraseFigures(m_articles[i].keys, labels, 10);
            sum.precision += one.precision / static_cast<double>(m_articles.size());
            sum.recall += one.recall / static_cast<double>(m_articles.size());
            sum.f1 += one.f1 / static_cast<double>(m_articles.size());
        }
    }
    return sum;
}

QByteArray KeyPhraseTrainer::sourceText(const KeyPhraseModel &model)
{
    const auto row = [](const KeyPhraseModel::Column &column) -> QByteArray {
        QByteArray text = "{ { ";
        for (size_t unit = 0; unit < kUnits; ++unit) {
            text += (unit > 0 ? ", " : "") + QByteArray::number(double(column[unit]), 'f', 4) + 'F';
        }
        return text + " } }";
    };
    QByteArray text = "// SPDX-FileCopyrightText: 2026 The Inquit contributors\n"
                      "// SPDX-License-Identifier: GPL-3.0-or-later\n\n"
                      "// Made by inquit-train, not by hand; see README.md beside this file. A row "
                      "a PhraseFeature, a\n// number a hidden unit.\n.hidden = { {\n";
    for (const KeyPhraseModel::Column &column : model.hidden) {
        text += "    " + row(column) + ",\n";
    }
    return text + "} },\n.output = " + row(model.output)
        + ",\n.bias = " + QByteArray::number(double(model.bias), 'f', 4) + "F,\n";
}

} // namespace inquit
