// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checking the record page by page; the rest of the ledger is in ledger.cpp.

#include "app/store/journaltable.h"
#include "app/store/ledger.h"
#include "app/store/session.h"
#include "app/store/store.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero::store {

namespace {

constexpr int pageSize = 1000; // some 5 ms of reading, some 70 of checking signatures

/// One check: a page is read on the store thread, checked in the pool, and only then is the next one asked for.
class Verification final : public std::enable_shared_from_this<Verification>
{
public:
    Verification(Store &store, const QList<journal::Head> &known, const QList<journal::Head> &since, qint64 after)
        : m_store(store), m_verifier(known, since), m_after(after)
    {
        m_promise.start();
    }

    [[nodiscard]] Call<journal::Report> run()
    {
        next();
        return m_promise.future();
    }

private:
    void next()
    {
        auto page = m_store.run([after = m_after](Session &session) {
            return session.look([&] { return entriesAfter(session, after, pageSize); });
        });
        whenDone(std::move(page), &m_store, [self = shared_from_this()](Result<QList<KeptEntry>> page) {
            if (!page)
                return self->answer(std::unexpected(page.error()));
            if (page->isEmpty())
                return self->answer(self->m_verifier.finish());
            self->m_after = page->constLast().position;
            self->check(std::move(*page));
        });
    }

    void check(QList<KeptEntry> page)
    {
        Call<bool> checked = QtConcurrent::run(
            QThreadPool::globalInstance(), [self = shared_from_this(), page = std::move(page)]() -> Result<bool> {
                for (const KeptEntry &kept : page)
                    self->m_verifier.take(kept.entry, kept.body);
                return true;
            });
        whenDone(std::move(checked), &m_store, [self = shared_from_this()](const Result<bool> &done) {
            done ? self->next() : self->answer(std::unexpected(done.error()));
        });
    }

    void answer(Result<journal::Report> report)
    {
        m_promise.addResult(std::move(report));
        m_promise.finish();
    }

    Store &m_store;
    QPromise<Result<journal::Report>> m_promise;
    journal::Verifier m_verifier; // in one hand at a time: this thread's or the pool's
    qint64 m_after;
};

} // namespace

Call<journal::Report> Ledger::verify(QList<journal::Head> known)
{
    return std::make_shared<Verification>(m_store, known, QList<journal::Head>(), 0)->run();
}

Call<journal::Report> Ledger::verifyEnd(QList<journal::Head> known)
{
    auto begin = m_store.run([known](Session &session) {
        return session.read([&] { return positionOfAll(session, known); });
    });
    return andThen(std::move(begin), &m_store, [&store = m_store, known](std::optional<qint64> position) {
        if (!position)
            return Ledger(store).verify(known);
        auto run = std::make_shared<Verification>(store, known, known, *position);
        return andThen(run->run(), &store, [](journal::Report report) -> Result<journal::Report> {
            report.endOnly = true;
            return report;
        });
    });
}

} // namespace pregonero::store
