// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/visit_history.h"

#include <utility>

namespace inquit {

namespace {

constexpr size_t kMostVisits = 200;

} // namespace

bool VisitHistory::isAtVisit() const
{
    return 0 <= m_present && m_present < qsizetype(m_visits.size());
}

const VisitHistory::Visit *VisitHistory::present() const
{
    return isAtVisit() ? &m_visits[size_t(m_present)] : nullptr;
}

void VisitHistory::leave(std::optional<QuotationId> chosen)
{
    if (isAtVisit()) {
        m_visits[size_t(m_present)].quotation = chosen;
    }
}

void VisitHistory::add(ArticleId article, qsizetype position)
{
    if (isAtVisit()) {
        m_visits.resize(size_t(m_present) + 1);
    }
    if (m_visits.size() == kMostVisits) {
        m_visits.erase(m_visits.begin());
    }
    m_visits.push_back({ .article = article, .quotation = {}, .position = position });
    m_present = qsizetype(m_visits.size()) - 1;
}

void VisitHistory::close()
{
    m_present = qsizetype(m_visits.size());
}

const VisitHistory::Visit &VisitHistory::step(int by)
{
    Q_ASSERT(by < 0 ? canGoBack() : canGoForward());
    m_present += by;
    return m_visits[size_t(m_present)];
}

void VisitHistory::remember(qsizetype position)
{
    if (isAtVisit()) {
        m_visits[size_t(m_present)].position = position;
    }
}

void VisitHistory::forget(ArticleId article)
{
    std::vector<Visit> kept;
    qsizetype present = m_present;
    for (size_t i = 0; i < m_visits.size(); ++i) {
        const Visit &visit = m_visits[i];
        if (visit.article == article || (!kept.empty() && kept.back().article == visit.article)) {
            present -= qsizetype(i) <= m_present ? 1 : 0;
        } else {
            kept.push_back(visit);
        }
    }
    m_visits = std::move(kept);
    m_present = m_visits.empty() ? -1 : present;
}

} // namespace inquit
