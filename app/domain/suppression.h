// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/ids.h"

#include <QString>

namespace pregonero {

/// Somebody decided that a rule is not to be told again in a place, in a draft or anywhere, and said why.
struct Suppression {
    enum class Scope {
        Here, ///< these words at this place of a draft
        Draft, ///< in this draft
        Institution, ///< in every text of this workspace
    };
    QString id; ///< UUIDv7
    Scope scope = Scope::Here;
    QString rule; ///< id of the rule
    QString title; ///< as the rule called it then: its pack may be gone when this is read
    DraftId draft = {}; ///< null for the institution
    QString words = {}; ///< what was found; empty in a draft or for the institution: whatever the rule finds there
    QString before = {}; ///< Here: the words before and after it, by which the place is known again
    QString after = {};
    QString reason = {};
    QString person = {};
    TimePoint at = {};

    friend bool operator==(const Suppression &, const Suppression &) = default;
};

[[nodiscard]] QString name(Suppression::Scope scope); ///< "here", "draft", "institution"
[[nodiscard]] Suppression::Scope scopeFromName(const QString &name); ///< Here, the narrowest, where the name is unknown

} // namespace pregonero
