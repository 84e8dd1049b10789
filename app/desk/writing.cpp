// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of writing and publishing; the rest of the desk is in desk.cpp.

#include "app/base/uuid.h"
#include "app/desk/desk.h"
#include "app/desk/earlier.h"
#include "app/desk/houserules.h"
#include "app/domain/length.h"
#include "app/journal/acts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero {

namespace {

constexpr qint64 largestFile = 500'000'000; // bytes; beyond any network's limit, and it is read whole to be hashed

/// Copies a file under the hash of its bytes: the same picture twice is one file, and no later edit changes what was
/// checked. Runs on the thread pool.
Result<Attachment> keepFile(const QString &source, const QString &folder, const QString &altText)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Desk::tr("The file %1 cannot be read: %2").arg(source, file.errorString()));
    if (file.size() > largestFile)
        return fail(ErrorKind::Rejected,
                    Desk::tr("The file %1 is larger than 500 MB, more than any network takes.").arg(source));
    const QByteArray bytes = file.readAll();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(source, bytes);
    const QString suffix = type.preferredSuffix().isEmpty() ? QString() : u'.' + type.preferredSuffix();
    const QString path = folder + u'/' + QString::fromLatin1(hash.toHex()) + suffix;
    QCryptographicHash kept(QCryptographicHash::Sha256);
    QFile there(path);
    // One that was damaged since is put right: attaching it again is what people are told to do.
    if (!there.open(QIODevice::ReadOnly) || !kept.addData(&there) || kept.result() != hash) {
        QDir().mkpath(folder);
        QSaveFile copy(path);
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.commit())
            return fail(ErrorKind::Storage,
                        Desk::tr("The file could not be copied into the workspace: %1").arg(copy.errorString()));
    }
    return Attachment{path, type.name(), hash, altText};
}

Result<bool> fitFile(const Attachment &file, const Limits &limits, const QString &network)
{
    if (file.altText.size() > limits.altTextLength)
        return fail(ErrorKind::Rejected,
                    Desk::tr("A description is too long for %1: at most %2 characters. Shorten it before sending it.")
                        .arg(network).arg(limits.altTextLength));
    if (!limits.mediaTypes.isEmpty() && !limits.mediaTypes.contains(file.mimeType))
        return fail(ErrorKind::Rejected, Desk::tr("%1 does not take files of the type %2. Attach it in another format.")
                                             .arg(network, file.mimeType));
    const qint64 most = file.mimeType.startsWith(u"video/") ? limits.videoBytes : limits.imageBytes;
    if (QFileInfo(file.path).size() > most)
        return fail(ErrorKind::Rejected, Desk::tr("A file is too large for %1: at most %2. Attach a smaller one.")
                                             .arg(network, QLocale().formattedDataSize(most)));
    return true;
}

} // namespace

DraftId Desk::newDraftId() const
{
    return DraftId(newUuid(m_s.clock.now()));
}

Call<DraftId> Desk::newDraft(AccountId account, Piece piece, PostId replyTo)
{
    const DraftId id = newDraftId();
    return andThen(saveDraft(id, std::move(account), std::move(piece), replyTo), this,
                   [id](bool) -> Result<DraftId> { return id; });
}

Call<bool> Desk::keepTyping(store::Typing typing)
{
    return m_ledger.keepTyping(std::move(typing));
}

Call<bool> Desk::saveDraft(DraftId draft, AccountId account, Piece piece, PostId replyTo)
{
    // The words are of now; what is typed until they are on disk is not among them and stays.
    const TimePoint now = m_s.clock.now();
    // Which post it answers is said once, by its number here; the network's own number follows from it.
    const auto answeredPost = replyTo.isNull()
        ? answered<QString>(QString())
        : andThen(m_archive.post(replyTo), this,
                  [](const store::ArchivedPost &post) -> Result<QString> { return post.post.remoteId; });
    const auto saved = andThen(answeredPost, this, [=, this](const QString &remoteId) {
        Piece whole = piece;
        if (!replyTo.isNull())
            whole.inReplyTo = remoteId;
        return andAlways(m_ledger.draft(draft), this, [=, this](const Result<Draft> &before) {
            const bool same = before && before->account == account && before->piece == whole
                && before->state != Draft::State::Discarded;
            return same ? answered<bool>(true)
                        : write({journal::draftRevised(draft, account, replyTo, whole, m_s.person)});
        });
    });
    return andThen(saved, this, [this, draft, now](bool) { return m_ledger.dropTyping(draft, now); });
}

