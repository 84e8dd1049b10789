// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <chrono>

namespace pregonero::test {

/// The rounds of a random driver: as many as were asked for or as fit in the time. The seed is printed, and each round
/// follows from the seed and its own number. PREGONERO_SEED=12 takes another seed, PREGONERO_SEED=random a new one each
/// time.
///     for (Rounds rounds(2'000); rounds.next();)
///         QVERIFY2(holds(made(rounds.random())), rounds.name());
class Rounds final
{
public:
    explicit Rounds(int most, std::chrono::milliseconds longest = std::chrono::seconds(3));

    [[nodiscard]] bool next();
    [[nodiscard]] QRandomGenerator &random() { return m_random; }
    [[nodiscard]] int done() const { return m_round; }
    /// For messages: "seed 12, round 7".
    [[nodiscard]] const char *name() const { return m_name.constData(); }
    /// One of them.
    template<class List>
    [[nodiscard]] auto oneOf(const List &list) { return list.at(m_random.bounded(list.size())); }

private:
    int m_most;
    std::chrono::milliseconds m_longest;
    quint32 m_seed;
    int m_round = 0;
    QRandomGenerator m_random;
    QElapsedTimer m_timer;
    QByteArray m_name;
};

} // namespace pregonero::test
