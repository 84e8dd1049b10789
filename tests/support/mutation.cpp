// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mutation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace pregonero::test {

namespace {

QJsonValue otherType(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return QJsonArray{value.toString().size()};
    case QJsonValue::Double: return QJsonObject{{QStringLiteral("is"), value}};
    case QJsonValue::Bool: return QStringLiteral("perhaps");
    case QJsonValue::Array: return 12;
    case QJsonValue::Object: return QStringLiteral("an object");
    default: return true;
    }
}

QJsonValue spoiledThroughout(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = spoiledThroughout(it.value());
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(spoiledThroughout(item));
        return array;
    }
    return otherType(value);
}

QJsonValue strange(QRandomGenerator &random)
{
    switch (random.bounded(10)) {
    case 0: return QJsonValue::Null;
    case 1: return -1;
    case 2: return 1e300;
    case 3: return QString(100'000, u'x');
    case 4: return QString(QChar(0xd800)); // half a surrogate pair
    case 5: return QString(3, QChar(0));
    case 6: return QStringLiteral("9999-99-99T99:99:99Z");
    case 7: return QStringLiteral("javascript:alert(1)");
    case 8: return QJsonArray{QJsonArray{}, QJsonObject{}};
    default: return QJsonObject{{QString(), QJsonValue::Null}};
    }
}

QJsonValue nested(QJsonValue value, int levels)
{
    for (int i = 0; i < levels; ++i)
        value = i % 2 ? QJsonValue(QJsonArray{value}) : QJsonValue(QJsonObject{{QStringLiteral("n"), value}});
    return value;
}

/// Walks down at random and changes what it finds there.
QJsonValue changedSomewhere(const QJsonValue &value, QRandomGenerator &random)
{
    const bool goDown = random.bounded(4) != 0;
    if (goDown && value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(int(object.size())));
        if (random.bounded(6) == 0)
            object.remove(key);
        else
            object[key] = changedSomewhere(object[key], random);
        return object;
    }
    if (goDown && value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const int at = random.bounded(int(array.size()));
        if (random.bounded(6) == 0)
            array.append(array.at(at));
        else
            array[at] = changedSomewhere(array.at(at), random);
        return array;
    }
    switch (random.bounded(3)) {
    case 0: return otherType(value);
    case 1: return nested(value, 1 + random.bounded(600));
    default: return strange(random);
    }
}

} // namespace

QByteArray mutated(const QByteArray &answer, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes = answer;
    if (random.bounded(2) == 0) {
        const QJsonDocument document = QJsonDocument::fromJson(answer);
        QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        for (int i = random.bounded(3); i >= 0; --i)
            value = changedSomewhere(value, random);
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                               : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    if (bytes.isEmpty())
        return QByteArray(1, char(random.bounded(256)));
    switch (random.bounded(4)) {
    case 0: bytes.truncate(random.bounded(int(bytes.size()))); break;
    case 1: bytes.remove(random.bounded(int(bytes.size())), 1 + random.bounded(20)); break;
    case 2: bytes.insert(random.bounded(int(bytes.size())), QByteArray(1 + random.bounded(20), char(random.bounded(256)))); break;
    default:
        for (int i = random.bounded(8); i >= 0; --i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        break;
    }
    return bytes;
}

QByteArray wrongTypes(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray())
        return QJsonDocument(spoiledThroughout(document.array()).toArray()).toJson(QJsonDocument::Compact);
    if (document.isObject())
        return QJsonDocument(spoiledThroughout(document.object()).toObject()).toJson(QJsonDocument::Compact);
    return json;
}

} // namespace pregonero::test
