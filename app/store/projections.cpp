// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/projections.h"

#include "app/domain/outbox.h"
#include "app/store/session.h"
#include "app/store/statewords.h"

#include <QCoreApplication>

namespace pregonero::store {

using namespace Qt::StringLiterals;
using namespace journal;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::store)
};

[[noreturn]] void refuse(const QString &message, const Projectable &what)
{
    throw Failure{{ErrorKind::Rejected, message, what.entry.kind + u' ' + what.entry.subject}};
}

qint64 ms(TimePoint time)
{
    return time.time_since_epoch().count();
}

QString text(const Projectable &what, QStringView key)
{
    return what.body.value(key).toString();
}

QByteArray piece(const Projectable &what)
{
    return bodyBytes(what.body.value(u"piece").toObject());
}

std::optional<qint64> notBefore(const Projectable &what)
{
    const auto time = fromIso(text(what, u"notBefore"));
    return time ? std::optional(ms(*time)) : std::nullopt;
}

void must(Session &session, const QString &message, const Projectable &what)
{
    if (session.affected() == 0)
        refuse(message, what);
}

// Accounts and columns

void accountIsAdded(Session &session, const Projectable &what)
{
    session.run(u"INSERT INTO accounts (id, network, server, remote_id, handle, display_name, position, removed) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (id) DO UPDATE SET network = excluded.network, "
                "server = excluded.server, remote_id = excluded.remote_id, handle = excluded.handle, "
                "display_name = excluded.display_name, removed = 0",
                what.entry.subject, text(what, u"network"), text(what, u"server"), text(what, u"remoteId"),
                text(what, u"handle"), text(what, u"displayName"), what.position);
}

void accountIsRemoved(Session &session, const Projectable &what)
{
    session.run(u"UPDATE accounts SET removed = 1 WHERE id = ? AND removed = 0", what.entry.subject);
    must(session, Tr::tr("This account is not here any more."), what);
    session.run(u"UPDATE columns SET removed = 1 WHERE account = ?", what.entry.subject);
}

void columnIsAdded(Session &session, const Projectable &what)
{
    session.run(u"INSERT INTO columns (id, account, kind, argument, position, removed) VALUES (?, ?, ?, ?, ?, 0) "
                "ON CONFLICT (id) DO UPDATE SET account = excluded.account, kind = excluded.kind, "
                "argument = excluded.argument, removed = 0",
                what.entry.subject, text(what, u"account"), text(what, u"kind"), text(what, u"argument"),
                what.position);
}

void columnIsRemoved(Session &session, const Projectable &what)
{
    session.run(u"UPDATE columns SET removed = 1 WHERE id = ? AND removed = 0", what.entry.subject);
    must(session, Tr::tr("This column is not here any more."), what);
}

// Drafts

void keepRevision(Session &session, const Projectable &what, const QString &draft)
{
    session.run(u"INSERT INTO revisions (position, id, draft, person, at, piece) VALUES (?, ?, ?, ?, ?, ?)",
                what.position, what.entry.id, draft, what.entry.person, ms(what.entry.at), piece(what));
}

void setDraftState(Session &session, const Projectable &what, const QString &draft, Draft::State state)
{
    session.run(u"UPDATE drafts SET state = ?, changed_at = ?, changed = ? WHERE id = ?", name(state),
                ms(what.entry.at), what.position, draft);
}

void draftIsRevised(Session &session, const Projectable &what)
{
    session.run(u"INSERT INTO drafts (id, account, reply_to, piece, state, revisions, created_at, changed_at, changed) "
                "VALUES (?, ?, ?, ?, 'writing', 1, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET account = excluded.account, "
                "reply_to = excluded.reply_to, piece = excluded.piece, revisions = revisions + 1, "
                "changed_at = excluded.changed_at, changed = excluded.changed, "
                "state = CASE state WHEN 'discarded' THEN 'writing' ELSE state END",
                what.entry.subject, text(what, u"account"), text(what, u"replyTo").toLongLong(), piece(what),
                ms(what.entry.at), ms(what.entry.at), what.position);
    keepRevision(session, what, what.entry.subject);
}

