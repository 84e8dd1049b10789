// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/entry.h"
#include "app/store/store.h"

#include <functional>
#include <optional>

/// The journal's two tables. All of it inside Session::read or Session::write; throws Failure.
namespace pregonero::store {

class Session;

/// Signs acts after the writer's head, keeps them and projects them.
[[nodiscard]] QList<journal::Entry> appendActs(Session &session, const QList<journal::Act> &acts,
                                               const journal::SigningKey &key, TimePoint now);
/// What readers must look at again after these acts.
[[nodiscard]] Change changeBy(const QList<journal::Act> &acts);

/// An entry as it lies there.
struct KeptEntry {
    qint64 position = 0;
    journal::Entry entry;
    std::optional<QByteArray> body; ///< nullopt: erased
};
/// Every entry in the order in which they came, one at a time.
void eachEntry(Session &session, const std::function<void(const KeptEntry &)> &take);
/// A page of them, after a position.
[[nodiscard]] QList<KeptEntry> entriesAfter(Session &session, qint64 position, int limit);
/// The newest entry of a kind after a position, with its body: position, at, person, body.
inline constexpr char16_t newestOfKindSql[]
    = u"SELECT e.position, e.at, e.person, b.body FROM journal_entries e JOIN journal_bodies b ON b.position = e.position "
      "WHERE e.kind = ? AND e.position > ? ORDER BY e.position DESC LIMIT 1";
/// Where the first of these heads lies; nullopt where one of them is not in its place.
[[nodiscard]] std::optional<qint64> positionOfAll(Session &session, const QList<journal::Head> &heads);
/// The newest of each writer; the known one where the journal no longer holds it in its place.
[[nodiscard]] QList<journal::Head> headsOf(Session &session, const QList<journal::Head> &known = {});

} // namespace pregonero::store
