// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/mastodon/requests.h"

#include <QStringList>

namespace pregonero::mastodon {

/// Reads what is new in a list, from a cursor, missing nothing: which page to ask for next, judged only by what the
/// server answers. Pure; one object for one fetchSince.
///
/// Ids are opaque names in the server's order (newest first); they are never compared by size. Each look forward starts
/// one known item earlier than needed: if that item comes back, nothing lies between; if it does not, the server gave
/// its newest page instead of the next one, and the walk goes back until it meets something known.
class Walk final
{
public:
    /// An unreadable cursor is a first look.
    explicit Walk(const QByteArray &cursor);

    /// The page to ask for now; none: this call is done.
    [[nodiscard]] std::optional<requests::Place> next() const;
    /// The ids of that page's items.
    void take(const QStringList &ids);
    /// The server refused the place, as when it forgot the item there: starts anew. False if that was no reason.
    [[nodiscard]] bool refused();

    [[nodiscard]] QByteArray cursor() const; ///< empty while the list has never had an item
    [[nodiscard]] bool more() const; ///< there is more right now, beyond what one call asks for

private:
    enum class Mode { First, Forward, Back };
    void takeFirst(const QStringList &ids);
    void takeForward(const QStringList &ids);
    void takeBack(const QStringList &ids);
    void remember(const QStringList &fresh);

    QByteArray m_start;
    Mode m_mode = Mode::First;
    QStringList m_seen; // the newest known items, newest first
    bool m_manyAPage = false; // this server has given more than one item a page
    QString m_below; // Back, and further pages of First: what comes before this one
    QStringList m_until; // Back: what was known when the gap was noticed
    int m_backLeft = 0; // Back: pages still worth asking
    QString m_anchor; // Forward: what comes after this one
    bool m_proven = false; // Forward: the server has shown that it answers with what follows directly
    int m_asked = 0;
    qsizetype m_items = 0;
    bool m_done = false;
};

} // namespace pregonero::mastodon
