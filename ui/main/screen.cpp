// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/screen.h"

#include <QtLogging>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// What was logged, as it is shown, and the first thing that the screen's part of Qt said.
struct Held {
    QStringList lines;
    QString reason;
};

/// A message handler is a bare function: what it holds can stand nowhere else.
Held &held()
{
    static Held messages;
    return messages;
}

void hold(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        std::fputs(qPrintable(noScreenText(held().reason)), stderr);
        std::_Exit(kNoScreen); // in the midst of Qt's start there is nothing to tidy up
    }
    held().lines << qFormatLogMessage(type, context, text);
    if (held().reason.isEmpty() && QByteArrayView(context.category).startsWith("qt.qpa.")) {
        held().reason = text.trimmed();
    }
}

} // namespace

bool isScreenNamed(const QProcessEnvironment &environment, const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto isSet = [&](const QString &name) { return !environment.value(name).isEmpty(); };
    const auto namesOne = [](const QString &argument) {
        const QStringView option = QStringView(argument).mid(argument.startsWith(u"--"_s) ? 2 : 1);
        return argument.startsWith(u'-')
            && (option == u"platform" || option.startsWith(u"platform=") || option == u"display");
    };
    return isSet(u"DISPLAY"_s) || isSet(u"WAYLAND_DISPLAY"_s) || isSet(u"WAYLAND_SOCKET"_s)
        || isSet(u"QT_QPA_PLATFORM"_s) || std::ranges::any_of(arguments, namesOne);
#else
    Q_UNUSED(environment)
    Q_UNUSED(arguments)
    return true;
#endif
}

QString noScreenText(const QString &reason)
{
    const QString what = reason.isEmpty() ? u"there is no screen to show a window on."_s
                                          : u"no window can be shown: "_s + reason;
    return u"inquit: "_s + what
        + u"\nTo work without a screen, use inquit-cli: see 'inquit-cli --help'.\n"_s;
}

ScreenOpening::ScreenOpening()
{
    qInstallMessageHandler(hold);
}

ScreenOpening::~ScreenOpening()
{
    qInstallMessageHandler(nullptr);
    for (const QString &line : held().lines) {
        std::fprintf(stderr, "%s\n", qPrintable(line));
    }
    held() = {};
}

} // namespace inquit
