// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace pregonero::prose {

/// What comments in a text turn off: <!-- vale off -->, <!-- vale Style = NO -->, <!-- vale Style.Rule = NO -->,
/// <!-- vale Style.Rule["words"] = NO -->, <!-- vale styles = A, B -->. "pregonero" may stand for "vale".
class Switches final
{
public:
    /// One comment's effect from its place on.
    struct Change {
        qsizetype at = 0; ///< UTF-16 offset into the source
        QString subject = {}; ///< "" (everything), a style, "Style.Rule"; "styles" with a list in only
        QString match = {}; ///< only these words
        QStringList only = {}; ///< the styles that stay on
        bool off = true;
    };

    /// Takes a comment's inner text; false where it is no switch.
    bool read(QStringView comment, qsizetype at);
    /// Whether a rule ("Style.Rule") is off for words at a place of the source.
    [[nodiscard]] bool isOff(const QString &rule, qsizetype at, QStringView match = {}) const;
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }

private:
    QList<Change> m_changes; // in order of place
};

} // namespace pregonero::prose
