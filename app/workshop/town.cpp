// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/town.h"

#include <QJsonArray>

namespace pregonero::workshop {

using namespace Qt::StringLiterals;

namespace {

/// "@handle" or "@handle@host", not "@handles".
bool addresses(const QString &text, const QString &handle)
{
    const QString lower = text.toLower();
    const QString name = u'@' + handle;
    for (qsizetype at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if (end == lower.size() || !(lower.at(end).isLetterOrNumber() || lower.at(end) == u'_'))
            return true;
    }
    return false;
}

QString kindOf(const QString &mimeType)
{
    const QString kind = mimeType.section(u'/', 0, 0);
    return kind == u"image" || kind == u"video" || kind == u"audio" ? kind : u"unknown"_s;
}

std::optional<Reaction::Cause> causeOf(const QString &act)
{
    if (act == u"boost")
        return Reaction::Cause::Boost;
    if (act == u"favourite")
        return Reaction::Cause::Favourite;
    if (act == u"hide")
        return Reaction::Cause::Hide;
    if (act == u"block")
        return Reaction::Cause::Block;
    return std::nullopt;
}

} // namespace

Town::Town(const Scenario &scenario, TimePoint opened, double speed) :
    m_scenario(scenario), m_opened(opened), m_speed(speed), m_reacted(scenario.reactions.size())
{
    for (size_t i = 0; i < scenario.timeline.size(); ++i)
        m_due.insert({instantOf(scenario.timeline[i].minute), {Due::Kind::Timeline, i, {}}});
    for (size_t i = 0; i < scenario.reactions.size(); ++i) {
        if (scenario.reactions[i].cause == Reaction::Cause::Unanswered)
            m_due.insert({instantOf(scenario.reactions[i].minutes), {Due::Kind::Check, i, {}}});
    }
    advanceTo(opened);
}

TimePoint Town::instantOf(double minute) const
{
    const double after = minute - m_scenario.opensAt;
    // What was said before the desk was opened is told at its natural pace, so that times in lists look lived.
    const double real = after > 0 ? after / m_speed : after;
    return m_opened + std::chrono::milliseconds(std::llround(real * 60'000));
}

double Town::minuteOf(TimePoint time) const
{
    const double real = double((time - m_opened).count()) / 60'000;
    return m_scenario.opensAt + (real > 0 ? real * m_speed : real);
}

void Town::advanceTo(TimePoint now)
{
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto first = m_due.extract(m_due.begin());
        happen(first.mapped(), first.key());
    }
    m_now = std::max(m_now, now);
}

void Town::happen(const Due &due, TimePoint at)
{
    TownPost post;
    post.at = at;
    if (due.kind == Due::Kind::Timeline) {
        post.says = m_scenario.timeline[due.index].says;
    } else {
        const Reaction &reaction = m_scenario.reactions[due.index];
        if (due.kind == Due::Kind::Check && answered(reaction.about))
            return;
        post.says = reaction.says;
        if (post.says.replyTo.isEmpty())
            post.says.replyTo = due.kind == Due::Kind::Check ? reaction.about : due.replyTo;
    }
    // Nobody answers what is no longer there; they say it in the open.
    const TownPost *parent = find(post.says.replyTo);
    if (!parent || parent->removed)
        post.says.replyTo.clear();
    for (qsizetype i = 0; i < post.says.pictures.size(); ++i)
        post.media.append({u"%1-%2"_s.arg(post.says.id).arg(i + 1), u"image"_s, post.says.pictures.at(i)});
    add(std::move(post));
}

void Town::add(TownPost post)
{
    const TownPost *parent = find(post.says.replyTo);
    post.own = post.says.by == m_scenario.account.handle;
    post.shut = m_shut.contains(post.says.by);
    post.mentions = !post.own && (addresses(post.says.text, m_scenario.account.handle) || (parent && parent->own));
    m_places.insert(post.says.id, m_posts.size());
    m_posts.push_back(std::move(post));
}

void Town::apply(const QJsonObject &act)
{
    const QString what = act.value(u"do"_s).toString();
    const QString id = act.value(u"id"_s).toString();
    const TimePoint at = fromIso(act.value(u"at"_s).toString()).value_or(m_now);
    advanceTo(at);
    ++m_acts;
    TownPost *const target = find(id);
    if (what == u"publish" || what == u"say") {
        if (target)
            return;
        TownPost post;
        post.at = std::max(at, m_now);
        post.key = act.value(u"key"_s).toString();
        post.says = {id, act.value(u"by"_s).toString(), act.value(u"text"_s).toString(),
                     act.value(u"language"_s).toString(), act.value(u"warning"_s).toString(),
                     act.value(u"inReplyTo"_s).toString(), visibilityFromName(act.value(u"visibility"_s).toString())};
        const QJsonArray media = act.value(u"media"_s).toArray();
        for (const QJsonValue &item : media) {
            if (const Picture *picture = upload(item.toString()))
                post.media.append(*picture);
        }
        const Utterance says = post.says;
        add(std::move(post));
        if (what == u"publish" && !says.replyTo.isEmpty())
            react(Reaction::Cause::Reply, says.replyTo, says.text, says.id);
    } else if (what == u"upload") {
        m_uploads.insert(id, {id, kindOf(act.value(u"type"_s).toString()), act.value(u"alt"_s).toString()});
    } else if (!target) {
        return;
    } else if (what == u"edit") {
        target->says.text = act.value(u"text"_s).toString();
        target->says.language = act.value(u"language"_s).toString();
        target->says.warning = act.value(u"warning"_s).toString();
        target->editedAt = std::max(at, m_now);
    } else if (what == u"remove") {
        target->removed = true;
        react(Reaction::Cause::Remove, target->says.replyTo, target->says.text, target->says.replyTo);
    } else if (what == u"boost" || what == u"unboost") {
        target->actBoosts = what == u"boost" ? 1 : 0;
    } else if (what == u"favourite" || what == u"unfavourite") {
        target->actFavourites = what == u"favourite" ? 1 : 0;
    } else if (what == u"hide") {
        target->hidden = true;
    } else if (what == u"block" || what == u"mute") {
        m_shut.insert(target->says.by);
    }
    if (const auto cause = causeOf(what))
        react(*cause, id, {}, id);
}

void Town::react(Reaction::Cause cause, const QString &about, const QString &text, const QString &replyTo)
{
    for (size_t i = 0; i < m_scenario.reactions.size(); ++i) {
        const Reaction &reaction = m_scenario.reactions[i];
        const bool inThread = cause == Reaction::Cause::Reply && reaction.cause == Reaction::Cause::ReplyInThread
            && root(about) == root(reaction.about);
        const bool direct = reaction.cause == cause && reaction.about == about;
        if (m_reacted[i] || !(direct || inThread) || !reaction.matches(text))
            continue;
        m_reacted[i] = true;
        const auto after = std::chrono::milliseconds(std::llround(reaction.minutes * 60'000 / m_speed));
        m_due.insert({m_now + after, {Due::Kind::Reaction, i, replyTo}});
    }
}

TownPost *Town::find(const QString &id)
{
    const auto it = m_places.constFind(id);
    return it == m_places.constEnd() ? nullptr : &m_posts[*it];
}

const TownPost *Town::post(const QString &id) const
{
    const auto it = m_places.constFind(id);
    return it == m_places.constEnd() || m_posts[*it].removed ? nullptr : &m_posts[*it];
}

const Picture *Town::upload(const QString &id) const
{
    const auto it = m_uploads.constFind(id);
    return it == m_uploads.constEnd() ? nullptr : &*it;
}

int Town::replies(const QString &id) const
{
    return int(std::ranges::count_if(m_posts, [&](const TownPost &post) {
        return post.says.replyTo == id && !post.removed;
    }));
}

QString Town::root(const QString &id) const
{
    QString at = id;
    // A parent is always an earlier post, so this ends.
    for (auto it = m_places.constFind(at); it != m_places.constEnd(); it = m_places.constFind(at)) {
        if (m_posts[*it].says.replyTo.isEmpty())
            break;
        at = m_posts[*it].says.replyTo;
    }
    return at;
}

std::vector<const TownPost *> Town::thread(const QString &id) const
{
    std::vector<const TownPost *> found;
    const QString top = root(id);
    for (const TownPost &post : m_posts) {
        if (!post.removed && root(post.says.id) == top)
            found.push_back(&post);
    }
    return found;
}

bool Town::answered(const QString &id) const
{
    const auto it = m_places.constFind(id);
    if (it == m_places.constEnd())
        return true; // nothing was said that could be answered
    // Everything below the message itself, not the whole thread: an answer to another neighbour is none to this one.
    QSet<QString> below = {id};
    for (size_t i = *it + 1; i < m_posts.size(); ++i) {
        const TownPost &post = m_posts[i];
        if (post.removed || !below.contains(post.says.replyTo))
            continue;
        if (post.own)
            return true;
        below.insert(post.says.id);
    }
    return false;
}

} // namespace pregonero::workshop
