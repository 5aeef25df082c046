// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/word_vector_list.h"

#include "language/word_vectors.h"

#include <QFile>

namespace inquit {

Result<QByteArray> readWordVectors(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? Error::Kind::Unreadable : Error::Kind::NotFound, path,
                       file.errorString());
    }
    std::vector<std::pair<FeatureKey, WordVector>> vectors;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QList<QStringView> fields = QStringView(line).split(u' ');
        WordVector vector {};
        bool isGood = fields.size() == std::ssize(vector); // the word, and all but the last
        for (size_t i = 0; isGood && i + 1 < vector.size(); ++i) {
            vector[i] =
                static_cast<float>(fields[static_cast<qsizetype>(i) + 1].toInt(&isGood)) / 1000;
        }
        if (!isGood) {
            return failure(Error::Kind::Damaged, path, line.left(80));
        }
        const Token word { .range = { 0, fields.front().size() } };
        vectors.emplace_back(wordForms(line, { &word, 1 }).front().lower, vector);
    }
    return WordVectors::toBytes(vectors);
}

} // namespace inquit
