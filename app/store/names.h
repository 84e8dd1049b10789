// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/column.h"
#include "app/domain/post.h"

#include <QHash>

namespace pregonero::store {

class Session;

/// Authors, servers, listening accounts and columns as they were last read: a page of fifty posts has the same few again and
/// again, and reading their names with each post would be half of the page's time. Store thread. Whoever changes a row
/// of these tables says so; another program's changes are heard within a second (Store::watchOthers).
class Names final
{
public:
    /// Null where he is not known yet; until the next call of any other kind.
    [[nodiscard]] const Author *author(qint64 id) const
    {
        const auto found = m_authors.constFind(id);
        return found == m_authors.cend() ? nullptr : &*found;
    }
    /// Reads these authors, all at once. Throws Failure.
    void learn(Session &session, const QList<qint64> &authors);
    [[nodiscard]] const QString &origin(Session &session, qint64 id); ///< throws Failure
    [[nodiscard]] const AccountId &listener(Session &session, qint64 id); ///< throws Failure

    /// The archive's number of a column that was ever listened to; 0: never. Throws Failure.
    [[nodiscard]] qint64 column(Session &session, const ColumnId &id);

    void forgetAuthor(qint64 id) { m_authors.remove(id); }
    void forget();

private:
    QHash<qint64, Author> m_authors;
    QHash<qint64, QString> m_origins;
    QHash<qint64, AccountId> m_listeners;
    QHash<ColumnId, qint64> m_columns;
};

} // namespace pregonero::store
