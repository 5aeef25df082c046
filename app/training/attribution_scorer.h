// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "training/brat_standoff.h"

#include <QMap>
#include <QString>

#include <vector>

namespace inquit {

struct Tally {
    qint64 right = 0;
    qint64 wrong = 0;  ///< found, not in the gold
    qint64 missed = 0; ///< in the gold, not found

    double precision() const;
    double recall() const;
    double f1() const;
};

/// What was found against what people annotated, counted as the corpus's own scorer counts: tokens,
/// whole contents, contents that overlap, contents credited to the right source, and unlinked
/// spans.
class AttributionScorer {
public:
    /// Adds an article. Ranges are UTF-16; text and annotations hold nothing beyond the BMP.
    void add(QStringView text, const GoldArticle &gold, const std::vector<Attribution> &found);

    /// By name: "credited/direct", "spans/source", "tokens/content".
    const QMap<QString, Tally> &tallies() const { return m_tallies; }
    double f1(const QString &name) const { return m_tallies.value(name).f1(); }
    /// One line a figure, in per cent.
    QString table() const;

private:
    QMap<QString, Tally> m_tallies;
};

} // namespace inquit
