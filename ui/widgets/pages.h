// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUndoStack;

namespace inquit {

class ArticlePage;
class DecisionsPage;
class ExportPage;
class ImportPage;
class LibraryPage;
class NotesPage;
class QuotationsExportPage;
class QuotesPage;
class SearchPage;
class Selection;
class Settings;
class SpeakersPage;
class SyntaxDefinitions;
class TopicsPage;

/// What the window is made on: everything outlives it.
struct Pages {
    Selection &selection;
    LibraryPage &library;
    ArticlePage &article;
    SpeakersPage &speakers;
    QuotesPage &quotes;
    TopicsPage &topics;
    NotesPage &notes;
    SearchPage &search;
    ImportPage &import;
    DecisionsPage &decisions;
    ExportPage &exporting;
    QuotationsExportPage &exportingQuotations;
    QUndoStack &undo;
    Settings &settings;
    const SyntaxDefinitions &syntax;
};

} // namespace inquit
