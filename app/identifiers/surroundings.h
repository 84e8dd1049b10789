// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identifiers/identifiers.h"

/// What the words beside a number call it. Private to this room.
namespace pregonero::identifiers {

struct Named {
    bool document = false; ///< "DNI", "NIF", "RUT" ...: a number of this very kind
    bool phone = false; ///< "tel.", "móvil", "llama al"
    bool other = false; ///< "expediente", "licencia", "decreto", "factura" ...: a number of something else
};

/// The words that stand directly before an offset, looking back over "n.º", "de", "al" and the like. Bounded.
[[nodiscard]] Named namedBefore(QStringView text, qsizetype at, Kind kind);

/// Whether what follows says that a number is an amount: "€", "habitantes", "m²".
[[nodiscard]] bool isAmount(QStringView text, qsizetype start, qsizetype end);

} // namespace pregonero::identifiers
