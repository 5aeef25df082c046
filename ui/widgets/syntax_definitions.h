// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>
#include <QString>

namespace inquit {

/// The syntax definitions, KSyntaxHighlighting's own and with them the article's, and the two
/// themes that are compiled in.
class SyntaxDefinitions {
public:
    SyntaxDefinitions();

    KSyntaxHighlighting::Definition article() const;
    KSyntaxHighlighting::Definition markdown() const;

    /// The theme that suits the palette's lightness.
    KSyntaxHighlighting::Theme theme(const QPalette &palette) const;

private:
    mutable KSyntaxHighlighting::Repository m_repository;
};

} // namespace inquit
