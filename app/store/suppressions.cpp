// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/suppressions.h"

#include "app/store/session.h"
#include "app/store/store.h"

namespace pregonero::store {

Call<QList<Suppression>> suppressions(Store &store)
{
    return store.run([](Session &session) {
        return session.look([&] {
            QList<Suppression> all;
            Rows rows = session.run(u"SELECT id, scope, rule, title, draft, words, before, after, reason, person, at "
                                    "FROM suppressions WHERE restored = 0 ORDER BY position DESC");
            while (rows.next())
                all.append({rows.text(0), scopeFromName(rows.text(1)), rows.text(2), rows.text(3), DraftId(rows.text(4)),
                            rows.text(5), rows.text(6), rows.text(7), rows.text(8), rows.text(9),
                            TimePoint(std::chrono::milliseconds(rows.integer(10)))});
            return all;
        });
    });
}

Call<QStringList> suppressionReasons(Store &store, TimePoint since, int limit)
{
    return store.run([since, limit](Session &session) {
        return session.look([&] {
            QStringList reasons;
            Rows rows = session.run(u"SELECT reason FROM suppressions WHERE at >= ? AND reason <> '' GROUP BY reason "
                                    "ORDER BY max(position) DESC LIMIT ?",
                                    since.time_since_epoch().count(), limit);
            while (rows.next())
                reasons.append(rows.text(0));
            return reasons;
        });
    });
}

} // namespace pregonero::store
