// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/text_decoding.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto text = inquit::decoded(input, {})) {
        // What was read survives the way through UTF-8: no half of a surrogate pair is left.
        if (text->isEmpty() || QString::fromUtf8(text->toUtf8()) != *text) {
            std::abort();
        }
    }
    return 0;
}
