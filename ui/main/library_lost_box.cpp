// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/library_lost_box.h"

#include <QFileInfo>
#include <QPushButton>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString whatHappened(FileState how, const QString &name)
{
    switch (how) {
    case FileState::Replaced:
        return LibraryLostBox::tr(
                   "Another program put another file in the place of your library “%1”.")
            .arg(name);
    case FileState::Overwritten:
        return LibraryLostBox::tr("Another program wrote over your library “%1”.").arg(name);
    case FileState::Gone:
    case FileState::Same:
        break;
    }
    return LibraryLostBox::tr("Your library “%1” was deleted, or moved away.").arg(name);
}

} // namespace

LibraryLostBox::LibraryLostBox(FileState how, const QString &path, QWidget *parent)
    : QMessageBox(QMessageBox::Warning, tr("Inquit"), {}, {}, parent)
{
    setObjectName(u"libraryLost"_s);
    setTextFormat(Qt::PlainText);
    const bool isThere = QFileInfo::exists(path);
    setText(whatHappened(isThere && how == FileState::Gone ? FileState::Replaced : how,
                         QFileInfo(path).fileName()));
    setInformativeText(
        tr("Inquit writes nothing more to it. What you typed is kept, and goes along "
           "where you go on."));
    setDetailedText(path);
    const bool isOver = how == FileState::Overwritten;
    if (isThere) {
        QPushButton *there =
            addButton(isOver ? tr("Go on in what is there now") : tr("Go on in the new file"),
                      QMessageBox::AcceptRole);
        there->setObjectName(u"goOnThere"_s);
        connect(there, &QPushButton::clicked, this, &LibraryLostBox::thereWanted);
    }
    QPushButton *copy =
        addButton(isThere ? tr("Go on in a copy") : tr("Put it back"), QMessageBox::AcceptRole);
    copy->setObjectName(u"goOnInCopy"_s);
    connect(copy, &QPushButton::clicked, this, &LibraryLostBox::copyWanted);
    QPushButton *later = addButton(tr("Decide later"), QMessageBox::RejectRole);
    later->setObjectName(u"decideLater"_s);
    setDefaultButton(later); // a key that was meant for the note decides nothing
    setEscapeButton(later);
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace inquit
