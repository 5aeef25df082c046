// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/import_report.h"

#include "models/plain_words.h"
#include "wording/error_wording.h"

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString articles(int count)
{
    return counted(count, u"article"_s, u"articles"_s);
}

ImportReport::Failed failedOf(const ImportOutcome &outcome)
{
    const QString origin = outcome.origin.isEmpty() ? u"Pasted text"_s : outcome.origin;
    Error error = *outcome.error;
    if (error.subject.isEmpty()) {
        error.subject = origin;
    }
    const Wording wording = worded(error);
    return { .origin = origin, .reason = wording.problem, .remedy = wording.remedy };
}

QString againSummary(const ImportReport &report)
{
    if (report.wanted == 0) {
        return report.wasCancelled ? u"Nothing was read again: it was cancelled."_s
                                   : u"This version has read every article."_s;
    }
    QString text = articles(report.alreadyHere)
        + (report.alreadyHere == 1 ? u" was read again"_s : u" were read again"_s);
    if (!report.failed.empty()) {
        text += u", "_s + articles(int(report.failed.size())) + u" could not be"_s;
    }
    text += report.wasCancelled ? u"; the rest was cancelled."_s : u"."_s;
    if (const auto count = qsizetype(report.disagreements.size()); count > 0) {
        text += u' ' + counted(count, u"checked quotation is"_s, u"checked quotations are"_s)
            + u" seen otherwise now; your decisions stay."_s;
    }
    return text;
}

} // namespace

QString ImportReport::summary() const
{
    if (isAgain) {
        return againSummary(*this);
    }
    QStringList parts;
    if (added > 0) {
        parts.append(articles(added) + u" added"_s);
    }
    if (alreadyHere > 0) {
        parts.append(articles(alreadyHere)
                     + (alreadyHere == 1 ? u" was already here"_s : u" were already here"_s));
    }
    if (!failed.empty()) {
        parts.append(articles(int(failed.size())) + u" could not be read"_s);
    }
    if (parts.isEmpty()) {
        return wasCancelled ? u"Nothing was added: the import was cancelled."_s
                            : u"Nothing was added."_s;
    }
    return parts.join(u", "_s) + (wasCancelled ? u"; the rest was cancelled."_s : u"."_s);
}

ImportReport importReport(const std::vector<ImportOutcome> &outcomes, int wanted, bool wasCancelled)
{
    ImportReport report { .wanted = wanted,
                          .failed = {},
                          .wasCancelled = wasCancelled,
                          .disagreements = {},
                          .first = {} };
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.error) {
            if (outcome.error->kind != Error::Kind::Cancelled) {
                report.failed.push_back(failedOf(outcome));
            }
            continue;
        }
        const bool isFirstOfItsKind = outcome.isNew ? report.added == 0 : !report.first;
        if (isFirstOfItsKind) {
            report.first = outcome.article;
        }
        ++(outcome.isNew ? report.added : report.alreadyHere);
    }
    return report;
}

ImportReport rereadingReport(const std::vector<ImportOutcome> &outcomes, bool wasCancelled)
{
    ImportReport report = importReport(outcomes, int(outcomes.size()), wasCancelled);
    report.isAgain = true;
    for (const ImportOutcome &outcome : outcomes) {
        report.disagreements.insert(report.disagreements.end(), outcome.disagreements.begin(),
                                    outcome.disagreements.end());
    }
    return report;
}

} // namespace inquit
