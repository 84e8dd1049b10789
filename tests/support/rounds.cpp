// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rounds.h"

#include <QDebug>

namespace pregonero::test {

namespace {

quint32 chosenSeed()
{
    constexpr quint32 usual = 20261122;
    const QByteArray wish = qgetenv("PREGONERO_SEED");
    return wish == "random" ? QRandomGenerator::global()->generate() : wish.isEmpty() ? usual : wish.toUInt();
}

} // namespace

Rounds::Rounds(int most, std::chrono::milliseconds longest) : m_most(most), m_longest(longest), m_seed(chosenSeed())
{
    qInfo("seed %u", m_seed);
    m_timer.start();
}

bool Rounds::next()
{
    if (m_round >= m_most || m_timer.durationElapsed() > m_longest) {
        qInfo("%d rounds", m_round);
        return false;
    }
    ++m_round;
    const quint32 seeds[] = {m_seed, quint32(m_round)};
    m_random = QRandomGenerator(seeds);
    m_name = "seed " + QByteArray::number(m_seed) + ", round " + QByteArray::number(m_round);
    return true;
}

} // namespace pregonero::test
