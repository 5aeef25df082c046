// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "core/ids.h"
#include "speakers/speaker.h"
#include "topics/topic.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace inquit {

// What the library hands out: values, with what a row of a list shows already in them.

struct ArticleRow {
    ArticleId id;
    QString title;
    QString byline;
    QString outlet;
    QDate published;    ///< may be invalid
    QDateTime imported; ///< UTC
    QString language;
    QString origin;
    int words = 0;
    int quotations = 0; ///< those not rejected
    int speakers = 0;   ///< those with a quotation
    bool read = false;
    bool starred = false;

    bool operator==(const ArticleRow &) const = default;
};

struct SpeakerRow {
    SpeakerId id;
    QString name;
    QStringList aliases; ///< as printed, all articles of the scope
    QString role;
    SpeakerKind kind = SpeakerKind::Person;
    int quotations = 0; ///< in the scope that was asked for
    int inSpeech = 0;   ///< of these, those in speech
    int mentions = 0;   ///< in the scope that was asked for
    /// 0 to 9: the place in the list of speaker colours. The same across the library; in the scope
    /// of an article another where two of its most quoted would share one (speaker_hues.h).
    int hue = 0;

    bool operator==(const SpeakerRow &) const = default;
};

/// A user's decision on an attribution.
enum class Check { Unchecked, Confirmed, Rejected };

/// A quotation's name in notes and in decisions: its article's digest and the hull of its content
/// at the time of writing. The text of an article never changes, so a key finds its quotation again
/// after the article was read anew: the one at that place, or the one that overlaps it most.
struct QuotationKey {
    QByteArray articleDigest; ///< 32 bytes
    TextRange place;

    QString toString() const; ///< "3fa2…(64 hex digits)/1204-1398"
    static std::optional<QuotationKey> fromString(QStringView string);
    bool operator==(const QuotationKey &) const = default;
};

struct QuotationRow {
    QuotationId id;
    QuotationKey key;
    ArticleId article;
    std::optional<SpeakerId> speaker; ///< after the user's decisions
    std::optional<SpeakerId> runnerUp;
    QString speakerName; ///< empty where nobody is named
    QString runnerUpName;
    Attribution attribution; ///< spans, type, mode and rule; its own confidence is not kept
    std::vector<Evidence> evidence;
    double confidence = 0; ///< Quotation::confidence, of what the machine found
    QString text;          ///< the content's words, split parts joined by " … ", with their marks
    QString cueText;
    QString sourceText;
    QString articleTitle;
    QString outlet;
    QDate published;
    std::vector<TopicId> topics;
    Check check = Check::Unchecked;
    bool speakerChanged = false; ///< the user chose another speaker than the machine

    bool operator==(const QuotationRow &) const = default;
};

struct TopicRow {
    TopicId id;
    QString label;
    QStringList variants;
    double score = 0; ///< 0 to 1
    bool announced = false;
    int passages = 0;
    int quotations = 0;
    int inSpeech = 0;  ///< of these, those in speech
    TextRanges places; ///< of the passages, in one article's scope; empty for the whole library

    bool operator==(const TopicRow &) const = default;
};

struct NoteRow {
    NoteId id;
    std::optional<ArticleId> article;      ///< none: a note on the library
    std::optional<QuotationKey> quotation; ///< none: a note on the whole article
    QString markdown;
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC
    QString articleTitle;

    bool operator==(const NoteRow &) const = default;
};

struct SearchHit {
    enum class In { Speaker, Article, Quotation, Note };

    In in = In::Article;
    ArticleId article; ///< not valid for a speaker
    std::optional<QuotationId> quotation;
    std::optional<NoteId> note;
    std::optional<SpeakerId> speaker; ///< who is found, or said the quotation
    QString speakerName;              ///< empty where nobody is named
    QString speakerRole;              ///< of a speaker
    int hue = -1;                     ///< the usual one of `speaker`
    int quotations = 0;               ///< of a speaker, over the library
    QString title;                    ///< of the article
    QString snippet;                  ///< plain text around the first match
    TextRanges matches;               ///< in the snippet
    TextRange
        place; ///< of the first match in the article's text (the content's hull for a quotation)
    double rank = 0; ///< the lower the better

    bool operator==(const SearchHit &) const = default;
};

} // namespace inquit
