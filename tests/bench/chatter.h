// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <random>
#include <vector>

namespace bench {

/// Invented townspeople who talk, in Mastodon's JSON: about 180 characters a post, words distributed as in real texts
/// (the n-th most frequent word comes about 1/n as often as the first), threads, hashtags, four kinds of column. The
/// same seed gives the same bytes.
class Chatter final
{
public:
    enum Kind { Local, Home, Hashtag, Mentions, Kinds };
    struct Said {
        Kind kind = Local;
        QByteArray json; ///< one status
    };

    /// @param posts how many there will be between `from` and `to`
    Chatter(quint64 seed, qint64 posts, std::chrono::sys_time<std::chrono::milliseconds> from,
            std::chrono::sys_time<std::chrono::milliseconds> to);

    /// The next in order of time.
    [[nodiscard]] Said next();
    /// The word of this rank: 0 is in nearly every post, the last in a few of a million.
    [[nodiscard]] const QString &word(qsizetype rank) const { return m_words.at(rank); }
    [[nodiscard]] static qsizetype vocabulary() { return 20'000; }
    /// Words in a row that come in some posts.
    [[nodiscard]] static const QList<QString> &phrases();

private:
    struct Person {
        QByteArray json; ///< the account object
    };
    [[nodiscard]] quint64 below(quint64 bound) { return m_random() % bound; }
    [[nodiscard]] qsizetype rank();
    [[nodiscard]] QString inventWord();
    [[nodiscard]] QString sentence(qsizetype length);
    void meetPeople();

    std::mt19937_64 m_random;
    qint64 m_firstId; // other seeds, other posts
    qint64 m_from; // ms
    double m_step; // ms between posts
    qint64 m_index = 0;
    QList<QString> m_words;
    std::vector<double> m_cumulated; // Zipf's weights, summed
    std::vector<Person> m_people;
    std::vector<qint64> m_recent; // indexes of posts that may be answered
};

} // namespace bench
