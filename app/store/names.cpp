// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/names.h"

#include "app/store/session.h"
#include "app/store/texts.h"

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
    Rows rows = session.run(u"SELECT (a.id << 1) | (a.bot <> 0), CAST(a.remote_id || x'ff' || a.handle || x'ff' "
                            "|| a.display_name || x'ff' || a.page || x'ff' || a.avatar AS BLOB) "
                            "FROM json_each(?) j CROSS JOIN authors a ON a.id = j.value",
                            QString::fromLatin1(ids + ']'));
    while (rows.next()) {
        const qint64 number = rows.integer(0);
        const QByteArray bytes = rows.bytes(1);
        Texts texts(bytes);
        Author &author = m_authors[number >> 1];
        author.remoteId = texts.next();
        author.handle = texts.next();
        author.displayName = texts.next();
        author.page = WebAddress::fromText(texts.next());
        author.avatar = WebAddress::fromText(texts.next());
        author.bot = (number & 1) != 0;
    }
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
