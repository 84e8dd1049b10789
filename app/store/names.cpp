// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/names.h"

#include "app/store/session.h"

namespace pregonero::store {

namespace {

constexpr qsizetype mostAuthors = 8192; // about a kilobyte each

} // namespace

void Names::learn(Session &session, const QList<qint64> &authors)
{
    if (m_authors.size() > mostAuthors)
        m_authors.clear();
    QByteArray ids;
    for (const qint64 id : authors)
        ids += (ids.isEmpty() ? '[' : ',') + QByteArray::number(id);
    Rows rows = session.run(u"SELECT a.id, a.remote_id, a.handle, a.display_name, a.page, a.avatar, a.bot "
                            "FROM json_each(?) j CROSS JOIN authors a ON a.id = j.value",
                            QString::fromLatin1(ids + ']'));
    while (rows.next())
        m_authors.insert(rows.integer(0), {rows.text(1), rows.text(2), rows.text(3), WebAddress::fromText(rows.text(4)),
                                           WebAddress::fromText(rows.text(5)), rows.integer(6) != 0});
}

const QString &Names::origin(Session &session, qint64 id)
{
    QString &name = m_origins[id];
    if (name.isNull())
        name = session.value(u"SELECT name FROM origins WHERE id = ?", id).toString();
    return name;
}

const AccountId &Names::listener(Session &session, qint64 id)
{
    AccountId &account = m_listeners[id];
    if (account.isNull())
        account = AccountId(session.value(u"SELECT account FROM listeners WHERE id = ?", id).toString());
    return account;
}

qint64 Names::column(Session &session, const ColumnId &id)
{
    if (const auto known = m_columns.constFind(id); known != m_columns.cend())
        return *known;
    const qint64 number = session.value(u"SELECT id FROM listened_columns WHERE name = ?", id.value()).toLongLong();
    if (number != 0) // a column that was never heard may be heard any moment
        m_columns.insert(id, number);
    return number;
}

void Names::forget()
{
    m_columns.clear();
    m_authors.clear();
    m_origins.clear();
    m_listeners.clear();
}

} // namespace pregonero::store
