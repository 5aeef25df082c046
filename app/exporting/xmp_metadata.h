// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace inquit {

struct NotesDocument;

/// The packet (XMP, ISO 16684) that tells a document's title, author and date to those who file it.
QByteArray xmpMetadata(const NotesDocument &document);

} // namespace inquit
