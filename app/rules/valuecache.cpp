// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/valuecache.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 format = 0x50565602; // changes with what a Value holds
constexpr int deepest = 80;

void write(QDataStream &stream, const Value &value)
{
    stream << quint8(value.kind) << value.quoted << qint32(value.line);
    if (value.kind == Value::Kind::Scalar)
        stream << value.scalar.toUtf8();
    if (value.kind == Value::Kind::Map) {
        stream << quint32(value.keys.size());
        for (const QString &key : value.keys)
            stream << key.toUtf8();
    }
    if (value.kind == Value::Kind::Map || value.kind == Value::Kind::List) {
        stream << quint32(value.items.size());
        for (const Value &item : value.items)
            write(stream, item);
    }
}

QString text(QDataStream &stream)
{
    QByteArray bytes;
    stream >> bytes;
    return QString::fromUtf8(bytes);
}

bool read(QDataStream &stream, Value &value, int depth)
{
    quint8 kind = 0;
    qint32 line = 0;
    stream >> kind >> value.quoted >> line;
    if (stream.status() != QDataStream::Ok || kind > quint8(Value::Kind::Map) || depth > deepest)
        return false;
    value.kind = Value::Kind(kind);
    value.line = line;
    quint32 count = 0;
    if (value.kind == Value::Kind::Scalar)
        value.scalar = text(stream);
    if (value.kind == Value::Kind::Map) {
        stream >> count;
        for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
            value.keys.append(text(stream));
    }
    if (value.kind == Value::Kind::Map || value.kind == Value::Kind::List) {
        stream >> count;
        for (quint32 i = 0; i < count; ++i) {
            Value item;
            if (!read(stream, item, depth + 1))
                return false;
            value.items.append(std::move(item));
        }
    }
    return stream.status() == QDataStream::Ok && (value.kind != Value::Kind::Map || value.keys.size() == value.items.size());
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

} // namespace

ValueCache::ValueCache(const QString &folder, const QString &name)
{
    if (folder.isEmpty())
        return;
    m_file = folder + u"/yaml-"_s + QString::fromLatin1(hashOf(name.toUtf8()).toHex().first(24)) + u".cache"_s;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > (64 << 20))
        return;
    const QByteArray bytes = file.readAll();
    QByteArray check;
    QByteArray body;
    QDataStream head(bytes);
    quint32 written = 0;
    head >> written >> check >> body;
    if (head.status() != QDataStream::Ok || written != format || check != hashOf(body))
        return;
    QDataStream stream(body);
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count; ++i) {
        QByteArray key;
        stream >> key;
        Value value;
        if (!rules::read(stream, value, 0))
            return;
        m_kept.insert(key, std::move(value));
    }
}

std::expected<Value, Fault> ValueCache::read(const QByteArray &yaml, const QString &file)
{
    if (m_file.isEmpty())
        return parseYaml(yaml, file);
    const QByteArray key = hashOf(yaml);
    if (const auto kept = m_kept.constFind(key); kept != m_kept.constEnd()) {
        m_used.insert(key, *kept);
        return *kept;
    }
    auto value = parseYaml(yaml, file);
    if (value) {
        m_used.insert(key, *value);
        m_changed = true;
    }
    return value;
}

void ValueCache::save()
{
    if (m_file.isEmpty() || !m_changed)
        return;
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream << quint32(m_used.size());
    for (auto it = m_used.begin(); it != m_used.end(); ++it) {
        stream << it.key();
        write(stream, *it);
    }
    QByteArray bytes;
    QDataStream head(&bytes, QIODevice::WriteOnly);
    head << format << hashOf(body) << body;
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return;
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_changed = false;
}

} // namespace pregonero::rules
