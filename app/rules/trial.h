// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"

#include <memory>
#include <optional>

namespace pregonero::rules {

/// What an example of a rule says of it.
struct TriedExample {
    QString text;
    bool bad = false; ///< must match
    bool holds = false; ///< does what it must
    friend bool operator==(const TriedExample &, const TriedExample &) = default;
};

/// A rule's file, tried: the rule if it can be read, what is wrong with it, and its examples.
struct Trial {
    std::shared_ptr<const Rule> rule = {};
    QList<Fault> faults = {};
    QList<TriedExample> examples = {};
};

[[nodiscard]] QList<TriedExample> triedExamples(const std::shared_ptr<const Rule> &rule);
/// @param language the rule's where it names none: the name of its folder
[[nodiscard]] Trial tryRule(const QByteArray &yaml, const QString &file, const QString &id, const QString &language,
                            const Kinds &kinds);

/// A rule's file with one example more; nullopt where its examples are written in a way this does not read (in braces).
[[nodiscard]] std::optional<QString> withExample(const QString &yaml, const QString &example, bool bad);

/// What a pack's rule owes to its readers beyond what it needs to work: category, why, source, examples.
[[nodiscard]] QList<Fault> missingIn(const Rule &rule);

} // namespace pregonero::rules
