// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_map.h"

#include <QRandomGenerator>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

std::pair<QString, TextMap> asPair(DerivedText made)
{
    return { std::move(made.text), std::move(made.map) };
}

/// "Tom &amp; *Ann*" -> "Tom & Ann"
struct TomAndAnn {
    QString source = u"Tom &amp; *Ann*"_s;
    QString text;
    TextMap map;

    TomAndAnn()
    {
        MappedText made(source);
        made.keep({ 0, 4 });
        made.put(u"&", { 4, 9 });
        made.keep({ 9, 10 });
        made.keep({ 11, 14 });
        std::tie(text, map) = asPair(std::move(made).take());
    }
};

/// A text made of `source` at random, and its map.
std::pair<QString, TextMap> shuffledCopy(const QString &source, QRandomGenerator &random)
{
    MappedText made(source);
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype end = std::min<qsizetype>(source.size(), at + 1 + random.bounded(9));
        switch (random.bounded(4)) {
        case 0:
            made.put(u"#", { at, end });
            break;
        case 1:
            break; // left out
        case 2:
            made.put(u"++", { at, at });
            [[fallthrough]];
        default:
            made.keep({ at, end });
        }
        at = end;
    }
    return asPair(std::move(made).take());
}

} // namespace

class TextMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheSourceAndBack()
    {
        const TomAndAnn t;
        QCOMPARE(t.text, u"Tom & Ann");
        QCOMPARE(t.map.toSource({ 6, 9 }), (TextRange { 11, 14 }));
        QCOMPARE(t.map.toSource({ 4, 5 }), (TextRange { 4, 9 }));
        QCOMPARE(t.map.toSource({ 0, 9 }), (TextRange { 0, 14 }));
        QCOMPARE(t.map.toSource({ 9, 9 }), (TextRange { 14, 14 }));
        QCOMPARE(t.map.toText({ 10, 15 }), (TextRange { 6, 9 }));
        QCOMPARE(t.map.toText({ 5, 6 }), (TextRange { 4, 5 }));
        QVERIFY(t.map.toText({ 10, 11 }).isEmpty()); // the asterisk was left out
    }

    void whatIsKeptWholeIsTheSource()
    {
        const QString source = u"Tom and Ann"_s;
        MappedText made(source);
        made.keep({ 0, 4 });
        made.keep({ 4, 11 });
        const TextMap map = std::move(made).take().map;
        QVERIFY(map.isIdentity());
        QCOMPARE(map.toSource({ 2, 5 }), (TextRange { 2, 5 }));
        QCOMPARE(map.toText({ 2, 5 }), (TextRange { 2, 5 }));
        QVERIFY(map.toBytes().isEmpty());
    }

    void oneAfterTheOtherIsOne()
    {
        const TomAndAnn t;
        MappedText shorter(t.text); // "Tom and Ann"
        shorter.keep({ 0, 4 });
        shorter.put(u"and", { 4, 5 });
        shorter.keep({ 5, 9 });
        const TextMap both = std::move(shorter).take().map.after(t.map);
        QCOMPARE(both.toSource({ 4, 7 }), (TextRange { 4, 9 }));
        QCOMPARE(both.toSource({ 7, 11 }), (TextRange { 9, 14 }));
        QCOMPARE(both.toText({ 11, 14 }), (TextRange { 8, 11 }));
    }

    void whatIsKeptIsTheSameWhereverItCameFrom()
    {
        QRandomGenerator random(20261130);
        const QString source = u"The keeper said that nobody had asked him."_s.repeated(3);
        for (int round = 0; round < 500; ++round) {
            const auto [first, early] = shuffledCopy(source, random);
            const auto [text, late] = shuffledCopy(first, random);
            const TextMap map = late.after(early);
            for (qsizetype i = 0; i < text.size(); ++i) {
                const TextRange place = map.toSource({ i, i + 1 });
                QVERIFY(place.begin >= 0 && place.begin <= place.end && place.end <= source.size());
                const bool isKept = text[i] != u'#' && text[i] != u'+';
                if (isKept) {
                    QCOMPARE(place.in(source), QStringView(text).sliced(i, 1));
                    QCOMPARE(map.toText(place), (TextRange { i, i + 1 }));
                }
            }
            QCOMPARE(TextMap::fromBytes(map.toBytes(), text.size()), std::optional(map));
        }
    }

    void bytesThatAreNoMapAreNone()
    {
        const QByteArray bytes = TomAndAnn().map.toBytes();
        QVERIFY(TextMap::fromBytes(bytes, 9));
        QVERIFY(!TextMap::fromBytes(bytes, 8));
        QVERIFY(!TextMap::fromBytes(bytes, 10));
        QVERIFY(!TextMap::fromBytes(bytes.chopped(1), 9));
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray broken = bytes;
            broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
            if (const auto map = TextMap::fromBytes(broken, 9)) {
                const TextRange whole = map->toSource({ 0, 9 });
                QVERIFY(whole.begin >= 0 && whole.end >= whole.begin);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextMapTest)
#include "text_map_test.moc"
