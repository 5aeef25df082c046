// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/database.h"
#include "main/composition.h"
#include "main/end_signals.h"
#include "main/library_problem.h"
#include "main/options.h"
#include "main/screen.h"
#include "main/single_instance.h"
#include "settings/settings.h"
#include "widgets/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QApplication::setApplicationName(u"inquit"_s);
    QApplication::setApplicationDisplayName(u"Inquit"_s);
    QApplication::setOrganizationName(u"Inquit"_s);
    QApplication::setApplicationVersion(QStringLiteral(INQUIT_VERSION));
    QApplication::setDesktopFileName(u"io.github.inquit.Inquit"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(
        u"io.github.inquit.Inquit"_s, QIcon(u":/inquit/app/io.github.inquit.Inquit.svg"_s)));
}

/// The library that the reader wants, opened; null where they gave up.
std::unique_ptr<Composition> openLibrary(QString path, Settings &settings)
{
    while (true) {
        auto composition = Composition::open(path, settings);
        if (composition) {
            return std::move(*composition);
        }
        switch (askAboutLibrary(path, composition.error())) {
        case LibraryAnswer::TryAgain:
            break;
        case LibraryAnswer::ChooseAnother:
            if (const QString other = chooseLibrary(path); !other.isEmpty()) {
                path = other;
            }
            break;
        case LibraryAnswer::Quit:
            return nullptr;
        }
    }
}

/// Help, version and wrong usage end the program before a display is needed; -1: go on.
int answerOnTerminal(const Options &options)
{
    if (!options.error.isEmpty()) {
        std::fprintf(stderr, "inquit: %s\nTry 'inquit --help'.\n", qPrintable(options.error));
        return 2;
    }
    if (options.wantsHelp) {
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (options.wantsVersion) {
        std::puts("inquit " INQUIT_VERSION);
        return 0;
    }
    return -1;
}

QStringList given(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

/// The one that the reader went on in, where it is there.
QString usualLibrary(const Settings &settings)
{
    const QString chosen = settings.library();
    return QFileInfo::exists(chosen) ? chosen : Database::defaultPath();
}

/// However the program ends, what was typed is saved first.
void saveAtEnd(Composition &composition, const EndSignals &ends)
{
    QWidget *window = &composition.window();
    const auto save = [&composition] { composition.save(); };
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, window, save);
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, window, save, Qt::DirectConnection);
    QObject::connect(&ends, &EndSignals::endWanted, window, [save] {
        save();
        QCoreApplication::exit(0);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = given(argc, argv);
    const auto wantsAnswer = [](const QString &a) {
        return a == u"-h"_s || a == u"--help"_s || a == u"-v"_s || a == u"--version"_s;
    };
    if (std::ranges::any_of(arguments, wantsAnswer)) {
        QCoreApplication::setApplicationName(u"inquit"_s);
        return answerOnTerminal(parseOptions(arguments, QDir::currentPath(), {}));
    }
    if (!isScreenNamed(QProcessEnvironment::systemEnvironment(), arguments)) {
        const int answered = answerOnTerminal(parseOptions(arguments, QDir::currentPath(), {}));
        if (answered < 0) {
            std::fputs(qPrintable(noScreenText()), stderr);
        }
        return answered < 0 ? kNoScreen : answered;
    }
    auto opening = std::make_unique<ScreenOpening>();
    QApplication application(argc, argv);
    opening.reset();
    nameProgram();
    Settings settings;
    const Options options =
        parseOptions(QApplication::arguments().mid(1), QDir::currentPath(), usualLibrary(settings));
    if (const int answered = answerOnTerminal(options); answered >= 0) {
        return answered;
    }
    SingleInstance instance(options.library);
    if (instance.handOver(options.files)) {
        return 0;
    }
    const std::unique_ptr<Composition> composition = openLibrary(options.library, settings);
    if (!composition) {
        return 1;
    }
    MainWindow &window = composition->window();
    QObject::connect(&instance, &SingleInstance::filesReceived, &window,
                     [&window](const QStringList &files) {
                         window.comeToFront();
                         window.openFiles(files);
                     });
    instance.listen();
    const EndSignals ends;
    saveAtEnd(*composition, ends);
    composition->emptyBin();
    window.restoreSession();
    window.show();
    window.openFiles(options.files);
    composition->tellAboutEngine();
    return QApplication::exec();
}
