// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/powers.h"

#include "plugins/api/metadata.h"

#include <QCoreApplication>

#include <algorithm>

namespace pregonero {

using Kind = PostVerb::Kind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::Desk)
};

/// Whether the last thing the network confirmed of a pair (favourite, unfavourite) was the first of it.
bool stands(const QList<PostRequest> &requests, QStringView does, QStringView undoes)
{
    for (const PostRequest &request : requests) {
        if (request.state == PostRequest::State::Done && (request.action == does || request.action == undoes))
            return request.action == does;
    }
    return false;
}

QString whyNotEdited(const AdapterInfo &info, const std::optional<OutboxItem> &row, TimePoint now)
{
    if (!row)
        return Tr::tr("It was not published from here, so its files and settings are not known. Edit it on the network.");
    if (info.editWindowMinutes > 0 && row->receipt
        && now - row->receipt->at > std::chrono::minutes(info.editWindowMinutes))
        return Tr::tr("%1 lets a post be edited for %n minute(s). That time has passed.", nullptr, info.editWindowMinutes)
            .arg(info.name);
    return {};
}

} // namespace

bool needsReason(Kind kind)
{
    return kind == Kind::Remove || kind == Kind::Hide || kind == Kind::Mute || kind == Kind::Block
        || kind == Kind::Report;
}

const PostVerb *PostPowers::verb(Kind kind) const
{
    const auto found = std::ranges::find(verbs, kind, &PostVerb::kind);
    return found == verbs.end() ? nullptr : &*found;
}

QList<PostVerb> verbsFor(const store::ArchivedPost &post, const AdapterInfo &info, const std::optional<OutboxItem> &row,
                         const QList<PostRequest> &requests, bool offline, TimePoint now)
{
    QList<PostVerb> verbs;
    // What stands in the way of everything comes first: it is what a person can change.
    const QString always = post.gone ? Tr::tr("It is no longer on the network.")
        : offline ? Tr::tr("The desk is offline. Go online to ask the network.")
                  : QString();
    const auto add = [&](Capability capability, Kind kind, const QString &whyNot = {}) {
        if (info.can(capability))
            verbs.append({kind, always.isEmpty() ? whyNot : always});
    };
    if (post.post.own) {
        add(Capability::Edit, Kind::Edit, whyNotEdited(info, row, now));
        add(Capability::Remove, Kind::Remove);
        return verbs;
    }
    const bool favoured = stands(requests, u"favourite", u"unfavourite");
    const bool boosted = stands(requests, u"boost", u"unboost");
    const bool shared = post.post.visibility == Visibility::Public || post.post.visibility == Visibility::Unlisted;
    add(Capability::Favourite, favoured ? Kind::Unfavourite : Kind::Favourite);
    add(Capability::Boost, boosted ? Kind::Unboost : Kind::Boost,
        shared ? QString() : Tr::tr("It was not written for everybody, so it is not passed on."));
    add(Capability::Hide, Kind::Hide);
    add(Capability::Mute, Kind::Mute);
    add(Capability::Block, Kind::Block);
    add(Capability::Report, Kind::Report);
    return verbs;
}

} // namespace pregonero
