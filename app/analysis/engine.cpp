// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/engine.h"

#include "language/model_archive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

/// What is compiled into a library of its own is there once it is asked for; outside of every
/// namespace, as Q_INIT_RESOURCE has to be.
static void keepListsAndModels()
{
    Q_INIT_RESOURCE(word_lists);
    Q_INIT_RESOURCE(topic_words);
    Q_INIT_RESOURCE(attribution_models);
}

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigits = 12; ///< of the digest, in hexadecimal: 48 bits

/// The lists that are compiled in, by name; the models beside them are named by their headers.
void addLists(QCryptographicHash &hash)
{
    keepListsAndModels();
    const QDir lists(u":/language/en"_s);
    for (const QString &name :
         lists.entryList({ u"*.txt"_s, u"*.table"_s }, QDir::Files, QDir::Name)) {
        QFile list(lists.filePath(name));
        hash.addData(name.toUtf8());
        if (list.open(QIODevice::ReadOnly)) { // compiled in: it always can be
            hash.addData(&list);
        }
    }
}

QString engine(QStringView kind, const QCryptographicHash &hash)
{
    const QByteArray digest = hash.result().toHex().first(kDigits);
    return u"%1-%2-%3"_s.arg(kind).arg(kCodeVersion).arg(QLatin1StringView(digest));
}

} // namespace

QString modelEngine(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addLists(hash);
    for (const QString &name : { u"/language.model"_s, u"/attribution.model"_s }) {
        // Whoever loads the models tells why one cannot be read.
        hash.addData(ModelArchive::identity(folder + name).value_or(QByteArray()));
    }
    return engine(u"model", hash);
}

QString ruleEngine()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addLists(hash);
    return engine(u"rules", hash);
}

} // namespace inquit
