// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace inquit {

/// Whether a block is of the page and not of the article: a picture's credit, the source line, or a
/// line of its own that is a copyright notice, "Read more: …", a row of share buttons, a call to
/// sign up or to follow, an advertisement's label, a row of footer links. The shapes are strict: a
/// correction note, a headline, and whatever could be a sentence of the article are none.
bool isFurniture(const Article &article, const Block &block);

/// The name of the shape that a line has ("copyright", "read-more", …); empty where it has none. At
/// most a few hundred characters are looked at.
QByteArray furnitureShape(QStringView line);

} // namespace inquit
