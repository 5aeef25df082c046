// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "library/article_repository.h"
#include "library/database.h"
#include "support/told_article.h"
#include "widgets/article_view.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"
#include "widgets/plain_tips.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

#include <sys/inotify.h>
#include <unistd.h>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// A picture on the disk that tells whether anybody has opened it.
class WatchedPicture {
public:
    explicit WatchedPicture(const QString &folder)
        : m_path(folder + u"/seal.png"_s)
        , m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        m_isReady = picture.save(m_path) && m_watch >= 0
            && inotify_add_watch(m_watch, QFile::encodeName(m_path).constData(), IN_OPEN) >= 0;
    }
    ~WatchedPicture() { close(m_watch); }
    Q_DISABLE_COPY_MOVE(WatchedPicture)

    bool isReady() const { return m_isReady; }
    QString path() const { return m_path; }
    /// What would show the picture, were it taken for rich text, beside a name.
    QString markup() const { return u"<img src=\"%1\"> Roe"_s.arg(m_path); }
    /// Since the last time that this was asked.
    bool wasOpened()
    {
        char events[4096];
        return read(m_watch, events, sizeof(events)) > 0;
    }

private:
    QString m_path;
    int m_watch;
    bool m_isReady = false;
};

void store(WindowUnderTest &program, const QString &markup)
{
    const QString text = u"%1 reopens the harbour\n\n“We waited long,” %1 said of %1 fares.\n\n"
                         "“The fares are too high,” Ana Lind said."_s.arg(markup);
    ToldArticle told(text, markup);
    const qsizetype speaker = told.speaker(markup, SpeakerKind::Person, { markup + u" alias"_s },
                                           markup + u", harbour master"_s);
    const qsizetype other = told.speaker(u"Ana Lind"_s);
    told.topic(markup + u" fares"_s, { markup });
    told.quote(u"“We waited long,”"_s, u"said"_s, markup, speaker);
    told.quote(u"“The fares are too high,”"_s, u"said"_s, u"Ana Lind"_s, other);
    Article article = told.article();
    article.metadata.title = markup;
    article.metadata.byline = markup;
    article.metadata.origin = markup;
    const Result<Database> database = Database::open(program.library());
    QVERIFY(database.has_value());
    QVERIFY(ArticleRepository(*database).add(article, told.analysis).has_value());
}

/// Lets the pointer rest at a place of a widget: what is shown there, as a reader sees it.
QString shownTip(QWidget &widget, QPoint place)
{
    QToolTip::hideText();
    QHelpEvent rest(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &rest);
    const QString tip = QToolTip::text();
    if (tip.isEmpty()) {
        return tip;
    }
    QTextDocument shown;
    shown.setHtml(tip);
    return shown.toPlainText();
}

} // namespace

