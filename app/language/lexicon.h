// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexicon_entry.h"
#include "language/word_table.h"

#include <QStringView>

#include <string>
#include <vector>

namespace inquit {

/// A report of several words, from cue-phrases.txt: "<make> clear", "according to".
struct CuePhrase {
    std::vector<std::u16string> rest; ///< the words after the first, lower case
    bool sourceFollows = false;       ///< "according to X"
    Cue cue;
};

/// What the program knows of English words. Const once loaded; used from any thread.
class Lexicon {
public:
    /// The lists that are compiled in. They are part of the program: a damaged one is a bug.
    static Lexicon english();

    /// What is known of `word`, in any case and with either apostrophe; an empty entry for a word
    /// that is in no list. Constant time, no allocation.
    const LexiconEntry &find(QStringView word) const;

    const Cue &cue(int index) const { return m_cues[static_cast<size_t>(index)]; }

    /// The phrases that start with `word` (an entry with PhraseStart), the longest first.
    const std::vector<CuePhrase> &phrases(QStringView word) const;

private:
    friend class LexiconReader;

    WordTable<LexiconEntry> m_entries;
    WordTable<std::vector<CuePhrase>> m_phrases;
    std::vector<Cue> m_cues;
};

} // namespace inquit
