// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace inquit {

struct NotesDocument;

/// Characters of one writing that no font of this computer has: a page shows boxes for them.
struct MissingScript {
    QString name;    ///< "Chinese or Japanese characters", "emoji"
    QString sample;  ///< the first few of them, as they come in the text
    QString package; ///< of Debian and its kin, with a font that has them

    bool operator==(const MissingScript &) const = default;
};

/// Which of a text's characters the faces of a page lack, and those that stand in for them; by
/// writing, in the order of the text. Each character is looked up once. Needs a QGuiApplication
/// where the text has more than ASCII.
std::vector<MissingScript> scriptsWithoutFont(const QString &text);
/// The same, with what is asked of the fonts given.
std::vector<MissingScript> scriptsWithoutFont(const QString &text,
                                              const std::function<bool(char32_t)> &hasFont);

/// "No font on this computer has the Chinese or Japanese characters 日本語: pages show boxes for
/// them. Install fonts-noto-cjk." Empty where none is missing.
QString missingFontsInWords(const std::vector<MissingScript> &missing);

/// All that an export of notes sets on its pages.
QString wordsToSet(const NotesDocument &document);

} // namespace inquit
