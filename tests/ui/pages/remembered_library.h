// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/article_page.h"
#include "pages/decisions_page.h"
#include "pages/library_page.h"
#include "pages/notes_page.h"
#include "pages/quotes_page.h"
#include "pages/selection.h"
#include "pages/speakers_page.h"
#include "pages/topics_page.h"
#include "ui/models/sample_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace inquit {

using namespace Qt::StringLiterals;

/// A library in memory, which pages read and write as they would one on disk. While `error` is set,
/// every write fails with it; while `readError` is, every read.
class RememberedLibrary {
public:
    static constexpr QStringView kText =
        u"“The harbour waits for nobody,” Quill said. “It never did.” "
        u"Okoye said “dredging is dear”. Quill thinks the fares will rise.";

    RememberedLibrary()
    {
        articles = { sample::article(sample::kHarbour, u"Harbour dredged at last"_s),
                     sample::article(sample::kFerry, u"Ferry fares rise"_s, u"Bay Post"_s) };
        speakers = sample::speakers();
        topics = { sample::topic(sample::kDredging, u"dredging"_s, 1, 1),
                   sample::topic(sample::kFares, u"fares"_s, 1, 1) };
        topics[0].places = { rangeOf(u"dredging") };
        speakers[0].inSpeech = 1; // the other is a thought
        topics[1].inSpeech = 0;
        addQuotation(1, u"“The harbour waits for nobody,”", sample::kQuill);
        quotations.back().attribution.content.push_back(rangeOf(u"“It never did.”"));
        quotations.back().attribution.source = { rangeOf(u"Quill") };
        quotations.back().attribution.cue = { rangeOf(u"said") };
        addQuotation(2, u"“dredging is dear”", sample::kOkoye);
        quotations.back().topics = { sample::kDredging };
        addQuotation(3, u"the fares will rise", sample::kQuill);
        quotations.back().topics = { sample::kFares };
        quotations.back().attribution.mode = QuotationMode::Thought;
    }

    static TextRange rangeOf(QStringView words)
    {
        const qsizetype begin = kText.indexOf(words);
        Q_ASSERT(begin >= 0);
        return { begin, begin + words.size() };
    }

    QuotationRow &addQuotation(qint64 id, QStringView words, std::optional<SpeakerId> by,
                               ArticleId in = sample::kHarbour)
    {
        QuotationRow row = sample::quotation(QuotationId { id }, rangeOf(words), by, in);
        row.text = words.toString();
        row.attribution.cue.clear();
        row.attribution.source.clear();
        return quotations.emplace_back(row);
    }

    Result<void> written() const
    {
        return error ? Result<void>(std::unexpected(*error)) : Result<void>();
    }
    template<typename T>
    Result<T> read(T value) const
    {
        return readError ? Result<T>(std::unexpected(*readError)) : Result<T>(std::move(value));
    }

