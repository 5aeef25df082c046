// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/chunk.h"

#include <QStringView>

#include <vector>

namespace inquit {

/// The pieces of a Markdown text from `begin` on. Headings, captions (images) come with their kind;
/// markers of headings, quotes and lists are outside of the ranges, emphasis and links inside.
/// Code, rules, comments, tags and link definitions are left out. Linear: nothing nests here.
std::vector<Chunk> markdownChunks(QStringView text, qsizetype begin);

} // namespace inquit
