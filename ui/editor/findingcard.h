// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/finding.h"
#include "ui/style/icons.h"

#include <QFrame>

namespace pregonero {

/// All that a rule has to say of a place: what to do, why, how it reads better, where the rule comes from, and what mends
/// it. Pops up at a place and goes with Esc, a click elsewhere or a choice. Use popUp().
class FindingCard final : public QFrame
{
    Q_OBJECT

public:
    /// @param ignorable with "Ignore…"
    FindingCard(const checker::Finding &finding, bool ignorable, QWidget *parent);
    void popUp(const QRect &place); ///< under that place, in screen coordinates, or above where there is no room

    /// The same as text for a tool tip.
    [[nodiscard]] static QString html(const checker::Finding &finding);

Q_SIGNALS:
    void fixChosen(const pregonero::checker::Finding::Fix &fix);
    void ignoreWanted();
};

[[nodiscard]] style::Tone toneOf(checker::Finding::Level level);
/// A level in words: "to fix", "to consider".
[[nodiscard]] QString levelInWords(checker::Finding::Level level);

} // namespace pregonero
