// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exporter_registry.h"
#include "sample_notes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

/// The pages as the tools of poppler read them.
class PdfNotesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString exported(const NotesDocument &document, const QString &name,
                     const ExportOptions &options = {})
    {
        const ExporterRegistry exporters(options);
        // INQUIT_PAGES=DIR keeps the pages, to be looked at.
        const QString kept = qEnvironmentVariable("INQUIT_PAGES");
        const QString path = QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(name);
        const Result<void> written = exportTo(path, *exporters.notes(u"pdf"_s), document);
        return written ? path : QString();
    }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            qWarning() << program << process.readAllStandardError();
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static QString text(const QString &path)
    {
        return output(u"pdftotext"_s, { u"-enc"_s, u"UTF-8"_s, path, u"-"_s });
    }

    static QStringList pages(const QString &path)
    {
        QStringList all = text(path).split(u'\f');
        all.removeLast();
        return all;
    }

private Q_SLOTS:
    void tellsTitleMetadataAndPages()
    {
        const QString path = exported(sample::notes(), u"sample.pdf"_s);
        const QString info = output(u"pdfinfo"_s, { path });
        QVERIFY2(info.contains(u"Title:           Notes on “Two ministers meet"), qPrintable(info));
        QVERIFY(info.contains(u"Creator:         Inquit"));
        QVERIFY(info.contains(u"(A4)"));
        const QString xmp = output(u"pdfinfo"_s, { u"-meta"_s, path });
        QVERIFY2(xmp.contains(u"<rdf:li>Ruth Calder</rdf:li>"), qPrintable(xmp));
        const QString page = text(path);
        for (const QString &part :
             { u"Two ministers meet over the Larn valley dam"_s,
               u"The Harbour Courier · By Ines Halloran · 1 March 2021"_s, u"Page 1 of "_s,
               u"Ruth Calder · 24 November 2026 · 3 notes"_s }) {
            QVERIFY2(page.contains(part), qPrintable(part + u" in " + page));
        }
    }
};

QTEST_MAIN(PdfNotesTest)
#include "pdf_notes_test.moc"
