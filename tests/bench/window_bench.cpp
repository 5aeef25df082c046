// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long from the start of the program to its first paint, from a click on a speaker to the rows
// on the screen, and from the choice of a long article to its page, with the longest time in which
// the window did not answer. Each start is a process of its own: this program, with --start,
// --click or --long.

#include "bench/bench_library.h"
#include "bench/measure.h"
#include "features/long_article.h"
#include "main/composition.h"
#include "settings/settings.h"
#include "widgets/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

constexpr int kStarts = 5;

/// Tells whether a widget has been painted since it was asked last.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    bool wait(int milliseconds)
    {
        m_painted = false;
        return QTest::qWaitFor([this] { return m_painted; }, milliseconds);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

/// What a child measured, in seconds and MiB; negative where it could not.
struct Measured {
    double seconds = -1;
    double memory = 0;
    double longestWait = 0; ///< between two turns of the event loop
};

int print(double seconds, double longestWait = 0)
{
    std::printf("%.6f %.1f %.6f\n", seconds, bench::peakMemory(), longestWait);
    return seconds < 0 ? 1 : 0;
}

/// The longest time in which the event loop did not come round.
class Pulse : public QObject {
public:
    Pulse()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    double longest() const { return double(m_longest) / 1000; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// The parts of the window that are clicked and watched; null where there is none.
struct Panes {
    explicit Panes(MainWindow &window)
        : library(window.findChild<QAbstractItemView *>(u"libraryView"_s))
        , speakers(window.findChild<QAbstractItemView *>(u"speakersView"_s))
        , quotes(window.findChild<QAbstractItemView *>(u"quotesView"_s))
        , page(window.findChild<QAbstractScrollArea *>(u"articleView"_s))
    {
    }

    /// Shows the window, and waits until the library lists an article.
    bool areReady(MainWindow &window) const
    {
        window.show();
        return library != nullptr && speakers != nullptr && quotes != nullptr && page != nullptr
            && QTest::qWaitForWindowExposed(&window)
            && QTest::qWaitFor([this] { return library->model()->rowCount() > 0; });
    }

    void clickFirstArticle() const
    {
        QTest::mouseClick(library->viewport(), Qt::LeftButton, {},
                          library->visualRect(library->model()->index(0, 0)).center());
    }

    QAbstractItemView *library;
    QAbstractItemView *speakers;
    QAbstractItemView *quotes;
    QAbstractScrollArea *page;
};

int measureStart(MainWindow &window)
{
    PaintWatch watch(&window);
    window.restoreSession();
    window.show();
    return print(watch.wait(20'000) ? bench::sinceStart() : -1);
}

/// Clicks the rows in turn, so that each click changes the quotes; the slowest counts.
double slowestClick(QAbstractItemView &speakers, QAbstractItemView &quotes)
{
    PaintWatch watch(quotes.viewport());
    double slowest = -1;
    for (int row = 0; row < std::min(5, speakers.model()->rowCount()); ++row) {
        const QRect place = speakers.visualRect(speakers.model()->index(row, 0));
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(speakers.viewport(), Qt::LeftButton, {}, place.center());
        if (!watch.wait(5'000)) {
            return -1;
        }
        if (quotes.model()->rowCount() > 0) { // none where all is thought, which is not shown
            slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e9);
        }
    }
    return slowest;
}

int measureClick(MainWindow &window)
{
    const Panes panes(window);
    if (!panes.areReady(window)) {
        return print(-1);
    }
    panes.library->setCurrentIndex(panes.library->model()->index(0, 0));
    Q_EMIT panes.library->activated(panes.library->currentIndex());
    panes.clickFirstArticle();
    const bool listed = QTest::qWaitFor([&] { return panes.speakers->model()->rowCount() > 1; });
    return print(listed ? slowestClick(*panes.speakers, *panes.quotes) : -1);
}

/// Opens the only article; done when its page was painted and nothing is left to do.
int measureLong(MainWindow &window)
{
    const Panes panes(window);
    if (!panes.areReady(window)) {
        return print(-1);
    }
    PaintWatch watch(panes.page->viewport());
    QElapsedTimer timer;
    timer.start();
    const Pulse pulse;
    panes.clickFirstArticle();
    const bool shown = watch.wait(120'000);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const bool listed =
        QTest::qWaitFor([&] { return panes.quotes->model()->rowCount() > 0; }, 120'000);
    QTest::qWait(3'000); // what comes after the page: the rest of its layout, the marks
    return print(shown && listed ? seconds : -1, pulse.longest());
}

int child(const QString &task, const QString &library)
{
    Settings settings;
    const auto composition = Composition::open(library, settings);
    if (!composition) {
        return print(-1);
    }
    MainWindow &window = (*composition)->window();
    if (task == u"--long") {
        return measureLong(window);
    }
    return task == u"--start" ? measureStart(window) : measureClick(window);
}

Measured measure(const QString &task, const QString &library)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), { task, library });
    process.waitForFinished(300'000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return words.size() == 3
        ? Measured { words[0].toDouble(), words[1].toDouble(), words[2].toDouble() }
        : Measured {};
}

Measured best(const QString &task, const QString &library)
{
    Measured fastest = measure(task, library);
    for (int i = 1; i < kStarts; ++i) {
        const Measured next = measure(task, library);
        fastest = next.seconds < fastest.seconds ? next : fastest;
    }
    return fastest;
}

bool tell(const QString &what, const Measured &measured)
{
    bench::report(what,
                  measured.seconds < 0
                      ? u"could not be measured"_s
                      : u"%1 ms (peak memory %2 MiB)"_s.arg(measured.seconds * 1000, 0, 'f', 0)
                            .arg(measured.memory, 0, 'f', 0));
    return measured.seconds >= 0;
}

/// An article of `characters`, a quotation a paragraph.
bool tellLong(const QString &what, const QString &library, qsizetype characters)
{
    if (!storeLongArticle(library, characters)) {
        return false;
    }
    const Measured measured = measure(u"--long"_s, library);
    return tell(what, measured)
        && tell(what + u", longest without an answer"_s,
                { .seconds = measured.longestWait, .memory = measured.memory });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3) {
        return child(arguments.at(1), arguments.at(2));
    }
    const QTemporaryDir folder;
    const QString full = folder.filePath(u"full.inquit"_s);
    if (bench::makeLibrary(full, 1000) < 0) {
        return 1;
    }
    bool done = tell(u"start to first paint, empty library"_s,
                     best(u"--start"_s, folder.filePath(u"empty.inquit"_s)));
    done &= tell(u"start to first paint, 1,000 articles"_s, best(u"--start"_s, full));
    done &= tell(u"click on a speaker to rows shown, slowest of five"_s, best(u"--click"_s, full));
    done &= tellLong(u"choice of an article of 1 MB to its page"_s,
                     folder.filePath(u"long.inquit"_s), 1'000'000);
    return done ? 0 : 1;
}
