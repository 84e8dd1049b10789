// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <expected>
#include <utility>

namespace pregonero {

/// A value or the reason why there is none. No exception crosses a room.
template<class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

[[nodiscard]] inline std::unexpected<Error> fail(ErrorKind kind, QString message, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail)});
}

} // namespace pregonero
