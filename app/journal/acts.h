// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/column.h"
#include "app/domain/outbox.h"
#include "app/domain/request.h"
#include "app/domain/suppression.h"
#include "app/journal/act.h"
#include "app/journal/entry.h"

#include <optional>

/// Makes acts, so that nobody but this file and the projections spells the keys of their bodies.
/// `person` is who decided; outbox outcomes have none: the program saw them.
namespace pregonero::journal {

[[nodiscard]] Act accountAdded(const Account &account, const QString &person);
/// Hides the account and its columns; what it published and its drafts stay.
[[nodiscard]] Act accountRemoved(const AccountId &account, const QString &reason, const QString &person);
[[nodiscard]] Act columnAdded(const Column &column, const QString &person);
[[nodiscard]] Act columnRemoved(const ColumnId &column, const QString &person);

/// The first one makes the draft; one of a discarded draft brings it back.
[[nodiscard]] Act draftRevised(const DraftId &draft, const AccountId &account, PostId replyTo, const Piece &piece,
                               const QString &person);
/// Refused while the draft waits or is being sent.
[[nodiscard]] Act draftDiscarded(const DraftId &draft, const QString &reason, const QString &person);

/// Refused while another row of the same draft and account is not cancelled: it was, or could yet be, sent.
[[nodiscard]] Act outboxQueued(const OutboxId &item, const DraftId &draft, const AccountId &account,
                               const Piece &piece, std::optional<TimePoint> notBefore, const QString &zone,
                               const QString &person);
/// Counts an attempt. On disk before the one irreversible call.
/// @param attempt 1, 2, 3 ...: refused unless it is the row's next
[[nodiscard]] Act outboxSending(const OutboxId &item, int attempt);
[[nodiscard]] Act outboxSent(const OutboxId &item, const Receipt &receipt);
[[nodiscard]] Act outboxFailed(const OutboxId &item, const Error &error);
[[nodiscard]] Act outboxUnknown(const OutboxId &item, const Error &error);
/// Another attempt: by the program (surely not sent; person empty) or because somebody asked.
/// @param notBefore of the next attempt; the hour that was chosen stays, but for a person who does not wait for it
[[nodiscard]] Act outboxRequeued(const OutboxId &item, std::optional<TimePoint> notBefore, const QString &reason,
                                 const QString &person = {});
[[nodiscard]] Act outboxCancelled(const OutboxId &item, const QString &reason, const QString &person);
/// A person looked: sent (the row becomes sent, with this address and no remote id) or absent (it becomes failed).
[[nodiscard]] Act outboxResolved(const OutboxId &item, bool sent, const QUrl &url, const QString &person);
/// The row came with a backup that was put in place of a damaged file: what became of it since is on the network only. It
/// becomes unknown. Only of what is not sent or cancelled.
[[nodiscard]] Act outboxRestored(const OutboxId &item, OutboxItem::State was);

/// Somebody decided that a network is to do something with a post; the network has not been asked yet. What became of it
/// is one of the next four, which name this request.
[[nodiscard]] Act postAsked(const PostRequest &request, const QString &person);
/// It surely was not done, or (error.effect) nobody knows.
[[nodiscard]] Act postNotDone(const QString &request, const Error &error);
/// What was published through an outbox row was changed on the network. Only of a sent row.
[[nodiscard]] Act postEdited(const OutboxId &item, const QString &remoteId, const Piece &piece,
                             const QString &person, const QString &request = {});
[[nodiscard]] Act postRemoved(const OutboxId &item, const QString &remoteId, const QString &reason,
                              const QString &person, const QString &request = {});
/// @param post the archive's number; @param action the name of what was done ("favourite", "boost", ...)
[[nodiscard]] Act postModerated(PostId post, const AccountId &account, const QString &remoteId, const QString &action,
                                const QString &reason, const QString &person, const QString &request = {});

/// Somebody knows why the record does not hold what it once ended with.
/// @param missing the heads that were kept and are not in their place
[[nodiscard]] Act recordEndAcknowledged(const QList<Head> &missing, const QString &reason, const QString &person);

/// A rule is not to be told again there. The suppression's own person and time are those of the entry.
[[nodiscard]] Act ruleSuppressed(const Suppression &what, const QString &person);
/// It is told again. Refused where it is told already.
[[nodiscard]] Act ruleRestored(const QString &suppression, const QString &person);

[[nodiscard]] Act wordAdded(const QString &language, const QString &word, const QString &person);

/// What an institution says of itself, or which packs and positions hold: `body` is what app/checker/choice.h makes of it.
[[nodiscard]] Act institutionDescribed(const QJsonObject &body);
[[nodiscard]] Act rulesChosen(const QJsonObject &body);
[[nodiscard]] Act ruleWritten(const QString &rule, const QString &language, const QString &text);
/// Of the same kind: the text that it had, and the reason
[[nodiscard]] Act ruleRemoved(const QString &rule, const QString &language, const QString &text, const QString &reason);
[[nodiscard]] Act packImported(const QString &pack, const QString &file, const QByteArray &sha256, qsizetype rules);
[[nodiscard]] Act packRemoved(const QString &pack, const QString &reason);

} // namespace pregonero::journal
