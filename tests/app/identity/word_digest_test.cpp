// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/word_digest.h"

#include "readers/plain_text_reader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"Ferry to sail again\n\nBy Mara Quill\n\n9 September 2023\n\n"
                      "The ferry from Skerrow sails again on Monday, its owner’s office said. "
                      "“We couldn’t find the key – it was café money,” said Noor Beckmann. “Never "
                      "lend a ferry.”\n\nThe crossing costs £5 and takes 40 minutes."_s;

Article read(const QByteArray &bytes)
{
    return PlainTextReader().read({ bytes, {} }).value_or(Article {});
}

Article read(const QString &text)
{
    return read(text.toUtf8());
}

QString with(QString text, const QString &before, const QString &after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

QByteArray utf16(const QString &text)
{
    return QByteArray("\xff\xfe")
        + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

class WordDigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherDressIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QString &text) {
            QTest::newRow(name) << text.toUtf8();
        };
        row("CR LF", with(kText, u"\n"_s, u"\r\n"_s));
        row("CR", with(kText, u"\n"_s, u"\r"_s));
        QTest::newRow("UTF-16") << utf16(kText);
        row("trailing blanks", with(kText, u"\n"_s, u" \t\n"_s) + u" \n\n"_s);
        row("straight",
            QString(kText)
                .replace(u'’', u'\'')
                .replace(QRegularExpression(u"[“”]"_s), u"\""_s)
                .replace(u'–', u'-'));
        row("guillemets", QString(kText).replace(u'“', u'»').replace(u'”', u'«'));
        row("two apostrophes", QString(kText).replace(QRegularExpression(u"[“”]"_s), u"''"_s));
        row("dash without blanks", with(kText, u" – "_s, u"—"_s));
        row("apart", kText.normalized(QString::NormalizationForm_D));
        row("compatible", kText.normalized(QString::NormalizationForm_KC));
        row("capitals", kText.toUpper());
        row("no-break spaces", with(kText, u" "_s, u"\u00a0"_s));
        row("soft hyphens", with(kText, u"ferry"_s, u"fer\u00adry"_s));
        row("zero width", with(kText, u"Skerrow"_s, u"Sker\u200brow\ufeff"_s));
        row("direction", with(kText, u"Noor Beckmann"_s, u"\u202aNoor Beckmann\u202c"_s));
        row("wrapped", with(kText, u"office said. "_s, u"office said.\n"_s));
        row("read more", kText + u"\n\nRead more: The Skerrow Tide"_s);
        row("copyright", kText + u"\n\n© 2023 The Skerrow Tide. All rights reserved."_s);
        row("source", kText + u"\n\nSource: The Skerrow Tide"_s);
        row("share and sign up",
            kText + u"\n\nFacebook | Twitter | Email\n\nSign up for our newsletter"_s);
        row("advertisement",
            with(kText, u"\n\nThe crossing"_s, u"\n\nADVERTISEMENT\n\nThe crossing"_s));
        row("picture credit",
            with(kText, u"\n\nThe crossing"_s, u"\n\nPhoto: Ann Poe\n\nThe crossing"_s));
    }

    void anotherDressIsTheSame()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray digest = wordDigest(read(kText));
        QCOMPARE(digest.size(), 32);
        QCOMPARE(wordDigest(read(bytes)).toHex(), digest.toHex());
    }

    void anotherWordIsAnotherDigest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << with(kText, u"Monday"_s, u"Tuesday"_s);
        QTest::newRow("headline") << with(kText, u"sail again\n"_s, u"sail\n"_s);
        QTest::newRow("byline") << with(kText, u"Mara Quill"_s, u"Mara Quell"_s);
        QTest::newRow("date") << with(kText, u"9 September"_s, u"8 September"_s);
        QTest::newRow("number") << with(kText, u"40 minutes"_s, u"4.0 minutes"_s);
        QTest::newRow("currency") << with(kText, u"£5"_s, u"€5"_s);
        QTest::newRow("accent") << with(kText, u"café"_s, u"cafe"_s);
        QTest::newRow("apostrophe") << with(kText, u"couldn’t"_s, u"could"_s);
        QTest::newRow("order") << with(kText, u"find the key"_s, u"the key find"_s);
        QTest::newRow("left out") << with(kText, u" again on"_s, u" on"_s);
        QTest::newRow("correction")
            << kText + u"\n\nThis article was corrected on 10 September: the fare is £5."_s;
        QTest::newRow("joined") << with(kText, u"a ferry"_s, u"aferry"_s);
    }

    void anotherWordIsAnotherDigest()
    {
        QFETCH(QString, text);
        QVERIFY(wordDigest(read(text)) != wordDigest(read(kText)));
    }

    void nothingIsNotTheSameAsNothing()
    {
        QCOMPARE(wordDigest({}), QByteArray());
        QCOMPARE(wordDigest(read(u"* * *"_s)), QByteArray());
    }

    void sameArticleComesAgain()
    {
        const QDir folder(
            QStringLiteral(INQUIT_SOURCE_DIR "/../shared/cases/d03-same-article-again"));
        QSet<QByteArray> digests;
        const QStringList names = folder.entryList({ u"*.txt"_s }, QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            digests.insert(wordDigest(read(file.readAll())));
        }
        if (names.isEmpty()) {
            QSKIP("the folder shared is not beside the project");
        }
        QCOMPARE(digests.size(), 1);
        QCOMPARE(digests.begin()->size(), 32);
    }
};

QTEST_GUILESS_MAIN(WordDigestTest)
#include "word_digest_test.moc"
