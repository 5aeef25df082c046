// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/marked_words.h"
#include "training/name_trainer.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

struct Marked {
    std::vector<WordForm> words;
    std::vector<PartOfSpeech> tags;
    std::vector<std::uint8_t> labels;
};

/// "Ana(1) Roe(2) left": the label of nameLabel() in brackets.
Marked sentence(const QString &text)
{
    const MarkedWords words = markedWords(text, u'(');
    Marked out;
    for (const QString &mark : words.marks) {
        const QString label = mark.chopped(mark.isEmpty() ? 0 : 1);
        out.labels.push_back(static_cast<std::uint8_t>(label.toInt()));
    }
    out.words = wordForms(words.text, words.tokens);
    out.tags.assign(out.words.size(), partOfSpeech("NN"));
    return out;
}

/// Persons speak, places are gone to.
std::vector<Marked> invented()
{
    std::vector<Marked> all;
    for (const auto *name : { "Roe", "Lund", "Brill", "Stone", "Ames", "Vane" }) {
        const QString word = QString::fromLatin1(name);
        all.push_back(sentence(u"Ana(1) "_s + word + u"(2) spoke at noon"_s));
        all.push_back(sentence(u"they went to "_s + word + u"ville(5) by boat"_s));
        all.push_back(sentence(u"Nobody knew of it"_s));
    }
    return all;
}

std::vector<NameExample> examplesOf(const std::vector<Marked> &sentences)
{
    std::vector<NameExample> examples(6);
    for (size_t i = 0; i < sentences.size(); ++i) {
        NameExample &example = examples[i % examples.size()];
        example.sentences.push_back({ .words = sentences[i].words, .tags = sentences[i].tags });
        example.labels.emplace_back(sentences[i].labels);
        example.weight = 20;
    }
    return examples;
}

ModelArchive trainedOn(const std::vector<NameExample> &examples)
{
    ModelArchive archive;
    const QByteArray vectors = WordVectors::toBytes({});
    archive.set(u"word-vectors"_s, vectors);
    NameTrainer(std::make_shared<WordVectors>(*WordVectors::fromBytes(vectors)))
        .train(examples, archive);
    return archive;
}

ModelArchive trained(const std::vector<Marked> &sentences)
{
    return trainedOn(examplesOf(sentences));
}

} // namespace

class NameTrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItLearntHoldsForOtherNames()
    {
        const auto sentences = invented();
        const auto tagger = NameTagger::fromArchive(trained(sentences));
        QVERIFY(tagger.has_value());
        for (const QString &text :
             { u"Ana(1) Quill(2) spoke at noon"_s, u"they went to Quillville(5) by boat"_s,
               u"Nobody knew of it"_s }) {
            const Marked other = sentence(text);
            const NameSentence input { .words = other.words, .tags = other.tags };
            QCOMPARE(tagger->tag({ &input, 1 }).front(), other.labels);
        }
    }

    void whatAMachineMarksIsLearntApart_data()
    {
        QTest::addColumn<bool>("isMachineMade");
        QTest::addColumn<int>("label");
        QTest::newRow("people's word counts") << true << 0;
        QTest::newRow("the more count") << false << 3;
    }
    void whatAMachineMarksIsLearntApart()
    {
        QFETCH(bool, isMachineMade);
        const std::vector<Marked> byPeople(2, sentence(u"they read Tidings by night"_s));
        const std::vector<Marked> byMachine(6, sentence(u"they read Tidings(3) by night"_s));
        std::vector<NameExample> examples = examplesOf(byMachine);
        for (NameExample &example : examples) {
            example.isMachineMade = isMachineMade;
        }
        for (const Marked &marked : byPeople) {
            examples.push_back({ .sentences = { { .words = marked.words, .tags = marked.tags } },
                                 .labels = { marked.labels },
                                 .weight = 20 });
        }
        const auto tagger = NameTagger::fromArchive(trainedOn(examples));
        QVERIFY(tagger.has_value());
        const NameSentence input { .words = byPeople[0].words, .tags = byPeople[0].tags };
        QTEST(int { tagger->tag({ &input, 1 }).front()[2] }, "label");
    }

    void theSameExamplesGiveTheSameBytes()
    {
        const auto sentences = invented();
        QCOMPARE(trained(sentences).toBytes(), trained(sentences).toBytes());
    }
};

QTEST_GUILESS_MAIN(NameTrainerTest)
#include "name_trainer_test.moc"
