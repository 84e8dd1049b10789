// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/kind.h"

#include <functional>

namespace pregonero::rules {

/// What Vale's kinds take from their surroundings.
struct ValeOptions {
    QStringList accepted = {}; ///< a vocabulary's accept.txt: expressions
    QStringList rejected = {}; ///< its reject.txt
    QString wordTemplate = {}; ///< instead of "\b(?:%s)\b"
    /// Whether a dictionary ("es_ES") has a word; none: spelling rules find nothing.
    std::function<bool(const QString &dictionary, const QString &word)> knows = {};
    std::function<QStringList(const QString &dictionary, const QString &word)> suggestions = {};
};

/// Registers existence, substitution, occurrence, repetition, consistency, conditional, capitalization, metric, readability,
/// spelling and sequence as Vale 3 means them. "script" is refused with a message.
void addValeKinds(Kinds &kinds, const ValeOptions &options = {});

/// The rules that come with Vale itself and those that a vocabulary makes: Vale.Spelling, Vale.Repetition, Vale.Terms,
/// Vale.Avoid; each as YAML by its id.
[[nodiscard]] QList<std::pair<QString, QByteArray>> valeOwnRules(const ValeOptions &options);

} // namespace pregonero::rules
