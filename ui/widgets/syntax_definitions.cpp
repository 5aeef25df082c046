// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/syntax_definitions.h"

#include "widgets/contrast.h"

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

bool suits(const KSyntaxHighlighting::Theme &theme, const QPalette &palette)
{
    const QColor paper(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
    return isDark(paper) == isDark(palette.color(QPalette::Base));
}

QString ours(const QPalette &palette)
{
    return isDark(palette.color(QPalette::Base)) ? u"Inquit Dark"_s : u"Inquit Light"_s;
}

} // namespace

SyntaxDefinitions::SyntaxDefinitions()
{
    m_repository.addCustomSearchPath(u":/inquit"_s);
}

KSyntaxHighlighting::Definition SyntaxDefinitions::article() const
{
    return m_repository.definitionForName(u"Inquit Article"_s);
}

KSyntaxHighlighting::Definition SyntaxDefinitions::markdown() const
{
    return m_repository.definitionForName(u"Markdown"_s);
}

KSyntaxHighlighting::Theme SyntaxDefinitions::theme(const QPalette &palette,
                                                    const QString &chosen) const
{
    const KSyntaxHighlighting::Theme named = m_repository.theme(chosen);
    return !chosen.isEmpty() && named.isValid() && suits(named, palette)
        ? named
        : m_repository.theme(ours(palette));
}

QStringList SyntaxDefinitions::themeNames(const QPalette &palette) const
{
    QStringList names;
    for (const KSyntaxHighlighting::Theme &theme : m_repository.themes()) {
        if (suits(theme, palette) && !theme.name().startsWith(u"Inquit "_s)) {
            names << theme.name();
        }
    }
    names.sort(Qt::CaseInsensitive);
    names.prepend(ours(palette));
    return names;
}

} // namespace inquit
