// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace pregonero::bluesky {

/// Reads what is new in a list that the server gives newest first, page below page: which page to ask for next. Pure; one
/// object for one fetchSince.
///
/// It begins at the newest item and goes down until a page holds something known. That whole page is new or twice: the
/// network sorts by what writers say of the time, so a late item may lie below known ones.
class Walk final
{
public:
    /// An unreadable cursor is a first look.
    explicit Walk(const QByteArray &cursor);

    /// The server's cursor of the page to ask for now (empty: the newest page); none: this call is done.
    [[nodiscard]] std::optional<QString> next() const;
    /// The ids of that page's items, and where the server says the next one begins.
    void take(const QStringList &ids, const QString &below);
    /// The server refused the place, as when it forgot it: starts anew. False if that was no reason.
    [[nodiscard]] bool refused();

    [[nodiscard]] QByteArray cursor() const; ///< empty while the list has never had an item
    [[nodiscard]] bool more() const; ///< there is more right now, beyond what one call asks for

private:
    QStringList m_seen; // the newest items known when the walk began, newest first
    QStringList m_newest; // the newest items of this walk, newest first
    QString m_below; // where to go on
    int m_pages = 0; // of this walk
    int m_asked = 0; // by this call
    bool m_done = false;
};

} // namespace pregonero::bluesky
