// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/import_page.h"

#include "pages/library_changes.h"
#include "pages/selection.h"
#include "wording/number_wording.h"

#include <QMimeData>
#include <QUrl>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFailuresShown = 3;
/// How often articles that came in are shown, in milliseconds.
constexpr int kAnnounceEvery = 400;

QString failureLines(const ImportReport &report)
{
    QStringList lines;
    for (const ImportReport::Failed &failed : report.failed) {
        if (lines.size() == kFailuresShown) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(failed.reason.contains(failed.origin)
                         ? failed.reason
                         : failed.origin % u": "_s % failed.reason);
    }
    return lines.join(u'\n');
}

/// Whether the same file may be read another time, once something outside of it was put right.
bool mayWorkLater(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::IsDirectory:
    case Error::Kind::Empty:
    case Error::Kind::Binary:
    case Error::Kind::UnknownFormat:
    case Error::Kind::TooLarge:
    case Error::Kind::Cancelled:
        return false;
    case Error::Kind::NotFound:
    case Error::Kind::Unreadable:
    case Error::Kind::Unwritable:
    case Error::Kind::DiskFull:
    case Error::Kind::Damaged:
    case Error::Kind::NotALibrary:
    case Error::Kind::NewerVersion:
    case Error::Kind::Locked:
    case Error::Kind::Invalid:
    case Error::Kind::Failed:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

ImportPage::ImportPage(Functions functions, Selection &selection, LibraryChanges &changes,
                       QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_changes(changes)
{
    Q_ASSERT(m_functions.importFiles && m_functions.importDocument && m_functions.nameFilters
             && m_functions.samples);
    m_announce.setSingleShot(true);
    m_announce.setInterval(kAnnounceEvery);
    connect(&m_announce, &QTimer::timeout, this, &ImportPage::announce);
    using Watcher = QFutureWatcher<ImportOutcome>;
    connect(&m_watcher, &Watcher::resultsReadyAt, this, &ImportPage::takeResults);
    connect(&m_watcher, &Watcher::finished, this, &ImportPage::finish);
}

ImportPage::~ImportPage()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ImportPage::importFiles(const QStringList &files)
{
    if (!files.isEmpty()) {
        start({ .files = files, .document = {} });
    }
}

void ImportPage::importSamples()
{
    importFiles(m_functions.samples());
}

void ImportPage::paste(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_messages.show({ .kind = Message::Kind::Warning,
                          .text = u"There is no text to paste."_s,
                          .detail = {},
                          .remedy = u"Copy the text of an article first."_s,
                          .actionText = {},
                          .action = {} });
        return;
    }
    start({ .files = {}, .document = Document { .bytes = text.toUtf8(), .origin = {} } });
}

void ImportPage::readAgain()
{
    start({ .files = {}, .document = {}, .isAgain = true });
}

bool ImportPage::canImport(const QMimeData *data)
{
    return data && (data->hasUrls() || data->hasText());
}

void ImportPage::importDropped(const QMimeData *data)
{
    if (!data->hasUrls()) {
        paste(data->text());
        return;
    }
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    if (files.isEmpty()) {
        m_messages.show({ .kind = Message::Kind::Warning,
                          .text = u"An address cannot be opened: Inquit fetches nothing."_s,
                          .detail = {},
                          .remedy = u"Save the page, or copy its text and paste it."_s,
                          .actionText = {},
                          .action = {} });
    }
    importFiles(files);
}

void ImportPage::cancel()
{
    m_waiting.clear();
    m_watcher.cancel();
}

QString ImportPage::progressText() const
{
    if (!m_isRunning) {
        return {};
    }
    if (m_isAgain) {
        return u"Reading again: "_s % grouped(m_done) % u" of "_s % grouped(m_wanted);
    }
    return m_wanted == 1
        ? u"Reading the article"_s
        : u"Reading "_s % grouped(std::min(m_done + 1, m_wanted)) % u" of "_s % grouped(m_wanted);
}

QString ImportPage::fileDialogFilter() const
{
    return u"Articles ("_s % m_functions.nameFilters().join(u' ') % u");;All files (*)"_s;
}

void ImportPage::start(Wanted wanted)
{
    m_waiting.push_back(std::move(wanted));
    if (!m_isRunning) {
        startNext();
    }
}

void ImportPage::startNext()
{
    const Wanted wanted = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_outcomes.clear();
    m_announced = 0;
    m_done = 0;
    m_isAgain = wanted.isAgain;
    m_wanted = wanted.document ? 1 : int(wanted.files.size());
    m_isRunning = true;
    m_watcher.setFuture(begin(wanted));
    Q_EMIT runningChanged();
    Q_EMIT progressed();
}

QFuture<ImportOutcome> ImportPage::begin(const Wanted &wanted) const
{
    if (wanted.isAgain) {
        return m_functions.readAgain();
    }
    return wanted.document ? m_functions.importDocument(*wanted.document)
                           : m_functions.importFiles(wanted.files);
}

void ImportPage::takeResults(int begin, int end)
{
    if (m_isAgain) { // only the job knows how many there are
        m_wanted = m_watcher.progressMaximum();
    }
    for (int i = begin; i < end; ++i) {
        m_outcomes.push_back(m_watcher.resultAt(i));
    }
    m_done = int(m_outcomes.size());
    if (!m_announce.isActive()) {
        m_announce.start();
    }
    Q_EMIT progressed();
}

void ImportPage::announce()
{
    std::vector<ArticleId> changed;
    for (; m_announced < m_outcomes.size(); ++m_announced) {
        const ImportOutcome &outcome = m_outcomes[m_announced];
        if (!outcome.error && (outcome.isNew || m_isAgain)) {
            changed.push_back(outcome.article);
        }
    }
    if (!changed.empty()) {
        Q_EMIT m_changes.articleRowsChanged(changed);
    }
}

void ImportPage::finish()
{
    // A cancelled watcher tells of no further results, though they are in the library.
    const QFuture<ImportOutcome> future = m_watcher.future();
    for (int i = int(m_outcomes.size()); i < future.resultCount(); ++i) {
        m_outcomes.push_back(future.resultAt(i));
    }
    m_done = int(m_outcomes.size());
    m_report = m_isAgain ? rereadingReport(m_outcomes, future.isCanceled())
                         : importReport(m_outcomes, m_wanted, future.isCanceled());
    m_announce.stop();
    announce();
    Q_EMIT m_changes.attributionsChanged(); // once: lists over the library are long
    m_isRunning = false;
    showReport(m_isAgain || openFirst());
    Q_EMIT finished(m_report);
    if (m_waiting.empty()) {
        Q_EMIT runningChanged();
    } else {
        startNext();
    }
}

/// Whether there is nothing to open, or it is open now: not where somebody's next keys would land
/// in the note on another article.
bool ImportPage::openFirst()
{
    const bool isWanted = m_report.added > 0 || m_wanted == 1 || !m_selection.article();
    if (!m_report.first || !isWanted || m_report.first == m_selection.article()) {
        return true;
    }
    if (m_functions.isNoteBeingTyped()) {
        return false;
    }
    m_selection.openArticle(*m_report.first);
    return true;
}

void ImportPage::showReport(bool isOpened)
{
    const bool isPlain =
        m_report.failed.empty() && !m_report.wasCancelled && m_report.disagreements.empty();
    if (isOpened && isPlain && m_wanted == 1 && m_report.added == 1) {
        return; // the article that opens says it
    }
    Message message { .kind = isPlain      ? Message::Kind::Done
                          : m_report.first ? Message::Kind::Warning
                                           : Message::Kind::Failure,
                      .text = m_report.summary(),
                      .detail = failureLines(m_report),
                      .remedy =
                          m_report.failed.empty() ? QString() : m_report.failed.front().remedy,
                      .actionText = {},
                      .action = {} };
    if (isOpened) {
        offerWayOn(message);
    } else {
        message.actionText = u"Open it"_s;
        message.action = [this, first = *m_report.first] { m_selection.openArticle(first); };
    }
    m_messages.show(std::move(message));
}

void ImportPage::offerWayOn(Message &message)
{
    if (!m_report.disagreements.empty()) {
        message.actionText = u"Show them"_s;
        message.action = [this, all = m_report.disagreements] { Q_EMIT disagreementsWanted(all); };
        return;
    }
    if (m_isAgain) { // what failed was left as it was: the offer stands
        message.actionText = m_report.failed.empty() ? QString() : u"Try again"_s;
        message.action = [this] { readAgain(); };
        return;
    }
    QStringList again;
    for (const ImportOutcome &outcome : m_outcomes) {
        if (outcome.error && !outcome.origin.isEmpty() && mayWorkLater(outcome.error->kind)) {
            again.append(outcome.origin);
        }
    }
    if (!again.isEmpty()) {
        message.actionText = u"Try again"_s;
        message.action = [this, again] { importFiles(again); };
    } else if (!m_report.failed.empty()) {
        message.actionText = u"Open another…"_s;
        message.action = [this] { Q_EMIT openWanted(); };
    }
}

} // namespace inquit
