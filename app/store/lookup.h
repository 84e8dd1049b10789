// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/post.h"

#include <QSet>

namespace pregonero::store {

class Session;

/// Which posts of a batch, and which of those they answer, can be in the archive at all: asked once for the whole
/// batch, so that a new post (most are) costs no statement of its own. "May be" is then looked up one by one.
class Lookup final
{
public:
    /// @param origin the archive's number. Throws Failure.
    Lookup(Session &session, qint64 origin, const QList<Post> &posts);

    [[nodiscard]] bool mayBeHere(const QString &remoteId) const;
    /// Posts in the archive answer it, and it is not there.
    [[nodiscard]] bool mayBeAwaited(const QString &remoteId) const;

    void isHere(const QString &remoteId) { m_here.insert(remoteId); }
    void isAwaited(const QString &remoteId) { m_awaited.insert(remoteId); }

private:
    QSet<QString> m_here;
    QSet<QString> m_awaited;
};

} // namespace pregonero::store
