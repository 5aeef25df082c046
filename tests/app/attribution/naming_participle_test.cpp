// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/naming_participle.h"
#include "support/marked_words.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// "Brandt , now/RB known/VBN as …": tokens apart by blanks, nouns where no tag is given.
Syntax syntaxOf(const QString &text)
{
    const MarkedWords words = markedWords(text, u'/');
    Syntax syntax;
    for (const QString &tag : words.marks) {
        syntax.partsOfSpeech.push_back(partOfSpeech(tag.isEmpty() ? "NN" : tag.toStdString()));
    }
    syntax.forms = wordForms(words.text, words.tokens);
    return syntax;
}

} // namespace

class NamingParticipleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("token");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("initials")
            << u"Brandt , often/RB referred/VBN to by his initials OB , welcomed"_s << 3 << true;
        QTest::newRow("known as") << u"the strait , known/VBN as the Sleeve ,"_s << 3 << true;
        QTest::newRow("name behind it") << u"her dog , called/VBN Bosun , barked"_s << 3 << true;
        QTest::newRow("three adverbs")
            << u"Brandt , now/RB more/RBR often/RB known/VBN as OB"_s << 5 << false;
        QTest::newRow("two adverbs")
            << u"Brandt , now/RB better/RBR known/VBN as OB"_s << 4 << true;
        QTest::newRow("a call") << u"Brandt , who/WP called/VBD Lund a liar"_s << 3 << false;
        QTest::newRow("no aside") << u"Brandt called/VBD Lund a liar"_s << 1 << false;
        QTest::newRow("no name") << u"Brandt , called/VBN away at noon"_s << 2 << false;
        QTest::newRow("another word") << u"Brandt , asked/VBN to leave"_s << 2 << false;
        QTest::newRow("first of all") << u"Called/VBN OB by all , Brandt"_s << 0 << false;
        QTest::newRow("last of all") << u"Brandt , known/VBN"_s << 2 << false;
    }

    void isFound()
    {
        QFETCH(QString, text);
        QFETCH(int, token);
        QFETCH(bool, isOne);
        QCOMPARE(isNamingParticiple(syntaxOf(text), static_cast<size_t>(token)), isOne);
    }
};

QTEST_APPLESS_MAIN(NamingParticipleTest)
#include "naming_participle_test.moc"
