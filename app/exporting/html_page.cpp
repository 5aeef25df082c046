// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/html_page.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr QStringView kHead = uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Inquit">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
)";

constexpr QStringView kStyle = uR"(<style>
:root { color-scheme: light dark; }
body { font: 1.06rem/1.5 "Source Serif 4", "Source Serif Pro", "Noto Serif", Charis, Georgia, serif;
       max-width: 38rem; margin: 3rem auto; padding: 0 1.2rem; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.4rem 0 .3rem; }
h3, h4, h5, h6 { font-size: 1.06rem; margin: 1.6rem 0 .3rem; }
.about { opacity: .75; font-size: .92rem; margin: 0 0 1.4rem; }
header { border-bottom: 1px solid; margin-bottom: 2rem; }
blockquote { margin: 1.2rem 0 1.2rem 1.4rem; }
.who { font-variant-caps: small-caps; letter-spacing: .03em; }
.from, .sources { font-size: .92rem; }
.note { margin: 0 0 2rem; }
code, pre { font-family: "Source Code Pro", "Noto Sans Mono", monospace; font-size: .88em; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; } td, th { text-align: start; padding: .2rem .8rem .2rem 0;
        vertical-align: top; border-bottom: 1px solid; }
</style>
)";

} // namespace

QString htmlPage(const QString &title, const QString &body)
{
    return kHead.toString() + u"<title>" + title.simplified().toHtmlEscaped() + u"</title>\n"
        + kStyle.toString() + u"</head>\n<body>\n" + body + u"</body>\n</html>\n";
}

} // namespace inquit
