// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/article_builder.h"
#include "exporting/citation.h"
#include "exporting/notes_collection.h"
#include "exporting/quotations_document.h"
#include "library/article_repository.h"
#include "library/database.h"
#include "library/note_repository.h"
#include "library/quotation_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class NotesCollectionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_library;

    /// An article of one quotation, in the library.
    ArticleId add(const QString &title, const QString &speaker, const QString &words)
    {
        const QString text = speaker + u" said “"_s + words + u"”."_s;
        ArticleBuilder builder(text);
        builder.metadata().title = title;
        builder.add(BlockKind::Paragraph, { 0, text.size() });
        const Article article = std::move(builder).build();
        const TextRange name { 0, speaker.size() };
        Quotation quotation;
        quotation.attribution = { .content = { { name.end + 6, text.size() - 1 } },
                                  .cue = { { name.end + 1, name.end + 5 } },
                                  .source = { name },
                                  .confidence = 0.9,
                                  .rule = Rule::CueSource };
        quotation.resolution = { .speaker = 0,
                                 .evidence = { { .ranges = { name } } },
                                 .confidence = 0.9 };
        quotation.topics = { 0 };
        const Analysis analysis {
            .engine = u"rules-1"_s,
            .language = u"en"_s,
            .speakers = { { .name = speaker, .mentions = { { name } } } },
            .quotations = { quotation },
            .topics = { { .label = u"topic of "_s + title, .score = 1, .passages = { name } } }
        };
        return ArticleRepository(*m_library).add(article, analysis).value().id;
    }

    QuotationRow quotationOf(ArticleId article) const
    {
        return QuotationRepository(*m_library).list({ .article = article }).value().front();
    }

    void note(std::optional<ArticleId> article, const std::optional<QuotationKey> &on,
              const QString &text)
    {
        QVERIFY(NoteRepository(*m_library).add(article, on, text).has_value());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library.emplace(Database::open(m_folder->filePath(u"x.inquit"_s)).value());
    }

    void cleanup() { m_library.reset(); }

    void bringsTheNotesAndWhatTheyCite()
    {
        const ArticleId dam = add(u"Dam"_s, u"Marta Oyelaran"_s, u"No dam."_s);
        const ArticleId sea = add(u"Sea"_s, u"Tomas Brandt"_s, u"More sea."_s);
        const QuotationKey here = quotationOf(dam).key;
        const QuotationKey there = quotationOf(sea).key;
        note(dam, std::nullopt, u"See [him](%1%2)."_s.arg(kCitationScheme, there.toString()));
        note(dam, here, u"On her words."_s);
        const auto document = collectNotes(*m_library, std::vector { dam }, u"Ruth Calder"_s);
        QVERIFY(document.has_value());
        QCOMPARE(document->title, u"Notes on “Dam”"_s);
        QCOMPARE(document->author, u"Ruth Calder"_s);
        QCOMPARE(document->sections.size(), size_t(1));
        const NotesDocument::Section &section = document->sections.front();
        QCOMPARE(section.notes.size(), size_t(2));
        QCOMPARE(section.cited.size(), size_t(2));
        QCOMPARE(section.cited[0].speakerName, u"Tomas Brandt"_s);
        QCOMPARE(section.cited[1].speakerName, u"Marta Oyelaran"_s);
    }

    void articlesWithoutNotesAreLeftOut()
    {
        const ArticleId dam = add(u"Dam"_s, u"Marta Oyelaran"_s, u"No dam."_s);
        const ArticleId sea = add(u"Sea"_s, u"Tomas Brandt"_s, u"More sea."_s);
        add(u"Sky"_s, u"Ida Falk"_s, u"Blue."_s);
        note(dam, std::nullopt, u"a"_s);
        note(sea, std::nullopt, u"b"_s);
        note(std::nullopt, std::nullopt, u"c"_s);
        const auto all = collectNotes(*m_library, std::nullopt);
        QVERIFY(all.has_value());
        QCOMPARE(all->sections.size(), size_t(3));
        QVERIFY(!all->sections.back().article.id.isValid());
        QCOMPARE(all->sections.back().notes.front().markdown, u"c"_s);
    }

    void emptyNotesAreLeftOut()
    {
        const ArticleId dam = add(u"Dam"_s, u"Marta Oyelaran"_s, u"No dam."_s);
        note(dam, std::nullopt, u"  \n"_s);
        QVERIFY(collectNotes(*m_library, std::nullopt)->sections.empty());
    }

    void anArticleThatIsNotThereIsTold()
    {
        const auto document = collectNotes(*m_library, std::vector { ArticleId { 99 } });
        QCOMPARE(document.error().kind, Error::Kind::NotFound);
    }

    void quotationsComeWithTheirTopics()
    {
        const ArticleId dam = add(u"Dam"_s, u"Marta Oyelaran"_s, u"No dam."_s);
        add(u"Sea"_s, u"Tomas Brandt"_s, u"More sea."_s);
        const auto one = collectQuotations(*m_library, { .article = dam });
        QVERIFY(one.has_value());
        QCOMPARE(one->title, u"Quotations in “Dam”"_s);
        QCOMPARE(one->quotations.size(), size_t(1));
        QCOMPARE(one->topicsOf(one->quotations.front()), QStringList { u"topic of Dam"_s });
        QCOMPARE(collectQuotations(*m_library, {})->quotations.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(NotesCollectionTest)
#include "notes_collection_test.moc"
