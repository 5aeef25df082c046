// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"

#include "widgets/article_document.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QTextBlock>

namespace inquit {

using namespace Qt::StringLiterals;

WindowUnderTest::WindowUnderTest()
{
    QVERIFY2(m_folder.isValid(), qPrintable(m_folder.errorString()));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
}

WindowUnderTest::~WindowUnderTest() = default;

void WindowUnderTest::start(const QSize &size)
{
    auto opened = Composition::open(library(), *m_settings);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
    m_composition = std::move(*opened);
    window().restoreSession();
    if (m_settings->windowGeometry().isEmpty()) {
        window().resize(size);
    }
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_composition->tellAboutEngine();
}

void WindowUnderTest::close()
{
    window().close();
    m_composition.reset();
}

MainWindow &WindowUnderTest::window()
{
    return m_composition->window();
}

QStringList WindowUnderTest::sampleFiles()
{
    const QString samples = QStringLiteral(INQUIT_SOURCE_DIR "/resources/samples/");
    return { samples + u"summit.txt"_s, samples + u"interview.md"_s, samples + u"feature.txt"_s };
}

void WindowUnderTest::import(const QStringList &files)
{
    const int before = list(u"libraryView"_s).model()->rowCount();
    window().openFiles(files);
    QTRY_COMPARE_WITH_TIMEOUT(list(u"libraryView"_s).model()->rowCount(), before + files.size(),
                              30'000);
    QTRY_VERIFY(view().page());
}

void WindowUnderTest::importSamples()
{
    import(sampleFiles());
}

ArticleView &WindowUnderTest::view()
{
    return *window().pane()->view();
}

NoteEditor &WindowUnderTest::editor()
{
    return *window().findChild<NoteEditor *>();
}

QAbstractItemView &WindowUnderTest::list(const QString &objectName)
{
    auto *found = window().findChild<QAbstractItemView *>(objectName);
    Q_ASSERT(found);
    return *found;
}

void WindowUnderTest::trigger(const QString &actionName)
{
    auto *action = window().actions()->findChild<QAction *>(actionName);
    QVERIFY2(action, qPrintable(actionName));
    QVERIFY2(action->isEnabled(), qPrintable(actionName));
    action->trigger();
}

void WindowUnderTest::click(QAbstractItemView &list, int row)
{
    const QModelIndex index = list.model()->index(row, 0);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
}

int WindowUnderTest::rowWith(const QAbstractItemView &list, const QString &words)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString().contains(words)) {
            return row;
        }
    }
    return -1;
}

void WindowUnderTest::clickQuotation(const QString &words)
{
    const QTextCursor found = view().document()->find(words);
    QVERIFY2(!found.isNull(), qPrintable(words));
    QTextCursor inside(view().document());
    inside.setPosition(found.selectionStart() + 1);
    const auto place = view().page()->articlePosition(inside.position());
    view().reveal({ *place, *place + 1 });
    const QRect caret = view().cursorRect(inside);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, caret.center() + QPoint(3, 0));
}

bool WindowUnderTest::messageIsShown(const QString &words)
{
    for (const QLabel *label : window().findChildren<QLabel *>(u"messageText"_s)) {
        // A label that was not laid out is visible too, and shows nothing.
        const bool isReadable = label->isVisible()
            && label->height() >= label->fontMetrics().height()
            && label->height() >= label->heightForWidth(label->width());
        if (isReadable && label->text().contains(words)) {
            return true;
        }
    }
    return false;
}

} // namespace inquit
