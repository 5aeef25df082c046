// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sql_text.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

using Sections = QHash<QString, QString>;

void addSections(const QString &file, const QString &prefix, Sections &sections)
{
    QFile source(file);
    const bool isOpen = source.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString text = isOpen ? QString::fromUtf8(source.readAll()) : QString();
    const auto parts = QStringView(text).split(u"-- name: "_s);
    for (qsizetype i = 1; i < parts.size(); ++i) { // the first is the file's own head
        const qsizetype lineEnd = parts[i].indexOf(u'\n');
        const QStringView name = parts[i].first(lineEnd).trimmed();
        sections.insert(prefix % u'/' % name, parts[i].sliced(lineEnd).trimmed().toString());
    }
}

Sections readAll()
{
    Sections sections;
    const QDir folder(u":/inquit/sql/sqlite"_s);
    const auto files = folder.entryInfoList({ u"*.sql"_s });
    for (const QFileInfo &file : files) {
        addSections(file.filePath(), file.completeBaseName(), sections);
    }
    return sections;
}

} // namespace

QString sqlText(QStringView name)
{
    static const Sections sections = readAll();
    const auto found = sections.constFind(name.toString());
    Q_ASSERT_X(found != sections.cend(), "sqlText", qPrintable(name.toString()));
    return found == sections.cend() ? QString() : *found;
}

} // namespace inquit
