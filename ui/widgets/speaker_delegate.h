// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/row_delegate.h"

namespace inquit {

/// Disc with initials, name, role in a second line, count of quotations where there are any. Long
/// names are elided in the middle. Roles: SpeakerName, SecondaryText, Initials, Hue, Count.
void paintSpeaker(RowPaint &paint, const QRect &content, const QModelIndex &index);
int speakerRowHeight(const QFont &font);

/// Disc with initials, name, role, count of quotations.
class SpeakerDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

} // namespace inquit
