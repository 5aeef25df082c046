// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/entity_names.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

using Mentions = std::vector<EntityMention>;

/// "the/DT Isle/NNP" as a sentence.
EntitySentence sentence(const QString &tagged)
{
    EntitySentence out;
    QString text;
    std::vector<Token> tokens;
    for (const QString &pair : tagged.split(u' ')) {
        const QString word = pair.section(u'/', 0, 0);
        tokens.push_back({ .range = { text.size(), text.size() + word.size() } });
        text += word + u' ';
        out.words << word;
        out.tags << pair.section(u'/', 1);
    }
    out.forms = wordForms(text, tokens);
    return out;
}

/// "person:Ana Roe", names apart by "; ".
QString names(const EntitySentence &sentence, const Mentions &mentions)
{
    static const QStringList kinds { u""_s, u"person"_s, u"organization"_s, u"place"_s };
    const auto labels = entityNames(sentence, mentions);
    QString out;
    for (size_t i = 0; i < labels.size(); ++i) {
        if (const NameKind kind = nameKind(labels[i]); kind != NameKind::None) {
            const bool isFirst = labels[i] == nameLabel(kind, true);
            out += isFirst
                ? (out.isEmpty() ? u""_s : u"; "_s) + kinds[static_cast<int>(kind)] + u':'
                : u" "_s;
            out += sentence.words[static_cast<qsizetype>(i)];
        }
    }
    return out;
}

} // namespace

class EntityNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marked_data()
    {
        QTest::addColumn<QString>("tagged");
        QTest::addColumn<Mentions>("mentions");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name") << u"Ana/NNP Roe/NNP left/VBD"_s
                                << Mentions { { u"person"_s, 0, 2, { 0, 1 } } }
                                << u"person:Ana Roe"_s;
        QTest::newRow("a common noun")
            << u"the/DT mayor/NN left/VBD"_s << Mentions { { u"person"_s, 0, 2, { 1 } } } << u""_s;
        QTest::newRow("another kind")
            << u"the/DT Charter/NNP"_s << Mentions { { u"abstract"_s, 0, 2, { 1 } } } << u""_s;
        QTest::newRow("after what the person is")
            << u"journalist/NN Ana/NNP Roe/NNP"_s << Mentions { { u"person"_s, 0, 3, { 0, 1, 2 } } }
            << u"person:Ana Roe"_s;
        QTest::newRow("not after what a place is")
            << u"the/DT centre/NN of/IN Brill/NNP"_s << Mentions { { u"place"_s, 0, 4, { 1, 3 } } }
            << u""_s;
        QTest::newRow("without its title")
            << u"Mayor/NNP Ana/NNP Roe/NNP"_s << Mentions { { u"person"_s, 0, 3, { 0, 1, 2 } } }
            << u"person:Ana Roe"_s;
        QTest::newRow("a people") << u"the/DT Brillians/NNPS"_s
                                  << Mentions { { u"person"_s, 0, 2, { 1 } } } << u""_s;
        QTest::newRow("joined")
            << u"the/DT Isle/NNP and/CC Harbour/NNP Court/NNP of/IN Appeal/NNP"_s
            << Mentions { { u"organization"_s, 0, 7, { 1, 3, 4, 6 } },
                          { u"place"_s, 1, 4, { 1, 3 } } }
            << u"organization:Isle and Harbour Court of Appeal"_s;
        QTest::newRow("two of one kind") << u"Brill/NNP and/CC Lund/NNP"_s
                                         << Mentions { { u"place"_s, 0, 3, { 0, 2 } },
                                                       { u"place"_s, 0, 1, { 0 } },
                                                       { u"place"_s, 2, 3, { 2 } } }
                                         << u"place:Brill; place:Lund"_s;
        QTest::newRow("a number") << u"Ada/NNP II/CD reigned/VBD"_s
                                  << Mentions { { u"person"_s, 0, 2, { 0, 1 } } }
                                  << u"person:Ada II"_s;
        QTest::newRow("the largest")
            << u"Brill/NNP City/NNP Council/NNP"_s
            << Mentions { { u"place"_s, 0, 2, { 0, 1 } }, { u"organization"_s, 0, 3, { 0, 1, 2 } } }
            << u"organization:Brill City Council"_s;
    }
    void marked()
    {
        QFETCH(QString, tagged);
        QFETCH(Mentions, mentions);
        QTEST(names(sentence(tagged), mentions), "expected");
    }
};

QTEST_GUILESS_MAIN(EntityNamesTest)
#include "entity_names_test.moc"
