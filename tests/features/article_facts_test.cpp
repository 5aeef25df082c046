// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "library/database.h"
#include "library/decision_repository.h"
#include "library/quotation_repository.h"
#include "library/statement.h"
#include "widgets/article_view.h"
#include "widgets/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

QString written(const WindowUnderTest &program, const QString &name, const QByteArray &text)
{
    QFile file(program.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

QPushButton *messageButton(WindowUnderTest &program, const QString &text)
{
    for (auto *button : program.window().findChildren<QPushButton *>(u"messageAction"_s)) {
        if (button->isVisible() && button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

Database opened(const WindowUnderTest &program)
{
    auto library = Database::open(program.library());
    if (!library) {
        qFatal("cannot open");
    }
    return std::move(*library);
}

} // namespace

/// What names, dates and tells of an article, in the window.
class ArticleFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detailsAreEditedWithTheKeyboardAndTakenBack()
    {
        WindowUnderTest program;
        program.start();
        program.import({ written(program, u"a.txt"_s,
                                 "Storm over\n\nThe boats came back, Mara Quill said.\n") });
        QTRY_COMPARE(program.window().windowTitle(), u"Storm over – Inquit"_s);
        QTimer::singleShot(0, &program.window(), [&] {
            auto *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            QCOMPARE(dialog->objectName(), u"detailsDialog");
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"detailsTitle"_s),
                             u"Boats are back"_s);
            auto *date = dialog->findChild<QLineEdit *>(u"detailsDate"_s);
            auto *save = dialog->findChild<QPushButton *>(u"detailsSave"_s);
            date->setText(u"soon"_s);
            QVERIFY(!save->isEnabled());
            date->setText(u"1 Mar 2021"_s);
            QVERIFY(save->isEnabled());
            QTest::keyClick(date, Qt::Key_Return);
        });
        program.trigger(u"editDetails"_s);
        QTRY_COMPARE(program.window().windowTitle(), u"Boats are back – Inquit"_s);
        QVERIFY(WindowUnderTest::rowWith(program.list(u"libraryView"_s), u"Boats are back"_s) >= 0);
        program.window().findChild<QWidget *>(u"libraryPanel"_s)->show(); // small screens hide it
        QTRY_VERIFY(program.messageIsShown(u"The details were changed."_s));
        program.trigger(u"undo"_s);
        QTRY_COMPARE(program.window().windowTitle(), u"Storm over – Inquit"_s);
    }

    void anArticleWithoutAHeadlineIsNamedByItsFirstWords()
    {
        WindowUnderTest program;
        program.start();
        program.import(
            { written(program, u"a.txt"_s,
                      "The boats came back on Monday, and the harbour master of the old town said "
                      "that none of them had been damaged by the storm.\n") });
        QTRY_VERIFY2(program.window().windowTitle().startsWith(u"The boats came back on Monday"_s),
                     qPrintable(program.window().windowTitle()));
        QVERIFY(WindowUnderTest::rowWith(program.list(u"libraryView"_s), u"The boats came back"_s)
                >= 0);
    }

    void anotherLanguageIsSaidAndItsWordsInMarksAreListed()
    {
        WindowUnderTest program;
        program.start();
        program.import({ written(
            program, u"a.txt"_s,
            "El puerto vuelve a abrir\n\n«No vamos a construir en el valle», dijo Marta "
            "Oyelaran el lunes a los que estaban en la plaza.\n\nLos barcos que se fueron con "
            "la tormenta no han vuelto todavía, pero ya hay más de una carta.\n") });
        const auto *note = program.window().findChild<QLabel *>(u"languageNote"_s);
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->text(),
                 u"This seems to be Spanish. Attributions are found in English only."_s);
        QTRY_COMPARE(program.list(u"quotesView"_s).model()->rowCount(), 1);
        program.import({ written(program, u"b.txt"_s,
                                 "Storm over\n\nThe boats came back, Mara Quill said.\n") });
        QTRY_VERIFY(!note->isVisible());
    }

    void whatAnotherVersionReadIsOfferedAndCheckedWordsThatDifferAreShown()
    {
        WindowUnderTest program;
        program.start();
        program.import({ written(program, u"a.txt"_s,
                                 "Storm over\n\n“The boats came back,” Mara Quill said.\n") });
        program.close();
        { // an older engine credited somebody else, which the reader confirmed
            const Database library = opened(program);
            QVERIFY(Statement::fromSql(library, u"UPDATE articles SET engine = 'older-0'"_s)
                        .run()
                        .has_value());
            DecisionRepository decisions(library);
            const auto rows = QuotationRepository(library).list({});
            QVERIFY(rows && rows->size() == 1);
            QVERIFY(
                decisions
                    .set(rows->front().key, Decision { .check = Check::Confirmed, .speaker = {} })
                    .has_value());
            QVERIFY(Statement::fromSql(
                        library, u"UPDATE quotations SET machine_speaker = NULL, speaker = NULL"_s)
                        .run()
                        .has_value());
        }
        program.start();
        program.window().findChild<QWidget *>(u"libraryPanel"_s)->show(); // small screens hide it
        QTRY_VERIFY(program.messageIsShown(u"1 article was read by another version"_s));
        QTest::mouseClick(messageButton(program, u"Read again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(messageButton(program, u"Show them"_s), 30'000);
        QTest::mouseClick(messageButton(program, u"Show them"_s), Qt::LeftButton);
        auto *dialog = program.window().findChild<QDialog *>(u"disagreementsDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        const auto *list = dialog->findChild<QListWidget *>(u"disagreementsList"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u"now Mara Quill is found"_s),
                 qPrintable(list->item(0)->text()));
        program.close();
        program.start();
        QVERIFY(!program.messageIsShown(u"read by another version"_s));
    }
};

QTEST_MAIN(ArticleFactsTest)
#include "article_facts_test.moc"
