// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace pregonero::rules {

/// Which blocks a rule looks at, as Vale writes it: each entry is one way to match, "a & b" wants both, "~a" excludes,
/// "heading.h2" wants all its parts among the block's.
class Scopes final
{
public:
    explicit Scopes(const QStringList &selectors);

    [[nodiscard]] bool matchesBlock(const QString &scope) const; ///< the block as a whole
    [[nodiscard]] bool matchesSentence(const QString &scope) const; ///< each sentence of a block with this scope
    [[nodiscard]] bool wantsRaw() const { return m_raw; }
    [[nodiscard]] bool looksAtRaw() const; ///< whether it says so or only does not say otherwise
    [[nodiscard]] bool wantsText() const { return m_text; } ///< more than what is raw
    [[nodiscard]] bool wantsSentences() const { return m_sentences; }

private:
    struct Part {
        QStringList words;
        bool excluded = false;
    };
    [[nodiscard]] static bool fits(const std::vector<Part> &all, const QStringList &block);
    struct Way {
        std::vector<Part> parts;
        bool sentence = false;
    };
    std::vector<Way> m_ways;
    bool m_raw = false;
    bool m_text = false;
    bool m_sentences = false;
};

} // namespace pregonero::rules
