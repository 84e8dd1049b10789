// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/kind.h"
#include "app/rules/pattern.h"

#include <span>

namespace pregonero::rules {

/// Which of a check's needs may be met in a block.
struct Candidates {
    enum class How {
        Some, ///< those in the list
        All, ///< nobody knows: many patterns at once
        OneByOne, ///< nobody knows: each pattern by itself, the slow truth that the others are held to
    };
    How how = How::All;
    std::span<const int> needs = {};
};

/// A check that the engine tells what it saw.
class PatternCheck : public Check
{
public:
    void look(const prose::Block &block, const Surroundings &around, QList<Hit> &hits) const final
    {
        lookAt(block, around, {}, hits);
    }
    using Check::look;
    virtual void lookAt(const prose::Block &block, const Surroundings &around, const Candidates &candidates,
                        QList<Hit> &hits) const = 0;
    /// What is wrong with its expressions: the expression and why. Compiles them all.
    struct Wrong {
        QString expression;
        QString why;
    };
    [[nodiscard]] virtual std::vector<Wrong> wrong() const { return {}; }
};

/// Many expressions looked for as one alternation "t1|t2|..." would: at each place the first of them that fits, none
/// overlapping. The answer is the same whether all are tried at once, one by one, or only those that may be there.
class Tokens final
{
public:
    /// before(?:token)after, each.
    Tokens(const Tokens &) = delete; // its parts point into itself
    Tokens &operator=(const Tokens &) = delete;
    Tokens(const QStringList &tokens, const QString &before, const QString &after, bool ignoreCase);

    struct Found {
        qsizetype start = 0;
        qsizetype length = 0;
        int token = 0; ///< which; of many at once too
    };
    [[nodiscard]] std::vector<Found> find(QStringView text, const Candidates &candidates) const;
    [[nodiscard]] std::vector<Check::Need> needs() const;
    [[nodiscard]] std::vector<PatternCheck::Wrong> wrong() const;
    [[nodiscard]] const QStringList &tokens() const { return m_tokens; }
    [[nodiscard]] const Pattern &pattern(int token) const { return m_patterns[size_t(token)]; }

private:
    struct Part {
        const Pattern *pattern = nullptr;
        int first = 0; ///< its first token
        bool many = false; ///< its groups are its tokens
    };
    [[nodiscard]] static std::vector<Found> sweep(QStringView text, const std::vector<Part> &parts);
    [[nodiscard]] const std::vector<Part> &together() const;

    QStringList m_tokens;
    QString m_before;
    QString m_after;
    bool m_ignoreCase = false;
    std::vector<Pattern> m_patterns;
    std::vector<Pattern> m_joined; // alternations of neighbours, each token a group
    std::vector<Part> m_together;
};

/// A list of exceptions as Vale applies it: an expression within the words found, or a phrase around them.
class Exceptions final
{
public:
    Exceptions() = default;
    Exceptions(QStringList own, const QStringList &vocabulary);
    [[nodiscard]] bool isIn(QStringView words) const { return m_any.isIn(words); }
    [[nodiscard]] bool covers(QStringView text, prose::Range range) const;
    [[nodiscard]] bool isEmpty() const { return m_any.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    AnyOf m_any;
    AnyOf m_phrases;
};

} // namespace pregonero::rules
