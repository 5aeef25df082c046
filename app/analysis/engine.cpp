// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/engine.h"

#include "language/model_archive.h"

#include <QCryptographicHash>

/// What is compiled into a library of its own is there once it is asked for; outside of every
/// namespace, as Q_INIT_RESOURCE has to be.
static void keepModels()
{
    Q_INIT_RESOURCE(attribution_models);
}

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigits = 12; ///< of the digest, in hexadecimal: 48 bits

/// The digest of the lists that are compiled in, made with the program.
constexpr QByteArrayView kLists(INQUIT_LISTS);

QString engine(QStringView kind, const QCryptographicHash &hash)
{
    const QByteArray digest = hash.result().toHex().first(kDigits);
    return u"%1-%2-%3"_s.arg(kind).arg(kCodeVersion).arg(QLatin1StringView(digest));
}

} // namespace

QString modelEngine(const QString &folder)
{
    keepModels();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kLists);
    for (const QString &name : { u"/language.model"_s, u"/attribution.model"_s }) {
        // Whoever loads the models tells why one cannot be read.
        hash.addData(ModelArchive::identity(folder + name).value_or(QByteArray()));
    }
    return engine(u"model", hash);
}

QString ruleEngine()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kLists);
    return engine(u"rules", hash);
}

} // namespace inquit
