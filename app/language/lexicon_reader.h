// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexicon.h"

#include <QString>
#include <QStringList>

namespace inquit {

/// Reads the word lists of a folder (word-classes.txt, forenames.txt, cues.txt, cue-phrases.txt)
/// into a Lexicon. Their formats are told in their own heads.
class LexiconReader {
public:
    static Lexicon read(const QString &folder);

private:
    void readWordClasses(const QString &path);
    void readForenames(const QString &path);
    void readCues(const QString &path);
    void readPhrases(const QString &path);
    void addCueForms(const QString &lemma, const QString &past, qint16 cue);
    void addPhrase(const QStringList &words, bool sourceFollows, const Cue &cue);
    LexiconEntry &entry(const QString &word);

    Lexicon m_lexicon;
};

/// The finite forms of a regular verb and its "-ing": "deny" -> denies, denied, denying.
/// `past` is used where it is not empty, and tells of a doubled letter: "admitted" -> admitting.
struct VerbForms {
    QString third;
    QString past;
    QString ing;
};
VerbForms verbForms(const QString &lemma, const QString &past);

} // namespace inquit
