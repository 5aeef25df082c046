// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exporter_registry.h"
#include "exporting/footnote_labels.h"
#include "sample_notes.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class FootnoteLabelsTest : public QObject {
    Q_OBJECT

private:
    static QStringList names(const QString &markdown)
    {
        QStringList all;
        for (const FootnoteLabel &label : footnoteLabels(markdown)) {
            all << label.place.in(markdown).toString() + (label.isDefinition ? u":"_s : QString());
        }
        return all;
    }

    /// The sample, whose notes cite two sources, with these notes in place of its third.
    static NotesDocument document(const QStringList &notes)
    {
        NotesDocument made = sample::notes();
        auto &all = made.sections.front().notes;
        const NoteRow last = all.back();
        all.pop_back();
        for (const QString &markdown : notes) {
            all.push_back(last);
            all.back().markdown = markdown;
        }
        return made;
    }

    static QString exported(const NotesDocument &document)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return ExporterRegistry().notes(u"md"_s)->write(document, buffer)
            ? QString::fromUtf8(buffer.data())
            : QString();
    }

    /// The labels that are told more than once: those that would be taken for one another.
    static QStringList toldTwice(const QString &markdown)
    {
        QSet<QString> told;
        QStringList twice;
        for (const FootnoteLabel &label : footnoteLabels(markdown)) {
            const QString name = label.place.in(markdown).toString().toCaseFolded();
            if (label.isDefinition && told.contains(name)) {
                twice << name;
            }
            if (label.isDefinition) {
                told.insert(name);
            }
        }
        return twice;
    }

private Q_SLOTS:
    void findsLabels_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("none") << u"a [b](c) ^1 [1]"_s << QStringList();
        QTest::newRow("mark and words")
            << u"He said so.[^1]\n\n[^1]: At noon.\n"_s << QStringList { u"1"_s, u"1:"_s };
        QTest::newRow("words") << u"a[^see-below]b[^Ä]"_s << QStringList { u"see-below"_s, u"Ä"_s };
        QTest::newRow("in a quotation")
            << u"> a[^1]\n>\n> [^1]: b\n"_s << QStringList { u"1"_s, u"1:"_s };
        QTest::newRow("code") << u"`[^a-z]` and ``x ` [^0-9]`` [^1]"_s << QStringList { u"1"_s };
        QTest::newRow("marks that do not end")
            << u"`[^1]\n\n`[^2]"_s << QStringList { u"1"_s, u"2"_s };
        QTest::newRow("fenced code")
            << u"```\n[^1]: x\n```\n[^2]\n~~~~\n[^3]\n~~~\n[^4]\n"_s << QStringList { u"2"_s };
        QTest::newRow("escaped") << u"\\[^1] [\\^2] \\\\[^3]"_s << QStringList { u"3"_s };
        QTest::newRow("broken") << u"[^] [^a b] [^a [^b] [^"_s << QStringList { u"b"_s };
    }

    void findsLabels()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, labels);
        QCOMPARE(names(markdown), labels);
    }

    void aReadersNumberIsTheirs()
    {
        const QString text =
            exported(document({ u"He did not.[^1]\n\n[^1]: See the minutes.\n"_s }));
        QVERIFY2(text.contains(u"He did not.[^1]"), qPrintable(text));
        QVERIFY(text.contains(u"[^1]: See the minutes."));
        QVERIFY2(text.contains(u"[^source-1]: **Marta Oyelaran**"), qPrintable(text));
        QVERIFY(text.contains(u"1 March 2021[^source-1]"));
        QCOMPARE(toldTwice(text), QStringList());
    }

    void aReaderMayNameTheirsAsTheProgramWould()
    {
        const QString text = exported(
            document({ u"One[^1], two[^Source-1].\n\n[^1]: a\n[^Source-1]: b\n[^note-1]: c\n"_s,
                       u"Again[^1].\n\n[^1]: d\n"_s }));
        QCOMPARE(toldTwice(text), QStringList());
        QVERIFY2(text.contains(u"[^source--1]: **Marta Oyelaran**"), qPrintable(text));
    }

    void twoNotesDoNotShareTheirNumbers()
    {
        const QString text =
            exported(document({ u"One[^1].\n\n[^1]: the first\n"_s,
                                u"Two[^1], `[^1]`.\n\n[^1]: the second\n"_s, u"Three[^1].\n"_s }));
        QCOMPARE(toldTwice(text), QStringList());
        QVERIFY2(text.contains(u"One[^note-3-1].") && text.contains(u"[^note-3-1]: the first"),
                 qPrintable(text));
        QVERIFY2(text.contains(u"Two[^note-4-1], `[^1]`.")
                     && text.contains(u"[^note-4-1]: the second"),
                 qPrintable(text));
        QVERIFY(text.contains(u"Three[^1].")); // what a note does not tell stays text
    }

    void withoutNumbersOfTheReadersTheSourcesAreNumbered()
    {
        const QString text = exported(document({ u"Why?[^why]\n\n[^why]: Because.\n"_s }));
        QVERIFY(text.contains(u"[^1]: **Marta Oyelaran**"));
        QVERIFY(text.contains(u"Why?[^why]"));
    }
};

QTEST_GUILESS_MAIN(FootnoteLabelsTest)
#include "footnote_labels_test.moc"
