// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/desk/damage.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

Call<int> workOffline(const std::shared_ptr<Context> &context, bool offline)
{
    return finish(context->desk->setOffline(offline), context, [context, offline](bool) {
        context->say(offline ? Tr::tr("This workspace works offline from now on: nothing is sent and nothing is fetched, in any "
                                      "program on it, until: %1").arg(commandFor(context->workspace, u"online"_s))
                             : Tr::tr("This workspace is online again. A window that is open on it sends what waits. Without "
                                      "one: %1").arg(commandFor(context->workspace, u"outbox run"_s)));
        context->print(QJsonObject{{u"offline"_s, offline}});
        return Done;
    });
}

QJsonObject toJson(const store::Backup &copy)
{
    return {{u"path"_s, copy.path}, {u"at"_s, toIso(copy.at)}, {u"bytes"_s, copy.bytes}};
}

/// Opens the workspace and looks through its whole file.
Call<bool> lookThrough(const std::shared_ptr<Context> &context)
{
    return andThen(context->desk->store().open(), context->desk,
                   [context](const store::Opened &) { return context->desk->store().check(); });
}

Call<int> check(const std::shared_ptr<Context> &context)
{
    return andAlways(lookThrough(context), context->desk, [context](const Result<bool> &whole) {
        return finish(context->desk->store().backups(), context, [context, whole](const QList<store::Backup> &copies) -> int {
            if (!whole) {
                const int code = context->fail(whole.error());
                if (whole.error().detail == u"damaged")
                    context->terminal.err(wayOutInTerminal(context->desk->store(), copies, context->workspace));
                return code;
            }
            QJsonArray rows;
            context->say(Tr::tr("The workspace is whole: %1")
                             .arg(QDir::toNativeSeparators(context->desk->store().databaseFile())));
            context->say(copies.isEmpty() ? Tr::tr("There is no safety copy yet.") : Tr::tr("Safety copies, newest first:"));
            for (const store::Backup &copy : copies) {
                context->say(u"  "_s + toIso(copy.at) + u"  "_s + QDir::toNativeSeparators(copy.path));
                rows.append(toJson(copy));
            }
            context->print(QJsonObject{{u"whole"_s, true}, {u"file"_s, context->desk->store().databaseFile()},
                                       {u"backups"_s, rows}});
            return Done;
        });
    });
}

Call<int> restore(const std::shared_ptr<Context> &context)
{
    auto done = andAlways(lookThrough(context), context->desk, [context](const Result<bool> &whole) {
        if (whole)
            return failed<store::SetAside>({ErrorKind::Rejected, Tr::tr("The workspace is whole, so nothing was changed.")});
        if (whole.error().detail != u"damaged")
            return failed<store::SetAside>(whole.error());
        return context->desk->store().setDamagedAside(context->line.isSet(u"anew"_s) ? store::WithoutCopy::BeginAnew
                                                                                     : store::WithoutCopy::Refuse);
    });
    return andAlways(std::move(done), context->desk, [context](const Result<store::SetAside> &done) -> Result<int> {
        if (!done) {
            const int code = context->fail(done.error());
            if (done.error().detail == u"no copy")
                context->terminal.err(wayOutInTerminal(context->desk->store(), {}, context->workspace));
            return code;
        }
        context->say(setAsideWords(*done));
        context->print(QJsonObject{{u"damaged"_s, done->damaged},
                                   {u"restored"_s, done->restored ? QJsonValue(toJson(*done->restored)) : QJsonValue()}});
        return Done;
    });
}

Call<int> backUp(const std::shared_ptr<Context> &context)
{
    return finish(context->desk->store().backUp(), context, [context](const QString &path) {
        context->say(Tr::tr("A safety copy was made: %1").arg(QDir::toNativeSeparators(path)));
        context->print(QJsonObject{{u"path"_s, path}});
        return Done;
    });
}

} // namespace

QList<Command> workspaceCommands()
{
    return {
        {.words = {u"offline"_s}, .synopsis = {},
         .summary = Tr::tr("Send and fetch nothing on this workspace until it is online again."),
         .run = [](const std::shared_ptr<Context> &context) { return workOffline(context, true); }},
        {.words = {u"online"_s}, .synopsis = {}, .summary = Tr::tr("Send and fetch again."),
         .run = [](const std::shared_ptr<Context> &context) { return workOffline(context, false); }},
        {.words = {u"workspace"_s, u"check"_s}, .synopsis = {},
         .summary = Tr::tr("Look through the whole workspace for damage, and list its safety copies."),
         .run = check, .opensItself = true},
        {.words = {u"workspace"_s, u"backup"_s}, .synopsis = {}, .summary = Tr::tr("Make a safety copy now."), .run = backUp},
        {.words = {u"workspace"_s, u"restore"_s}, .synopsis = u"[--anew]"_s,
         .summary = Tr::tr("Keep a damaged workspace aside and put the newest safety copy that is whole in its place."),
         .options = {{u"anew"_s, Tr::tr("Where no copy is whole, begin with an empty workspace.")}},
         .run = restore, .opensItself = true},
    };
}

} // namespace pregonero::cli
