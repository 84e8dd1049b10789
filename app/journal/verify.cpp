// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/verify.h"

#include "app/journal/act.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace pregonero::journal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::journal)
};

QString shortName(const QByteArray &writer)
{
    return QString::fromLatin1(writer.toHex().first(std::min<qsizetype>(8, writer.size() * 2)));
}

/// @param text translated; %1: the number, %2: the writer, %3: the entry, %4: a count; not each needs all
QString filled(QString text, const Entry &entry, qint64 count = 0)
{
    text.replace(QStringLiteral("%1"), QString::number(entry.sequence));
    text.replace(QStringLiteral("%2"), shortName(entry.writer));
    text.replace(QStringLiteral("%4"), QString::number(count));
    return text.replace(QStringLiteral("%3"), entry.id); // last: an id from elsewhere may hold anything
}

} // namespace

bool Report::onlyEndDiffers() const
{
    return !whole() && std::ranges::all_of(faults, [](const Fault &fault) {
        return fault.kind == Fault::Kind::CutTail || fault.kind == Fault::Kind::OtherHistory;
    });
}

Verifier::Verifier(const QList<Head> &known, const QList<Head> &since)
{
    for (const Head &head : since)
        m_chains.insert(head.writer, {head, head.hash, {}, head.sequence});
    for (const Head &head : known) {
        Head &kept = m_known[head.writer];
        if (head.sequence >= kept.sequence)
            kept = head;
    }
}

void Verifier::fault(Fault::Kind kind, const Entry &entry, const QString &message, qint64 count)
{
    if (m_report.faults.size() < maximumFaults)
        m_report.faults.append({kind, entry.id, entry.writer, entry.sequence, filled(message, entry, count)});
}

void Verifier::take(const Entry &entry, const std::optional<QByteArray> &body)
{
    if (const auto chain = m_chains.constFind(entry.writer); chain != m_chains.cend() && entry.sequence <= chain->since)
        return;
    ++m_report.entries;
    const QByteArray bytes = canonicalBytes(entry);
    const bool trusted = verifySignature(entry.writer, bytes, entry.signature);
    if (!trusted)
        fault(Fault::Kind::BadSignature, entry,
              Tr::tr("Entry %1 of writer %2 (%3) was altered after it was signed."));
    if (entry.kind == kind::recordEndAcknowledged)
        ++m_report.acknowledged;
    if (!body)
        ++m_report.bodiesErased;
    else if (bodyHash(entry.salt, *body) != entry.bodyHash)
        fault(Fault::Kind::BodyAltered, entry, Tr::tr("The content of entry %1 of writer %2 (%3) was altered."));

    const QByteArray own = hash(entry);
    if (const auto known = m_known.constFind(entry.writer);
        known != m_known.cend() && known->sequence == entry.sequence && trusted && known->hash != own)
        fault(Fault::Kind::OtherHistory, entry,
              Tr::tr("Entry %1 of writer %2 (%3) is not the one that was last seen at this place: the record was "
                     "written anew."));
    Chain &chain = m_chains[entry.writer];
    if (chain.top.writer.isEmpty())
        chain.link = chain.top.hash; // what the first entry says of its previous: 32 zero bytes
    chain.top.writer = entry.writer;
    link(chain, entry, own, trusted);
}

void Verifier::link(Chain &chain, const Entry &entry, const QByteArray &own, bool trusted)
{
    const qint64 next = chain.top.sequence + (chain.top.sequence < std::numeric_limits<qint64>::max() ? 1 : 0);
    if (!trusted && entry.sequence != next)
        return; // its number is as little to be believed as the rest of it
    if (entry.sequence < next) {
        const auto gap = std::ranges::find_if(chain.gaps, [&](const Gap &gap) {
            return entry.sequence >= gap.from && entry.sequence <= gap.to;
        });
        if (gap == chain.gaps.end())
            return fault(Fault::Kind::Duplicate, entry,
                         Tr::tr("There is more than one entry %1 of writer %2; the second is %3."));
        return fill(chain, gap - chain.gaps.begin(), entry, own, trusted);
    }
    const QByteArray previous = trusted ? entry.previous : QByteArray();
    if (entry.sequence > next)
        chain.gaps.append({next, entry.sequence - 1, chain.link, previous});
    else if (!previous.isEmpty() && !chain.link.isEmpty() && previous != chain.link)
        fault(Fault::Kind::BrokenChain, entry,
              Tr::tr("Entry %1 of writer %2 (%3) does not follow the entry before it."));
    chain.top.sequence = entry.sequence;
    chain.top.hash = own;
    chain.link = trusted ? own : QByteArray();
}

void Verifier::fill(Chain &chain, qsizetype index, const Entry &entry, const QByteArray &own, bool trusted)
{
    fault(Fault::Kind::OutOfOrder, entry, Tr::tr("Entry %1 of writer %2 (%3) is not in its place."));
    const Gap gap = chain.gaps.takeAt(index);
    const auto differ = [](const QByteArray &a, const QByteArray &b) {
        return !a.isEmpty() && !b.isEmpty() && a != b;
    };
    const bool first = entry.sequence == gap.from;
    const bool last = entry.sequence == gap.to;
    if (trusted && ((first && differ(entry.previous, gap.before)) || (last && differ(own, gap.after))))
        fault(Fault::Kind::BrokenChain, entry,
              Tr::tr("Entry %1 of writer %2 (%3) does not belong between its neighbours."));
    if (!first)
        chain.gaps.append({gap.from, entry.sequence - 1, gap.before, trusted ? entry.previous : QByteArray()});
    if (!last)
        chain.gaps.append({entry.sequence + 1, gap.to, trusted ? own : QByteArray(), gap.after});
}

Report Verifier::finish()
{
    for (Chain &chain : m_chains) {
        std::ranges::sort(chain.gaps, {}, &Gap::from);
        for (const Gap &gap : std::as_const(chain.gaps)) {
            const Entry missing{{}, chain.top.writer, gap.from};
            if (gap.from == gap.to)
                fault(Fault::Kind::MissingEntry, missing, Tr::tr("Entry %1 of writer %2 is missing."));
            else
                fault(Fault::Kind::MissingEntry, missing,
                      Tr::tr("Entries of writer %2 are missing: %4 from number %1 on."), gap.to - gap.from + 1);
        }
        m_report.heads.append(chain.top);
    }
    for (const Head &head : std::as_const(m_known)) {
        const qint64 top = m_chains.value(head.writer).top.sequence;
        if (top < head.sequence)
            fault(Fault::Kind::CutTail, {{}, head.writer, head.sequence},
                  Tr::tr("The record of writer %2 once went up to entry %1; its newest entries were cut off."));
    }
    std::ranges::sort(m_report.heads, {}, &Head::writer);
    return std::move(m_report);
}

} // namespace pregonero::journal
