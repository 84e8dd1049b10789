// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/finding.h"
#include "app/domain/account.h"
#include "app/domain/piece.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace pregonero::checker {

/// What a check looks at: values only.
struct Subject {
    Piece piece;
    Limits limits;
    QStringList ownWords = {}; ///< the institution's dictionary for the piece's language
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
    Checker(); ///< with length, alternative text, hashtags and spelling
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
