// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/failedrows.h"

#include "app/journal/act.h"
#include "app/store/session.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace pregonero::store {

Call<QList<OutboxId>> failedRows(Store &store, AccountId account, ErrorKind why)
{
    return store.run([account, why](Session &session) {
        return session.look([&] {
            // A row may have failed more than once, or have been said absent by a person since: its last entry counts.
            QList<OutboxId> order;
            QHash<OutboxId, bool> matches;
            Rows rows = session.run(u"SELECT e.subject, e.kind, b.body FROM journal_entries e "
                                    "JOIN journal_bodies b ON b.position = e.position WHERE e.subject IN "
                                    "(SELECT id FROM outbox WHERE account = ? AND state = 'failed') ORDER BY e.position",
                                    account.value());
            while (rows.next()) {
                const OutboxId id(rows.text(0));
                if (!matches.contains(id))
                    order.append(id);
                matches[id] = rows.text(1) == journal::kind::outboxFailed
                    && QJsonDocument::fromJson(rows.bytes(2)).object().value(u"kind").toString() == name(why);
            }
            order.removeIf([&](const OutboxId &id) { return !matches.value(id); });
            return order;
        });
    });
}

} // namespace pregonero::store
