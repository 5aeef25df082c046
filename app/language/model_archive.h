// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace inquit {

/// A model file: named sections of bytes, with a checksum over all of it (CRC-32). What is cut
/// short or altered is found when it is read.
class ModelArchive {
public:
    void set(const QString &section, QByteArray bytes) { m_sections[section] = std::move(bytes); }
    /// Empty where there is no such section.
    QByteArray section(const QString &name) const { return m_sections.value(name); }

    /// Whether the archive is a part of the program, and needs no check.
    bool isTrusted() const { return m_isTrusted; }

    /// The file's bytes: the same sections give the same bytes.
    QByteArray toBytes() const;
    /// The sections are copies. Errors: Damaged (not a model file, cut short, altered),
    /// NewerVersion. `name` is for the error.
    [[nodiscard]] static Result<ModelArchive> fromBytes(const QByteArray &bytes,
                                                        const QString &name);
    /// The sections of a file that is compiled in (":/…") stay where they lie, and no checksum is
    /// reckoned. Errors: those of fromBytes(), NotFound, Unreadable.
    [[nodiscard]] static Result<ModelArchive> read(const QString &path);
    /// What tells a model file from every other: the checksum over its content, and its size. Both
    /// are read from its beginning, whatever its size. Errors: NotFound, Unreadable, Damaged.
    [[nodiscard]] static Result<QByteArray> identity(const QString &path);
    /// Errors: Unwritable.
    [[nodiscard]] Result<void> write(const QString &path) const;

private:
    QMap<QString, QByteArray> m_sections;
    bool m_isTrusted = false;
};

} // namespace inquit
