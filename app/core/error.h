// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// What the world can break: a file, a disk, a library, somebody's input.
///
/// An Error says what happened and to what; the wording for people is made at the edge (ui/, cli/)
/// by worded().
struct Error {
    enum class Kind {
        NotFound, ///< no such file or row
        IsDirectory,
        Unreadable, ///< permissions, or the device failed while reading
        Unwritable, ///< permissions, read-only medium, or the device failed while writing
        DiskFull,
        Empty,  ///< nothing to read in it
        Binary, ///< not text
        UnknownFormat,
        TooLarge,
        Damaged, ///< a file that is not what it says, or is cut short
        NotALibrary,
        NewerVersion, ///< written by a newer version of the program
        Locked,       ///< in use by another program
        Invalid,      ///< an argument or a query that has no meaning
        Cancelled,
        Failed, ///< anything else; `detail` tells
    };

    Kind kind = Kind::Failed;
    QString subject; ///< the file, library or row that it concerns, as the user would name it
    QString detail;  ///< what the system or the database said; may be empty

    bool operator==(const Error &) const = default;
};

} // namespace inquit
