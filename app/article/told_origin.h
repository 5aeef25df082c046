// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// Where an article came from, as others may know it: every export and every listing takes it from
/// here, and none tells more.
///
///   https://user:word@paper.example/a?id=3   ->  https://paper.example/a?id=3   an address
///   /home/jane/sources/leak.txt              ->  leak.txt                       a file's name
///   file:///home/jane/leak.txt               ->  leak.txt
///   C:\Users\jane\leak.txt                   ->  leak.txt
struct ToldOrigin {
    QString text;           ///< on one line; empty where nothing is known
    bool isAddress = false; ///< of the web: may be made a link

    bool operator==(const ToldOrigin &) const = default;
};

ToldOrigin toldOrigin(const QString &origin);

} // namespace inquit
