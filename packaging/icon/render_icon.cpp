// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// render_icon ICON.svg FOLDER SIZE...: draws the icon at each size (pixels), as FOLDER/SIZE.png.
// Run by the build.

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool render(QSvgRenderer &icon, const QString &path, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    icon.render(&painter);
    painter.end();
    return image.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: render_icon ICON.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer icon(arguments.at(1));
    for (const QString &size : arguments.sliced(3)) {
        const QString path = arguments.at(2) + u'/' + size + ".png"_L1;
        if (!icon.isValid() || !render(icon, path, size.toInt())) {
            std::fprintf(stderr, "%s could not be drawn\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
