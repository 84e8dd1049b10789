// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace pregonero::checker {

/// One thing that a rule has to say about a text.
struct Finding {
    enum class Level { Suggestion, Warning, Error };
    /// Something that mends it, with one key.
    struct Fix {
        QString label; ///< translated: "Replace with «…»"
        qsizetype start = 0; ///< UTF-16 offsets into the piece's text
        qsizetype length = 0;
        QString replacement = {};
        friend bool operator==(const Fix &, const Fix &) = default;
    };

    QString rule; ///< stable id: "length.too-long", "spelling.unknown-word"
    QString category; ///< fixed ids: "length", "accessibility", "spelling"
    Level level = Level::Warning;
    QString title; ///< translated, short
    QString message; ///< translated, one sentence of what to do
    QString source; ///< where the rule comes from
    qsizetype start = -1; ///< UTF-16 offset into the piece's text; -1: about the piece as a whole
    qsizetype length = 0;
    int attachment = -1; ///< index of the medium it is about
    QList<Fix> fixes = {};
    QString word = {}; ///< spelling: what "add to dictionary" would add
    QString why = {}; ///< why it matters to the reader
    QStringList bad = {}; ///< examples that the rule is against
    QStringList good = {}; ///< how it reads better
    QString link = {}; ///< where there is more to read

    friend bool operator==(const Finding &, const Finding &) = default;
};

[[nodiscard]] QString name(Finding::Level level); ///< "suggestion", "warning", "error"

/// Every member by its name, level as its name(); start and attachment are -1 where there is none. Stable:
/// scripts read it.
[[nodiscard]] QJsonObject toJson(const Finding &finding);

} // namespace pregonero::checker
