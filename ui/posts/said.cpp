// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/said.h"

#include <QCoreApplication>
#include <QLocale>

namespace pregonero {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::PostActions)
};

QString actionWords(const QString &action)
{
    const std::pair<QLatin1StringView, QString> known[] = {
        {QLatin1StringView("edit"), Tr::tr("to edit it")},
        {QLatin1StringView("remove"), Tr::tr("to remove it")},
        {QLatin1StringView("favourite"), Tr::tr("to mark it as a favourite")},
        {QLatin1StringView("unfavourite"), Tr::tr("to take the favourite back")},
        {QLatin1StringView("boost"), Tr::tr("to boost it")},
        {QLatin1StringView("unboost"), Tr::tr("to take the boost back")},
        {QLatin1StringView("hide"), Tr::tr("to hide it")},
        {QLatin1StringView("mute"), Tr::tr("to mute its author")},
        {QLatin1StringView("block"), Tr::tr("to block its author")},
        {QLatin1StringView("report"), Tr::tr("to look at it (report)")},
    };
    for (const auto &[name, words] : known) {
        if (action == name)
            return words;
    }
    return action;
}

} // namespace

QString doneWords(PostVerb::Kind kind, const QString &network, const QString &who)
{
    using Kind = PostVerb::Kind;
    switch (kind) {
    case Kind::Edit: return Tr::tr("%1 confirmed it: the post has the new words.").arg(network);
    case Kind::Remove: return Tr::tr("%1 confirmed it: the post is removed. The record keeps your reason.").arg(network);
    case Kind::Favourite: return Tr::tr("%1 confirmed it: marked as a favourite.").arg(network);
    case Kind::Unfavourite: return Tr::tr("%1 confirmed it: no longer a favourite.").arg(network);
    case Kind::Boost: return Tr::tr("%1 confirmed it: boosted, so your followers see it.").arg(network);
    case Kind::Unboost: return Tr::tr("%1 confirmed it: the boost is taken back.").arg(network);
    case Kind::Hide: return Tr::tr("%1 confirmed it: the post is hidden. The record keeps your reason.").arg(network);
    case Kind::Mute: return Tr::tr("%1 confirmed it: %2 is muted. The record keeps your reason.").arg(network, who);
    case Kind::Block: return Tr::tr("%1 confirmed it: %2 is blocked. The record keeps your reason.").arg(network, who);
    case Kind::Report: return Tr::tr("%1 has the report. The record keeps your reason.").arg(network);
    }
    return {};
}

QString openWords(const PostRequest &request)
{
    const QString when = QLocale().toString(toDateTime(request.at).toLocalTime(), QLocale::ShortFormat);
    return Tr::tr("Asked %1 on %2: nobody knows whether it was done").arg(actionWords(request.action), when);
}

} // namespace pregonero
