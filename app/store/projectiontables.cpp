// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The projections as tables: emptied before they are made anew, and read whole for their digest. What an entry does to
// them is in projections.cpp.
#include "app/store/projections.h"

#include "app/store/session.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace pregonero::store {

namespace {

constexpr const char16_t *clearing[] = {
    u"DELETE FROM accounts", u"DELETE FROM columns", u"DELETE FROM drafts",     u"DELETE FROM revisions",
    u"DELETE FROM outbox",   u"DELETE FROM words",   u"DELETE FROM moderations", u"DELETE FROM requests",
    u"DELETE FROM suppressions",
};

// Every column by name: the digest must not depend on the order in which later steps add them.
constexpr const char16_t *reading[] = {
    u"SELECT id, network, server, remote_id, handle, display_name, position, removed FROM accounts ORDER BY id",
    u"SELECT id, account, kind, argument, position, removed FROM columns ORDER BY id",
    u"SELECT id, account, reply_to, piece, state, revisions, created_at, changed_at, changed FROM drafts ORDER BY id",
    u"SELECT position, id, draft, person, at, piece FROM revisions ORDER BY position",
    u"SELECT id, draft, account, piece, state, not_before, zone, attempts, error, remote_id, url, sent_at, sent_text, "
    u"sent_sha256, queued_at, tried_at, changed_at, position, removed, failed_before, retry_at FROM outbox ORDER BY id",
    u"SELECT language, word FROM words ORDER BY language, word",
    u"SELECT position, post, account, remote_id, action, reason, person, at FROM moderations ORDER BY position",
    u"SELECT id, post, item, account, remote_id, action, reason, person, at, state, said, position FROM requests "
    u"ORDER BY id",
    u"SELECT id, scope, rule, title, draft, words, before, after, reason, person, at, position, restored FROM suppressions "
    u"ORDER BY id",
};
constexpr int columnCounts[] = {8, 6, 9, 6, 21, 2, 8, 12, 13};

} // namespace

void clearProjections(Session &session)
{
    for (const char16_t *sql : clearing)
        session.run(sql);
}

QByteArray digestOfProjections(Session &session)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (size_t table = 0; table < std::size(reading); ++table) {
        Rows rows = session.run(reading[table]);
        while (rows.next()) {
            // QDataStream writes type and length with each value, so no two rows have the same bytes.
            QByteArray bytes;
            QDataStream stream(&bytes, QIODevice::WriteOnly);
            stream.setVersion(QDataStream::Qt_6_0);
            stream << static_cast<quint32>(table);
            for (int column = 0; column < columnCounts[table]; ++column)
                stream << (rows.isNull(column) ? QVariant() : rows.value(column));
            digest.addData(bytes);
        }
    }
    return digest.result();
}

} // namespace pregonero::store
