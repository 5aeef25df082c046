// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace inquit::bench {

/// `count` texts made of the samples of resources/samples: each differs from the others in its
/// headline, in the order of its paragraphs and in the surnames of its speakers, so that a library
/// of them has as many articles and about as many people as one of real ones. The same every time.
QStringList generatedArticles(int count);

} // namespace inquit::bench
