// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"

/// What is asked of the town's server; the API is described in app/workshop/townserver.h.
namespace pregonero::town::requests {

/// @param path its parts, each percent-encoded here
[[nodiscard]] HttpRequest get(const Account &account, const QStringList &path);
[[nodiscard]] HttpRequest column(const Account &account, const Column &column, const QByteArray &cursor);
[[nodiscard]] HttpRequest publish(const Account &account, const Piece &piece, const OutboxId &key,
                                  const QStringList &uploads);
[[nodiscard]] HttpRequest find(const Account &account, const OutboxId &key, TimePoint since);
[[nodiscard]] HttpRequest edit(const Account &account, const QString &remoteId, const Piece &piece);
[[nodiscard]] HttpRequest remove(const Account &account, const QString &remoteId);
[[nodiscard]] HttpRequest moderate(const Account &account, const QString &remoteId, Moderation action);
[[nodiscard]] HttpRequest upload(const Account &account, const Attachment &file, const QByteArray &bytes);

} // namespace pregonero::town::requests