void draftIsDiscarded(Session &session, const Projectable &what)
{
    const QString state
        = session.value(u"SELECT state FROM drafts WHERE id = ?", what.entry.subject).toString();
    if (state.isEmpty() || state == name(Draft::State::Discarded))
        refuse(Tr::tr("This draft is not here any more."), what);
    if (state == name(Draft::State::Queued) || state == name(Draft::State::Unknown))
        refuse(Tr::tr("This text is in the outbox. Take it back there before you discard it."), what);
    setDraftState(session, what, what.entry.subject, Draft::State::Discarded);
}

// Outbox

// The one guard against a second post of the same text: a row that was, or could yet be, sent.
void refuseSecond(Session &session, const Projectable &what, const QString &draft, const QString &account)
{
    const QString other = session
                              .value(u"SELECT id FROM outbox WHERE draft = ? AND account = ? AND id <> ? "
                                     "AND state <> 'cancelled' AND removed = 0",
                                     draft, account, what.entry.subject)
                              .toString();
    if (!other.isEmpty())
        refuse(Tr::tr("This text is already in the outbox, or was sent. Nothing was sent twice."), what);
}

void outboxIsQueued(Session &session, const Projectable &what)
{
    const QString draft = text(what, u"draft");
    const QString account = text(what, u"account");
    if (session.value(u"SELECT 1 FROM outbox WHERE id = ?", what.entry.subject).isValid())
        refuse(Tr::tr("This is in the outbox already."), what);
    if (!what.erased) {
        if (!session.value(u"SELECT 1 FROM drafts WHERE id = ? AND state <> 'discarded'", draft).isValid())
            refuse(Tr::tr("The draft is not here any more, so it was not queued."), what);
        if (!session.value(u"SELECT 1 FROM accounts WHERE id = ? AND removed = 0", account).isValid())
            refuse(Tr::tr("The account is not here any more, so the text was not queued."), what);
        refuseSecond(session, what, draft, account);
    }
    session.run(u"INSERT INTO outbox (id, draft, account, piece, state, not_before, zone, attempts, error, queued_at, "
                "changed_at, position, removed) VALUES (?, ?, ?, ?, 'queued', ?, ?, 0, '', ?, ?, ?, 0)",
                what.entry.subject, draft, account, piece(what), notBefore(what), text(what, u"zone"),
                ms(what.entry.at), ms(what.entry.at), what.position);
    setDraftState(session, what, draft, draftState(OutboxItem::State::Queued));
}

struct Row {
    QString draft;
    QString account;
    OutboxItem::State state;
    int attempts;
};

Row outboxRow(Session &session, const Projectable &what)
{
    Rows rows = session.run(u"SELECT draft, account, state, attempts FROM outbox WHERE id = ?", what.entry.subject);
    if (!rows.next())
        refuse(Tr::tr("This is not in the outbox."), what);
    return {rows.text(0), rows.text(1), outboxStateFromName(rows.text(2)).value_or(OutboxItem::State::Cancelled),
            static_cast<int>(rows.integer(3))};
}

// Takes the row to its next state, if the law of the outbox lets it.
Row step(Session &session, const Projectable &what, OutboxItem::State to, const std::optional<QString> &error)
{
    const Row row = outboxRow(session, what);
    if (!mayFollow(row.state, to))
        refuse(Tr::tr("This is “%1” in the outbox, so it cannot become “%2”. Look at it again.")
                   .arg(inWords(row.state), inWords(to)),
               what);
    session.run(u"UPDATE outbox SET state = ?, error = coalesce(?, error), changed_at = ?, failed_before = "
                "CASE ? WHEN 'unknown' THEN failed_before ELSE 0 END WHERE id = ?",
                name(to), error, ms(what.entry.at), name(to), what.entry.subject);
    setDraftState(session, what, row.draft, draftState(to));
    return row;
}

void outboxIsSending(Session &session, const Projectable &what)
{
    const Row row = step(session, what, OutboxItem::State::Sending, QString());
    if (!what.erased && what.body.value(u"attempt").toInt() != row.attempts + 1)
        refuse(Tr::tr("Another program has tried to send this meanwhile. Look at it again."), what);
    session.run(u"UPDATE outbox SET attempts = attempts + 1, tried_at = coalesce(tried_at, ?) WHERE id = ?",
                ms(what.entry.at), what.entry.subject);
}

void outboxIsSent(Session &session, const Projectable &what)
{
    step(session, what, OutboxItem::State::Sent, QString());
    session.run(u"UPDATE outbox SET remote_id = ?, url = ?, sent_at = ?, sent_text = ?, sent_sha256 = ? WHERE id = ?",
                text(what, u"remoteId"), text(what, u"url"), ms(fromIso(text(what, u"at")).value_or(what.entry.at)),
                text(what, u"text"), QByteArray::fromHex(text(what, u"rawSha256").toLatin1()), what.entry.subject);
}

