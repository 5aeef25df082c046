// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/prose.h"
#include "training/key_phrase_trainer.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class KeyPhraseTrainerTest : public QObject {
    Q_OBJECT

    static std::vector<KeyPhraseArticle> articles()
    {
        std::vector<KeyPhraseArticle> all;
        for (const QString &word : { u"harbour"_s, u"ferry"_s, u"bridge"_s, u"mill"_s }) {
            const QString text =
                u"The %1 opens. The %1 was shut in the storm, and rain fell on the "
                "roof. People praised the %1."_s.arg(word);
            all.push_back({ .name = word, .article = prose(text), .keys = { phraseKey(word) } });
        }
        return all;
    }

private Q_SLOTS:
    void wordingsOfOnePhraseShareAKey()
    {
        QCOMPARE(phraseKey(u"Rising Costs"), phraseKey(u"rise cost"));
        QCOMPARE(phraseKey(u"J.S. Holt’s"), u"j s holt s"_s);
        QVERIFY(phraseKey(u"cost") != phraseKey(u"coast"));
        QCOMPARE(phraseKey(u"…"), QString());
    }

    void figuresCountEachKeyOnce()
    {
        const QSet<QString> keys { phraseKey(u"ferry"), phraseKey(u"trade"), phraseKey(u"visas") };
        const PhraseFigures figures =
            phraseFigures(keys, { u"Ferries"_s, u"ferry"_s, u"rain"_s, u"trade"_s }, 2);
        QCOMPARE(figures.precision, 0.5);
        QCOMPARE(figures.recall, 1.0 / 3);
        QCOMPARE(figures.f1, 0.4);
        QCOMPARE(phraseFigures(keys, { u"rain"_s }, 10).f1, 0.0);
    }

    void theSameArticlesGiveTheSameWeights()
    {
        const Lexicon lexicon = Lexicon::english();
        const auto all = articles();
        const KeyPhraseTrainer trainer(all, lexicon);
        const QByteArray text = KeyPhraseTrainer::sourceText(trainer.train());
        QCOMPARE(KeyPhraseTrainer::sourceText(trainer.train()), text);
        QVERIFY(text.contains(".hidden"));
        QVERIFY(KeyPhraseTrainer::sourceText(trainer.train(2, 0)) != text); // of other articles
    }

    void aFolderWithoutArticlesIsNotFound()
    {
        const auto none = readKeyPhrases(u"/nowhere"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(KeyPhraseTrainerTest)
#include "key_phrase_trainer_test.moc"
