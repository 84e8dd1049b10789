// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pregonero::rules {

/// The expressions that may be in a text because the words of one of their forms are: one look at each word, whatever the number
/// of expressions.
class WordIndex final
{
public:
    struct Form {
        int need = 0;
        QStringList words; ///< as wordsOf() (forms.h) gives them
    };
    explicit WordIndex(const std::vector<Form> &forms = {});

    /// What a scan works in: of use for one index.
    struct Memory {
        std::vector<char> met; ///< by word; all 0 between scans
        std::vector<qint32> words;
    };
    /// Calls met(need) for each expression that may be in the text, for some more than once.
    template<class Met>
    void scan(QStringView text, Memory &memory, Met met) const
    {
        meet(text, memory);
        for (const qint32 word : memory.words) {
            for (qint32 f = m_words[size_t(word)].firstForm; f < m_words[size_t(word) + 1].firstForm; ++f) {
                const qint32 *others = m_others.data() + m_forms[size_t(f)].firstOther;
                const qint32 *end = m_others.data() + m_forms[size_t(f) + 1].firstOther;
                while (others != end && memory.met[size_t(*others)])
                    ++others;
                if (others == end)
                    met(m_forms[size_t(f)].need);
            }
        }
        for (const qint32 word : memory.words)
            memory.met[size_t(word)] = 0;
    }

    [[nodiscard]] qsizetype bytes() const;
    friend QDataStream &operator<<(QDataStream &stream, const WordIndex &index);
    /// Nothing where what was written is damaged.
    [[nodiscard]] static std::optional<WordIndex> from(QDataStream &stream, qsizetype needs);

private:
    /// The words of a text that are in the index, each once.
    void meet(QStringView text, Memory &memory) const;
    void makeSlots();
    [[nodiscard]] qint32 find(QStringView word, quint32 hash) const; ///< -1: not in the index

    struct Word {
        qint32 at = 0; ///< in m_letters, up to the next one's
        qint32 firstForm = 0; ///< those of which it is the rarest word, up to the next one's
    };
    struct FormOf {
        qint32 need = 0;
        qint32 firstOther = 0; ///< in m_others, up to the next one's
    };
    struct Slot {
        qint32 word = -1;
        quint32 hash = 0;
    };
    QString m_letters; // all words, one behind the other
    std::vector<Word> m_words; // and one more, where the last ends
    std::vector<FormOf> m_forms; // in the order of their words; and one more
    std::vector<qint32> m_others; // words
    std::vector<Slot> m_slots; // a power of two, open addressing
};

} // namespace pregonero::rules
