// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class JsonWriterTest : public QObject {
    Q_OBJECT

private:
    static QByteArray sample(JsonWriter::Layout layout)
    {
        JsonWriter json(layout);
        json.beginObject();
        json.member(u"b", u"x"_s);
        json.key(u"a");
        json.beginArray(JsonWriter::Shape::Inline);
        json.value(qint64(1));
        json.value(0.97);
        json.null();
        json.value(true);
        json.endArray();
        json.key(u"none");
        json.beginArray();
        json.endArray();
        json.endObject();
        return json.text();
    }

private Q_SLOTS:
    void keepsTheOrderOfMembers()
    {
        QCOMPARE(sample(JsonWriter::Layout::Indented),
                 "{\n  \"b\": \"x\",\n  \"a\": [1, 0.97, null, true],\n  \"none\": []\n}\n");
    }

    void compactIsOneLine()
    {
        QCOMPARE(sample(JsonWriter::Layout::Compact),
                 "{\"b\":\"x\",\"a\":[1,0.97,null,true],\"none\":[]}\n");
    }

    void everyStringComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotation marks") << u"say \"no\" \\ yes"_s;
        QTest::newRow("control characters") << u"a\u0001\t\r\n\u001f\u007fb"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("a null") << QString(QChar(0)) + u'x';
        QTest::newRow("emoji and line separator") << u"😀\u2028é"_s;
    }

    void everyStringComesBack()
    {
        QFETCH(QString, text);
        JsonWriter json;
        json.beginArray();
        json.value(text);
        json.endArray();
        QCOMPARE(QJsonDocument::fromJson(json.text()).array().first().toString(), text);
    }

    void aLoneSurrogateIsReplaced()
    {
        JsonWriter json;
        json.beginArray();
        json.value(QString(QChar(0xd800)));
        json.endArray();
        QCOMPARE(QJsonDocument::fromJson(json.text()).array().first().toString(), u"\ufffd"_s);
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "json_writer_test.moc"
