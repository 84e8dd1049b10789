// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace pregonero::prose {

/// What comments in a text turn off: <!-- vale off -->, <!-- vale Style = NO -->, <!-- vale Style.Rule = NO -->,
/// <!-- vale Style.Rule["words"] = NO -->, <!-- vale styles = A, B -->. "pregonero" may stand for "vale".
class Switches final
{
public:
    /// Takes a comment's inner text and where it stands in the source; false where it is no switch. In order of place.
    bool read(QStringView comment, qsizetype at);
    /// Whether a rule ("Style.Rule") is off for some words at a place of the source.
    [[nodiscard]] bool isOff(const QString &rule, qsizetype at, const QString &match = {}) const;
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty() && m_only.empty(); }

private:
    struct Change {
        qsizetype at = 0;
        bool off = true;
    };
    struct Only {
        qsizetype at = 0;
        QStringList styles;
    };
    [[nodiscard]] std::optional<Change> last(const QString &subject, qsizetype at) const;

    QHash<QString, std::vector<Change>> m_changes; // "" (everything), "Style", "Style.Rule", "Style.Rule[words]"
    std::vector<Only> m_only;
};

} // namespace pregonero::prose