void outboxIsRequeued(Session &session, const Projectable &what)
{
    const Row row = step(session, what, OutboxItem::State::Queued, text(what, u"reason"));
    if (!row.draft.isEmpty()) // erased: nobody can say of which text it was
        refuseSecond(session, what, row.draft, row.account);
    // A person who says "again" before the hour she had chosen wants it now.
    session.run(u"UPDATE outbox SET retry_at = ?, not_before = CASE WHEN ? = '' OR not_before <= ? THEN not_before END "
                "WHERE id = ?",
                notBefore(what), what.entry.person, ms(what.entry.at), what.entry.subject);
}

void outboxIsResolved(Session &session, const Projectable &what)
{
    if (outboxRow(session, what).state != OutboxItem::State::Unknown)
        refuse(Tr::tr("What became of this is known already. Look at it again."), what);
    if (what.erased)
        return; // what somebody saw there is not known any more: it stays unknown, and is never offered as "send again"
    if (text(what, u"verdict") != u"sent") {
        step(session, what, OutboxItem::State::Failed, std::nullopt);
        return;
    }
    step(session, what, OutboxItem::State::Sent, QString());
    session.run(u"UPDATE outbox SET remote_id = '', url = ?, sent_at = ?, sent_text = '' WHERE id = ?",
                text(what, u"url"), ms(what.entry.at), what.entry.subject);
}

// Past the law of the outbox: what it was when the backup was made says nothing of what became of it since, be it sent,
// taken back or removed. So it is looked for, and never sent by itself.
void outboxIsRestored(Session &session, const Projectable &what)
{
    const Row row = outboxRow(session, what);
    if (row.state == OutboxItem::State::Sent || row.state == OutboxItem::State::Cancelled)
        refuse(Tr::tr("What became of this is known already. Look at it again."), what);
    session.run(u"UPDATE outbox SET state = 'unknown', changed_at = ?, failed_before = 1 WHERE id = ?",
                ms(what.entry.at), what.entry.subject);
    setDraftState(session, what, row.draft, draftState(OutboxItem::State::Unknown));
}

// What was published

void mustBeSent(const Row &row, const Projectable &what)
{
    if (row.state != OutboxItem::State::Sent)
        refuse(Tr::tr("This was not published from here, so there is nothing to change on the network."), what);
}

void postIsAsked(Session &session, const Projectable &what)
{
    session.run(u"INSERT INTO requests (id, post, item, account, remote_id, action, reason, person, at, state, said, "
                "position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'asked', '', ?)",
                what.entry.subject, text(what, u"post").toLongLong(), text(what, u"item"), text(what, u"account"),
                text(what, u"remoteId"), text(what, u"action"), text(what, u"reason"), what.entry.person,
                ms(what.entry.at), what.position);
}

void postIsNotDone(Session &session, const Projectable &what)
{
    const QString state = text(what, u"outcome") == u"refused" ? u"refused"_s : u"unknown"_s;
    session.run(u"UPDATE requests SET state = ?, said = ? WHERE id = ?", state, text(what, u"error"), what.entry.subject);
}

// The outcome and what it answers are one step. Entries written before requests were have none.
void requestIsDone(Session &session, const Projectable &what)
{
    if (const QString request = text(what, u"request"); !request.isEmpty())
        session.run(u"UPDATE requests SET state = 'done', said = '' WHERE id = ?", request);
}

void postIsEdited(Session &session, const Projectable &what)
{
    const Row row = outboxRow(session, what);
    mustBeSent(row, what);
    session.run(u"UPDATE outbox SET piece = ?, changed_at = ? WHERE id = ?", piece(what), ms(what.entry.at),
                what.entry.subject);
    session.run(u"UPDATE drafts SET piece = ?, revisions = revisions + 1, changed_at = ?, changed = ? WHERE id = ?",
                piece(what), ms(what.entry.at), what.position, row.draft);
    keepRevision(session, what, row.draft);
    requestIsDone(session, what);
}

