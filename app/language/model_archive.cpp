// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/model_archive.h"

#include "language/byte_stream.h"

#include <QFile>
#include <QResource>
#include <QSaveFile>

#include <zlib.h>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView kMagic("INQUITML");
constexpr std::uint32_t kVersion = 4;
constexpr qsizetype kMostBytes = 256 << 20; ///< of a file

std::uint32_t checksumOf(QByteArrayView bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()),
                                              static_cast<z_size_t>(bytes.size())));
}

/// Calls `take` with name and bytes of each section. Errors: Damaged, NewerVersion.
template<typename Take>
Result<void> readSections(QByteArrayView bytes, const QString &name, bool isTrusted, Take take)
{
    ByteReader in(bytes);
    if (in.bytes(kMagic.size()) != kMagic) {
        return failure(Error::Kind::Damaged, name, u"not a model file"_s);
    }
    const std::uint32_t version = in.u32();
    if (in.isOk() && version > kVersion) {
        return failure(Error::Kind::NewerVersion, name);
    }
    if (in.isOk() && version < kVersion) {
        return failure(Error::Kind::Damaged, name, u"made for an older version"_s);
    }
    const std::uint32_t checksum = in.u32();
    if (!in.isOk() || bytes.size() > kMostBytes
        || (!isTrusted && checksumOf(bytes.sliced(kMagic.size() + 8)) != checksum)) {
        return failure(Error::Kind::Damaged, name, u"cut short or altered"_s);
    }
    for (std::uint32_t left = in.u32(); left > 0 && in.isOk(); --left) {
        const QByteArrayView section = in.bytes(static_cast<qsizetype>(in.u32()));
        take(QString::fromUtf8(section), in.bytes(static_cast<qsizetype>(in.u32())));
    }
    if (!in.isOk() || !in.isAtEnd()) {
        return failure(Error::Kind::Damaged, name, u"its sections do not fit together"_s);
    }
    return {};
}

} // namespace

QByteArray ModelArchive::toBytes() const
{
    ByteWriter content;
    content.u32(static_cast<std::uint32_t>(m_sections.size()));
    for (auto section = m_sections.begin(); section != m_sections.end(); ++section) {
        const QByteArray name = section.key().toUtf8();
        content.u32(static_cast<std::uint32_t>(name.size()));
        content.bytes(name);
        content.u32(static_cast<std::uint32_t>(section->size()));
        content.bytes(*section);
    }
    ByteWriter out;
    out.bytes(kMagic);
    out.u32(kVersion);
    out.u32(checksumOf(content.result()));
    out.bytes(content.result());
    return out.result();
}

Result<ModelArchive> ModelArchive::fromBytes(const QByteArray &bytes, const QString &name)
{
    ModelArchive archive;
    const Result<void> done =
        readSections(bytes, name, false, [&](const QString &section, QByteArrayView content) {
            archive.set(section, content.toByteArray());
        });
    return done ? Result<ModelArchive>(std::move(archive)) : std::unexpected(done.error());
}

Result<ModelArchive> ModelArchive::read(const QString &path)
{
    const QResource resource(path);
    if (path.startsWith(u':') && resource.isValid()
        && resource.compressionAlgorithm() == QResource::NoCompression) {
        const QByteArrayView bytes(resource.data(), resource.size());
        ModelArchive archive;
        archive.m_isTrusted = true;
        const Result<void> done =
            readSections(bytes, path, true, [&](const QString &section, QByteArrayView content) {
                archive.set(section, QByteArray::fromRawData(content.data(), content.size()));
            });
        return done ? Result<ModelArchive>(std::move(archive)) : std::unexpected(done.error());
    }
    QFile file(path);
    if (!file.exists()) {
        return failure(Error::Kind::NotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unreadable, path, file.errorString());
    }
    if (file.size() > kMostBytes) {
        return failure(Error::Kind::Damaged, path, u"not a model file"_s);
    }
    return fromBytes(file.readAll(), path);
}

Result<QByteArray> ModelArchive::identity(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(Error::Kind::NotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unreadable, path, file.errorString());
    }
    QByteArray header = file.read(kMagic.size() + 8); // the version and the checksum follow it
    if (header.size() < kMagic.size() + 8 || !header.startsWith(kMagic)) {
        return failure(Error::Kind::Damaged, path, u"not a model file"_s);
    }
    return header.sliced(kMagic.size()) + QByteArray::number(file.size());
}

Result<void> ModelArchive::write(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = toBytes();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error::Kind::Unwritable, path, file.errorString());
    }
    return {};
}

} // namespace inquit
