// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/walk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesACall = 8; // then the caller gets what there is and comes back
constexpr int firstPages = 2; // how far back a first look goes
constexpr int longestGap = 60; // pages
constexpr qsizetype remembered = 12; // some may be deleted until next time

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

Walk::Walk(const QByteArray &cursor)
{
    const QJsonObject json = QJsonDocument::fromJson(cursor).object();
    m_seen = strings(json.value(u"seen"));
    const QJsonObject gap = json.value(u"gap").toObject();
    m_newest = strings(gap.value(u"newest"));
    m_below = gap.value(u"below").toString();
    if (m_below.isEmpty() || m_newest.isEmpty()) {
        m_newest.clear();
        m_below.clear();
        return;
    }
    m_pages = std::clamp(gap.value(u"pages").toInt(), 1, longestGap);
}

std::optional<QString> Walk::next() const
{
    if (m_done || m_asked >= pagesACall)
        return std::nullopt;
    return m_below;
}

void Walk::take(const QStringList &ids, const QString &below)
{
    ++m_asked;
    ++m_pages;
    for (const QString &id : ids) {
        if (m_newest.size() < remembered && !m_newest.contains(id))
            m_newest.append(id);
    }
    const bool met = std::ranges::any_of(ids, [&](const QString &id) { return m_seen.contains(id); });
    const int most = m_seen.isEmpty() ? firstPages : longestGap;
    // A cursor that stands still would lead round in a circle.
    m_done = met || below.isEmpty() || below == m_below || m_pages >= most;
    m_below = m_done ? QString() : below;
}

bool Walk::refused()
{
    if (m_below.isEmpty())
        return false;
    m_below.clear();
    m_newest.clear();
    m_pages = 0;
    return true;
}

QByteArray Walk::cursor() const
{
    QJsonObject json;
    if (!m_below.isEmpty()) {
        json = {{u"seen"_s, QJsonArray::fromStringList(m_seen)},
                {u"gap"_s, QJsonObject{{u"newest"_s, QJsonArray::fromStringList(m_newest)},
                                       {u"below"_s, m_below},
                                       {u"pages"_s, m_pages}}}};
    } else {
        QStringList known = m_newest + m_seen;
        known.removeDuplicates();
        if (known.isEmpty())
            return {};
        json = {{u"seen"_s, QJsonArray::fromStringList(known.first(std::min(known.size(), remembered)))}};
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool Walk::more() const
{
    return !m_done && !m_below.isEmpty();
}

} // namespace pregonero::bluesky
