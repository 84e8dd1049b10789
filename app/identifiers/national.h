// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identifiers/identifiers.h"
#include "app/identifiers/shapes.h"

#include <span>

/// How each country's numbers are written. Private to this room.
namespace pregonero::identifiers {

struct Form {
    Kind kind;
    QStringView shape; ///< app/identifiers/shapes.h
    bool (*isOne)(QStringView compact); ///< null: nothing can be checked
    enum class When {
        Always,
        Named, ///< only where the text says what it is
        NotOther, ///< unless the text says that it is something else (a case, a licence)
    } when = When::NotOther;
};

[[nodiscard]] std::span<const Form> forms();

} // namespace pregonero::identifiers
