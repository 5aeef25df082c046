// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A quotation has one confidence: every place that tells it tells the same number.

#include "analysis/analyser.h"
#include "app/library/library_fixture.h"
#include "exporting/exporter_registry.h"
#include "exporting/extraction_json.h"
#include "exporting/notes_collection.h"
#include "exporting/quotations_document.h"
#include "models/quotation_list_model.h"
#include "pages/attribution_card.h"
#include "readers/reader_registry.h"
#include "wording/number_wording.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// Every number that stands as “93%” between brackets, in the order of the text.
QStringList percentagesIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\(([0-9]+%)(?: sure)?\\)"_s);
    QStringList found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext()) {
        found += match.next().captured(1);
    }
    return found;
}

/// The member “confidence” of the objects in an array of a JSON file.
QStringList confidencesIn(const QByteArray &json, const QString &array)
{
    QStringList found;
    for (const auto &one : QJsonDocument::fromJson(json)[array].toArray()) {
        found += percentage(one.toObject()[u"confidence"].toDouble());
    }
    return found;
}

} // namespace

class OneConfidenceTest : public QObject {
    Q_OBJECT

private:
    struct Sample {
        LibraryFixture library;
        Article article;
        Analysis analysis;
        std::vector<QuotationRow> rows;
        QStringList expected;
    };
    static constexpr auto kSamples = { "summit.txt", "feature.txt", "interview.md" };

    static std::unique_ptr<Sample> sampleOf(const QString &file)
    {
        static const Analyser analyser;
        auto sample = std::make_unique<Sample>();
        const auto document =
            ReaderRegistry::load(QStringLiteral(INQUIT_SOURCE_DIR "/resources/samples/") + file);
        sample->article = valueOf(ReaderRegistry().read(valueOf(document)));
        sample->analysis = analyser.analyse(sample->article);
        const auto added = valueOf(sample->library.articles.add(sample->article, sample->analysis));
        sample->rows = valueOf(sample->library.quotations.list({ .article = added.id }));
        for (const QuotationRow &row : sample->rows) {
            sample->expected += percentage(row.confidence);
        }
        return sample;
    }

    /// Notes that cite every quotation in turn, as one of the formats writes them.
    static QByteArray notesAs(const QString &format, Sample &sample)
    {
        QString markdown;
        for (const QuotationRow &row : sample.rows) {
            markdown += u"[it](inquit:quotation/"_s + row.key.toString() + u")\n\n"_s;
        }
        if (valueOf(sample.library.notes.all()).empty()) {
            valueOf(sample.library.notes.add(sample.rows.front().article, std::nullopt, markdown));
        }
        const NotesDocument notes = valueOf(collectNotes(sample.library.database, std::nullopt));
        return written(*ExporterRegistry().notes(format), notes);
    }

    static QByteArray quotationsAs(const QString &format, const Sample &sample)
    {
        const auto document = valueOf(collectQuotations(sample.library.database, {}));
        return written(*ExporterRegistry().quotations(format), document);
    }

    template<typename Exporter, typename Document>
    static QByteArray written(const Exporter &exporter, const Document &document)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        valueOf(exporter.write(document, buffer));
        return buffer.data();
    }

    static QString pageText(const QByteArray &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, { u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s });
        process.write(pdf);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"ar_EG"_s)); }

    void isTheSameEverywhere_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : kSamples) {
            QTest::newRow(file) << QString::fromLatin1(file);
        }
    }

    void isTheSameEverywhere()
    {
        QFETCH(QString, file);
        const std::unique_ptr<Sample> sample = sampleOf(file);
        const QStringList &expected = sample->expected;
        QVERIFY(expected.size() > 4);

        QCOMPARE(confidencesIn(extractionJson(sample->article, sample->analysis), u"quotes"_s),
                 expected);
        QCOMPARE(confidencesIn(quotationsAs(u"json"_s, *sample), u"quotations"_s), expected);

        QuotationListModel list;
        list.setRows(sample->rows);
        QStringList listed;
        QStringList onCards;
        for (size_t i = 0; i < sample->rows.size(); ++i) {
            listed += percentagesIn(list.index(int(i)).data(Qt::ToolTipRole).toString());
            onCards += percentagesIn(
                attributionCard(sample->rows[i], nullptr, sample->article.text).confidenceText);
        }
        QCOMPARE(listed, expected);
        QCOMPARE(onCards, expected);
    }

    void isTheSameInLists_data() { isTheSameEverywhere_data(); }
    void isTheSameInLists()
    {
        QFETCH(QString, file);
        const std::unique_ptr<Sample> sample = sampleOf(file);
        for (const QString &format : { u"html"_s, u"md"_s }) {
            QCOMPARE(percentagesIn(QString::fromUtf8(quotationsAs(format, *sample))),
                     sample->expected);
        }
    }

    void isTheSameInTheTable_data() { isTheSameEverywhere_data(); }
    void isTheSameInTheTable()
    {
        QFETCH(QString, file);
        const std::unique_ptr<Sample> sample = sampleOf(file);
        QStringList tabled;
        static const QRegularExpression cell(u",([01]\\.[0-9]{2}),unchecked,"_s);
        auto match = cell.globalMatch(QString::fromUtf8(quotationsAs(u"csv"_s, *sample)));
        while (match.hasNext()) {
            tabled += percentage(match.next().captured(1).toDouble());
        }
        QCOMPARE(tabled, sample->expected);
    }

    void isTheSameInTheNotes_data() { isTheSameEverywhere_data(); }
    void isTheSameInTheNotes()
    {
        QFETCH(QString, file);
        const std::unique_ptr<Sample> sample = sampleOf(file);
        QCOMPARE(percentagesIn(QString::fromUtf8(notesAs(u"html"_s, *sample))), sample->expected);
        QCOMPARE(percentagesIn(QString::fromUtf8(notesAs(u"md"_s, *sample))), sample->expected);
        QCOMPARE(percentagesIn(pageText(notesAs(u"pdf"_s, *sample))), sample->expected);
    }
};

QTEST_MAIN(OneConfidenceTest)
#include "one_confidence_test.moc"
