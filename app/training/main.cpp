// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/model_maker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kUsage = 2;

int failed(const Error &error)
{
    std::fprintf(stderr, "inquit-train: %s%s%s\n", qPrintable(error.subject),
                 error.detail.isEmpty() ? "" : ": ",
                 error.detail.isEmpty() ? "" : qPrintable(error.detail));
    std::fprintf(stderr,
                 "Give the folder that holds polnear/ and gum/, and a folder to write to.\n");
    return kFailed;
}

Result<void> make(ModelMaker &maker, const QDir &output)
{
    if (const auto read = maker.read(); !read) {
        return read;
    }
    if (const auto written = maker.language().write(output.filePath(u"language.model"_s));
        !written) {
        return written;
    }
    const auto attribution = maker.attribution();
    if (!attribution) {
        return std::unexpected(attribution.error());
    }
    return attribution->write(output.filePath(u"attribution.model"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes the model files of resources/language/en/ from a folder of corpora."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"corpora"_s, u"The folder with polnear/ and gum/."_s);
    const QCommandLineOption output(u"output"_s, u"Where the model files go (default: here)."_s,
                                    u"folder"_s, u"."_s);
    const QCommandLineOption keep(
        u"keep"_s, u"Where models on the way are kept, and taken up from the next time."_s,
        u"folder"_s);
    parser.addOptions({ output, keep });
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
        return kUsage;
    }
    QElapsedTimer clock;
    clock.start();
    ModelMaker maker(
        parser.positionalArguments().front(), parser.value(keep), [&clock](const QString &step) {
            std::fprintf(stderr, "%6.1f s  %s\n", static_cast<double>(clock.elapsed()) / 1000,
                         qPrintable(step));
        });
    const auto made = make(maker, QDir(parser.value(output)));
    return made ? kDone : failed(made.error());
}
