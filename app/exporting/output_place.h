// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace inquit {

/// What stands where an output is to go, all links followed.
struct OutputPlace {
    enum class Kind {
        File,     ///< a regular file, or nothing yet: may be replaced by a new one
        Stream,   ///< a terminal, /dev/null, a FIFO: written into, never replaced
        OpenFile, ///< a file that a process holds open (/dev/stdout, /dev/fd/3): added to
    };

    Kind kind = Kind::File;
    QByteArray path; ///< as the system wants it

    bool operator==(const OutputPlace &) const = default;
};

/// Looks at what stands at `path`. Unwritable for a folder, a socket or a disk, and for a link that
/// somebody else laid into a folder where everybody may write (/tmp): it is not followed, wherever
/// in the path it lies.
[[nodiscard]] Result<OutputPlace> outputPlace(const QString &path);

/// Unwritable or DiskFull, by what the system said (errno): a full disk and a quota that is used up
/// are told as one.
std::unexpected<Error> outputFailure(int error, const QString &path);

} // namespace inquit
