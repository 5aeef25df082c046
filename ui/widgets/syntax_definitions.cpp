// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/syntax_definitions.h"

#include "widgets/contrast.h"

namespace inquit {

using namespace Qt::StringLiterals;

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

KSyntaxHighlighting::Theme SyntaxDefinitions::theme(const QPalette &palette) const
{
    return m_repository.theme(isDark(palette.color(QPalette::Base)) ? u"Inquit Dark"_s
                                                                    : u"Inquit Light"_s);
}

} // namespace inquit
