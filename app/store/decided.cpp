// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided last, read where it lies in the record; the rest of the ledger is in ledger.cpp.
#include "app/store/ledger.h"

#include "app/store/journaltable.h"
#include "app/store/session.h"
#include "app/store/store.h"

#include <QJsonDocument>

namespace pregonero::store {

Call<Decided> Ledger::newest(QString kind, qint64 after)
{
    return m_store.run([kind, after](Session &session) {
        return session.look([&] {
            Rows rows = session.run(newestOfKindSql, kind, after);
            if (!rows.next())
                return Decided{};
            return Decided{rows.integer(0), TimePoint(std::chrono::milliseconds(rows.integer(1))), rows.text(2),
                           QJsonDocument::fromJson(rows.bytes(3)).object()};
        });
    });
}

} // namespace pregonero::store
