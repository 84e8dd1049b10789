// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/statewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

/// The files with their alternative texts: each --alt belongs to the --media before it.
std::optional<QList<std::pair<QString, QString>>> attachments(const QCommandLineParser &line)
{
    QStringList files = line.values(u"media"_s);
    QStringList alts = line.values(u"alt"_s);
    QList<std::pair<QString, QString>> pairs;
    bool open = false; // a file that may still be described
    const QStringList names = line.optionNames();
    for (const QString &name : names) {
        if (name == u"media") {
            pairs.append({files.takeFirst(), {}});
            open = true;
        } else if (name == u"alt") {
            if (!open)
                return std::nullopt;
            pairs.last().second = alts.takeFirst();
            open = false;
        }
    }
    return pairs;
}

Call<int> create(const std::shared_ptr<Context> &context)
{
    const auto files = attachments(context->line);
    if (!context->line.isSet(u"account"_s) || !context->line.isSet(u"text-file"_s) || !files)
        return answered<int>(context->misused(
            Tr::tr("--account and --text-file are needed, and each --alt comes after the --media it describes.")));
    const QString visibility = context->line.value(u"visibility"_s);
    if (!visibility.isEmpty() && name(visibilityFromName(visibility)) != visibility)
        return answered<int>(
            context->misused(Tr::tr("--visibility takes public, unlisted, followers or direct.")));
    bool number = true;
    const qint64 answers = context->line.isSet(u"reply-to"_s) ? context->line.value(u"reply-to"_s).toLongLong(&number) : 0;
    if (!number)
        return answered<int>(context->misused(Tr::tr("--reply-to takes a post's number, as `feed list` shows it.")));
    const auto text = readText(context->terminal, context->line.value(u"text-file"_s));
    if (!text)
        return answered<int>(context->fail(text.error()));
    Piece piece;
    piece.text = *text;
    piece.language = context->line.value(u"lang"_s);
    piece.contentWarning = context->line.value(u"warning"_s);
    piece.visibility = visibilityFromName(visibility);
    const AccountId account(context->line.value(u"account"_s));
    const PostId replyTo(answers);

    Call<Piece> whole = answered<Piece>(piece);
    for (const auto &[file, alt] : *files) {
        whole = andThen(std::move(whole), context->desk,
                        [context, file, alt](const Piece &piece) {
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
            context->say(draft.id.value() + u"  "_s + stateWord(draft.state).leftJustified(14) + headline(draft.piece.text));
        }
        context->print(rows);
        return Done;
    });
}

Call<int> show(const std::shared_ptr<Context> &context)
{
    auto ledger = std::make_shared<store::Ledger>(context->desk->store());
    const DraftId id(context->arguments.constFirst());
    auto found = andThen(ledger->draft(id), context->desk, [context, ledger, id](const Draft &draft) {
        return andThen(ledger->revisions(id), context->desk, [draft](const QList<Revision> &revisions) {
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

/// The zone in which an hour was written: this computer's where that is the one, else the offset that was given.
QString zoneOf(const QString &at)
{
    const QDateTime written = QDateTime::fromString(at, Qt::ISODateWithMs);
    const QTimeZone here = QTimeZone::systemTimeZone();
    const int offset = written.offsetFromUtc();
    return QString::fromLatin1(here.offsetFromUtc(written) == offset ? here.id() : QTimeZone(offset).id());
}

Call<int> queue(const std::shared_ptr<Context> &context)
{
    std::optional<Schedule> when;
    if (context->line.isSet(u"at"_s)) {
        const auto at = fromIso(context->line.value(u"at"_s));
        if (!at)
            return answered<int>(
                context->misused(Tr::tr("--at takes a time with its zone, such as 2026-11-23T09:00+01:00.")));
        when = Schedule{*at, zoneOf(context->line.value(u"at"_s))};
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
         .synopsis = u"--account ID --text-file F|- [--reply-to POST] [--media F --alt TEXT]... "
                    "[--lang L] [--warning TEXT] [--visibility V]"_s,
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
