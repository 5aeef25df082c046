// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace inquit {

/// What the rows of our models tell, beside Qt's own roles. Every model answers Qt::DisplayRole
/// (the row in one line), Qt::ToolTipRole where there is more to say, and
/// Qt::AccessibleTextRole (the row as a screen reader should say it).
struct Role {
    enum : int {
        RowId = Qt::UserRole + 1, ///< qint64: the value of the row's typed id
        FilterText,               ///< QString, folded: what a filter is looked for in

        // of a speaker, or of who said a quotation
        SpeakerName, ///< QString; of a quotation without one: empty
        SpeakerRole, ///< QString: "White House Press Secretary"
        Initials,    ///< QString, one or two letters
        Hue,         ///< int, 0 to 9; -1 where nobody is named
        SpeakerKind, ///< int, a SpeakerKind
        Aliases,     ///< QStringList

        // counts
        Count,      ///< int: what the pill at the right shows
        CountText,  ///< QString: "7 quotations"
        Mentions,   ///< int
        Quotations, ///< int
        Share,      ///< double, 0 to 1: of the largest row; the length of a bar

        // of a quotation
        Words,          ///< QString: the quotation's words, with quotation marks as printed
        Cue,            ///< QString: "said"
        QuotationType,  ///< int, a QuotationType
        TypeText,       ///< QString: "direct quotation"
        QuotationMode,  ///< int, a QuotationMode
        ModeText,       ///< QString: "speech", "thought", "other"
        Check,          ///< int, a Check
        IsChecked,      ///< bool: confirmed, or given another speaker, by the reader
        Confidence,     ///< double, 0 to 1
        ConfidenceText, ///< QString: "very likely", with number in the tooltip
        SecondaryText,  ///< QString: "Joe Biden · said · Al Jazeera · 1 Mar 2021", without what is
                        ///< filtered

        // of an article
        Title,     ///< QString
        Outlet,    ///< QString; may be empty
        Date,      ///< QDate; may be invalid
        DateText,  ///< QString: "1 Mar 2021"; empty where there is none
        IsUnread,  ///< bool
        IsStarred, ///< bool

        // of a topic
        Label,       ///< QString
        Variants,    ///< QStringList
        IsAnnounced, ///< bool: the text itself lists it as its agenda

        // of a note
        Excerpt,       ///< QString: its first lines as plain text
        IsOnQuotation, ///< bool: stands on one quotation
        ChangedText,   ///< QString: "today 14:05", "1 Mar 2021"

        // of a search hit; who is found, or said the quotation: as above
        HitKind,    ///< int, a SearchHit::In
        Group,      ///< QString: "Speakers", "Quotations", "Articles", "Notes"
        OpensGroup, ///< bool: the first row of its group, which shows the group's name above it
        Snippet,    ///< QString
        Matches,    ///< QVariantList of QPoint(begin, end): matches in the snippet, UTF-16
    };
};

} // namespace inquit
