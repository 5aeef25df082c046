// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/segmenter.h"
#include "readers/plain_text_reader.h"

#include <cstdint>
#include <cstdlib>

/// Tokens and sentences are in order, not empty and inside the text, whatever the text is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto article = inquit::PlainTextReader().read({ input, {} });
    if (!article) {
        return 0;
    }
    const inquit::LinguisticText words = inquit::segment(*article);
    qsizetype before = 0;
    for (const inquit::Token &token : words.tokens) {
        if (token.range.begin < before || token.range.isEmpty()
            || token.range.end > article->text.size()) {
            std::abort();
        }
        before = token.range.end;
    }
    qsizetype next = 0;
    for (const inquit::Sentence &sentence : words.sentences) {
        if (sentence.tokens.begin < next || sentence.tokens.length() <= 0
            || sentence.tokens.end > qsizetype(words.tokens.size())) {
            std::abort();
        }
        next = sentence.tokens.end;
    }
    return 0;
}
