// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/statewords.h"

#include <QSet>
#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

/// As the person chose it: "2026-11-23 09:00 Atlantic/Canary".
QString hourInZone(TimePoint hour, const QString &zone)
{
    const QTimeZone chosen(zone.toLatin1());
    const QDateTime at = chosen.isValid() ? toDateTime(hour).toTimeZone(chosen) : toDateTime(hour);
    return at.toString(u"yyyy-MM-dd HH:mm "_s) + (chosen.isValid() ? zone : u"UTC"_s);
}

int printRows(const std::shared_ptr<Context> &context, const QList<OutboxItem> &items)
{
    QJsonArray rows;
    for (const OutboxItem &item : items) {
        rows.append(toJson(item));
        QString line = item.id.value() + u"  "_s + stateWord(item.state).leftJustified(14) + headline(item.piece.text);
        if (item.receipt)
            line += u"  "_s + item.receipt->url.toString();
        else if (!item.error.isEmpty())
            line += u"  "_s + item.error;
        if (item.state == OutboxItem::State::Queued && item.notBefore)
            line += u"  "_s + Tr::tr("for %1", "an hour and its time zone").arg(hourInZone(*item.notBefore, item.zone));
        context->say(line);
    }
    context->print(rows);
    return Done;
}

Call<int> list(const std::shared_ptr<Context> &context)
{
    return finish(store::Ledger(context->desk->store()).outbox(), context,
                  [context](const QList<OutboxItem> &items) { return printRows(context, items); });
}

/// One `outbox run`: from the first look to the last row or the end of patience.
class OutboxRun : public std::enable_shared_from_this<OutboxRun>
{
public:
    explicit OutboxRun(std::shared_ptr<Context> context)
        : m_context(std::move(context))
        , m_guard(new QObject(m_context->desk))
        , m_untilEmpty(m_context->line.isSet(u"until-empty"_s))
    {
        m_promise.start();
    }

    Call<int> start(std::chrono::milliseconds patience)
    {
        m_context->desk->clock().callAfter(patience, m_guard, [self = shared_from_this()] { self->end(); });
        // What cannot be signed cannot be recorded, so nothing is sent before the key is here.
        whenDone(m_context->desk->ready(), m_guard, [self = shared_from_this()](Result<bool> ready) {
            ready ? self->begin() : self->answer(self->m_context->fail(ready.error()));
        });
        return m_promise.future();
    }

private:
    void begin()
    {
        if (m_ended)
            return;
        // What had failed before is known already: this run answers for its own.
        whenDone(store::Ledger(m_context->desk->store()).outbox(), m_guard,
                 [self = shared_from_this()](Result<QList<OutboxItem>> items) {
                     for (const OutboxItem &item : items.value_or(QList<OutboxItem>())) {
                         if (item.state == OutboxItem::State::Failed)
                             self->m_failedBefore.insert(item.id);
                     }
                     self->send();
                 });
    }

    void send()
    {
        if (m_ended)
            return;
        sync::OutboxRunner &outbox = m_context->desk->outbox();
        QObject::connect(&outbox, &sync::OutboxRunner::idle, m_guard, [self = shared_from_this()] { self->idle(); });
        if (!outbox.start()) {
            m_context->terminal.err(
                Tr::tr("pregonero: another program sends for this workspace already.").toUtf8() + '\n');
            end();
        }
    }

