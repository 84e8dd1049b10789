// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/walk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pregonero::mastodon {

using namespace Qt::StringLiterals;

namespace {

constexpr int requestsACall = 8; // then the caller gets what there is and comes back
constexpr qsizetype firstItems = 2 * requests::pageSize; // how far back a first look goes
constexpr qsizetype remembered = 8; // some may be deleted until next time
constexpr int longestGap = 50; // pages

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray()) {
        if (one.isString() && !one.toString().isEmpty() && list.size() < remembered)
            list.append(one.toString());
    }
    return list;
}

} // namespace

Walk::Walk(const QByteArray &cursor) : m_start(cursor)
{
    const QJsonObject json = QJsonDocument::fromJson(cursor).object();
    m_seen = strings(json.value(u"seen"));
    if (m_seen.isEmpty())
        return;
    m_mode = Mode::Forward;
    m_anchor = m_seen.value(1, m_seen.first());
    m_manyAPage = json.value(u"many").toBool();
    const QJsonObject gap = json.value(u"gap").toObject();
    m_below = gap.value(u"below").toString();
    if (m_below.isEmpty())
        return;
    m_mode = Mode::Back;
    m_until = strings(gap.value(u"until"));
    m_backLeft = std::clamp(gap.value(u"left").toInt(), 1, longestGap);
}

std::optional<requests::Place> Walk::next() const
{
    if (m_done || m_asked >= requestsACall)
        return std::nullopt;
    if (m_mode == Mode::Forward)
        return requests::Place{m_anchor, {}};
    return requests::Place{{}, m_below};
}

void Walk::take(const QStringList &ids)
{
    ++m_asked;
    m_items += ids.size();
    m_manyAPage |= ids.size() > 1;
    switch (m_mode) {
    case Mode::First: return takeFirst(ids);
    case Mode::Forward: return takeForward(ids);
    case Mode::Back: return takeBack(ids);
    }
}

bool Walk::refused()
{
    if (m_asked > 0 || (m_mode == Mode::First))
        return false;
    m_mode = Mode::First;
    m_seen.clear();
    m_below.clear();
    m_until.clear();
    return true;
}

void Walk::remember(const QStringList &fresh)
{
    m_seen = (fresh.first(std::min(fresh.size(), remembered)) + m_seen);
    m_seen.removeDuplicates();
    m_seen = m_seen.first(std::min(m_seen.size(), remembered));
}

void Walk::takeFirst(const QStringList &ids)
{
    if (m_seen.isEmpty())
        m_seen = ids.first(std::min(ids.size(), remembered));
    else if (m_seen.size() < remembered) // a server of short pages: fill up from the older end
        m_seen += ids.first(std::min(ids.size(), remembered - m_seen.size()));
    m_seen.removeDuplicates();
    // The same end again: the server does not page.
    m_done = ids.isEmpty() || ids.last() == m_below || m_items >= firstItems;
    if (!ids.isEmpty())
        m_below = ids.last();
}

void Walk::takeForward(const QStringList &ids)
{
    if (ids.isEmpty()) {
        // Nothing follows the overlap, or the overlap's own item is gone from the list: nothing new either way, but for
        // one thing: what was asked after may itself be what the server no longer knows.
        m_done = m_anchor == m_seen.first() || m_manyAPage;
        m_anchor = m_seen.first();
        return;
    }
    const auto known = std::ranges::find_if(ids, [&](const QString &id) { return m_seen.contains(id); });
    const QStringList fresh = ids.first(known - ids.begin()); // below something known all is older
    if (fresh.isEmpty()) {
        m_proven = true;
        m_done = m_anchor == m_seen.first() || (ids.first() == m_seen.first() && m_manyAPage);
        m_anchor = m_seen.first();
        return;
    }
    if (known == ids.end() && !m_proven) {
        m_until = m_seen;
        m_seen = fresh.first(std::min(fresh.size(), remembered));
        m_below = ids.last();
        m_backLeft = longestGap;
        m_mode = Mode::Back;
        return;
    }
    m_proven = true;
    remember(fresh);
    m_anchor = m_seen.first();
}

void Walk::takeBack(const QStringList &ids)
{
    const bool met = std::ranges::any_of(ids, [&](const QString &id) { return m_until.contains(id); });
    if (ids.isEmpty() || met || ids.last() == m_below || --m_backLeft <= 0) {
        m_below.clear();
        m_mode = Mode::Forward; // what is newer than the gap may have more behind it
        m_anchor = m_seen.first();
        m_proven = false;
        return;
    }
    m_below = ids.last();
}

QByteArray Walk::cursor() const
{
    if (m_seen.isEmpty())
        return {};
    QJsonObject json{{u"seen"_s, QJsonArray::fromStringList(m_seen)}};
    if (m_manyAPage)
        json.insert(u"many"_s, true);
    if (m_mode == Mode::Back)
        json.insert(u"gap"_s, QJsonObject{{u"below"_s, m_below},
                                          {u"until"_s, QJsonArray::fromStringList(m_until)},
                                          {u"left"_s, m_backLeft}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool Walk::more() const
{
    return !m_done && m_mode != Mode::First && cursor() != m_start;
}

} // namespace pregonero::mastodon