Call<bool> Desk::discardDraft(DraftId draft, QString reason)
{
    if (reason.trimmed().isEmpty())
        return failed<bool>({ErrorKind::Rejected, tr("Say why it is discarded: the record keeps the reason.")});
    // In this order: where the record refuses, what is being typed stays.
    return andThen(write({journal::draftDiscarded(draft, reason, m_s.person)}), this,
                   [this, draft](bool) { return m_ledger.dropTyping(draft); });
}

Call<Attachment> Desk::attach(QString file, QString altText)
{
    return QtConcurrent::run(QThreadPool::globalInstance(), keepFile, file, m_s.store.mediaFolder(), altText);
}

QList<checker::Finding> Desk::check(const checker::Subject &subject) const
{
    return m_houseRules->check(subject);
}

checker::Subject Desk::subject(const Piece &piece, const AccountId &id, const Account *account, const QStringList &words,
                               const DraftId &draft) const
{
    checker::Subject subject{piece, account ? limits(*account) : Limits{}, words};
    const QString channel = account ? account->handle : QString();
    m_houseRules->surround(subject, id, channel, m_earlier->of(id, draft, channel));
    return subject;
}

Call<bool> Desk::readEarlier(const AccountId &account)
{
    return m_earlier->read(account);
}

Call<bool> Desk::addWord(QString language, QString word)
{
    return write({journal::wordAdded(language, word, m_s.person)});
}

Result<bool> Desk::fitToQueue(const Line &line, const Piece &piece) const
{
    if (!line.info->can(Capability::Publish))
        return fail(ErrorKind::Rejected, tr("%1 is only read: nothing can be published there. Choose another account.")
                                             .arg(line.account.handle));
    const Limits limits = this->limits(line.account);
    if (piece.text.trimmed().isEmpty() && piece.media.isEmpty())
        return fail(ErrorKind::Rejected, tr("There is nothing to publish yet: write a text or attach a file."));
    const text::Count count = lengthOf(piece, limits);
    if (!count.fits)
        return fail(ErrorKind::Rejected,
                    tr("The text is too long for %1: %2 of %3. Shorten it before sending it.")
                        .arg(line.info->name).arg(count.used).arg(count.maximum));
    if (piece.media.size() > limits.mediaCount)
        return fail(ErrorKind::Rejected,
                    tr("%1 takes at most %n file(s) in one post.", nullptr, limits.mediaCount).arg(line.info->name));
    for (const Attachment &file : piece.media) {
        if (const auto fits = fitFile(file, limits, line.info->name); !fits)
            return fits;
    }
    return true;
}

Call<OutboxId> Desk::queue(DraftId draft, std::optional<Schedule> when)
{
    if (when && when->at > m_s.clock.now() + std::chrono::years(10))
        return failed<OutboxId>({ErrorKind::Rejected, tr("That hour is more than ten years away. Look at the year.")});
    if (when && when->at <= m_s.clock.now())
        return failed<OutboxId>({ErrorKind::Rejected, tr("That hour has passed. Choose a later one, or send it now.")});
    const auto found = andThen(m_ledger.draft(draft), this, [this](const Draft &draft) {
        return andThen(line(draft.account), this, [this, draft](const Line &line) -> Result<Draft> {
            if (const auto fits = fitToQueue(line, draft.piece); !fits)
                return fail(fits.error());
            return draft;
        });
    });
    return andThen(found, this, [=, this](const Draft &draft) {
        return andThen(m_ledger.outboxOfDraft(draft.id), this, [=, this](const QList<OutboxItem> &rows) {
            QList<journal::Act> acts;
            // What surely was not published gives way to the corrected text, in one step with it.
            for (const OutboxItem &row : rows) {
                if (row.account == draft.account && row.state == OutboxItem::State::Failed)
                    acts.append(journal::outboxCancelled(row.id, tr("queued again"), m_s.person));
            }
            const OutboxId id(newUuid(m_s.clock.now()));
            acts.append(journal::outboxQueued(id, draft.id, draft.account, draft.piece,
                                              when ? std::optional(when->at) : std::nullopt,
                                              when ? when->zone : QString(), m_s.person));
            return andThen(write(acts), this, [id](bool) -> Result<OutboxId> { return id; });
        });
    });
}

Call<bool> Desk::cancel(OutboxId item, QString reason)
{
    return write({journal::outboxCancelled(item, reason, m_s.person)});
}

Call<bool> Desk::retry(OutboxId item)
{
    return write({journal::outboxRequeued(item, std::nullopt, {}, m_s.person)});
}

Call<bool> Desk::resolve(OutboxId item, bool sent, QUrl url)
{
    return write({journal::outboxResolved(item, sent, url, m_s.person)});
}

} // namespace pregonero
