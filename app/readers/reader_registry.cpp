// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader_registry.h"

#include "readers/format.h"
#include "readers/markdown_reader.h"
#include "readers/plain_text_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// Opening one waits until somebody writes into it, which may be never. Those of a shell's <(...)
/// have their writer.
bool isNamedPipe(const QString &path)
{
    struct stat found {};
    return !path.startsWith(u"/dev/fd/") && !path.startsWith(u"/proc/")
        && ::stat(QFile::encodeName(path).constData(), &found) == 0 && S_ISFIFO(found.st_mode);
}

} // namespace

ReaderRegistry::ReaderRegistry()
{
    m_readers.push_back(std::make_unique<MarkdownReader>());
    m_readers.push_back(std::make_unique<PlainTextReader>());
}

ReaderRegistry::~ReaderRegistry() = default;

std::unexpected<Error> ReaderRegistry::tooLarge(const QString &subject)
{
    return failure(Error::Kind::TooLarge, subject, u"over %1 MB"_s.arg(kMaximumBytes / 1'000'000));
}

Result<Article> ReaderRegistry::read(const Document &document) const
{
    if (document.bytes.isEmpty()) {
        return failure(Error::Kind::Empty, document.origin);
    }
    if (document.bytes.size() > kMaximumBytes) {
        return tooLarge(document.origin);
    }
    const Result<const Format *> format = formatOf(document);
    if (!format) {
        return std::unexpected(format.error());
    }
    const auto reader = std::ranges::find(m_readers, (*format)->id, &DocumentReader::format);
    Q_ASSERT(reader != m_readers.end());
    return (*reader)->read(document);
}

Result<Document> ReaderRegistry::load(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(Error::Kind::NotFound, path);
    }
    if (info.isDir()) {
        return failure(Error::Kind::IsDirectory, path);
    }
    if (isNamedPipe(path)) {
        return failure(Error::Kind::Unreadable, path, u"it is a pipe"_s);
    }
    if (info.size() > kMaximumBytes) {
        return tooLarge(path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unreadable, path, file.errorString());
    }
    // A device or a pipe says nothing of its size: read no more than one byte over the limit.
    Document document { file.read(kMaximumBytes + 1), path };
    if (file.error() != QFileDevice::NoError) {
        return failure(Error::Kind::Unreadable, path, file.errorString());
    }
    if (document.bytes.size() > kMaximumBytes) {
        return tooLarge(path);
    }
    if (document.bytes.isEmpty()) {
        return failure(Error::Kind::Empty, path);
    }
    return document;
}

QStringList ReaderRegistry::nameFilters()
{
    QStringList filters;
    for (const Format &format : allFormats()) {
        for (const QLatin1StringView suffix : format.suffixes) {
            filters += u"*."_s + suffix;
        }
    }
    return filters;
}

} // namespace inquit
