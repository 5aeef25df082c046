// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace inquit {

class MainWindow;
class Settings;

/// The program put together: the library with its repositories, the pages on them, the window on
/// those. The only place that knows all layers.
class Composition {
public:
    /// Opens (or makes) a library; `settings` outlive the composition.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> open(const QString &libraryPath,
                                                                   Settings &settings);
    ~Composition();

    MainWindow &window();
    /// Nobody can be asked any more: what is not saved is saved now, in a copy where the library's
    /// file is another one.
    void save();
    /// Forgets what has lain in the bin for as long as the settings tell.
    void emptyBin();
    /// Tells where the language models could not be loaded; else offers to read again what another
    /// engine read.
    void tellAboutEngine();

private:
    struct Parts;
    explicit Composition(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace inquit
