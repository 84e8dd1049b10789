// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/switches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace pregonero::prose {

using namespace Qt::StringLiterals;

bool Switches::read(QStringView comment, qsizetype at)
{
    static const QRegularExpression whole(u"^(?:vale|pregonero) (on|off)$"_s);
    static const QRegularExpression words(u"^(?:vale|pregonero) ([^\\s\\[]+\\.[^\\s\\[]+)(\\[.+\\]) = (YES|NO)$"_s);
    static const QRegularExpression styles(u"^(?:vale|pregonero) styles? = (.*)$"_s);
    static const QRegularExpression one(u"^(?:vale|pregonero) (\\S+) = (YES|NO|on|off)$"_s);
    comment = comment.trimmed();
    if (comment.size() > 4096 || !(comment.startsWith("vale "_L1) || comment.startsWith("pregonero "_L1)))
        return false;
    if (const auto match = whole.matchView(comment); match.hasMatch()) {
        m_changes[{}].push_back({at, match.capturedView(1) == "off"_L1});
        return true;
    }
    if (const auto match = words.matchView(comment); match.hasMatch()) {
        const QJsonArray list = QJsonDocument::fromJson(match.captured(2).toUtf8()).array();
        for (const QJsonValue &value : list)
            m_changes[match.captured(1) + u'[' + value.toString() + u']'].push_back({at, match.capturedView(3) == "NO"_L1});
        return !list.isEmpty();
    }
    if (const auto match = styles.matchView(comment); match.hasMatch()) {
        QStringList only;
        for (const QString &style : match.captured(1).split(u','))
            only << style.trimmed();
        m_only.push_back({at, only});
        return true;
    }
    if (const auto match = one.matchView(comment); match.hasMatch()) {
        const QStringView value = match.capturedView(2);
        m_changes[match.captured(1)].push_back({at, value == "NO"_L1 || value == "off"_L1});
        return true;
    }
    return false;
}

std::optional<Switches::Change> Switches::last(const QString &subject, qsizetype at) const
{
    const auto found = m_changes.constFind(subject);
    if (found == m_changes.constEnd())
        return {};
    const auto after = std::ranges::upper_bound(*found, at, {}, &Change::at);
    return after == found->begin() ? std::nullopt : std::optional(*std::prev(after));
}

bool Switches::isOff(const QString &rule, qsizetype at, const QString &match) const
{
    if (isEmpty())
        return false;
    const auto off = [&](const QString &subject) { return last(subject, at).value_or(Change{-1, false}).off; };
    if (off({}) || off(rule) || (!match.isEmpty() && off(rule + u'[' + match + u']')))
        return true;
    const QString style = rule.section(u'.', 0, 0);
    const std::optional<Change> own = last(style, at);
    const auto after = std::ranges::upper_bound(m_only, at, {}, &Only::at);
    if (after != m_only.begin() && (!own || std::prev(after)->at > own->at))
        return !std::prev(after)->styles.contains(style);
    return own && own->off;
}

} // namespace pregonero::prose
