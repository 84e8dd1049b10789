// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/earlier.h"

#include "app/rules/kinds/kinds.h"
#include "app/store/store.h"

#include <QSet>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero {

namespace {

bool isOut(const OutboxItem &row)
{
    using State = OutboxItem::State;
    return row.state == State::Queued || row.state == State::Sending || row.state == State::Unknown || row.state == State::Sent;
}

TimePoint hourOf(const OutboxItem &row)
{
    if (row.receipt)
        return row.receipt->at;
    return row.notBefore.value_or(row.queuedAt);
}

} // namespace

Earlier::Earlier(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(store)
    , m_ledger(store)
{
    connect(&store, &store::Store::changed, this, [this](const store::Change &change) {
        if ((!change.posts && !change.outbox) || m_waiting || m_known.isEmpty())
            return;
        m_waiting = true;
        m_store.clock().callAfter(patience, this, [this] {
            m_waiting = false;
            // Read at once, not when it is asked for: whoever shows findings of it waits for changed().
            const QList<AccountId> accounts = m_known.keys();
            for (const AccountId &account : accounts) {
                m_known[account].stale = true;
                whenDone(read(account), this, [](const Result<bool> &) {});
            }
        });
    });
}

Earlier::Texts Earlier::from(const QList<store::ArchivedPost> &posts, const QList<OutboxItem> &rows, const AccountId &account)
{
    Texts texts;
    QSet<QString> written; // remote ids of what was written here: with their draft they say more than the archive
    const auto add = [&texts](const QString &text, TimePoint at, const DraftId &draft) {
        if (!text.trimmed().isEmpty())
            texts.append({{.text = text, .at = toDateTime(at).toLocalTime(), .print = rules::fingerprintOf(text)}, draft});
    };
    for (const OutboxItem &row : rows) {
        if (row.account != account || !isOut(row) || row.removed)
            continue;
        if (row.receipt)
            written.insert(row.receipt->remoteId);
        add(row.piece.text, hourOf(row), row.draft);
    }
    for (const store::ArchivedPost &one : posts) {
        if (!one.gone && !written.contains(one.post.remoteId))
            add(one.post.text.plain, one.post.createdAt, {});
    }
    std::ranges::stable_sort(texts, [](const Text &a, const Text &b) { return a.earlier.at > b.earlier.at; });
    return texts.first(std::min<qsizetype>(most, texts.size()));
}

Call<bool> Earlier::read(const AccountId &account)
{
    Known &known = m_known[account];
    if (!known.stale && !known.reading)
        return answered<bool>(true);
    known.stale = false;
    known.reading = true;
    const int mine = ++known.reads;
    auto read = andThen(m_archive.own(account, most), this, [this, account](const QList<store::ArchivedPost> &posts) {
        return andThen(m_ledger.outbox(), this, [posts, account](const QList<OutboxItem> &rows) -> Call<Texts> {
            return QtConcurrent::run(QThreadPool::globalInstance(),
                                     [posts, rows, account] { return Result<Texts>(from(posts, rows, account)); });
        });
    });
    return andAlways(std::move(read), this, [this, account, mine](const Result<Texts> &texts) -> Result<bool> {
        Known &known = m_known[account];
        if (mine != known.reads)
            return true; // a later one answers for both
        known.reading = false;
        if (!texts) {
            known.stale = true;
            return fail(texts.error());
        }
        if (std::exchange(known.texts, *texts) != *texts)
            Q_EMIT changed();
        return true;
    });
}

QList<rules::Context::Earlier> Earlier::of(const AccountId &account, const DraftId &draft, const QString &channel)
{
    if (account.isNull())
        return {};
    if (const Known &known = m_known[account]; known.stale && !known.reading)
        whenDone(read(account), this, [](const Result<bool> &) {}); // unread, the rules that compare are silent
    QList<rules::Context::Earlier> earlier;
    const Texts texts = m_known.value(account).texts;
    earlier.reserve(texts.size());
    for (const Text &text : texts) {
        if (draft.isNull() || text.draft != draft) {
            earlier.append(text.earlier);
            earlier.last().where = channel;
        }
    }
    return earlier;
}

} // namespace pregonero
