// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"

/// What the town's server answered. Each takes whatever arrived and answers a value or an Error, never a guess.
namespace pregonero::town::parser {

[[nodiscard]] Result<Identity> identity(const HttpResponse &response);
[[nodiscard]] Result<Limits> limits(const HttpResponse &response);
[[nodiscard]] Result<Page> page(const HttpResponse &response);
[[nodiscard]] Result<QList<Post>> posts(const HttpResponse &response);
[[nodiscard]] Result<Counts> counts(const HttpResponse &response);
[[nodiscard]] Result<Receipt> receipt(const HttpResponse &response);
[[nodiscard]] Result<Verification> verification(const HttpResponse &response, const Piece &piece, TimePoint since);
/// The id that the answer is about.
[[nodiscard]] Result<QString> id(const HttpResponse &response);

} // namespace pregonero::town::parser
