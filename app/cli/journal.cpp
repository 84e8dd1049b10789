// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/desk/damage.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

Call<int> verify(const std::shared_ptr<Context> &context)
{
    return finish(context->desk->verifyJournal(), context, [context](const journal::Report &report) {
        QJsonArray faults;
        for (const journal::Fault &fault : report.faults) {
            faults.append(QJsonObject{{u"entry"_s, fault.entry},
                                      {u"writer"_s, QString::fromLatin1(fault.writer.toHex())},
                                      {u"sequence"_s, fault.sequence},
                                      {u"message"_s, fault.message}});
            context->say(fault.message);
        }
        context->say(report.whole() ? Tr::tr("The record is whole: %n entry(s).", nullptr, static_cast<int>(report.entries))
                                    : Tr::tr("The record is not whole: %n fault(s) among its %1 entries.", nullptr,
                                             static_cast<int>(report.faults.size()))
                                          .arg(report.entries));
        if (report.acknowledged > 0)
            context->say(Tr::tr("%n time(s) somebody said why it does not end as it once did: those entries are of the kind "
                                "record.end-acknowledged.", nullptr, static_cast<int>(report.acknowledged)));
        if (report.onlyEndDiffers())
            context->say(Tr::tr("If you know why (a safety copy was put in place), say so: %1")
                             .arg(commandFor(context->workspace, u"journal acknowledge --reason TEXT"_s)));
        if (report.endNeverKept)
            context->say(Tr::tr("Its end has nothing to be compared with yet: it is kept in the keychain from now on."));
        else if (!report.endCompared)
            context->say(Tr::tr("The keychain could not be read, so whether its end was cut off is not known. Unlock it "
                                "and try again."));
        context->print(QJsonObject{{u"whole"_s, report.whole()}, {u"endCompared"_s, report.endCompared},
                                   {u"endNeverKept"_s, report.endNeverKept},
                                   {u"acknowledged"_s, report.acknowledged},
                                   {u"entries"_s, report.entries},
                                   {u"bodiesErased"_s, report.bodiesErased}, {u"faults"_s, faults}});
        return report.whole() ? Done : Findings;
    });
}

Call<int> acknowledge(const std::shared_ptr<Context> &context)
{
    return finish(context->desk->acknowledgeEnd(context->line.value(u"reason"_s)), context, [context](bool) {
        context->say(Tr::tr("Recorded. From now on the record is compared with what it ends with today."));
        context->print(QJsonObject{{u"acknowledged"_s, true}});
        return Done;
    });
}

Call<int> exportTo(const std::shared_ptr<Context> &context)
{
    const QString path = context->arguments.constFirst();
    return finish(context->desk->exportJournal(path), context, [context, path](qint64 entries) {
        context->say(Tr::tr("%n entry(s) written to %1.", nullptr, static_cast<int>(entries)).arg(path));
        context->print(QJsonObject{{u"entries"_s, entries}, {u"path"_s, path}});
        return Done;
    });
}

Call<int> rebuild(const std::shared_ptr<Context> &context)
{
    return finish(context->desk->rebuildJournal(), context, [context](qint64 entries) {
        context->say(Tr::tr("Rebuilt from %n entry(s).", nullptr, static_cast<int>(entries)));
        context->print(QJsonObject{{u"entries"_s, entries}});
        return Done;
    });
}

} // namespace

QList<Command> journalCommands()
{
    return {
        {.words = {u"journal"_s, u"verify"_s}, .synopsis = {},
         .summary = Tr::tr("Check that no entry of the record was changed, removed or reordered."), .run = verify},
        {.words = {u"journal"_s, u"acknowledge"_s}, .synopsis = u"--reason TEXT"_s,
         .summary = Tr::tr("Say why the record does not end as it once did, such as a safety copy put in place."),
         .options = {{u"reason"_s, Tr::tr("Why, for the record."), u"TEXT"_s}}, .run = acknowledge},
        {.words = {u"journal"_s, u"export"_s}, .synopsis = u"FILE"_s,
         .summary = Tr::tr("Write the record as JSON Lines that anybody can verify."),
         .minArguments = 1, .maxArguments = 1, .run = exportTo},
        {.words = {u"journal"_s, u"rebuild"_s}, .synopsis = {},
         .summary = Tr::tr("Recreate drafts, outbox and accounts from the record."), .run = rebuild},
    };
}

} // namespace pregonero::cli
