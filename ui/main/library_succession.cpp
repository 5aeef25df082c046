// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/library_succession.h"

#include "library/backup.h"
#include "library/database.h"
#include "main/library_lost_box.h"
#include "models/roles.h"
#include "pages/library_changes.h"
#include "pages/library_watch.h"
#include "pages/selection.h"
#include "settings/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// Where nothing is: the path itself, or "library copy.inquit", "library copy 2.inquit" beside it.
QString freePath(const QString &path)
{
    const QFileInfo file(path);
    QString free = path;
    for (int number = 1; QFileInfo::exists(free); ++number) {
        const QString which = number == 1 ? u" copy"_s : u" copy %1"_s.arg(number);
        const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' % file.suffix());
        free = file.absolutePath() % u'/' % file.completeBaseName() % which % suffix;
    }
    return free;
}

} // namespace

LibrarySuccession::LibrarySuccession(Open open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    connect(&m_open.watch, &LibraryWatch::lost, this, &LibrarySuccession::ask);
}

LibrarySuccession::~LibrarySuccession()
{
    delete m_box;
}

void LibrarySuccession::ask(FileState how)
{
    m_how = how;
    if (m_box && m_box->isVisible()) {
        return;
    }
    auto *box = new LibraryLostBox(how, m_open.database.path(), &m_open.window);
    connect(box, &LibraryLostBox::thereWanted, this, &LibrarySuccession::goOnThere,
            Qt::QueuedConnection); // when the box is closed
    connect(box, &LibraryLostBox::copyWanted, this, &LibrarySuccession::goOnInCopy,
            Qt::QueuedConnection);
    m_box = box;
    m_box->open();
}

bool LibrarySuccession::goOnThere()
{
    m_open.stopWork();
    const Digests known = digests();
    return goOnIn(openThere(), known);
}

bool LibrarySuccession::goOnInCopy()
{
    m_open.stopWork();
    const QString before = m_open.database.path();
    const bool isUsual = before == Database::defaultPath() || before == m_open.settings.library();
    const Digests known = digests();
    if (!goOnIn(openCopy(), known)) {
        return false;
    }
    const QString now = m_open.database.path();
    if (isUsual && now != before) {
        m_open.settings.setLibrary(now); // whoever goes on in a copy goes on in it tomorrow
    }
    const QString name = QFileInfo(now).fileName();
    m_open.library.messages()->show(
        { .kind = Message::Kind::Warning,
          .text = now == before ? u"The library was put back."_s
                                : QString(u"You go on in “" % name % u"”."),
          .detail = now == before ? QString()
              : isUsual           ? u"Inquit opens it from now on. The other file lies beside it."_s
                                  : u"The other file lies beside it."_s,
          .remedy = {},
          .actionText = {},
          .action = {} });
    return true;
}

void LibrarySuccession::keep()
{
    m_how = m_open.database.fileState();
    if (m_how != FileState::Same) {
        goOnInCopy();
    }
}

/// Two connections to one file share its log: the one that was written over goes first.
Result<Database> LibrarySuccession::openThere()
{
    const QString path = m_open.database.path();
    m_open.database.releasePath();
    if (m_how == FileState::Overwritten) {
        m_open.database.close();
    }
    return Database::open(path);
}

Result<Database> LibrarySuccession::openCopy()
{
    const QString path = m_open.database.path();
    const QString target = freePath(path);
    m_open.database.releasePath();
    if (m_how != FileState::Overwritten) {
        return backUp(m_open.database, target).and_then([&] { return Database::open(target); });
    }
    // What was open is not there any more: a copy of what is, or a new library where that is none.
    m_open.database.close();
    const bool isCopied = QFile::copy(path, target);
    auto copy = Database::open(target);
    if (!copy && isCopied && QFile::remove(target)) {
        return Database::open(target);
    }
    return copy;
}

bool LibrarySuccession::goOnIn(Result<Database> next, const Digests &known)
{
    if (!next) {
        m_open.library.messages()->showFailure(u"The library could not be opened."_s, next.error());
        ask(m_how);
        return false;
    }
    goOn(std::move(*next), known);
    return true;
}

LibrarySuccession::Digests LibrarySuccession::digests() const
{
    Digests found { .open = digestOf(m_open.selection.article()), .written = {} };
    for (const NoteRow &note : m_open.notes.unsaved()) {
        found.written.insert(note.article.value_or(ArticleId {}).value, digestOf(note.article));
    }
    return found;
}

void LibrarySuccession::goOn(Database next, const Digests &known)
{
    m_open.database = std::move(next);
    m_how = FileState::Same;
    m_open.undo.clear();
    // First, so that nothing is saved under the numbers of the library before.
    m_open.notes.moveTo([&](const NoteRow &note) {
        return noteThere(note, known.written.value(note.article.value_or(ArticleId {}).value));
    });
    m_open.notes.flush();
    const std::optional<NoteId> written = m_open.notes.openNoteId();
    const QAbstractItemModel &listed = *m_open.library.articles();
    for (int row = 0; row < listed.rowCount(); ++row) { // their numbers mean other articles now
        m_open.selection.forgetArticle({ listed.index(row, 0).data(Role::RowId).toLongLong() });
    }
    m_open.watch.start();
    Q_EMIT m_open.changes.articlesChanged();
    Q_EMIT m_open.changes.attributionsChanged();
    Q_EMIT m_open.changes.notesChanged();
    const auto again = m_open.repositories.articles.findByDigest(known.open);
    if (again && *again) {
        m_open.selection.openArticle(**again);
    }
    if (written) { // whoever was writing goes on writing
        m_open.notes.openNote(*written);
    }
}

/// The note of the same number and birth, or a new one on the same article.
NoteRow LibrarySuccession::noteThere(const NoteRow &note, const QByteArray &digest) const
{
    const auto article = m_open.repositories.articles.findByDigest(digest);
    const auto there = m_open.repositories.notes.row(note.id);
    NoteRow moved { .id = {},
                    .article = article ? *article : std::nullopt,
                    .quotation = note.quotation,
                    .markdown = note.markdown };
    if (note.id.isValid() && there && there->created == note.created) {
        moved.id = note.id;
        moved.article = there->article;
        moved.created = there->created;
    }
    return moved;
}

QByteArray LibrarySuccession::digestOf(std::optional<ArticleId> article) const
{
    if (!article) {
        return {};
    }
    return m_open.repositories.articles.article(*article).value_or(Article {}).sha256;
}

} // namespace inquit
