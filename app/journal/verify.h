// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/entry.h"

#include <QHash>
#include <QList>

#include <limits>
#include <optional>

namespace pregonero::journal {

/// One thing that is wrong with a journal, naming the entry.
struct Fault {
    enum class Kind { BadSignature, BrokenChain, MissingEntry, OutOfOrder, BodyAltered, CutTail, Duplicate, OtherHistory };
    Kind kind;
    QString entry; ///< id; empty where the entry is what is missing
    QByteArray writer;
    qint64 sequence = 0;
    QString message; ///< for people
};

struct Report {
    qint64 entries = 0; ///< looked at
    bool endOnly = false; ///< those before the kept heads were not looked at
    qint64 acknowledged = 0; ///< times that somebody said why the end is not the one that was kept
    qint64 bodiesErased = 0; ///< removed by law: counted, not a fault
    QList<Fault> faults; ///< at most Verifier::maximumFaults
    QList<Head> heads; ///< newest of each writer
    bool endCompared = true; ///< false: there were no heads kept elsewhere to compare with, so a cut tail goes unseen
    bool endNeverKept = false; ///< not compared because none was kept yet: the first run of a workspace, no trouble

    [[nodiscard]] bool whole() const { return faults.isEmpty(); }
    /// Whether all that is wrong is that it does not end as it once did: a backup put in place does that.
    [[nodiscard]] bool onlyEndDiffers() const;
};

/// Checks entries as they stream by, in the order in which they are kept. Memory follows the number of writers and
/// of gaps, not of entries. What follows from a fault already named (the link to an altered entry) is not named again.
class Verifier final
{
public:
    static constexpr int maximumFaults = 1000;

    /// @param known last heads kept elsewhere (beside the key, in an export): a shorter journal is a cut tail, another
    /// entry at that place is another history
    /// @param since where to begin: the entries up to these are not taken, and the next must follow from them
    explicit Verifier(const QList<Head> &known = {}, const QList<Head> &since = {});

    /// @param body the bytes that lie beside; nullopt: erased
    void take(const Entry &entry, const std::optional<QByteArray> &body);
    [[nodiscard]] Report finish();

private:
    /// Entries that are not there (yet), with what their neighbours say of them.
    struct Gap {
        qint64 from;
        qint64 to;
        QByteArray before; // hash of the entry before; empty: not to be trusted
        QByteArray after; // what the entry after says of its previous; empty: not to be trusted
    };
    struct Chain {
        Head top;
        QByteArray link; // top.hash, or empty where top is altered
        QList<Gap> gaps;
        qint64 since = std::numeric_limits<qint64>::min(); // up to here nothing is taken
    };

    void fault(Fault::Kind kind, const Entry &entry, const QString &message, qint64 count = 0);
    void link(Chain &chain, const Entry &entry, const QByteArray &own, bool trusted);
    void fill(Chain &chain, qsizetype gap, const Entry &entry, const QByteArray &own, bool trusted);

    Report m_report;
    QHash<QByteArray, Chain> m_chains;
    QHash<QByteArray, Head> m_known;
};

} // namespace pregonero::journal
