// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/quotation_runs.h"

#include <QObject>

#include <optional>

class QTextEdit;

namespace inquit {

/// Tells a screen reader whose words the caret of a page comes to, and where they end, while the
/// keyboard is in it.
class CaretVoice : public QObject {
    Q_OBJECT

public:
    explicit CaretVoice(QTextEdit &view);

    /// What is spoken on which page; none: no page.
    void setSpoken(std::vector<SpokenRun> spoken, const ArticleDocument *page);
    /// The same words on a page that was laid out anew.
    void setPage(const ArticleDocument *page);
    const QuotationRuns &runs() const { return m_runs; }

private:
    void say();

    QTextEdit &m_view;
    std::vector<SpokenRun> m_spoken;
    QuotationRuns m_runs;
    std::optional<int> m_said; ///< where the quotation begins that the caret is in
};

} // namespace inquit
