// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <expected>
#include <memory>

namespace pregonero::rules {

/// An arithmetic expression with named values, comparisons, "&&", "||", "!" and math.sqrt and its like. No loops, no names
/// but those given, at most 64 levels deep: it ends. True is 1, false 0.
class Formula final
{
public:
    /// What is wrong with it, or the formula.
    [[nodiscard]] static std::expected<Formula, QString> parsed(const QString &text);

    [[nodiscard]] double value(const QHash<QString, double> &names) const; ///< an unknown name is 0

    struct Node {
        enum class Kind { Number, Name, Call, Operator };
        Kind kind = Kind::Number;
        double number = 0;
        QString name = {}; ///< of the value, function or operator
        std::vector<Node> parts = {};
    };

private:
    explicit Formula(Node root) : m_root(std::move(root)) {}
    Node m_root;
};

} // namespace pregonero::rules
