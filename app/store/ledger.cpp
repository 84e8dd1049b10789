// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ledger.h"

#include "app/domain/limits.h"
#include "app/store/journalfile.h"
#include "app/store/journaltable.h"
#include "app/store/projections.h"
#include "app/store/session.h"
#include "app/store/store.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace pregonero::store {

namespace {

TimePoint time(qint64 ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

// A body that was erased by law left an empty piece. The one place that says where a file is: in this workspace's media
// folder, wherever that lies today. Older records hold a whole path, of which only the name counts.
Piece pieceFrom(const QByteArray &json, const QString &media)
{
    Piece piece = pieceFromJson(QJsonDocument::fromJson(json).object()).value_or(Piece{});
    for (Attachment &file : piece.media)
        file.path = media + u'/' + QFileInfo(file.path).fileName();
    return piece;
}

QByteArray toBytes(const Piece &piece)
{
    return journal::bodyBytes(toJson(piece));
}

Error notFound(const char *message)
{
    return {ErrorKind::NotFound, QCoreApplication::translate("pregonero::store", message)};
}

template<class T>
Result<T> firstOf(Result<QList<T>> found, const char *message)
{
    if (!found)
        return fail(std::move(found.error()));
    if (found->isEmpty())
        return fail(notFound(message));
    return std::move(found->first());
}

Draft draftFrom(const Rows &rows, const QString &media)
{
    return {DraftId(rows.text(0)),
            AccountId(rows.text(1)),
            PostId(rows.integer(2)),
            pieceFrom(rows.bytes(3), media),
            draftStateFromName(rows.text(4)),
            static_cast<int>(rows.integer(5)),
            time(rows.integer(6)),
            time(rows.integer(7))};
}

OutboxItem itemFrom(const Rows &rows, const QString &media)
{
    OutboxItem item;
    item.id = OutboxId(rows.text(0));
    item.draft = DraftId(rows.text(1));
    item.account = AccountId(rows.text(2));
    item.piece = pieceFrom(rows.bytes(3), media);
    item.state = outboxStateFromName(rows.text(4)).value_or(OutboxItem::State::Unknown);
    if (!rows.isNull(5))
        item.notBefore = time(rows.integer(5));
    item.zone = rows.text(6);
    item.attempts = static_cast<int>(rows.integer(7));
    item.error = rows.text(8);
    if (!rows.isNull(11)) {
        const QByteArray raw = rows.bytes(13);
        item.receipt = Receipt{rows.text(9), QUrl(rows.text(10)), time(rows.integer(11)), rows.text(12),
                               raw.isEmpty() ? QByteArray() : qUncompress(raw)};
    }
    item.queuedAt = time(rows.integer(14));
    item.changedAt = time(rows.integer(15));
    item.removed = rows.integer(16) != 0;
    if (!rows.isNull(17))
        item.triedAt = time(rows.integer(17));
    item.failedBefore = rows.integer(18) != 0;
    if (!rows.isNull(19))
        item.retryAt = time(rows.integer(19));
    return item;
}

template<class T, class From>
QList<T> all(Rows rows, From from)
{
    QList<T> list;
    while (rows.next())
        list.append(from(rows));
    return list;
}

/// `read` for rows whose piece names files in that folder.
template<class T>
auto with(const QString &media, T (*read)(const Rows &, const QString &))
{
    return [media, read](const Rows &rows) { return read(rows, media); };
}

} // namespace

Call<QList<Account>> Ledger::accounts()
{
    return m_store.run([](Session &session) {
        return session.look([&] {
            return all<Account>(session.run(u"SELECT id, network, server, remote_id, handle, display_name "
                                            "FROM accounts WHERE removed = 0 ORDER BY position"),
                                [](const Rows &rows) {
                                    return Account{AccountId(rows.text(0)), rows.text(1), QUrl(rows.text(2)),
                                                   rows.text(3), rows.text(4), rows.text(5)};
                                });
        });
    });
}

Call<QList<Column>> Ledger::columns()
{
    return m_store.run([](Session &session) {
        return session.look([&] {
            return all<Column>(
                session.run(u"SELECT id, account, kind, argument FROM columns WHERE removed = 0 ORDER BY position"),
                [](const Rows &rows) {
                    return Column{ColumnId(rows.text(0)), AccountId(rows.text(1)), columnKindFromName(rows.text(2)),
                                  rows.text(3)};
                });
        });
    });
}

Call<QList<Draft>> Ledger::drafts()
{
    return m_store.run([media = m_store.mediaFolder()](Session &session) {
        return session.look([&] {
            return all<Draft>(session.run(u"SELECT id, account, reply_to, piece, state, revisions, created_at, "
                                          "changed_at FROM drafts WHERE state <> 'discarded' ORDER BY changed DESC"),
                              with(media, draftFrom));
        });
    });
}

Call<Draft> Ledger::draft(DraftId id)
{
    return m_store.run([id, media = m_store.mediaFolder()](Session &session) {
        return firstOf<Draft>(session.look([&] {
            return all<Draft>(session.run(u"SELECT id, account, reply_to, piece, state, revisions, created_at, "
                                          "changed_at FROM drafts WHERE id = ?",
                                          id.value()),
                              with(media, draftFrom));
        }),
                              QT_TRANSLATE_NOOP("pregonero::store", "This draft is not here any more."));
    });
}

Call<QList<Draft>> Ledger::draftsAnswering(PostId post)
{
    return m_store.run([post, media = m_store.mediaFolder()](Session &session) {
        return session.look([&] {
            return all<Draft>(session.run(u"SELECT id, account, reply_to, piece, state, revisions, created_at, "
                                          "changed_at FROM drafts WHERE reply_to = ? AND state <> 'discarded' "
                                          "ORDER BY changed DESC",
                                          post.value()),
                              with(media, draftFrom));
        });
    });
}

Call<QList<Revision>> Ledger::revisions(DraftId id)
{
    return m_store.run([id, media = m_store.mediaFolder()](Session &session) {
        return session.look([&] {
            return all<Revision>(session.run(u"SELECT id, draft, person, at, piece FROM revisions WHERE draft = ? "
                                             "ORDER BY position DESC",
                                             id.value()),
                                 [&](const Rows &rows) {
                                     return Revision{RevisionId(rows.text(0)), DraftId(rows.text(1)), rows.text(2),
                                                     time(rows.integer(3)), pieceFrom(rows.bytes(4), media)};
                                 });
        });
    });
}

// What itemFrom reads, in its order. A literal, since a statement is prepared once for each literal; `raw` is NULL where
// the network's whole answer is not wanted.
#define SELECT_OUTBOX(raw)                                                                                            \
    u"SELECT id, draft, account, piece, state, not_before, zone, attempts, error, remote_id, url, sent_at, "         \
    "sent_text, " raw ", queued_at, changed_at, removed, tried_at, failed_before, retry_at FROM outbox "

Call<QList<OutboxItem>> Ledger::outbox(int limit)
{
    return m_store.run([limit, media = m_store.mediaFolder()](Session &session) {
        return session.look([&] {
            return all<OutboxItem>(session.run(SELECT_OUTBOX("NULL") "ORDER BY position DESC LIMIT ?", limit),
                                   with(media, itemFrom));
        });
    });
}

Call<QList<OutboxItem>> Ledger::outboxOpen()
{
    return m_store.run([media = m_store.mediaFolder()](Session &session) {
        return session.look([&] {
            return all<OutboxItem>(session.run(SELECT_OUTBOX("NULL") "WHERE state IN ('queued', 'sending', 'unknown') "
                                                                     "ORDER BY position"),
                                   with(media, itemFrom));
        });
    });
}

Call<QList<OutboxItem>> Ledger::outboxByRemoteId(AccountId account, QString remoteId)
{
    return m_store.run([account, remoteId, media = m_store.mediaFolder()](Session &session) {
        return session.look([&] {
            return all<OutboxItem>(session.run(SELECT_OUTBOX("NULL") "WHERE remote_id = ? AND account = ? "
                                                                     "ORDER BY position",
                                               remoteId, account.value()),
                                   with(media, itemFrom));
        });
    });
}

Call<QList<OutboxItem>> Ledger::outboxOfDraft(DraftId draft)
{
    return m_store.run([draft, media = m_store.mediaFolder()](Session &session) {
        return session.look([&] {
            return all<OutboxItem>(session.run(SELECT_OUTBOX("NULL") "WHERE draft = ? ORDER BY position", draft.value()),
                                   with(media, itemFrom));
        });
    });
}

Call<OutboxItem> Ledger::outboxItem(OutboxId id)
{
    return m_store.run([id, media = m_store.mediaFolder()](Session &session) {
        return firstOf<OutboxItem>(session.look([&] {
            return all<OutboxItem>(session.run(SELECT_OUTBOX("raw") "LEFT JOIN receipts ON sha256 = sent_sha256 "
                                                                    "WHERE id = ?",
                                               id.value()),
                                   with(media, itemFrom));
        }),
                                   QT_TRANSLATE_NOOP("pregonero::store", "This is not in the outbox."));
    });
}

#undef SELECT_OUTBOX

Call<QList<PostRequest>> Ledger::requests(PostId post)
{
    return m_store.run([post](Session &session) {
        return session.look([&] {
            return all<PostRequest>(
                session.run(u"SELECT id, item, account, remote_id, action, reason, person, at, state, said FROM requests "
                            "WHERE post = ? AND post <> 0 ORDER BY position DESC",
                            post.value()),
                [post](const Rows &rows) {
                    return PostRequest{rows.text(0), post, OutboxId(rows.text(1)), AccountId(rows.text(2)), rows.text(3),
                                       rows.text(4), rows.text(5), rows.text(6), time(rows.integer(7)),
                                       requestStateFromName(rows.text(8)), rows.text(9)};
                });
        });
    });
}

Call<bool> Ledger::keepLimits(AccountId account, Limits limits)
{
    return m_store.run([account, limits = std::move(limits), now = m_store.clock().now()](Session &session) {
        return session.write(Session::Durability::Fresh, [&] {
            session.run(u"INSERT OR REPLACE INTO server_limits (account, limits, at) VALUES (?, ?, ?)", account.value(),
                        QString::fromUtf8(QJsonDocument(toJson(limits)).toJson(QJsonDocument::Compact)),
                        now.time_since_epoch().count());
            return true;
        });
    });
}

Call<QHash<AccountId, Limits>> Ledger::limits()
{
    return m_store.run([](Session &session) {
        return session.look([&] {
            QHash<AccountId, Limits> kept;
            Rows rows = session.run(u"SELECT account, limits FROM server_limits");
            while (rows.next())
                kept.insert(AccountId(rows.text(0)), limitsFromJson(QJsonDocument::fromJson(rows.bytes(1)).object()));
            return kept;
        });
    });
}

Call<QList<QString>> Ledger::words(QString language)
{
    return m_store.run([language](Session &session) {
        return session.look([&] {
            return all<QString>(session.run(u"SELECT word FROM words WHERE language = ? ORDER BY word", language),
                                [](const Rows &rows) { return rows.text(0); });
        });
    });
}

Call<bool> Ledger::keepTyping(Typing typing)
{
    return m_store.run([typing = std::move(typing)](Session &session) {
        return session.write(Session::Durability::Kept, [&] {
            session.run(u"INSERT OR REPLACE INTO typing (draft, account, reply_to, piece, at) VALUES (?, ?, ?, ?, ?)",
                        typing.draft.value(), typing.account.value(), typing.replyTo.value(), toBytes(typing.piece),
                        typing.at.time_since_epoch().count());
            return true;
        });
    });
}

Call<bool> Ledger::dropTyping(DraftId draft, TimePoint until)
{
    return m_store.run([draft, until](Session &session) {
        return session.write(Session::Durability::Kept, [&] {
            session.run(u"DELETE FROM typing WHERE draft = ? AND at <= ?", draft.value(),
                        until.time_since_epoch().count());
            return session.affected() > 0;
        });
    });
}

Call<QList<Typing>> Ledger::typing()
{
    return m_store.run([media = m_store.mediaFolder()](Session &session) {
        return session.look([&] {
            return all<Typing>(session.run(u"SELECT draft, account, reply_to, piece, at FROM typing ORDER BY draft"),
                               [&](const Rows &rows) {
                                   return Typing{DraftId(rows.text(0)), AccountId(rows.text(1)),
                                                 PostId(rows.integer(2)), pieceFrom(rows.bytes(3), media),
                                                 time(rows.integer(4))};
                               });
        });
    });
}

Call<QList<journal::Head>> Ledger::heads(QList<journal::Head> known)
{
    return m_store.run([known = std::move(known)](Session &session) {
        return session.read([&] { return headsOf(session, known); });
    });
}

Call<qint64> Ledger::entryCount()
{
    return m_store.run([](Session &session) {
        return session.look([&] { return session.value(u"SELECT count(*) FROM journal_entries").toLongLong(); });
    });
}

Call<qint64> Ledger::exportTo(QString path)
{
    return m_store.run([path = std::move(path)](Session &session) {
        return session.read([&] { return exportJournal(session, path); });
    });
}

Call<qint64> Ledger::rebuild()
{
    return m_store.run([&store = m_store](Session &session) {
        auto replayed = session.write(Session::Durability::Kept, [&] {
            clearProjections(session);
            qint64 count = 0;
            eachEntry(session, [&](const KeptEntry &kept) {
                const QJsonObject body = QJsonDocument::fromJson(kept.body.value_or("{}")).object();
                project(session, {kept.position, kept.entry, body, !kept.body});
                ++count;
            });
            return count;
        });
        if (replayed)
            store.announce({.accounts = true, .drafts = true, .outbox = true});
        return replayed;
    });
}

Call<QByteArray> Ledger::projectionDigest()
{
    return m_store.run([](Session &session) { return session.read([&] { return digestOfProjections(session); }); });
}

} // namespace pregonero::store