void postIsRemoved(Session &session, const Projectable &what)
{
    mustBeSent(outboxRow(session, what), what);
    session.run(u"UPDATE outbox SET removed = 1, changed_at = ? WHERE id = ?", ms(what.entry.at), what.entry.subject);
    requestIsDone(session, what);
}

void postIsModerated(Session &session, const Projectable &what)
{
    session.run(u"INSERT INTO moderations (position, post, account, remote_id, action, reason, person, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                what.position, what.entry.subject.toLongLong(), text(what, u"account"), text(what, u"remoteId"),
                text(what, u"action"), text(what, u"reason"), what.entry.person, ms(what.entry.at));
    requestIsDone(session, what);
}

// Rules

void ruleIsSuppressed(Session &session, const Projectable &what)
{
    session.run(u"INSERT INTO suppressions (id, scope, rule, title, draft, words, before, after, reason, person, at, "
                "position, restored) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (id) DO UPDATE SET "
                "scope = excluded.scope, rule = excluded.rule, title = excluded.title, draft = excluded.draft, "
                "words = excluded.words, before = excluded.before, after = excluded.after, reason = excluded.reason, "
                "person = excluded.person, at = excluded.at, position = excluded.position, restored = 0",
                what.entry.subject, text(what, u"scope"), text(what, u"rule"), text(what, u"title"), text(what, u"draft"),
                text(what, u"words"), text(what, u"before"), text(what, u"after"), text(what, u"reason"),
                what.entry.person, ms(what.entry.at), what.position);
}

void ruleIsRestored(Session &session, const Projectable &what)
{
    session.run(u"UPDATE suppressions SET restored = 1 WHERE id = ? AND restored = 0", what.entry.subject);
    must(session, Tr::tr("This is not ignored any more."), what);
}

/// No pane lists it: it is read where it lies (Ledger::newest), or only kept.
void isOnlyKept(Session &, const Projectable &) { }

void wordIsAdded(Session &session, const Projectable &what)
{
    session.run(u"INSERT OR IGNORE INTO words (language, word) VALUES (?, ?)", text(what, u"language"),
                text(what, u"word"));
}

constexpr struct {
    QLatin1StringView kind;
    void (*project)(Session &, const Projectable &);
} projections[] = {
    {kind::accountAdded, accountIsAdded},
    {kind::accountRemoved, accountIsRemoved},
    {kind::columnAdded, columnIsAdded},
    {kind::columnRemoved, columnIsRemoved},
    {kind::draftRevised, draftIsRevised},
    {kind::draftDiscarded, draftIsDiscarded},
    {kind::outboxQueued, outboxIsQueued},
    {kind::outboxSending, outboxIsSending},
    {kind::outboxSent, outboxIsSent},
    {kind::outboxFailed,
     [](Session &session, const Projectable &what) {
         step(session, what, OutboxItem::State::Failed, text(what, u"error"));
     }},
    {kind::outboxUnknown,
     [](Session &session, const Projectable &what) {
         step(session, what, OutboxItem::State::Unknown, text(what, u"error"));
     }},
    {kind::outboxRequeued, outboxIsRequeued},
    {kind::outboxCancelled,
     [](Session &session, const Projectable &what) {
         step(session, what, OutboxItem::State::Cancelled, QString());
     }},
    {kind::outboxResolved, outboxIsResolved},
    {kind::outboxRestored, outboxIsRestored},
    {kind::postAsked, postIsAsked},
    {kind::postNotDone, postIsNotDone},
    {kind::postEdited, postIsEdited},
    {kind::postRemoved, postIsRemoved},
    {kind::postModerated, postIsModerated},
    {kind::recordEndAcknowledged, isOnlyKept},
    {kind::ruleSuppressed, ruleIsSuppressed},
    {kind::ruleRestored, ruleIsRestored},
    {kind::wordAdded, wordIsAdded},
    {kind::institutionDescribed, isOnlyKept},
    {kind::rulesChosen, isOnlyKept},
    {kind::ruleWritten, isOnlyKept},
    {kind::packImported, isOnlyKept},
    {kind::packRemoved, isOnlyKept},
};

} // namespace

void project(Session &session, const Projectable &what)
{
    for (const auto &known : projections) {
        if (known.kind == what.entry.kind)
            return known.project(session, what);
    }
    throw Failure{{ErrorKind::Internal, Tr::tr("This program does not know what “%1” means, so it was not recorded.")
                                            .arg(what.entry.kind),
                   u"no projection"_s}};
}

} // namespace pregonero::store
