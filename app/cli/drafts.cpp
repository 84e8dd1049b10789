// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

Result<QString> readText(const std::shared_ptr<Context> &context, const QString &path)
{
    QByteArray bytes;
    if (path == u"-") {
        bytes = context->terminal.readInput();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, Tr::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
        bytes = file.readAll();
    }
    QString text = QString::fromUtf8(bytes);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Call<int> create(const std::shared_ptr<Context> &context)
{
    const QStringList files = context->line.values(u"media"_s);
    const QStringList alts = context->line.values(u"alt"_s);
    if (!context->line.isSet(u"account"_s) || !context->line.isSet(u"text-file"_s) || alts.size() > files.size()) {
        context->terminal.err(
            Tr::tr("pregonero: --account and --text-file are needed, and each --alt belongs to a --media.")
                .toUtf8()
            + '\n');
        return answered<int>(Usage);
    }
    const auto text = readText(context, context->line.value(u"text-file"_s));
    if (!text)
        return answered<int>(context->fail(text.error()));
    Piece piece;
    piece.text = *text;
    piece.language = context->line.value(u"lang"_s);
    piece.contentWarning = context->line.value(u"warning"_s);
    piece.visibility = visibilityFromName(context->line.value(u"visibility"_s));
    const AccountId account(context->line.value(u"account"_s));
    const PostId replyTo(context->line.value(u"reply-to"_s).toLongLong());

    Call<Piece> whole = answered<Piece>(piece);
    for (qsizetype i = 0; i < files.size(); ++i) {
        whole = andThen(std::move(whole), context->desk,
                        [context, file = files.at(i), alt = alts.value(i)](const Piece &piece) {
                            return andThen(context->desk->attach(file, alt), context->desk,
                                           [piece](const Attachment &attachment) -> Result<Piece> {
                                               Piece more = piece;
                                               more.media.append(attachment);
                                               return more;
                                           });
                        });
    }
    auto made = andThen(std::move(whole), context->desk, [=](const Piece &piece) {
        return andThen(context->desk->account(account), context->desk,
                       [=](const Account &) { return context->desk->newDraft(account, piece, replyTo); });
    });
    return finish(std::move(made), context, [context](const DraftId &id) {
        context->say(id.value());
        context->print(QJsonObject{{u"id"_s, id.value()}});
        return Done;
    });
}

Call<int> list(const std::shared_ptr<Context> &context)
{
    return finish(store::Ledger(context->desk->store()).drafts(), context, [context](const QList<Draft> &drafts) {
        QJsonArray rows;
        for (const Draft &draft : drafts) {
            rows.append(toJson(draft));
            context->say(draft.id.value() + u"  "_s + name(draft.state).leftJustified(10) + headline(draft.piece.text));
        }
        context->print(rows);
        return Done;
    });
}

Call<int> show(const std::shared_ptr<Context> &context)
{
    auto ledger = std::make_shared<store::Ledger>(context->desk->store());
    const DraftId id(context->arguments.constFirst());
    auto found = andThen(ledger->draft(id), context->desk, [ledger, id](const Draft &draft) {
        return andThen(ledger->revisions(id), nullptr, [draft](const QList<Revision> &revisions) {
            return Result<std::pair<Draft, QList<Revision>>>({draft, revisions});
        });
    });
    return finish(std::move(found), context, [context](const std::pair<Draft, QList<Revision>> &found) {
        QJsonArray versions;
        for (const Revision &revision : found.second)
            versions.append(QJsonObject{{u"id"_s, revision.id.value()}, {u"at"_s, toIso(revision.at)},
                                        {u"person"_s, revision.person}, {u"text"_s, revision.piece.text}});
        QJsonObject json = toJson(found.first);
        json.insert(u"versions"_s, versions);
        context->say(found.first.piece.text);
        context->print(json);
        return Done;
    });
}

Call<int> queue(const std::shared_ptr<Context> &context)
{
    std::optional<Schedule> when;
    if (context->line.isSet(u"at"_s)) {
        const auto at = fromIso(context->line.value(u"at"_s));
        if (!at) {
            context->terminal.err(
                Tr::tr("pregonero: --at takes a time with its zone, such as 2026-11-23T09:00:00+01:00.")
                    .toUtf8()
                + '\n');
            return answered<int>(Usage);
        }
        when = Schedule{*at, QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    }
    return finish(context->desk->queue(DraftId(context->arguments.constFirst()), when), context,
                  [context](const OutboxId &id) {
                      context->say(id.value());
                      context->print(QJsonObject{{u"id"_s, id.value()}});
                      return Done;
                  });
}

} // namespace

QList<Command> draftCommands()
{
    return {
        {.words = {u"draft"_s, u"new"_s},
         .synopsis = u"--account ID --text-file F|- [--reply-to POST] [--media F --alt TEXT]..."_s,
         .summary = Tr::tr("Write a draft."),
         .options = {{u"account"_s, Tr::tr("Account it is written for."), u"ID"_s},
                     {u"text-file"_s, Tr::tr("File with the text, or - for standard input."), u"F"_s},
                     {u"reply-to"_s, Tr::tr("Archived post it answers."), u"POST"_s},
                     {u"media"_s, Tr::tr("File to attach; may be repeated."), u"F"_s},
                     {u"alt"_s, Tr::tr("Alternative text of the --media before it."), u"TEXT"_s},
                     {u"lang"_s, Tr::tr("Language of the text, such as es or eu."), u"L"_s},
                     {u"warning"_s, Tr::tr("Content warning shown before the text."), u"TEXT"_s},
                     {u"visibility"_s, Tr::tr("public, unlisted, followers or direct."), u"V"_s}},
         .run = create},
        {.words = {u"draft"_s, u"list"_s}, .synopsis = {}, .summary = Tr::tr("List the drafts, newest change first."),
         .run = list},
        {.words = {u"draft"_s, u"show"_s},
         .synopsis = u"ID"_s,
         .summary = Tr::tr("Show a draft and its versions."),
         .minArguments = 1, .maxArguments = 1, .run = show},
        {.words = {u"draft"_s, u"queue"_s},
         .synopsis = u"ID [--at ISO-8601]"_s,
         .summary = Tr::tr("Put a draft into the outbox, now or for an hour."),
         .options = {{u"at"_s, Tr::tr("Not before this time."), u"ISO-8601"_s}},
         .minArguments = 1, .maxArguments = 1, .run = queue},
    };
}

} // namespace pregonero::cli