/// Words of an article, a note or a file's name that look like rich text: shown as they are, and
/// nothing that they name is opened.
class WordsOnlyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowsTipIsWords()
    {
        WindowUnderTest program;
        WatchedPicture picture(program.folder());
        QVERIFY(picture.isReady());
        openArticle(program, picture);
        program.editor().setFocus();
        QTest::keyClicks(&program.editor(), picture.markup());
        program.window().searchField()->setFocus();
        QTest::keyClicks(program.window().searchField(), u"harbour"_s);
        QTRY_VERIFY(program.list(u"searchView"_s).isVisible());
        int seen = 0;
        for (QAbstractItemView *list : program.window().findChildren<QAbstractItemView *>()) {
            for (int row = 0; list->model() && row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                const QString words = index.data(Qt::ToolTipRole).toString();
                if (words.isEmpty() || !list->isVisible()) {
                    continue;
                }
                list->scrollTo(index);
                const QPoint middle = list->visualRect(index).center();
                QCOMPARE(shownTip(*list->viewport(), middle), words);
                seen += words.contains(u"<img"_s);
            }
        }
        QCOMPARE_GE(seen, 5); // article, speaker, quotation, topic, search result
        QVERIFY(!picture.wasOpened());
    }

    void everyWidgetsTipIsWords()
    {
        WindowUnderTest program;
        WatchedPicture picture(program.folder());
        QVERIFY(picture.isReady());
        openArticle(program, picture);
        program.click(program.list(u"speakersView"_s), 0); // a chip with the speaker's name
        QTRY_VERIFY(program.list(u"quotesView"_s).model()->rowCount() == 1);
        const auto hasChip = [&program] {
            const auto chips = program.window().findChildren<QWidget *>(u"filterChip"_s);
            return std::ranges::any_of(chips, &QWidget::isVisible);
        };
        QTRY_VERIFY(hasChip());
        int seen = 0;
        for (QWidget *widget : program.window().findChildren<QWidget *>()) {
            if (widget->isVisible() && !widget->toolTip().isEmpty()) {
                QCOMPARE(shownTip(*widget, widget->rect().center()), widget->toolTip());
                seen += widget->toolTip().contains(u"<img"_s);
            }
        }
        QCOMPARE_GE(seen, 1);
        auto *strip = program.window().findChild<QWidget *>(u"speakerStrip"_s);
        bool isNamed = false;
        for (int y = 0; y < strip->height(); ++y) {
            isNamed = isNamed || shownTip(*strip, { 7, y }).contains(picture.markup());
        }
        QVERIFY(isNamed);
        QVERIFY(!picture.wasOpened());
    }

    void noLabelOfTheWindowGuesses()
    {
        WindowUnderTest program;
        WatchedPicture picture(program.folder());
        QVERIFY(picture.isReady());
        const QString odd = picture.markup().remove(u'/');
        openArticle(program, picture);
        program.window().openFiles({ program.folder() + u'/' + odd + u".txt"_s }); // not there
        program.trigger(u"nextQuotation"_s);
        program.trigger(u"card"_s);
        program.trigger(u"find"_s);
        QTRY_VERIFY(program.messageIsShown(odd.toHtmlEscaped()));
        checkLabels(program.window());
        QTimer::singleShot(0, &program.window(), [] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            checkLabels(*dialog);
            static_cast<QDialog *>(dialog)->reject();
        });
        program.trigger(u"changeSpeaker"_s);
        QVERIFY(!program.window().grab().isNull()); // everything is laid out
        QVERIFY(!picture.wasOpened());
    }

    void theWatchSeesARichLabel()
    {
        const QTemporaryDir folder;
        WatchedPicture picture(folder.path());
        QVERIFY(picture.isReady());
        QLabel guessing(picture.markup());
        QVERIFY(!guessing.grab().isNull());
        QVERIFY(picture.wasOpened());
    }

    void aTipOfSeveralLinesKeepsThem()
    {
        QTextDocument shown;
        shown.setHtml(asWords(u"one & <b>two</b>\nthree"_s));
        QCOMPARE(shown.toPlainText(), u"one & <b>two</b>\nthree"_s);
        QVERIFY(asWords({}).isEmpty());
    }

    void linksLeadToTheWebAndToOurQuotationsAlone_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("leads");
        QTest::newRow("http") << u"http://tide.example/a"_s << true;
        QTest::newRow("https") << u"HTTPS://tide.example/a?b=c"_s << true;
        for (const char *link :
             { "file:///dev/zero", "smb://host/share", "javascript:alert(1)", "mailto:a@b.example",
               "/etc/passwd", "notes.txt", "data:text/html,x", "http:", "vnd.other://x", "" }) {
            QTest::newRow(link) << QString::fromLatin1(link) << false;
        }
    }
    void linksLeadToTheWebAndToOurQuotationsAlone()
    {
        QFETCH(QString, link);
        QFETCH(bool, leads);
        m_opened.clear();
        const QString scheme = QUrl(link).scheme();
        for (const QString &each : { scheme, u"file"_s }) {
            QDesktopServices::setUrlHandler(each, this, "take");
        }
        WindowUnderTest program;
        program.start();
        Q_EMIT program.editor().linkFollowed(link);
        QCOMPARE(m_opened, leads ? QList<QUrl> { QUrl(link) } : QList<QUrl> {});
        for (const QString &each : { scheme, u"file"_s }) {
            QDesktopServices::unsetUrlHandler(each);
        }
    }

    void take(const QUrl &url) { m_opened << url; }

private:
    QList<QUrl> m_opened;

    static void openArticle(WindowUnderTest &program, const WatchedPicture &picture)
    {
        store(program, picture.markup());
        program.start();
        program.click(program.list(u"libraryView"_s), 0);
        QTRY_VERIFY(program.view().page());
        QTRY_VERIFY(program.list(u"quotesView"_s).model()->rowCount() > 0);
    }

    static void checkLabels(const QWidget &window)
    {
        const auto labels = window.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        QStringList guessing;
        for (const QLabel *label : labels) {
            const bool isEscaped =
                label->textFormat() == Qt::RichText && !label->text().contains(u"<img"_s);
            if (label->textFormat() != Qt::PlainText && !isEscaped) {
                guessing << QString::fromLatin1(label->parent()->metaObject()->className()) + u' '
                        + label->objectName() + u": "_s + label->text();
            }
        }
        QCOMPARE(guessing, QStringList());
    }
};

QTEST_MAIN(WordsOnlyTest)
#include "words_only_test.moc"
