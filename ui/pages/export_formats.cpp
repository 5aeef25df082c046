// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/export_formats.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 80;

/// A title as a file name that every file system takes.
QString fitting(const QString &title)
{
    static const QRegularExpression notInNames(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|“”„«»]+"_s);
    QString name = title.simplified().replace(notInNames, u" "_s).simplified();
    if (name.size() > kLongestName) {
        name.truncate(name.lastIndexOf(u' ', kLongestName) > 0
                          ? name.lastIndexOf(u' ', kLongestName)
                          : kLongestName);
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name;
}

} // namespace

ExportFormats::ExportFormats(std::vector<ExportFormat> formats)
    : m_formats(std::move(formats))
{
    Q_ASSERT(!m_formats.empty());
}

const ExportFormat &ExportFormats::of(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::ranges::find(m_formats, suffix, &ExportFormat::suffix);
    return found != m_formats.end() ? *found : m_formats.front();
}

QString ExportFormats::completed(const QString &path) const
{
    const QString suffix = of(path).suffix;
    const bool isNamed = QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
    return isNamed ? path : path % u'.' % suffix;
}

QString ExportFormats::fileName(const QString &title, const QString &otherwise,
                                const QString &format) const
{
    const auto wanted = std::ranges::find(m_formats, format, &ExportFormat::name);
    const QString suffix = wanted != m_formats.end() ? wanted->suffix : m_formats.front().suffix;
    const QString name = fitting(title);
    return (name.isEmpty() ? otherwise : name) % u'.' % suffix;
}

QString ExportFormats::fileDialogFilter() const
{
    QStringList filters;
    for (const ExportFormat &format : m_formats) {
        filters.append(format.label % u" (*."_s % format.suffix % u')');
    }
    return filters.join(u";;"_s);
}

} // namespace inquit
