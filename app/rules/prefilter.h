// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/kind.h"
#include "app/rules/wordindex.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

struct hs_database;
struct hs_scratch;

namespace pregonero::rules {

/// Thousands of expressions looked for in one pass: which of them may be in a text. Most cannot match without some whole word and
/// are looked up by it; Vectorscan looks for the others. Never misses one that is there; those that neither can take are always
/// said to be there. Immutable; any thread, each with a Scratch of its own.
class Prefilter final
{
public:
    Prefilter(const Prefilter &) = delete;
    Prefilter &operator=(const Prefilter &) = delete;
    ~Prefilter();

    /// Takes seconds for thousands of expressions; null where it was told to stop, which it heeds within half a second. An
    /// expression that is empty is always there.
    [[nodiscard]] static std::shared_ptr<const Prefilter> compiled(const std::vector<Check::Need> &needs,
                                                                   const std::stop_token &stop = {});

    /// The one kept in a folder for these expressions, this library and this processor; null where there is none or it is damaged.
    [[nodiscard]] static std::shared_ptr<const Prefilter> kept(const std::vector<Check::Need> &needs, const QString &folder);
    /// Keeps it there; what others kept for the same number of months stays. False where that failed: the next start compiles again.
    bool keep(const std::vector<Check::Need> &needs, const QString &folder) const;
    /// Names the expressions, the library's version and the processor.
    [[nodiscard]] static QByteArray key(const std::vector<Check::Need> &needs);

    /// Memory that a scan works in.
    class Scratch final
    {
    public:
        Scratch() = default;
        Scratch(const Scratch &) = delete;
        Scratch &operator=(const Scratch &) = delete;
        ~Scratch();

    private:
        friend class Prefilter;
        hs_scratch *m_scratch = nullptr;
        quint64 m_of = 0;
        QByteArray m_utf8;
        WordIndex::Memory m_words;
        std::vector<char> m_seen;
    };

    enum class Of { Text, Raw };
    /// The expressions that may be in a text, by their place in the list, ascending; some that are for the other kind of text may
    /// be among them. The text must hold no lone surrogates.
    void scan(QStringView text, Of of, Scratch &scratch, std::vector<int> &found) const;

    [[nodiscard]] int alwaysThere() const { return int(m_always.size()); }
    [[nodiscard]] qsizetype bytes() const; ///< of the databases in memory

private:
    Prefilter();

    quint64 m_id; // no other has or had it
    qsizetype m_count = 0;
    WordIndex m_words;
    struct Database {
        hs_database *of = nullptr;
        bool inText = true;
        bool inRaw = true;
    };
    std::vector<Database> m_databases; // several: the library's compiler cannot be told to stop
    std::vector<int> m_always;
};

} // namespace pregonero::rules
