// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/article_repository.h"
#include "library/database.h"
#include "library/decision_repository.h"
#include "library/note_repository.h"
#include "library/quotation_repository.h"
#include "library/search_query.h"
#include "library/speaker_repository.h"
#include "library/statement.h"
#include "library/topic_repository.h"
#include "support/told_article.h"

#include <QTemporaryDir>
#include <QTest>

namespace inquit {

/// An empty library in a folder of its own, with all repositories over it.
struct LibraryFixture {
    QTemporaryDir folder;
    Database database;
    ArticleRepository articles { database };
    SpeakerRepository speakers { database };
    QuotationRepository quotations { database };
    TopicRepository topics { database };
    DecisionRepository decisions { database };
    NoteRepository notes { database };

    LibraryFixture()
        : database(openIn(folder))
    {
    }

    static Database openIn(const QTemporaryDir &folder)
    {
        auto opened = Database::open(folder.filePath(QStringLiteral("test.inquit")));
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().detail));
        }
        return std::move(*opened);
    }

    ArticleId add(const ToldArticle &told)
    {
        const auto added = articles.add(told.article(), told.analysis);
        if (!added) {
            qFatal("%s", qPrintable(added.error().detail));
        }
        return added->id;
    }

    /// What a query about the whole library counts.
    qint64 count(const QString &sql) const
    {
        Statement counted = Statement::fromSql(database, sql);
        const auto row = counted.row();
        if (!row) {
            qFatal("%s", qPrintable(row.error().detail));
        }
        return counted.number(0);
    }
};

/// The value of a Result that has to have one; the test fails with the error otherwise.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// The row among `rows` that goes by that name or label.
template<typename Row>
Row named(const std::vector<Row> &rows, const QString &name)
{
    for (const Row &row : rows) {
        if constexpr (requires { row.label; }) {
            if (row.label == name) {
                return row;
            }
        } else if (row.name == name) {
            return row;
        }
    }
    qFatal("nothing is named %s", qPrintable(name));
}

} // namespace inquit
