// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/export_page.h"

#include "pages/selection.h"

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString told(const QString &author)
{
    const QString name = author.trimmed().isEmpty() ? QString() : u"; your name"_s;
    return u"Tells: your notes and what they cite; title, outlet, author, date, and address or "
           u"file name of each article%1. Does not tell: folders on this computer."_s.arg(name);
}

} // namespace

ExportPage::ExportPage(Functions functions, Selection &selection, BackgroundExport &exports,
                       QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_formats(m_functions.formats)
    , m_selection(selection)
    , m_exports(exports)
{
    Q_ASSERT(m_functions.collect && m_functions.write && m_functions.flushNotes
             && m_functions.missingFonts);
}

bool ExportPage::canExport() const
{
    return m_selection.hasScope() && !m_exports.isRunning();
}

std::optional<ExportOffer> ExportPage::offer()
{
    const std::optional<NotesDocument> document = canExport() ? collected() : std::nullopt;
    if (!document) {
        return {};
    }
    const QString title = document->title.simplified();
    return ExportOffer {
        .name = u"Export notes"_s,
        .otherwise = u"Notes"_s,
        .formats = m_formats,
        .choices = { { title, title } },
        .asksAuthor = true,
        .told = [](const ExportFormat &, const QString &author) { return told(author); },
        .warning = [fonts = m_functions.missingFonts(*document)](
                       const ExportFormat &format) { return format.name == u"pdf" ? fonts : u""_s; }
    };
}

/// The notes of the scope where there are some to write; where not, a message says why.
std::optional<NotesDocument> ExportPage::collected()
{
    if (!m_functions.flushNotes()) {
        messages()->show(
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
        messages()->showFailure(u"The notes could not be exported."_s, document.error());
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
        const QString to = m_formats.completed(path);
        m_exports.start([write = m_functions.write, notes = std::move(*document), to,
                         format = m_formats.of(path).name,
                         options] { return write(notes, format, to, options); },
                        to, u"The notes could not be exported."_s);
    }
}

bool ExportPage::hasSomething(const NotesDocument &document)
{
    const bool has = std::ranges::any_of(
        document.sections, [](const auto &section) { return !section.notes.empty(); });
    if (!has) {
        messages()->show({ .kind = Message::Kind::Warning,
                           .text = u"There are no notes to export yet."_s,
                           .detail = {},
                           .remedy = u"Write a note first."_s,
                           .actionText = {},
                           .action = {} });
    }
    return has;
}

} // namespace inquit
