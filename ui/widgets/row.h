// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/chip.h"

#include <QList>
#include <QString>

#include <optional>

namespace pregonero {

/// What one row of a list says, in words that the list's owner has chosen.
struct Row {
    /// A stretch of `text` that can be followed: drawn in the accent.
    struct Link {
        qsizetype start = 0; ///< UTF-16 offset into text
        qsizetype length = 0;
        friend bool operator==(const Link &, const Link &) = default;
    };

    QString name; ///< bold
    QString handle = {}; ///< second ink, after the name
    QString time = {}; ///< at the right
    QString note = {}; ///< small, between name and text: "boosted by …", a content warning
    QString text = {}; ///< plain; wrapped
    QString footnote = {}; ///< small, under the text: a source
    QList<ChipText> chips = {};
    QList<Link> links = {};
    std::optional<QString> avatar = {}; ///< key of the colour; without it there is no avatar and no room for it
    std::optional<style::Tone> dot = {}; ///< a small mark before the name (a finding's level)
    std::optional<style::Meaning> icon = {}; ///< before the time: where it comes from
    bool brief = false; ///< a title stays on one line
    bool unread = false;
    bool menu = false; ///< room for the button of its menu; the delegate says so
    bool own = false; ///< bubbles: at the right, on the accent's soft ground

    friend bool operator==(const Row &, const Row &) = default;
};

/// The row as one sentence for a screen reader.
[[nodiscard]] QString spoken(const Row &row);

} // namespace pregonero
