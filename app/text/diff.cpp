// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/diff.h"

#include "app/text/characters.h"
#include "app/text/codepoints.h"

#include <QHash>

namespace pregonero::text {

namespace {

constexpr qsizetype closeComparison = 250'000; // cells of the table of longest common subsequences
constexpr int deepestAnchors = 32;

struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype size() const { return end - begin; }
};

bool isWordPart(QStringView text, qsizetype at)
{
    const char32_t c = codePointAt(text, at).value;
    return QChar::isLetterOrNumber(c) || c == U'_';
}

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    for (qsizetype at = 0; at < text.size();) {
        const bool word = isWordPart(text, at);
        qsizetype end = nextGrapheme(text, at);
        while (word && end < text.size() && isWordPart(text, end))
            end = nextGrapheme(text, end);
        words.append(text.sliced(at, end - at));
        at = end;
    }
    return words;
}

class Differ
{
public:
    Differ(const QString &before, const QString &after)
        : m_beforeWords(wordsOf(before))
        , m_afterWords(wordsOf(after))
    {
        QHash<QStringView, int> numbers;
        const auto number = [&](const QList<QStringView> &words) {
            std::vector<int> result;
            result.reserve(words.size());
            for (const QStringView word : words)
                result.push_back(numbers.contains(word) ? numbers[word] : numbers.insert(word, int(numbers.size())).value());
            return result;
        };
        m_before = number(m_beforeWords);
        m_after = number(m_afterWords);
        m_seenBefore.resize(numbers.size());
        m_seenAfter.resize(numbers.size());
        m_placeBefore.resize(numbers.size());
    }

    QList<Change> run()
    {
        compare({0, qsizetype(m_before.size())}, {0, qsizetype(m_after.size())}, 0);
        flush();
        return std::move(m_changes);
    }

private:
    void compare(Stretch before, Stretch after, int depth)
    {
        while (before.size() > 0 && after.size() > 0 && m_before[before.begin] == m_after[after.begin]) {
            same(before.begin++);
            ++after.begin;
        }
        qsizetype tail = 0;
        while (before.size() > 0 && after.size() > 0 && m_before[before.end - 1] == m_after[after.end - 1]) {
            --before.end;
            --after.end;
            ++tail;
        }
        if (before.size() > 0 && after.size() > 0) {
            if (before.size() * after.size() <= closeComparison)
                compareClosely(before, after);
            else if (!compareByAnchors(before, after, depth))
                replaced(before, after);
        } else {
            replaced(before, after);
        }
        for (qsizetype i = 0; i < tail; ++i)
            same(before.end + i);
    }

    /// Longest common subsequence by the classic table.
    void compareClosely(Stretch before, Stretch after)
    {
        const qsizetype width = after.size() + 1;
        std::vector<int> table((before.size() + 1) * width);
        for (qsizetype i = before.size() - 1; i >= 0; --i)
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                table[i * width + j] = m_before[before.begin + i] == m_after[after.begin + j]
                    ? table[(i + 1) * width + j + 1] + 1
                    : std::max(table[(i + 1) * width + j], table[i * width + j + 1]);
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < before.size() && j < after.size()) {
            if (m_before[before.begin + i] == m_after[after.begin + j]) {
                same(before.begin + i);
                ++i;
                ++j;
            } else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) {
                removed(before.begin + i++);
            } else {
                added(after.begin + j++);
            }
        }
        replaced({before.begin + i, before.end}, {after.begin + j, after.end});
    }

    /// Words that stand once in each, in the same order in both (the longest such row), then what lies between them.
    bool compareByAnchors(Stretch before, Stretch after, int depth)
    {
        if (depth >= deepestAnchors)
            return false;
        const auto row = anchors(before, after);
        if (row.empty())
            return false;
        Stretch restBefore = before;
        Stretch restAfter = after;
        for (const auto &[i, j] : row) {
            compare({restBefore.begin, i}, {restAfter.begin, j}, depth + 1);
            same(i);
            restBefore.begin = i + 1;
            restAfter.begin = j + 1;
        }
        compare(restBefore, restAfter, depth + 1);
        return true;
    }

    std::vector<std::pair<qsizetype, qsizetype>> anchors(Stretch before, Stretch after)
    {
        for (qsizetype i = before.begin; i < before.end; ++i) {
            ++m_seenBefore[m_before[i]];
            m_placeBefore[m_before[i]] = i;
        }
        for (qsizetype j = after.begin; j < after.end; ++j)
            ++m_seenAfter[m_after[j]];
        std::vector<std::pair<qsizetype, qsizetype>> pairs;
        for (qsizetype j = after.begin; j < after.end; ++j)
            if (m_seenAfter[m_after[j]] == 1 && m_seenBefore[m_after[j]] == 1)
                pairs.emplace_back(m_placeBefore[m_after[j]], j);
        for (qsizetype i = before.begin; i < before.end; ++i)
            m_seenBefore[m_before[i]] = 0;
        for (qsizetype j = after.begin; j < after.end; ++j)
            m_seenAfter[m_after[j]] = 0;

        // The longest increasing row, by patience: piles' tops, and for each its predecessor.
        std::vector<qsizetype> tops;
        std::vector<qsizetype> previous(pairs.size(), -1);
        for (qsizetype i = 0; i < qsizetype(pairs.size()); ++i) {
            const auto pile = std::ranges::lower_bound(tops, pairs[i].first, {},
                                                       [&](qsizetype top) { return pairs[top].first; });
            if (pile != tops.begin())
                previous[i] = *std::prev(pile);
            if (pile == tops.end())
                tops.push_back(i);
            else
                *pile = i;
        }
        std::vector<std::pair<qsizetype, qsizetype>> row;
        for (qsizetype i = tops.empty() ? -1 : tops.back(); i >= 0; i = previous[i])
            row.push_back(pairs[i]);
        std::ranges::reverse(row);
        return row;
    }

    void replaced(Stretch before, Stretch after)
    {
        for (qsizetype i = before.begin; i < before.end; ++i)
            removed(i);
        for (qsizetype j = after.begin; j < after.end; ++j)
            added(j);
    }

    void same(qsizetype i)
    {
        if (!m_removed.isEmpty() || !m_added.isEmpty())
            flush();
        m_same += m_beforeWords[i];
    }
    void removed(qsizetype i)
    {
        flushSame();
        m_removed += m_beforeWords[i];
    }
    void added(qsizetype j)
    {
        flushSame();
        m_added += m_afterWords[j];
    }
    void flushSame()
    {
        if (!m_same.isEmpty())
            m_changes.append({Change::Kind::Same, std::exchange(m_same, QString())});
    }
    void flush()
    {
        flushSame();
        if (!m_removed.isEmpty())
            m_changes.append({Change::Kind::Removed, std::exchange(m_removed, QString())});
        if (!m_added.isEmpty())
            m_changes.append({Change::Kind::Added, std::exchange(m_added, QString())});
    }

    QList<QStringView> m_beforeWords;
    QList<QStringView> m_afterWords;
    std::vector<int> m_before; // words as numbers
    std::vector<int> m_after;
    std::vector<int> m_seenBefore;
    std::vector<int> m_seenAfter;
    std::vector<qsizetype> m_placeBefore;
    QString m_same;
    QString m_removed;
    QString m_added;
    QList<Change> m_changes;
};

} // namespace

QList<Change> wordDiff(const QString &before, const QString &after)
{
    return Differ(before, after).run();
}

} // namespace pregonero::text
