// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

using Captures = QHash<PostId, QList<store::Capture>>;

/// The network's own bytes: as text where they are, so that what they say can be read and hashed again.
QJsonObject toJson(const store::Capture &capture)
{
    QJsonObject json{{u"at"_s, toIso(capture.at)}, {u"sha256"_s, QString::fromLatin1(capture.sha256.toHex())}};
    if (QUtf8StringView(capture.raw).isValidUtf8())
        json.insert(u"raw"_s, QString::fromUtf8(capture.raw));
    else
        json.insert(u"rawBase64"_s, QString::fromLatin1(capture.raw.toBase64()));
    return json;
}

void printPosts(const std::shared_ptr<Context> &context, const QList<store::ArchivedPost> &posts,
                const std::optional<Captures> &captures = {})
{
    QJsonArray rows;
    for (const store::ArchivedPost &row : posts) {
        QJsonObject json = cli::toJson(row);
        if (captures) {
            QJsonArray raw;
            for (const store::Capture &capture : captures->value(row.id))
                raw.append(toJson(capture));
            json.insert(u"captures"_s, raw);
        }
        rows.append(json);
        context->say((row.unread ? u"* "_s : u"  "_s) + QString::number(row.id.value()) + u"  "_s
                     + shortTime(row.post.createdAt) + u"  "_s + row.post.author.handle + u"  "_s
                     + headline(row.post.text.plain, 80));
        for (const store::Capture &capture : captures ? captures->value(row.id) : QList<store::Capture>())
            context->say(u"    "_s + toIso(capture.at) + u"  SHA-256 "_s + QString::fromLatin1(capture.sha256.toHex()) + u'\n'
                         + QString::fromUtf8(capture.raw));
    }
    context->print(rows);
}

Call<int> fetch(const std::shared_ptr<Context> &context)
{
    const AccountId only(context->line.value(u"account"_s));
    const auto known = only.isNull() ? answered<Account>(Account{}) : context->desk->account(only);
    auto fetched = andThen(known, context->desk, [context, only](const Account &) { return context->desk->fetch(only); });
    return finish(std::move(fetched), context, [context](const sync::Refreshed &what) {
        QJsonArray errors;
        int code = Done;
        for (const auto &[account, error] : what.errors) {
            context->terminal.err("pregonero: " + error.message.toUtf8() + '\n');
            errors.append(QJsonObject{{u"account"_s, account.value()}, {u"kind"_s, name(error.kind)},
                                      {u"message"_s, error.message}});
            const bool unreachable = error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
            code = std::max<int>(code, unreachable ? Unknown : Findings);
        }
        context->say(Tr::tr("%n column(s) read.", nullptr, what.columns) + u' '
                     + Tr::tr("%n new post(s).", nullptr, what.fresh));
        context->print(QJsonObject{{u"columns"_s, what.columns}, {u"fresh"_s, what.fresh}, {u"errors"_s, errors}});
        return code;
    });
}

Call<int> feedList(const std::shared_ptr<Context> &context)
{
    store::FeedQuery query;
    query.unreadOnly = context->line.isSet(u"unread"_s);
    query.search = context->line.value(u"search"_s);
    bool number = true;
    if (context->line.isSet(u"limit"_s))
        query.limit = context->line.value(u"limit"_s).toInt(&number);
    if (number && context->line.isSet(u"before"_s))
        query.before = PostId(context->line.value(u"before"_s).toLongLong(&number));
    if (!number || query.limit < 1)
        return answered<int>(context->misused(Tr::tr("--limit and --before take a number.")));
    return finish(store::Archive(context->desk->store()).feed(query), context,
                  [context](const QList<store::ArchivedPost> &posts) {
                      printPosts(context, posts);
                      return Done;
                  });
}

/// One after the other: a conversation has hundreds at most.
Call<Captures> capturesOf(const std::shared_ptr<Context> &context, QList<PostId> posts, Captures found = {})
{
    if (posts.isEmpty())
        return answered<Captures>(std::move(found));
    const PostId post = posts.takeFirst();
    return andThen(context->desk->captures(post), context->desk,
                   [context, posts, post, found = std::move(found)](const QList<store::Capture> &captures) mutable {
                       found.insert(post, captures);
                       return capturesOf(context, std::move(posts), std::move(found));
                   });
}

Call<int> conversation(const std::shared_ptr<Context> &context)
{
    bool number = false;
    const qint64 id = context->arguments.constFirst().toLongLong(&number);
    if (!number)
        return answered<int>(context->misused(Tr::tr("a conversation has a number, as `feed list` shows it.")));
    // A post's number is as good: it leads to its conversation.
    auto archive = std::make_shared<store::Archive>(context->desk->store());
    auto posts = andThen(archive->post(PostId(id)), context->desk, [archive](const store::ArchivedPost &post) {
        return archive->conversation(post.conversation);
    });
    if (!context->line.isSet(u"raw"_s))
        return finish(std::move(posts), context, [context](const QList<store::ArchivedPost> &posts) {
            printPosts(context, posts);
            return Done;
        });
    auto whole = andThen(std::move(posts), context->desk, [context](const QList<store::ArchivedPost> &posts) {
        QList<PostId> ids;
        for (const store::ArchivedPost &post : posts)
            ids.append(post.id);
        return andThen(capturesOf(context, ids), context->desk, [context, posts](const Captures &captures) -> Result<bool> {
            printPosts(context, posts, captures);
            return true;
        });
    });
    return finish(std::move(whole), context, [](bool) { return Done; });
}

} // namespace

QList<Command> feedCommands()
{
    return {
        {.words = {u"fetch"_s},
         .synopsis = u"[--account ID]"_s,
         .summary = Tr::tr("Bring news from the networks into the archive."),
         .options = {{u"account"_s, Tr::tr("Only this account."), u"ID"_s}},
         .run = fetch,
         .asksNetwork = true},
        {.words = {u"feed"_s, u"list"_s},
         .synopsis = u"[--unread] [--search Q] [--limit N] [--before ID]"_s,
         .summary = Tr::tr("List archived posts, newest first."),
         .options = {{u"unread"_s, Tr::tr("Only unread ones.")},
                     {u"search"_s, Tr::tr("Words, “a phrase”, beginn*; accents do not matter."), u"Q"_s},
                     {u"limit"_s, Tr::tr("How many (50)."), u"N"_s},
                     {u"before"_s, Tr::tr("Only older than this post."), u"ID"_s}},
         .run = feedList},
        {.words = {u"conversation"_s, u"show"_s},
         .synopsis = u"ID [--raw]"_s,
         .summary = Tr::tr("Show a conversation, oldest post first."),
         .options = {{u"raw"_s, Tr::tr("With each post, what the network sent, byte by byte, and its SHA-256.")}},
         .minArguments = 1, .maxArguments = 1, .run = conversation},
    };
}

} // namespace pregonero::cli
