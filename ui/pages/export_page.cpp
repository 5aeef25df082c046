// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/export_page.h"

#include "pages/selection.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 80;

/// A title as a file name that every file system takes.
QString fileName(const QString &title)
{
    static const QRegularExpression notInNames(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|“”„«»]+"_s);
    QString name = title.simplified().replace(notInNames, u" "_s).simplified();
    if (name.size() > kLongestName) {
        name.truncate(name.lastIndexOf(u' ', kLongestName) > 0
                          ? name.lastIndexOf(u' ', kLongestName)
                          : kLongestName);
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name.isEmpty() ? u"Notes"_s : name;
}

} // namespace

ExportPage::ExportPage(Functions functions, Selection &selection, QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
{
    Q_ASSERT(!m_functions.formats.empty() && m_functions.collect && m_functions.write
             && m_functions.flushNotes && m_functions.openFile);
    connect(&m_watcher, &QFutureWatcher<Result<void>>::finished, this,
            [this] { finish(m_watcher.result()); });
}

ExportPage::~ExportPage()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

QString ExportPage::suggestedName(const QString &format) const
{
    const auto wanted = std::ranges::find(formats(), format, &ExportFormat::name);
    const QString suffix = wanted != formats().end() ? wanted->suffix : formats().front().suffix;
    const Result<NotesDocument> document = m_functions.collect(m_selection.articleOfScope());
    return fileName(document ? document->title : QString()) % u'.' % suffix;
}

QString ExportPage::fileDialogFilter() const
{
    QStringList filters;
    for (const ExportFormat &format : formats()) {
        filters.append(format.label % u" (*."_s % format.suffix % u')');
    }
    return filters.join(u";;"_s);
}

ExportFormat ExportPage::formatOf(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::ranges::find(formats(), suffix, &ExportFormat::suffix);
    return found != formats().end() ? *found : formats().front();
}

QString ExportPage::completed(const QString &path) const
{
    const QString suffix = formatOf(path).suffix;
    const bool isNamed = QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
    return isNamed ? path : path % u'.' % suffix;
}

bool ExportPage::canExport() const
{
    return m_selection.hasScope() && !m_isRunning;
}

QString ExportPage::what() const
{
    const Result<NotesDocument> document = m_functions.collect(m_selection.articleOfScope());
    return document ? document->title.simplified() : u"Notes"_s;
}

bool ExportPage::isReady()
{
    return canExport() && collected().has_value();
}

/// The notes of the scope where there are some to write; where not, a message says why.
std::optional<NotesDocument> ExportPage::collected()
{
    if (!m_functions.flushNotes()) {
        m_messages.show(
            { .kind = Message::Kind::Failure,
              .text = u"The notes were not exported: the latest changes are not saved."_s,
              .detail = {},
              .remedy = u"See the message in the Notes pane, then export again."_s,
              .actionText = {},
              .action = {} });
        return {};
    }
    Result<NotesDocument> document = m_functions.collect(m_selection.articleOfScope());
    if (!document) {
        m_messages.showFailure(u"The notes could not be exported."_s, document.error());
        return {};
    }
    return hasSomething(*document) ? std::optional(std::move(*document)) : std::nullopt;
}

void ExportPage::exportNotes(const QString &path, const ExportOptions &options)
{
    if (!canExport() || path.isEmpty()) {
        return;
    }
    if (auto document = collected()) {
        write(std::move(*document), path, options);
    }
}

bool ExportPage::hasSomething(const NotesDocument &document)
{
    const bool has = std::ranges::any_of(
        document.sections, [](const auto &section) { return !section.notes.empty(); });
    if (!has) {
        m_messages.show({ .kind = Message::Kind::Warning,
                          .text = u"There are no notes to export yet."_s,
                          .detail = {},
                          .remedy = u"Write a note first."_s,
                          .actionText = {},
                          .action = {} });
    }
    return has;
}

void ExportPage::write(NotesDocument document, const QString &path, const ExportOptions &options)
{
    const ExportFormat format = formatOf(path);
    m_path = completed(path);
    m_isRunning = true;
    Q_EMIT runningChanged();
    m_watcher.setFuture(
        QtFuture::makeReadyValueFuture(std::move(document))
            .then(QtFuture::Launch::Async,
                  [write = m_functions.write, name = format.name, to = m_path, options](
                      const NotesDocument &notes) { return write(notes, name, to, options); }));
}

void ExportPage::finish(const Result<void> &result)
{
    m_isRunning = false;
    if (result) {
        m_messages.show({ .kind = Message::Kind::Done,
                          .text = u"Exported to “"_s % QFileInfo(m_path).fileName() % u"”."_s,
                          .detail = {},
                          .remedy = {},
                          .actionText = u"Open"_s,
                          .action = [this, path = m_path] { m_functions.openFile(path); } });
    } else {
        m_messages.showFailure(u"The notes could not be exported."_s, result.error());
    }
    Q_EMIT runningChanged();
    Q_EMIT finished(result.has_value(), m_path);
}

} // namespace inquit
