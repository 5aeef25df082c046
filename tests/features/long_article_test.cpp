// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/long_article.h"
#include "features/window_under_test.h"
#include "models/roles.h"
#include "widgets/article_document.h"
#include "widgets/article_view.h"
#include "widgets/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLength = 400'000;

bool hasDottedLine(const QTextLayout::FormatRange &run)
{
    return run.format.underlineStyle() == QTextCharFormat::DotLine;
}

bool isSemibold(const QTextLayout::FormatRange &run)
{
    return run.format.fontWeight() == QFont::DemiBold;
}

/// Where the first run of a text block that has a look stands in it: begin and length.
template<typename Look>
std::pair<int, int> runWith(const QTextBlock &block, Look look)
{
    const QList<QTextLayout::FormatRange> runs = block.layout()->formats();
    const auto run = std::ranges::find_if(runs, look);
    return run == runs.end() ? std::pair(-1, 0) : std::pair(run->start, run->length);
}

} // namespace

/// The window with an article of hundreds of thousands of characters.
class LongArticleTest : public QObject {
    Q_OBJECT

private:
    WindowUnderTest m_program;

    const ArticleDocument &page() { return *m_program.view().page(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(storeLongArticle(m_program.library(), kLength));
        m_program.start();
        m_program.click(m_program.list(u"libraryView"_s), 0);
        QTRY_VERIFY(m_program.view().page());
    }

    void everyParagraphHasItsCueAndItsSourceMarked()
    {
        int paragraphs = 0;
        for (QTextBlock block = page().begin(); block.isValid(); block = block.next()) {
            const qsizetype cue = block.text().lastIndexOf(u"said."_s);
            const qsizetype source = block.text().indexOf(u"Ana Roe"_s);
            if (source >= 0) {
                ++paragraphs;
                QCOMPARE(runWith(block, hasDottedLine), std::pair(int(cue), 4));
                QCOMPARE(runWith(block, isSemibold), std::pair(int(source), int(cue - source) - 1));
            }
        }
        QCOMPARE_GT(paragraphs, 4'000);
    }

    void aSpeakerIsChosenOnTheSamePage()
    {
        const ArticleDocument *before = &page();
        QAbstractItemView &quotes = m_program.list(u"quotesView"_s);
        const int all = quotes.model()->rowCount();
        QCOMPARE_GT(all, 4'000);
        m_program.click(m_program.list(u"speakersView"_s), 0);
        QTRY_COMPARE_LT(quotes.model()->rowCount(), all / 10);
        QCOMPARE(&page(), before); // marked, not laid out anew
        m_program.click(m_program.list(u"speakersView"_s), 0);
        QTRY_COMPARE(quotes.model()->rowCount(), all);
    }

    void allPlacesAreFound()
    {
        m_program.trigger(u"find"_s);
        auto *field = m_program.window().findChild<QLineEdit *>(u"findField"_s);
        const auto *count = m_program.window().findChild<QLabel *>(u"findCount"_s);
        field->setText(u"ANA roe the 3th"_s);
        const int places = page().toPlainText().count(u"Ana Roe the 3th"_s);
        QCOMPARE_GT(places, 40);
        QCOMPARE(count->text(), u"1 of %1"_s.arg(places));
        QCOMPARE(m_program.view().extraSelections().size(), places);
        m_program.view().setTextSize(m_program.view().textSize() + 1);
        QCOMPARE(m_program.view().extraSelections().size(), places);
        field->setText(u"not there"_s);
        QCOMPARE(count->text(), u"Not in this article"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_program.view().extraSelections().isEmpty());
    }

    void largerTextKeepsThePlaceAndWhatIsSelected()
    {
        ArticleView &view = m_program.view();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const qsizetype top = view.topPosition();
        QTextCursor cursor(view.document());
        cursor.setPosition(page().documentPosition(top) + 300);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
        const TextRange selected = view.selectedText();
        QVERIFY(!selected.isEmpty());
        const qsizetype before = view.topPosition();
        view.setTextSize(view.textSize() + 2);
        QCOMPARE(view.selectedText(), selected);
        QCOMPARE(view.topPosition(), before);
    }
};

QTEST_MAIN(LongArticleTest)
#include "long_article_test.moc"