    std::vector<QuotationRow> list(const QuotationFilter &filter) const
    {
        std::vector<QuotationRow> rows;
        for (QuotationRow row : quotations) {
            const auto decided = decisions.find(row.id);
            if (decided != decisions.end()) {
                row.check = decided->second.check;
                row.speakerChanged = decided->second.speaker.has_value();
                row.speaker = row.speakerChanged ? decided->second.speaker : row.speaker;
            }
            if (row.check != Check::Rejected && (!filter.article || row.article == filter.article)
                && (!filter.speaker || row.speaker == filter.speaker)
                && (!filter.topic || std::ranges::contains(row.topics, *filter.topic))) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    /// For a Selection. A quotation that is rejected is none.
    Selection::FactsOf facts() const
    {
        return [this](QuotationId id) -> std::optional<QuotationFacts> {
            const auto rows = list({ .article = {}, .speaker = {}, .topic = {}, .mode = {} });
            const auto found = std::ranges::find(rows, id, &QuotationRow::id);
            return found == rows.end() ? std::nullopt : std::optional(factsOf(*found));
        };
    }

    LibraryPage::Functions libraryFunctions()
    {
        return { .articles =
                     [this] {
                         ++listsRead;
                         std::vector<ArticleRow> rows = articles;
                         std::erase_if(rows, [this](const ArticleRow &row) {
                             return removed.contains(row.id);
                         });
                         return read(rows);
                     },
                 .row = [this](ArticleId id) { return read(rowOf(id)); },
                 .setRead = [this](ArticleId id,
                                   bool read) { return mark(id, &ArticleRow::read, read); },
                 .setStarred = [this](ArticleId id,
                                      bool on) { return mark(id, &ArticleRow::starred, on); },
                 .remove =
                     [this](ArticleId id) {
                         if (id == cannotBeRemoved) {
                             return Result<void>(failure(Error::Kind::Locked, u"library"_s));
                         }
                         return written().transform([&] { removed.insert(id); });
                     },
                 .restore =
                     [this](ArticleId id) {
                         return written().transform([&] { removed.erase(id); });
                     },
                 .destroy =
                     [this](const std::vector<ArticleId> &ids) {
                         return written().transform([&] {
                             std::erase_if(articles, [&](const ArticleRow &row) {
                                 return std::ranges::contains(ids, row.id);
                             });
                         });
                     },
                 .foundDetails =
                     [this](ArticleId id) {
                         return read(ArticleDetails { .title = u"As read"_s,
                                                      .byline = rowOf(id).byline,
                                                      .outlet = rowOf(id).outlet,
                                                      .published = rowOf(id).published });
                     },
                 .detailEdits = [this](ArticleId id) { return read(edits[id]); },
                 .setDetailEdits =
                     [this](ArticleId id, const DetailEdits &wanted) {
                         return written().transform([&] {
                             edits[id] = wanted;
                             changeable(id).title = wanted.title.value_or(u"As read"_s);
                         });
                     } };
    }

    ArticlePage::Functions articleFunctions()
    {
        return {
            .article =
                [this](ArticleId id) {
                    return read(Article { .metadata = {},
                                          .text = id == sample::kHarbour ? kText.toString()
                                                                         : u"Nobody speaks here."_s,
                                          .blocks = {},
                                          .sha256 = {} });
                },
            .row = [this](ArticleId id) { return read(rowOf(id)); },
            .quotations =
                [this](ArticleId id) {
                    return read(list({ .article = id, .speaker = {}, .topic = {}, .mode = {} }));
                },
            .speakers = [this](ArticleId) { return read(speakers); },
            .mentions =
                [this](ArticleId) {
                    return read(std::vector<SpeakerRepository::MentionRow> {
                        { .speaker = sample::kQuill, .mention = { .range = rangeOf(u"Quill") } },
                        { .speaker = sample::kOkoye, .mention = { .range = rangeOf(u"Okoye") } } });
                },
            .topics = [this](ArticleId) { return read(topics); },
            .setRead = libraryFunctions().setRead
        };
    }

    SpeakersPage::Functions speakersFunctions()
    {
        return { .speakers = [this](std::optional<ArticleId> in) {
            askedSpeakersOf.push_back(in);
            return QtFuture::makeReadyValueFuture(
                read(in == sample::kFerry ? std::vector<SpeakerRow> {} : speakers));
        } };
    }

    TopicsPage::Functions topicsFunctions()
    {
        return { .topics = [this](std::optional<ArticleId> in) {
            return QtFuture::makeReadyValueFuture(
                read(in == sample::kFerry ? std::vector<TopicRow> {} : topics));
        } };
    }

    QuotesPage::Functions quotesFunctions()
    {
        return { .quotations = [this](const QuotationFilter &filter) {
            return QtFuture::makeReadyValueFuture(read(list(filter)));
        } };
    }

    DecisionsPage::Functions decisionFunctions()
    {
        return { .find =
                     [this](const QuotationKey &key) {
                         const auto found = decisions.find(idOf(key));
                         return read(found == decisions.end() ? std::optional<Decision> {}
                                                              : std::optional(found->second));
                     },
                 .set =
                     [this](const QuotationKey &key, const std::optional<Decision> &decision) {
                         return written().transform([&] {
                             decisions.erase(idOf(key));
                             if (decision) {
                                 decisions.emplace(idOf(key), *decision);
                             }
                         });
                     },
                 .named =
                     [this](const QString &name, SpeakerKind) {
                         named.append(name);
                         return error ? Result<SpeakerId>(std::unexpected(*error))
                                      : Result<SpeakerId>(SpeakerId { 99 });
                     } };
    }

    NotesPage::Functions noteFunctions()
    {
        return {
            .draft = draftFunctions(),
            .notesOf =
                [this](ArticleId id) {
                    std::vector<NoteRow> rows = keptNotes();
                    std::erase_if(rows, [id](const NoteRow &row) { return row.article != id; });
                    return read(rows);
                },
            .allNotes = [this] { return read(keptNotes()); },
            .note = [this](NoteId id) { return note(id); },
            .remove =
                [this](NoteId id) { return written().transform([&] { removedNotes.insert(id); }); },
            .restore =
                [this](NoteId id) { return written().transform([&] { removedNotes.erase(id); }); },
            .citation = [](const QuotationRow &row) { return u"> "_s + row.text + u'\n'; },
            .quotation =
                [this](const QuotationKey &key) {
                    const auto found = std::ranges::find(quotations, key, &QuotationRow::key);
                    return read(found == quotations.end() ? std::optional<QuotationRow> {}
                                                          : std::optional(*found));
                }
        };
    }

    NoteDraft::Functions draftFunctions()
    {
        return { .add =
                     [this](std::optional<ArticleId> article,
                            const std::optional<QuotationKey> &quotation, const QString &markdown) {
                         ++writes;
                         return written().transform([&] {
                             const NoteId id { qint64(notes.size()) + 1 };
                             notes[id] = sample::note(id, markdown, article);
                             notes[id].quotation = quotation;
                             return id;
                         });
                     },
                 .replace =
                     [this](NoteId id, const QString &read, const QString &markdown) {
                         ++writes;
                         return written().transform([&] {
                             const bool isThere = notes.contains(id) && !removedNotes.contains(id)
                                 && notes[id].markdown == read;
                             if (isThere) {
                                 notes[id].markdown = markdown;
                             }
                             return isThere;
                         });
                     },
                 .note = [this](NoteId id) { return note(id); } };
    }

    Result<NoteRow> note(NoteId id) const
    {
        return notes.contains(id) && !removedNotes.contains(id)
            ? read(notes.at(id))
            : Result<NoteRow>(failure(Error::Kind::NotFound, u"note"_s));
    }

    QString noteText(ArticleId article) const
    {
        for (const auto &[id, row] : notes) {
            if (row.article == article && !row.quotation && !removedNotes.contains(id)) {
                return row.markdown;
            }
        }
        return {};
    }

    std::optional<Error> error;
    std::optional<Error> readError;
    std::optional<ArticleId> cannotBeRemoved;
    int writes = 0;    ///< of notes
    int listsRead = 0; ///< of all articles
    std::vector<ArticleRow> articles;
    std::set<ArticleId> removed;
    std::vector<SpeakerRow> speakers;
    std::vector<TopicRow> topics;
    std::vector<QuotationRow> quotations;
    std::map<QuotationId, Decision> decisions;
    std::map<ArticleId, DetailEdits> edits;
    std::map<NoteId, NoteRow> notes;
    std::set<NoteId> removedNotes;
    QStringList named;
    std::vector<std::optional<ArticleId>> askedSpeakersOf;

private:
    ArticleRow &changeable(ArticleId id)
    {
        return *std::ranges::find(articles, id, &ArticleRow::id);
    }
    ArticleRow rowOf(ArticleId id) const
    {
        return *std::ranges::find(articles, id, &ArticleRow::id);
    }
    QuotationId idOf(const QuotationKey &key) const
    {
        return std::ranges::find(quotations, key, &QuotationRow::key)->id;
    }
    Result<void> mark(ArticleId id, bool ArticleRow::*what, bool on)
    {
        return written().transform(
            [&] { (*std::ranges::find(articles, id, &ArticleRow::id)).*what = on; });
    }
    std::vector<NoteRow> keptNotes() const
    {
        std::vector<NoteRow> rows;
        for (const auto &[id, row] : notes) {
            if (!removedNotes.contains(id)) {
                rows.push_back(row);
            }
        }
        return rows;
    }
};

} // namespace inquit
