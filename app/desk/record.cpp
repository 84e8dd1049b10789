// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the record; the rest of the desk is in desk.cpp.

#include "app/desk/desk.h"
#include "app/journal/acts.h"
#include "app/secrets/names.h"

#include <QJsonDocument>

namespace pregonero {

Call<Desk::KeptHeads> Desk::keptHeads()
{
    return andAlways(m_s.secrets->read(headsSecret(m_s.store.folder())), this,
                     [](const Result<QByteArray> &bytes) -> Result<KeptHeads> {
                         return bytes ? KeptHeads{journal::headsFromJson(QJsonDocument::fromJson(*bytes).array())} : KeptHeads{{}, bytes.error()};
                     });
}

Call<journal::Report> Desk::verified(bool whole)
{
    return andThen(keptHeads(), this, [this, whole](const KeptHeads &kept) {
        // Secrets that end with the program never had any: that is a missing keychain, not a first run.
        const bool neverKept = kept.missing && kept.missing->kind == ErrorKind::NotFound && m_s.secrets->lasting();
        return andThen(whole || kept.heads.isEmpty() ? m_ledger.verify(kept.heads) : m_ledger.verifyEnd(kept.heads), this,
                       [compared = !kept.missing, neverKept](journal::Report report) -> Result<journal::Report> {
                           report.endCompared = compared;
                           report.endNeverKept = neverKept;
                           return report;
                       });
    });
}

Call<journal::Report> Desk::verifyJournal()
{
    return verified(true);
}

Call<journal::Report> Desk::verifyJournalEnd()
{
    return verified(false);
}

Call<bool> Desk::acknowledgeEnd(QString reason)
{
    if (reason.trimmed().isEmpty())
        return failed<bool>({ErrorKind::Rejected, tr("Say why the record ends otherwise: the record keeps the reason.")});
    return andThen(keptHeads(), this, [this, reason](const KeptHeads &kept) {
        if (kept.missing)
            return failed<bool>(kept.missing->kind == ErrorKind::NotFound
                                    ? Error{ErrorKind::Rejected, tr("No earlier end of the record was kept here, so there "
                                                                    "is nothing to explain.")}
                                    : *kept.missing);
        return andThen(m_ledger.heads(kept.heads), this, [this, kept, reason](const QList<journal::Head> &evidence) {
            return andThen(m_ledger.heads(), this, [=, this](const QList<journal::Head> &now) {
                QList<journal::Head> lost;
                for (const journal::Head &head : evidence) {
                    if (!now.contains(head))
                        lost.append(head);
                }
                if (lost.isEmpty())
                    return failed<bool>({ErrorKind::Rejected, tr("The record ends as it should, so there is nothing to "
                                                                 "explain.")});
                return andThen(write({journal::recordEndAcknowledged(lost, reason, m_s.person)}), this,
                               [this](bool) { return writeHeads({}); });
            });
        });
    });
}

Call<bool> Desk::writeHeads(QList<journal::Head> known)
{
    return andThen(m_ledger.heads(known), this, [this, known](const QList<journal::Head> &heads) {
        auto written = m_s.secrets->write(headsSecret(m_s.store.folder()),
                                          QJsonDocument(journal::toJson(heads)).toJson(QJsonDocument::Compact));
        return andThen(std::move(written), this, [this, known, heads](bool) {
            // A keychain takes its time: what was recorded meanwhile (a last answer from a network) is kept too.
            return andThen(m_ledger.heads(known), this, [this, known, heads](const QList<journal::Head> &now) {
                return now == heads ? answered<bool>(true) : writeHeads(known);
            });
        });
    });
}

Call<bool> Desk::keepHeads()
{
    return andThen(keptHeads(), this, [this](const KeptHeads &before) {
        // Written unread, it could replace the only evidence of a cut.
        if (before.missing && before.missing->kind != ErrorKind::NotFound)
            return failed<bool>(*before.missing);
        return writeHeads(before.heads);
    });
}

Call<qint64> Desk::exportJournal(QString path)
{
    return m_ledger.exportTo(std::move(path));
}

Call<qint64> Desk::rebuildJournal()
{
    return m_ledger.rebuild();
}

} // namespace pregonero
