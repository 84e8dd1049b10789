// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/identity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtEndian>

namespace pregonero::feeds {

using namespace Qt::StringLiterals;

namespace {

using Known = Memory::Known;

constexpr qsizetype remembered = 300;
constexpr int reading = 1; // of this program: another one reads the same bytes anew
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype packedSize = 4 * sizeof(quint64);
constexpr qsizetype idBytes = 15;

quint64 hashOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return std::max<quint64>(1, qFromBigEndian<quint64>(hash.constData()));
}

Known knownOf(const Item &item)
{
    const QString date = item.published ? QString::number(item.published->time_since_epoch().count()) : QString();
    return {hashOf(item.guid), hashOf(item.post.url.toString()), hashOf(item.title), hashOf(date), {}};
}

QString idFrom(const QUrl &feed, QLatin1StringView kind, const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((feed.toString(QUrl::FullyEncoded) + u'\n' + kind + u'\n' + parts.join(u'\n')).toUtf8());
    return QString::fromLatin1(hash.result().first(idBytes).toBase64(encoding));
}

bool same(quint64 one, quint64 other)
{
    return one != 0 && one == other;
}

/// Two items under one guid that have nothing else in common.
bool areStrangers(const Known &one, const Known &other)
{
    return !same(one.link, other.link) && !same(one.title, other.title) && !same(one.date, other.date);
}

/// One round over a feed's items.
class Round final
{
public:
    Round(const QList<Item> &items, const QUrl &feed, Memory &memory) : m_feed(feed), m_memory(memory)
    {
        for (const Item &item : items) {
            const Known one = knownOf(item);
            m_now.append(one);
            ++m_links[one.link];
            const auto twin = m_firstOf.constFind(one.guid);
            if (one.guid == 0)
                continue;
            if (twin == m_firstOf.cend())
                m_firstOf.insert(one.guid, one);
            else if (!same(twin->link, one.link) && !same(twin->title, one.title))
                memory.guidsLie = true; // at one moment, a date in common proves nothing
        }
        for (const Known &old : std::as_const(memory.items)) {
            const auto now = m_firstOf.constFind(old.guid);
            if (old.guid != 0 && now != m_firstOf.cend() && areStrangers(*now, old))
                memory.guidsLie = true;
        }
    }

    /// @param at its place among the items
    [[nodiscard]] Known identified(const Item &item, qsizetype at)
    {
        Known one = m_now[at];
        one.id = idOf(item, one);
        return one;
    }

private:
    [[nodiscard]] QString idOf(const Item &item, const Known &one) const
    {
        const bool byGuid = one.guid != 0 && !m_memory.guidsLie;
        const bool byLink = one.link != 0 && m_links.value(one.link) == 1;
        QList<const Known *> sameLink;
        for (const Known &old : std::as_const(m_memory.items)) {
            if (byGuid && old.guid == one.guid)
                return old.id;
            // Its own guid is still here: then it is not this one.
            const bool free = m_memory.guidsLie || one.guid == 0 || !m_firstOf.contains(old.guid);
            if (byLink && old.link == one.link && free)
                sameLink.append(&old);
            const bool tells = one.date != 0 || (one.link != 0 && one.title != 0);
            if (!byGuid && !byLink && tells && one.link == old.link && one.title == old.title && one.date == old.date)
                return old.id;
        }
        const auto sameTitle = std::ranges::find(sameLink, one.title, &Known::title);
        if (one.title != 0 && sameTitle != sameLink.cend())
            return (*sameTitle)->id;
        const auto sameDate = std::ranges::find(sameLink, one.date, &Known::date);
        if (one.date != 0 && std::ranges::count(sameLink, one.date, &Known::date) == 1)
            return (*sameDate)->id;
        if (byGuid)
            return idFrom(m_feed, "guid"_L1, {item.guid});
        if (byLink && sameLink.isEmpty())
            return idFrom(m_feed, "link"_L1, {item.post.url.toString()});
        QStringList said{item.post.url.toString(), item.title, QString::number(one.date)};
        if (one.date == 0)
            said.append(item.post.text.plain);
        return idFrom(m_feed, "said"_L1, said);
    }

    const QUrl &m_feed;
    Memory &m_memory;
    QList<Known> m_now;
    QHash<quint64, int> m_links; // how many items lead there
    QHash<quint64, Known> m_firstOf; // by guid
};

QString packed(const Known &known)
{
    QByteArray bytes(packedSize, Qt::Uninitialized);
    char *to = bytes.data();
    for (const quint64 value : {known.guid, known.link, known.title, known.date}) {
        qToBigEndian(value, to);
        to += sizeof value;
    }
    return QString::fromLatin1(bytes.toBase64(encoding)) + u' ' + known.id;
}

std::optional<Known> unpacked(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.section(u' ', 0, 0).toLatin1(), encoding);
    const QString id = text.section(u' ', 1, 1);
    if (bytes.size() != packedSize || id.isEmpty() || id.size() > 64)
        return std::nullopt;
    const auto value = [&](int at) { return qFromBigEndian<quint64>(bytes.constData() + at * sizeof(quint64)); };
    return Known{value(0), value(1), value(2), value(3), id};
}

} // namespace

QByteArray toCursor(const Memory &memory)
{
    QJsonArray items;
    for (const Known &known : memory.items)
        items.append(packed(known));
    QJsonObject json{{u"v"_s, reading},
                     {u"etag"_s, QString::fromLatin1(memory.validators.etag)},
                     {u"modified"_s, QString::fromLatin1(memory.validators.modified)},
                     {u"body"_s, QString::fromLatin1(memory.body.toBase64(encoding))},
                     {u"items"_s, items}};
    if (!memory.moved.isEmpty())
        json.insert(u"moved"_s, memory.moved.toString(QUrl::FullyEncoded));
    if (memory.guidsLie)
        json.insert(u"guidsLie"_s, true);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Memory memoryFrom(const QByteArray &cursor)
{
    const QJsonObject json = QJsonDocument::fromJson(cursor).object();
    Memory memory;
    memory.moved = QUrl(json.value(u"moved").toString(), QUrl::StrictMode);
    memory.guidsLie = json.value(u"guidsLie").toBool();
    const QJsonArray items = json.value(u"items").toArray();
    for (const QJsonValue &item : items) {
        if (auto known = unpacked(item.toString()); known && memory.items.size() < remembered)
            memory.items.append(*std::move(known));
    }
    if (json.value(u"v").toInt() != reading)
        return memory;
    memory.validators = validatorsOf({.status = 200,
                                      .headers = {{"etag", json.value(u"etag").toString().toLatin1()},
                                                  {"last-modified", json.value(u"modified").toString().toLatin1()}}});
    memory.body = QByteArray::fromBase64(json.value(u"body").toString().toLatin1(), encoding);
    return memory;
}

void identify(QList<Item> &items, const QUrl &feed, Memory &memory)
{
    Round round(items, feed, memory);
    QList<Item> kept;
    QList<Known> seen;
    QSet<QString> ids;
    for (qsizetype at = 0; at < items.size(); ++at) {
        Known one = round.identified(items[at], at);
        if (ids.contains(one.id))
            continue; // the same item once more
        ids.insert(one.id);
        items[at].post.remoteId = one.id;
        kept.append(std::move(items[at]));
        seen.append(std::move(one));
    }
    for (const Known &old : std::as_const(memory.items)) {
        if (seen.size() < remembered && !ids.contains(old.id))
            seen.append(old);
    }
    memory.items = seen.first(std::min(seen.size(), remembered));
    items = std::move(kept);
}

} // namespace pregonero::feeds
