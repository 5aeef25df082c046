// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/notes_document.h"

#include <QString>
#include <QStringList>

namespace inquit {

/// What a section of notes is headed by: the article's title, or "Other notes" where there is none.
QString sectionTitle(const NotesDocument::Section &section);

/// The article's outlet, author and date, those that are known: { "Al Jazeera", "By Jane Roe",
/// "1 March 2021" }.
QStringList sectionFacts(const NotesDocument::Section &section);

/// Who made the notes and when, and how many there are: "Jane Roe · 24 November 2026 · 3 notes".
QString documentFacts(const NotesDocument &document);

} // namespace inquit
