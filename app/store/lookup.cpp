// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lookup.h"

#include "app/store/session.h"

#include <algorithm>
#include <utility>

namespace pregonero::store {

namespace {

constexpr qsizetype atOnce = 50;
#define TEN "?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
#define FIFTY TEN ", " TEN ", " TEN ", " TEN ", " TEN

constexpr char16_t hereSql[] = u"SELECT remote_id FROM posts WHERE origin = ? AND remote_id IN (" FIFTY ")";
constexpr char16_t awaitedSql[] = u"SELECT in_reply_to FROM posts INDEXED BY posts_orphan WHERE orphan = 1 "
                                  "AND origin = ? AND in_reply_to IN (" FIFTY ")";

// SQLite may give a strange id back in another form (it drops a byte order mark): only of plain ones "not found" is
// believed.
bool isPlain(const QString &id)
{
    return std::ranges::all_of(id, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

Lookup::Lookup(Session &session, qint64 origin, const QList<Post> &posts)
{
    QSet<QString> asked;
    for (const Post &post : posts)
        asked << post.remoteId << post.inReplyTo;
    const QStringList ids(asked.cbegin(), asked.cend());
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        // The last fifty are filled up with the last id.
        const auto id = [&](qsizetype i) -> const QString & { return ids[std::min(from + i, ids.size() - 1)]; };
        const auto collect = [&](const char16_t *sql, QSet<QString> &found) {
            Rows rows = [&]<size_t... I>(std::index_sequence<I...>) {
                return session.run(sql, origin, id(I)...);
            }(std::make_index_sequence<atOnce>());
            while (rows.next())
                found.insert(rows.text(0));
        };
        collect(hereSql, m_here);
        collect(awaitedSql, m_awaited);
    }
}

bool Lookup::mayBeHere(const QString &remoteId) const
{
    return m_here.contains(remoteId) || !isPlain(remoteId);
}

bool Lookup::mayBeAwaited(const QString &remoteId) const
{
    return m_awaited.contains(remoteId) || !isPlain(remoteId);
}

} // namespace pregonero::store
