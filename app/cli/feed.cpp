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

void printPosts(const std::shared_ptr<Context> &context, const QList<store::ArchivedPost> &posts)
{
    QJsonArray rows;
    for (const store::ArchivedPost &row : posts) {
        rows.append(toJson(row));
        context->say((row.unread ? u"* "_s : u"  "_s) + QString::number(row.id.value()) + u"  "_s
                     + shortTime(row.post.createdAt) + u"  "_s + row.post.author.handle + u"  "_s
                     + headline(row.post.text.plain, 80));
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
    return finish(std::move(posts), context, [context](const QList<store::ArchivedPost> &posts) {
        printPosts(context, posts);
        return Done;
    });
}

} // namespace

QList<Command> feedCommands()
{
    return {
        {.words = {u"fetch"_s},
         .synopsis = u"[--account ID]"_s,
         .summary = Tr::tr("Bring news from the networks into the archive."),
         .options = {{u"account"_s, Tr::tr("Only this account."), u"ID"_s}},
         .run = fetch},
        {.words = {u"feed"_s, u"list"_s},
         .synopsis = u"[--unread] [--search Q] [--limit N] [--before ID]"_s,
         .summary = Tr::tr("List archived posts, newest first."),
         .options = {{u"unread"_s, Tr::tr("Only unread ones.")},
                     {u"search"_s, Tr::tr("Words, “a phrase”, beginn*; accents do not matter."), u"Q"_s},
                     {u"limit"_s, Tr::tr("How many (50)."), u"N"_s},
                     {u"before"_s, Tr::tr("Only older than this post."), u"ID"_s}},
         .run = feedList},
        {.words = {u"conversation"_s, u"show"_s},
         .synopsis = u"ID"_s,
         .summary = Tr::tr("Show a conversation, oldest post first."),
         .minArguments = 1, .maxArguments = 1, .run = conversation},
    };
}

} // namespace pregonero::cli
