// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/town/adapter.h"

#include "plugins/api/status.h"
#include "plugins/town/parser.h"
#include "plugins/town/requests.h"

namespace pregonero::town {

using namespace Qt::StringLiterals;

namespace {

/// One request, its answer read by `read`.
template<class F>
auto ask(const CallContext &call, HttpRequest request, F read)
{
    return andThen(call.http.send(std::move(request), call.stop), call.context, std::move(read));
}

/// Done is what the server says it did to this very post.
auto confirmed(QString remoteId)
{
    return [remoteId = std::move(remoteId)](const HttpResponse &response) {
        return parser::id(response).and_then([&](const QString &id) -> Result<bool> {
            return id == remoteId ? Result<bool>(true) : fail(unreadableAnswer(u"another post's id"_s));
        });
    };
}

} // namespace

Call<Limits> TownAdapter::limits(CallContext call) const
{
    return ask(call, requests::get(call.account, {u"limits"_s}), parser::limits);
}

Call<Identity> TownAdapter::whoAmI(CallContext call) const
{
    return ask(call, requests::get(call.account, {u"me"_s}), parser::identity);
}

Call<Page> TownAdapter::fetchSince(CallContext call, Column column, QByteArray cursor) const
{
    if (column.kind == Column::Kind::Home)
        return failed<Page>(unsupported());
    return ask(call, requests::column(call.account, column, cursor), parser::page);
}

Call<QList<Post>> TownAdapter::fetchConversation(CallContext call, QString remoteId) const
{
    return ask(call, requests::get(call.account, {u"posts"_s, remoteId, u"thread"_s}), parser::posts);
}

Call<Receipt> TownAdapter::publish(CallContext call, Piece piece, OutboxId key, QStringList uploads) const
{
    return ask(call, requests::publish(call.account, piece, key, uploads), parser::receipt);
}

Call<Verification> TownAdapter::verify(CallContext call, Piece piece, OutboxId key, TimePoint since) const
{
    return ask(call, requests::find(call.account, key, since),
               [piece, since](const HttpResponse &response) { return parser::verification(response, piece, since); });
}

Call<Receipt> TownAdapter::edit(CallContext call, QString remoteId, Piece piece) const
{
    return ask(call, requests::edit(call.account, remoteId, piece), parser::receipt);
}

Call<bool> TownAdapter::remove(CallContext call, QString remoteId) const
{
    return ask(call, requests::remove(call.account, remoteId), confirmed(remoteId));
}

Call<bool> TownAdapter::moderate(CallContext call, QString remoteId, Moderation action) const
{
    return ask(call, requests::moderate(call.account, remoteId, action), confirmed(remoteId));
}

Call<QString> TownAdapter::uploadMedia(CallContext call, Attachment file, QByteArray bytes) const
{
    return ask(call, requests::upload(call.account, file, bytes), parser::id);
}

Call<Counts> TownAdapter::metrics(CallContext call, QString remoteId) const
{
    return ask(call, requests::get(call.account, {u"posts"_s, remoteId}), parser::counts);
}

} // namespace pregonero::town
