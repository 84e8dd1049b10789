// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How people and posts look in the town's API; described at TownServer.
#include "app/workshop/townapi.h"

#include <QJsonArray>

namespace pregonero::workshop {

using namespace Qt::StringLiterals;

QJsonObject TownApi::toJson(const Citizen &citizen) const
{
    return {{u"id"_s, citizen.handle},
            {u"handle"_s, u'@' + citizen.handle + u'@' + m_scenario.host},
            {u"name"_s, citizen.name},
            {u"page"_s, u"https://%1/@%2"_s.arg(m_scenario.host, citizen.handle)},
            {u"bot"_s, citizen.bot}};
}

QJsonObject TownApi::toJson(const TownPost &post) const
{
    const Citizen *author = m_scenario.person(post.says.by);
    QJsonArray media;
    for (const Picture &picture : post.media)
        media.append(QJsonObject{{u"id"_s, picture.id},
                                 {u"kind"_s, picture.kind},
                                 {u"url"_s, u"https://%1/media/%2"_s.arg(m_scenario.host, picture.id)},
                                 {u"alt"_s, picture.altText}});
    return {{u"id"_s, post.says.id},
            {u"author"_s, toJson(author ? *author : Citizen{post.says.by, post.says.by, {}, {}, false})},
            {u"text"_s, post.says.text},
            {u"language"_s, post.says.language},
            {u"warning"_s, post.says.warning},
            {u"visibility"_s, name(post.says.visibility)},
            {u"inReplyTo"_s, post.says.replyTo},
            {u"createdAt"_s, toIso(post.at)},
            {u"editedAt"_s, post.editedAt ? QJsonValue(toIso(*post.editedAt)) : QJsonValue()},
            {u"url"_s, u"https://%1/@%2/%3"_s.arg(m_scenario.host, post.says.by, post.says.id)},
            {u"media"_s, media},
            {u"counts"_s, QJsonObject{{u"replies"_s, m_town->replies(post.says.id)},
                                      {u"boosts"_s, post.says.boosts + post.actBoosts},
                                      {u"favourites"_s, post.says.favourites + post.actFavourites}}},
            {u"own"_s, post.own},
            {u"hidden"_s, post.hidden}};
}

} // namespace pregonero::workshop
