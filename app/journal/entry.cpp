// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entry.h"

#include "app/base/uuid.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace pregonero::journal {

namespace {

// A line break inside a field would let two different entries have the same bytes.
QByteArray escaped(QString field)
{
    field.replace(u'\\', QStringLiteral("\\\\"));
    field.replace(u'\r', QStringLiteral("\\r"));
    field.replace(u'\n', QStringLiteral("\\n"));
    return field.toUtf8();
}

} // namespace

QByteArray canonicalBytes(const Entry &entry)
{
    const QByteArray lines[] = {"pregonero-entry-1",
                                escaped(entry.id),
                                entry.writer.toHex(),
                                QByteArray::number(entry.sequence),
                                toIso(entry.at).toUtf8(),
                                escaped(entry.person),
                                escaped(entry.kind),
                                escaped(entry.subject),
                                entry.bodyHash.toHex(),
                                entry.previous.toHex()};
    QByteArray bytes;
    for (const QByteArray &line : lines)
        bytes += line + '\n';
    return bytes;
}

QByteArray hash(const Entry &entry)
{
    return QCryptographicHash::hash(canonicalBytes(entry), QCryptographicHash::Sha256);
}

QByteArray bodyBytes(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray bodyHash(const QByteArray &salt, const QByteArray &body)
{
    return QCryptographicHash::hash(salt + body, QCryptographicHash::Sha256);
}

QJsonArray toJson(const QList<Head> &heads)
{
    QJsonArray json;
    for (const Head &head : heads)
        json.append(QJsonObject{{QStringLiteral("writer"), QString::fromLatin1(head.writer.toHex())},
                                {QStringLiteral("sequence"), head.sequence},
                                {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())}});
    return json;
}

QList<Head> headsFromJson(const QJsonArray &json)
{
    QList<Head> heads;
    for (const QJsonValue &head : json)
        heads.append({QByteArray::fromHex(head[u"writer"].toString().toLatin1()), head[u"sequence"].toInteger(),
                      QByteArray::fromHex(head[u"hash"].toString().toLatin1())});
    return heads;
}

Entry sign(const Act &act, const Head &head, const SigningKey &key, TimePoint now)
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(salt.data()),
                                         reinterpret_cast<quint32 *>(salt.data()) + salt.size() / 4);
    Entry entry{newUuid(now), key.publicKey(), head.sequence + 1, now, act.person, act.kind, act.subject,
                salt, bodyHash(salt, bodyBytes(act.body)), head.hash, {}};
    entry.signature = key.sign(canonicalBytes(entry));
    return entry;
}

} // namespace pregonero::journal
