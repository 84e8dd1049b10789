// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journaltable.h"

#include "app/store/projections.h"
#include "app/store/session.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

namespace pregonero::store {

namespace {

// Columns 0 to 8 of each SELECT here.
journal::Entry entryFrom(const Rows &rows)
{
    journal::Entry entry;
    entry.id = rows.text(0);
    entry.writer = rows.bytes(1);
    entry.sequence = rows.integer(2);
    entry.at = TimePoint(std::chrono::milliseconds(rows.integer(3)));
    entry.person = rows.text(4);
    entry.kind = rows.text(5);
    entry.subject = rows.text(6);
    entry.bodyHash = rows.bytes(7);
    entry.previous = rows.bytes(8);
    entry.signature = rows.bytes(9);
    return entry;
}

journal::Head headOf(Session &session, const QByteArray &writer)
{
    Rows rows = session.run(u"SELECT id, writer, sequence, at, person, kind, subject, body_hash, previous, signature "
                            "FROM journal_entries WHERE writer = ? ORDER BY sequence DESC LIMIT 1",
                            writer);
    if (!rows.next())
        return {writer};
    const journal::Entry entry = entryFrom(rows);
    return {writer, entry.sequence, journal::hash(entry)};
}

/// Where a head lies; nullopt where another entry, or none, is in its place.
std::optional<qint64> positionOf(Session &session, const journal::Head &head)
{
    Rows rows = session.run(u"SELECT id, writer, sequence, at, person, kind, subject, body_hash, previous, signature, "
                            "position FROM journal_entries WHERE writer = ? AND sequence = ?",
                            head.writer, head.sequence);
    while (rows.next()) {
        if (journal::hash(entryFrom(rows)) == head.hash)
            return rows.integer(10);
    }
    return std::nullopt;
}

constexpr int all = -1; // SQLite's "no limit"

Rows rowsAfter(Session &session, qint64 position, int limit)
{
    return session.run(u"SELECT e.id, e.writer, e.sequence, e.at, e.person, e.kind, e.subject, e.body_hash, e.previous, "
                       "e.signature, e.position, b.salt, b.body FROM journal_entries e "
                       "LEFT JOIN journal_bodies b ON b.position = e.position WHERE e.position > ? "
                       "ORDER BY e.position LIMIT ?",
                       position, limit);
}

// Of rowsAfter(): columns 10 to 12 come after those of entryFrom().
KeptEntry keptFrom(const Rows &rows)
{
    KeptEntry kept{rows.integer(10), entryFrom(rows), std::nullopt};
    kept.entry.salt = rows.bytes(11);
    if (!rows.isNull(12))
        kept.body = rows.bytes(12);
    return kept;
}

qint64 insert(Session &session, const journal::Entry &entry, const QByteArray &body)
{
    session.run(u"INSERT INTO journal_entries (id, writer, sequence, at, person, kind, subject, body_hash, previous, "
                "signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.id, entry.writer, entry.sequence, entry.at.time_since_epoch().count(), entry.person, entry.kind,
                entry.subject, entry.bodyHash, entry.previous, entry.signature);
    const qint64 position = session.lastId();
    session.run(u"INSERT INTO journal_bodies (position, salt, body) VALUES (?, ?, ?)", position, entry.salt, body);
    return position;
}

void keepProof(Session &session, const QByteArray &proof)
{
    if (!proof.isEmpty())
        session.run(u"INSERT OR IGNORE INTO receipts (sha256, raw) VALUES (?, ?)",
                    QCryptographicHash::hash(proof, QCryptographicHash::Sha256), qCompress(proof));
}

} // namespace

QList<journal::Entry> appendActs(Session &session, const QList<journal::Act> &acts, const journal::SigningKey &key,
                                 TimePoint now)
{
    QList<journal::Entry> entries;
    journal::Head head = headOf(session, key.publicKey());
    for (const journal::Act &act : acts) {
        const journal::Entry entry = journal::sign(act, head, key, now);
        const qint64 position = insert(session, entry, journal::bodyBytes(act.body));
        keepProof(session, act.proof);
        project(session, {position, entry, act.body});
        head = {entry.writer, entry.sequence, journal::hash(entry)};
        entries.append(entry);
    }
    return entries;
}

Change changeBy(const QList<journal::Act> &acts)
{
    Change change;
    for (const journal::Act &act : acts) {
        change.journal = true;
        change.accounts |= act.kind.startsWith(u"account.") || act.kind.startsWith(u"column.");
        change.outbox |= act.kind.startsWith(u"outbox.") || act.kind.startsWith(u"post.");
        change.drafts |= change.outbox || act.kind.startsWith(u"draft.");
    }
    return change;
}

void eachEntry(Session &session, const std::function<void(const KeptEntry &)> &take)
{
    Rows rows = rowsAfter(session, 0, all);
    while (rows.next())
        take(keptFrom(rows));
}

QList<KeptEntry> entriesAfter(Session &session, qint64 position, int limit)
{
    QList<KeptEntry> entries;
    Rows rows = rowsAfter(session, position, limit);
    while (rows.next())
        entries.append(keptFrom(rows));
    return entries;
}

std::optional<qint64> positionOfAll(Session &session, const QList<journal::Head> &heads)
{
    std::optional<qint64> first;
    for (const journal::Head &head : heads) {
        const auto position = positionOf(session, head);
        if (!position)
            return std::nullopt;
        first = std::min(first.value_or(*position), *position);
    }
    return first;
}

QList<journal::Head> headsOf(Session &session, const QList<journal::Head> &known)
{
    QList<journal::Head> heads;
    QSet<QByteArray> missing;
    for (const journal::Head &head : known) {
        if (!missing.contains(head.writer) && !positionOf(session, head)) {
            missing.insert(head.writer);
            heads.append(head);
        }
    }
    QList<QByteArray> writers;
    // From one writer to the next along the index: DISTINCT would read an entry of it for each of a million.
    Rows rows = session.run(u"WITH RECURSIVE each (writer) AS (SELECT min(writer) FROM journal_entries UNION ALL "
                            "SELECT (SELECT min(writer) FROM journal_entries WHERE writer > each.writer) FROM each "
                            "WHERE each.writer IS NOT NULL) SELECT writer FROM each WHERE writer IS NOT NULL");
    while (rows.next())
        writers.append(rows.bytes(0));
    for (const QByteArray &writer : std::as_const(writers)) {
        if (!missing.contains(writer))
            heads.append(headOf(session, writer));
    }
    return heads;
}

} // namespace pregonero::store
