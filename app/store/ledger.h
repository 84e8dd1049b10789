// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"
#include "app/domain/account.h"
#include "app/domain/column.h"
#include "app/domain/draft.h"
#include "app/domain/outbox.h"
#include "app/domain/request.h"
#include "app/journal/verify.h"

#include <QJsonObject>
#include <QList>

namespace pregonero::store {

class Store;

/// What was decided last about something that no table shows: the newest entry of its kind.
struct Decided {
    qint64 position = 0; ///< in the record; 0: never
    TimePoint at{};
    QString person;
    QJsonObject body = {};
};

/// Text being typed that is not a version yet: saved at once, so that a kill loses nothing.
struct Typing {
    DraftId draft; ///< may be of a draft that has no revision yet
    AccountId account;
    PostId replyTo;
    Piece piece;
    TimePoint at{};
};

/// The journal and what it projects: accounts, columns, drafts, outbox. Writing is Store::append; this reads.
class Ledger final
{
public:
    explicit Ledger(Store &store) : m_store(store) { }

    [[nodiscard]] Call<QList<Account>> accounts();
    [[nodiscard]] Call<QList<Column>> columns();
    [[nodiscard]] Call<QList<Draft>> drafts(); ///< newest change first; not the discarded
    [[nodiscard]] Call<Draft> draft(DraftId id);
    [[nodiscard]] Call<QList<Draft>> draftsAnswering(PostId post); ///< as drafts(), of the answers to this post
    [[nodiscard]] Call<QList<Revision>> revisions(DraftId id); ///< newest first
    [[nodiscard]] Call<QList<OutboxItem>> outbox(int limit = 500); ///< newest first
    [[nodiscard]] Call<QList<OutboxItem>> outboxOpen(); ///< queued, sending and unknown rows, oldest first
    [[nodiscard]] Call<QList<OutboxItem>> outboxByRemoteId(AccountId account, QString remoteId); ///< sent rows
    [[nodiscard]] Call<QList<OutboxItem>> outboxOfDraft(DraftId draft); ///< every row it ever had, oldest first
    [[nodiscard]] Call<OutboxItem> outboxItem(OutboxId id);
    /// What people asked networks to do with a post, newest first.
    [[nodiscard]] Call<QList<PostRequest>> requests(PostId post);
    [[nodiscard]] Call<QList<QString>> words(QString language); ///< the institution's own dictionary

    [[nodiscard]] Call<bool> keepTyping(Typing typing); ///< on disk when it answers
    /// @param until what was typed later stays: a version was made of the words of that moment
    [[nodiscard]] Call<bool> dropTyping(DraftId draft, TimePoint until = TimePoint::max());
    [[nodiscard]] Call<QList<Typing>> typing();

    /// The newest entry of a kind (journal::kind) after a place in the record; position 0 where there is none.
    [[nodiscard]] Call<Decided> newest(QString kind, qint64 after = 0);

    /// What an account's server said of its limits, for a start without it.
    [[nodiscard]] Call<bool> keepLimits(AccountId account, Limits limits);
    [[nodiscard]] Call<QHash<AccountId, Limits>> limits();

    /// Reads every entry, a page at a time, and checks each page in the thread pool: whatever else is asked of the store
    /// is answered in between. The heads kept beside the key are compared with what is there.
    [[nodiscard]] Call<journal::Report> verify(QList<journal::Head> known = {});
    /// Only what follows these heads, where each is in its place; else, and without any, everything.
    [[nodiscard]] Call<journal::Report> verifyEnd(QList<journal::Head> known);
    /// The newest of each writer. Where the entry at the place of a known head is not the one that was there, that known
    /// head is answered instead: it is the evidence of a cut, and stays until it fits again.
    [[nodiscard]] Call<QList<journal::Head>> heads(QList<journal::Head> known = {});
    [[nodiscard]] Call<qint64> entryCount();
    /// JSON Lines, documented in resources/manual/journal.md; the last line holds the heads.
    [[nodiscard]] Call<qint64> exportTo(QString path);
    /// Recreates every projection from the entries; answers the number of entries replayed.
    [[nodiscard]] Call<qint64> rebuild();
    /// SHA-256 over every projection table in a fixed order: equal before and after rebuild().
    [[nodiscard]] Call<QByteArray> projectionDigest();

private:
    Store &m_store;
};

} // namespace pregonero::store
