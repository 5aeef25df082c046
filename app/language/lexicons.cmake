# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The word lists and what reads them; the lists are compiled in as :/language/en/...

inquit_library(inquit_lexicon
    SOURCES lexicon.cpp lexicon_reader.cpp lexical_text.cpp
    LINKS inquit_article
)
set(word_lists word-classes.txt forenames.txt cues.txt cue-phrases.txt)
list(TRANSFORM word_lists PREPEND "${PROJECT_SOURCE_DIR}/resources/language/en/")
qt_add_resources(inquit_lexicon word_lists
    PREFIX /language/en
    BASE "${PROJECT_SOURCE_DIR}/resources/language/en"
    FILES ${word_lists}
)
