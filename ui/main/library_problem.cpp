// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/library_problem.h"

#include "pages/message.h"
#include "widgets/plain_tips.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace inquit {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LibraryProblem", text);
}

} // namespace

LibraryAnswer askAboutLibrary(const QString &path, const Error &error)
{
    const Message message = failureMessage(
        tr("Could not open the library “%1”.").arg(QFileInfo(path).fileName()), error);
    QMessageBox box(QMessageBox::Warning, tr("Inquit"), {});
    box.setTextFormat(Qt::PlainText);
    box.setText(message.text);
    box.setObjectName(QStringLiteral("libraryProblem"));
    box.setInformativeText(
        asWords(QStringList { message.detail, message.remedy }.join(u' ').trimmed()));
    box.setDetailedText(QStringList { path, error.detail }.join(u'\n').trimmed());
    QPushButton *again = box.addButton(tr("Try again"), QMessageBox::AcceptRole);
    QPushButton *another = box.addButton(tr("Choose another…"), QMessageBox::ActionRole);
    QPushButton *quit = box.addButton(tr("Quit"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.setEscapeButton(quit);
    box.exec();
    return box.clickedButton() == again  ? LibraryAnswer::TryAgain
        : box.clickedButton() == another ? LibraryAnswer::ChooseAnother
                                         : LibraryAnswer::Quit;
}

QString chooseLibrary(const QString &path)
{
    QFileDialog dialog(nullptr, tr("Choose a library"), QFileInfo(path).path(),
                       tr("Inquit libraries (*.inquit)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // it is opened, never written over
    dialog.setLabelText(QFileDialog::Accept, tr("Open"));
    dialog.setDefaultSuffix(QStringLiteral("inquit"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace inquit
