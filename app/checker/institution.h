// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/checker.h"
#include "app/domain/post.h"
#include "app/rules/value.h"

namespace pregonero::checker {

/// What an institution says of itself, in "institution.yml" in the folder of its workspace:
///
///     names:                       # how it is called wrongly: how it is called
///       Ayto. de Villanueva: Ayuntamiento de Villanueva
///     handles: ["@villanueva"]
///     phones: ["010", "+34 948 000 000"]
///     emails: [info@villanueva.example]
///     addresses: ["Plaza Mayor, 1"]
///     identifiers: [P2807900B]     # its own tax number and the like
///     words: [Aralar]              # beside the dictionary of the workspace
///     electoral:                   # both days included
///       - {from: 2027-04-06, to: 2027-05-23}
///     packs: [decalogo, lenguaje-claro]   # rule packs that hold; none: those that are on by default
///     positions: [duplicacion]
struct InstitutionFile {
    rules::Institution institution = {};
    std::optional<QStringList> packs = {};
    std::optional<QStringList> positions = {};
    QList<rules::Fault> faults = {}; ///< what could not be read; the rest counts
};

[[nodiscard]] InstitutionFile readInstitution(const QByteArray &yaml, const QString &file);
/// Reads it from a workspace's folder; empty where there is none. Not for the main thread.
[[nodiscard]] InstitutionFile institutionIn(const QString &folder);

/// What the desk knows around a piece.
struct Around {
    InstitutionFile institution = {};
    QString readerLanguage = {}; ///< BCP 47, of the window or terminal
    QString channel = {}; ///< the account's name, for people
    std::optional<TimePoint> at = {}; ///< when it is to be published; none: now
    TimePoint now = {};
    std::optional<TimePoint> changed = {}; ///< when its text was last changed
    QList<rules::Context::Earlier> earlier = {}; ///< what the account said before, newest first
    struct Version {
        Piece piece;
        std::optional<TimePoint> changed = {};
    };
    QList<Version> versions = {}; ///< the same piece in other languages
};

/// Puts it into a subject that has its piece, limits and dictionary.
void surround(Subject &subject, const Around &around);

} // namespace pregonero::checker
