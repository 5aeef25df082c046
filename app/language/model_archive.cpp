// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/model_archive.h"

#include "language/byte_stream.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView kMagic("INQUITML");
constexpr std::uint32_t kVersion = 1;
constexpr qsizetype kDigestLength = 32;
constexpr std::uint32_t kMostBytes = 256U << 20U; ///< of all sections, uncompressed

QByteArray digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
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
    const QByteArray packed = qCompress(content.result(), 9);
    ByteWriter out;
    out.bytes(kMagic);
    out.u32(kVersion);
    out.bytes(digestOf(packed));
    out.bytes(packed);
    return out.result();
}

Result<ModelArchive> ModelArchive::fromBytes(const QByteArray &bytes, const QString &name)
{
    ByteReader head(bytes);
    if (head.bytes(kMagic.size()) != kMagic) {
        return failure(Error::Kind::Damaged, name, u"not a model file"_s);
    }
    if (const std::uint32_t version = head.u32(); head.isOk() && version > kVersion) {
        return failure(Error::Kind::NewerVersion, name);
    }
    const QByteArrayView digest = head.bytes(kDigestLength);
    const QByteArrayView packed =
        QByteArrayView(bytes).sliced(std::min(bytes.size(), kMagic.size() + 4 + kDigestLength));
    if (!head.isOk() || packed.size() < 4 || digestOf(packed) != digest) {
        return failure(Error::Kind::Damaged, name, u"cut short or altered"_s);
    }
    std::uint32_t size = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        size = size << 8U | static_cast<std::uint8_t>(packed[i]);
    }
    const QByteArray content = size > kMostBytes ? QByteArray() : qUncompress(packed.toByteArray());
    ByteReader in(content);
    ModelArchive archive;
    for (std::uint32_t left = in.u32(); left > 0 && in.isOk(); --left) {
        const QString section = QString::fromUtf8(in.bytes(static_cast<qsizetype>(in.u32())));
        archive.set(section, in.bytes(static_cast<qsizetype>(in.u32())).toByteArray());
    }
    if (!in.isOk() || !in.isAtEnd()) {
        return failure(Error::Kind::Damaged, name, u"its sections do not fit together"_s);
    }
    return archive;
}

Result<ModelArchive> ModelArchive::read(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(Error::Kind::NotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unreadable, path, file.errorString());
    }
    return fromBytes(file.readAll(), path);
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
