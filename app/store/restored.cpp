// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the outbox when a backup takes the place of a damaged file; the rest of the store is in store.cpp.

#include "app/journal/acts.h"
#include "app/store/journaltable.h"
#include "app/store/session.h"
#include "app/store/store.h"
#include "app/store/workspace.h"

namespace pregonero::store {

namespace {

QList<journal::Act> doubts(Session &session)
{
    QList<journal::Act> acts;
    Rows rows = session.run(u"SELECT id, state FROM outbox WHERE state IN ('queued', 'sending', 'failed', "
                            "'unknown') "
                            "ORDER BY position");
    while (rows.next())
        acts.append(journal::outboxRestored(OutboxId(rows.text(0)),
                                            outboxStateFromName(rows.text(1)).value_or(OutboxItem::State::Failed)));
    return acts;
}

} // namespace

Call<bool> Store::doubtRestored()
{
    return run([this, key = m_key, now = m_clock.now()](Session &session) -> Result<bool> {
        if (!m_workspace->isRestored())
            return true;
        if (!key)
            return fail(ErrorKind::Storage,
                        tr("A backup was put in place, and its outbox can only be looked at once this installation's "
                           "signing key is here. Unlock the keychain and start again."),
                        QStringLiteral("no writer"));
        QList<journal::Act> acts;
        const auto done = session.write(Session::Durability::Kept, [&] {
            acts = doubts(session);
            return appendActs(session, acts, *key, now).size();
        });
        if (!done)
            return fail(done.error());
        m_workspace->forgetRestored(); // cut off before this, it finds nothing more to do
        announce(changeBy(acts));
        return true;
    });
}

} // namespace pregonero::store
