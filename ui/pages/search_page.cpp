// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/search_page.h"

#include "models/plain_words.h"
#include "pages/library_changes.h"
#include "pages/selection.h"

namespace inquit {

using namespace Qt::StringLiterals;

SearchPage::SearchPage(Functions functions, Selection &selection, LibraryChanges &changes,
                       QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_answer(this, [this](const Hits &hits) { take(hits); })
{
    Q_ASSERT(m_functions.search && m_functions.openNote);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSearchAfter);
    connect(&m_timer, &QTimer::timeout, this, &SearchPage::searchNow);
    const auto searchAgain = [this] {
        if (!m_typed.trimmed().isEmpty()) {
            m_timer.start();
        }
    };
    connect(&changes, &LibraryChanges::articlesChanged, this, searchAgain);
    connect(&changes, &LibraryChanges::articleRowsChanged, this, searchAgain);
    connect(&changes, &LibraryChanges::attributionsChanged, this, searchAgain);
    connect(&changes, &LibraryChanges::notesChanged, this, searchAgain);
}

void SearchPage::setTyped(const QString &typed)
{
    if (typed == m_typed) {
        return;
    }
    m_typed = typed;
    Q_EMIT typedChanged();
    if (typed.trimmed().isEmpty()) {
        m_timer.stop();
        m_answer.forget();
        take({});
    } else {
        m_timer.start();
    }
}

void SearchPage::searchNow()
{
    m_timer.stop();
    if (m_typed.trimmed().isEmpty()) {
        return;
    }
    m_answer.ask(m_functions.search(m_typed, {}));
    if (isSearching()) {
        Q_EMIT searchingChanged();
    }
}

void SearchPage::take(const Hits &hits)
{
    if (hits) {
        m_results.setHits(*hits);
    } else {
        m_messages.showFailure(u"The library could not be searched."_s, hits.error());
    }
    m_isAnswered = !m_typed.trimmed().isEmpty() && hits.has_value();
    Q_EMIT searchingChanged();
    Q_EMIT resultsChanged();
}

QString SearchPage::countText() const
{
    if (!m_isAnswered) {
        return {};
    }
    const int count = m_results.rowCount();
    return count == 0 ? u"Nothing found for “"_s % m_typed.trimmed() % u'”'
                      : counted(count, u"found"_s, u"found"_s);
}

void SearchPage::open(const QModelIndex &hit)
{
    if (!hit.isValid()) {
        return;
    }
    const SearchHit chosen = m_results.at(hit.row());
    switch (chosen.in) {
    case SearchHit::In::Speaker:
        showSpeaker(*chosen.speaker);
        break;
    case SearchHit::In::Article:
        m_selection.openArticle(chosen.article, chosen.place);
        break;
    case SearchHit::In::Quotation:
        m_selection.openQuotation(chosen.article, *chosen.quotation, chosen.place);
        break;
    case SearchHit::In::Note:
        m_functions.openNote(*chosen.note);
        break;
    }
}

/// All that they said: in every article, on every topic.
void SearchPage::showSpeaker(SpeakerId speaker)
{
    m_selection.setScope(Scope::Library);
    m_selection.setTopic({});
    m_selection.setSpeaker(speaker);
}

} // namespace inquit
