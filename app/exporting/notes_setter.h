// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/galley.h"
#include "exporting/notes_document.h"

namespace inquit {

class SourceList;

/// Sets a whole document of notes: title block, each article's notes, and its sources.
class NotesSetter {
public:
    explicit NotesSetter(Galley &galley)
        : m_galley(galley)
    {
    }

    void set(const NotesDocument &document);

private:
    void setTitleBlock(const NotesDocument &document);
    void setTitle(const QString &over, const QString &title);
    void setFacts(const NotesDocument::Section &section);
    void setSection(const NotesDocument::Section &section, int number, bool isHeaded);
    void setSources(const SourceList &sources, const QString &prefix, ArticleId article);
    void setSource(const SourceList &sources, int number, const QString &prefix, ArticleId article);
    void setQuietLine(const QString &text, qreal before, const QString &link = {});

    Galley &m_galley;
};

} // namespace inquit
