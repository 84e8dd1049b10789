// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/entry.h"

#include <QHash>
#include <QList>

#include <optional>

namespace pregonero::journal {

/// One thing that is wrong with a journal, naming the entry.
struct Fault {
    enum class Kind { BadSignature, BrokenChain, MissingEntry, OutOfOrder, BodyAltered, CutTail, Duplicate };
    Kind kind;
    QString entry; ///< id; empty where the entry is what is missing
    QByteArray writer;
    qint64 sequence = 0;
    QString message; ///< for people
};

struct Report {
    qint64 entries = 0;
    qint64 bodiesErased = 0; ///< removed by law: counted, not a fault
    QList<Fault> faults;
    QList<Head> heads; ///< newest of each writer

    [[nodiscard]] bool whole() const { return faults.isEmpty(); }
};

/// Checks entries as they stream by, in the order in which they are kept; constant memory per writer.
class Verifier final
{
public:
    /// @param body the bytes that lie beside; nullopt: erased
    void take(const Entry &entry, const std::optional<QByteArray> &body);
    /// @param known last heads kept elsewhere (beside the key, in an export): a shorter journal is a cut tail
    [[nodiscard]] Report finish(const QList<Head> &known = {});

private:
    Report m_report;
    QHash<QByteArray, Head> m_heads;
    // Hash at the sequence of a known head, to tell another history of the same length.
    QHash<QByteArray, QHash<qint64, QByteArray>> m_hashes;
};

} // namespace pregonero::journal