    void idle()
    {
        whenDone(store::Ledger(m_context->desk->store()).outboxOpen(), m_guard,
                 [self = shared_from_this()](Result<QList<OutboxItem>> open) {
                     // Without --until-empty one pass is enough; with it, what waits for a person or for its hour is
                     // all that may be left.
                     const bool nothingToDo = open && std::ranges::all_of(*open, [&self](const OutboxItem &item) {
                         return item.state == OutboxItem::State::Unknown || self->isForLater(item);
                     });
                     if (!self->m_untilEmpty || nothingToDo || self->m_context->desk->isOffline())
                         self->end();
                 });
    }

    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        m_context->desk->outbox().stop(); // first: what is read now stays so, but for a call in hand
        whenDone(store::Ledger(m_context->desk->store()).outbox(), m_context->desk,
                 [self = shared_from_this()](Result<QList<OutboxItem>> items) {
                     self->answer(items ? self->report(*items) : self->m_context->fail(items.error()));
                 });
    }

    void answer(int exitCode)
    {
        m_ended = true;
        m_promise.addResult(Result<int>(exitCode));
        m_promise.finish();
        m_guard->deleteLater(); // and with it the connections and timers that hold this object
    }

    int report(const QList<OutboxItem> &items)
    {
        using State = OutboxItem::State;
        const auto any = [&](auto... states) {
            return std::ranges::any_of(items, [&](const OutboxItem &item) { return ((item.state == states) || ...); });
        };
        printRows(m_context, items);
        if (any(State::Unknown, State::Sending))
            return Unknown;
        const bool waiting = std::ranges::any_of(items, [&](const OutboxItem &item) {
            return item.state == State::Queued && !isForLater(item)
                && (m_untilEmpty || m_context->desk->isOffline() || !item.error.isEmpty());
        });
        if (waiting)
            return Unknown;
        const bool failed = std::ranges::any_of(items, [this](const OutboxItem &item) {
            return item.state == State::Failed && !m_failedBefore.contains(item.id);
        });
        return failed ? Findings : Done;
    }

    /// Scheduled by a person for an hour that has not come: no reason to wait, and nothing that went wrong.
    [[nodiscard]] bool isForLater(const OutboxItem &item) const
    {
        return item.state == OutboxItem::State::Queued && item.notBefore
            && *item.notBefore > m_context->desk->clock().now();
    }

    std::shared_ptr<Context> m_context;
    QPromise<Result<int>> m_promise;
    QObject *m_guard; // context of what waits for this run; the desk owns it
    QSet<OutboxId> m_failedBefore;
    bool m_untilEmpty;
    bool m_ended = false;
};

Call<int> run(const std::shared_ptr<Context> &context)
{
    bool number = true;
    const int seconds = context->line.isSet(u"timeout"_s) ? context->line.value(u"timeout"_s).toInt(&number) : 60;
    if (!number || seconds < 1)
        return answered<int>(context->misused(Tr::tr("--timeout takes seconds.")));
    return std::make_shared<OutboxRun>(context)->start(std::chrono::seconds(seconds));
}

Call<int> resolve(const std::shared_ptr<Context> &context)
{
    const QString verdict = context->arguments.at(1);
    if (verdict != u"sent" && verdict != u"absent")
        return answered<int>(context->misused(Tr::tr("say `sent` or `absent`.")));
    const OutboxId id(context->arguments.constFirst());
    return finish(context->desk->resolve(id, verdict == u"sent", QUrl(context->line.value(u"url"_s))), context,
                  [context, id](bool) {
                      context->say(Tr::tr("Resolved."));
                      context->print(QJsonObject{{u"id"_s, id.value()}});
                      return Done;
                  });
}

} // namespace

QList<Command> outboxCommands()
{
    return {
        {.words = {u"outbox"_s, u"run"_s},
         .synopsis = u"[--until-empty] [--timeout S]"_s,
         .summary = Tr::tr("Send what is due, and look up what is not known."),
         .options = {{u"until-empty"_s, Tr::tr("Go on until nothing is left that can move.")},
                     {u"timeout"_s, Tr::tr("Seconds to go on at most (60)."), u"S"_s}},
         .run = run,
         .asksNetwork = true},
        {.words = {u"outbox"_s, u"list"_s},
         .synopsis = {},
         .summary = Tr::tr("List the outbox, newest first."),
         .run = list},
        {.words = {u"outbox"_s, u"resolve"_s},
         .synopsis = u"ID sent|absent [--url URL]"_s,
         .summary = Tr::tr("Say what you saw on the network of an unconfirmed publication."),
         .options = {{u"url"_s, Tr::tr("Where it is."), u"URL"_s}},
         .minArguments = 2,
         .maxArguments = 2,
         .run = resolve},
    };
}

} // namespace pregonero::cli
