// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/syntax_definitions.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QFile>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// Writes a text with every run of a format in tags: "<Quotation Mark>“</Quotation Mark>".
class FormatWriter : public KSyntaxHighlighting::AbstractHighlighter {
public:
    QString written(const QString &text)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            state = highlightLine(line, state);
            m_out += u'\n';
        }
        m_out.chop(1);
        return m_out;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString words = m_line.mid(offset, length);
        m_out += format.name() == u"Text"_s ? words : u"<%1>%2</%1>"_s.arg(format.name(), words);
    }

private:
    QString m_line;
    QString m_out;
};

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// A reference file, as KSyntaxHighlighting tests its own definitions.
class SyntaxDefinitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theArticleIsHighlightedAsInTheReference()
    {
        const QString folder = QStringLiteral(INQUIT_TEST_DATA "/ui/widgets/");
        const QString text = contents(folder + u"highlighted-article.txt"_s);
        QVERIFY(!text.isEmpty());
        const SyntaxDefinitions syntax;
        QVERIFY(syntax.article().isValid());
        FormatWriter writer;
        writer.setDefinition(syntax.article());
        const QString now = writer.written(text);
        const QString path = folder + u"highlighted-article.txt.ref"_s;
        if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(now.toUtf8());
        }
        QVERIFY2(QFile::exists(path), "no reference: run with UPDATE_GOLDEN=1 and read it");
        const QStringList is = now.split(u'\n');
        const QStringList should = contents(path).split(u'\n');
        for (qsizetype i = 0; i < std::min(is.size(), should.size()); ++i) {
            QCOMPARE(is[i], should[i]);
        }
        QCOMPARE(is.size(), should.size());
    }

    void themesSuitTheirPalettes()
    {
        const SyntaxDefinitions syntax;
        const QPalette light(Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::gray, Qt::black,
                             Qt::white, Qt::white, Qt::white);
        const QPalette dark(Qt::white, Qt::black, Qt::gray, Qt::gray, Qt::gray, Qt::white,
                            Qt::white, Qt::black, Qt::black);
        QCOMPARE(syntax.theme(light).name(), u"Inquit Light"_s);
        QCOMPARE(syntax.theme(dark).name(), u"Inquit Dark"_s);
    }

    void noListOfWordsGreysAnAnswer()
    {
        const SyntaxDefinitions syntax;
        FormatWriter writer;
        writer.setDefinition(syntax.article());
        const QString answer =
            u"I said so, and I told them that they asked, according to the log."_s;
        QCOMPARE(writer.written(answer), answer);
    }

    void theMarkdownDefinitionIsThere() { QVERIFY(SyntaxDefinitions().markdown().isValid()); }
};

QTEST_MAIN(SyntaxDefinitionTest)
#include "syntax_definition_test.moc"
