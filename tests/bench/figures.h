// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <ctime>
#include <optional>
#include <vector>

namespace bench {

using Watch = std::chrono::steady_clock;

/// What this program has computed, all threads together: what other programs do meanwhile is not in it.
struct Processor {
    using duration = std::chrono::duration<double>;
    using time_point = std::chrono::time_point<Processor, duration>;
    [[nodiscard]] static time_point now() { return time_point(duration(double(std::clock()) / CLOCKS_PER_SEC)); }
};

/// Says why and ends the program: what cannot be measured is not guessed.
[[noreturn]] void giveUp(const QString &why);

/// What one thing took, again and again. Any unit; the table says which.
class Samples final
{
public:
    void add(double value) { m_values.push_back(value); }
    void addSince(Watch::time_point start) { add(std::chrono::duration<double, std::milli>(Watch::now() - start).count()); }
    void addSince(Processor::time_point start) { add(std::chrono::duration<double, std::milli>(Processor::now() - start).count()); }
    void add(const Samples &more) { m_values.insert(m_values.end(), more.m_values.begin(), more.m_values.end()); }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] size_t count() const { return m_values.size(); }
    [[nodiscard]] double quantile(double share) const; ///< 0.5: the median; nearest rank
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double maximum() const { return quantile(1); }

private:
    std::vector<double> m_values;
};

/// A line of the table: ours, what it is held against, and what is wanted.
struct Figure {
    QString group; ///< "paging"
    QString name; ///< "anywhere"
    QString unit; ///< "ms", "MiB", "posts/s"
    Samples ours;
    Samples baseline = {}; ///< empty: held against `most` alone
    QString against = {}; ///< "raw SQLite", "empty archive"
    /// ours/baseline at most this (for rates: at least); without a baseline the most that any sample may be.
    std::optional<double> wanted = {};
    bool isRate = false; ///< more is better

    [[nodiscard]] std::optional<double> ratio() const; ///< of the medians
    [[nodiscard]] std::optional<bool> met() const;
    [[nodiscard]] QString target() const; ///< "≤ 1.5×", "max ≤ 16 ms"
    [[nodiscard]] QJsonObject json() const;
};

[[nodiscard]] QString table(const QList<Figure> &figures);

} // namespace bench
