// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/choice.h"
#include "app/checker/finding.h"
#include "app/domain/account.h"
#include "app/domain/piece.h"
#include "app/prose/document.h"
#include "app/rules/context.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pregonero::checker {

struct Memory;
[[nodiscard]] std::shared_ptr<Memory> newMemory();

/// What a check looks at: values only.
struct Subject {
    Piece piece;
    Limits limits;
    QStringList ownWords = {}; ///< the institution's dictionary for the piece's language
    /// What rules want to know beside the piece: other versions, earlier posts, the institution, when it is to appear. Its
    /// language, media and limits are taken from the piece and from above.
    rules::Context around = {};
    prose::Format format = prose::Format::Post; ///< how the text is to be read
    std::optional<QStringList> packs = {}; ///< ids of the rule packs that hold; none given: those that are on by default
    std::optional<QStringList> positions = {}; ///< what the institution chose where packs let it choose; none given: their defaults
    /// What was decided for this piece's account: comes after packs and positions, by the language of each paragraph.
    QList<Ruling> rulings = {};
    /// What was found in each block of the last text, so that only what changed is read again: one for each draft, handed in
    /// with each of its checks, never with two at once. None: everything is read.
    std::shared_ptr<Memory> memory = {};
};

/// One family of rules. Pure and reentrant: called on any thread, keeps nothing of the subject.
/// Rule packs come in as further families; nothing else changes for them.
class RuleFamily
{
public:
    virtual ~RuleFamily() = default;
    [[nodiscard]] virtual QList<Finding> check(const Subject &subject) const = 0;
};

/// All families over a subject; findings in order of place.
class Checker final
{
public:
    /// With length, alternative text, hashtags, spelling and the program's rule packs.
    /// @param cacheFolder where what was made of the packs is kept for the next start; empty: nowhere
    /// @param ownPacks a folder of further packs; empty: none
    explicit Checker(const QString &cacheFolder = {}, const QString &ownPacks = {});
    ~Checker();
    void add(std::unique_ptr<RuleFamily> family);
    /// Any thread but the main one: the first use of a language loads its dictionary, an unknown word takes a tenth of a
    /// second the first time it is seen. A post seen before takes a few milliseconds.
    [[nodiscard]] QList<Finding> check(const Subject &subject) const;

private:
    std::vector<std::unique_ptr<RuleFamily>> m_families;
};

/// Languages that can be spell-checked here: those of es eu ca gl pt en that have a dictionary installed.
/// The first call takes a tenth of a second.
[[nodiscard]] QStringList spellingLanguages();
/// Best guess among the six languages for a text, or empty where it is too short to tell.
[[nodiscard]] QString guessLanguage(const QString &text);

} // namespace pregonero::checker
