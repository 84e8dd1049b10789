// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/kind.h"
#include "app/rules/scope.h"
#include "app/rules/tokens.h"

#include <QCoreApplication>

/// What several of our kinds share. Private to this room.
namespace pregonero::rules {

struct KindTr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rules)
};

/// "es" of "es-MX".
[[nodiscard]] QString baseOf(const QString &language);

/// Whether a stretch of a block touches a link, a mention or a hashtag.
[[nodiscard]] bool isInSpan(const prose::Block &block, prose::Range range);

/// The blocks of running text that a rule about the whole text looks at ("scope:" of the rule, else "text").
[[nodiscard]] Scopes scopesFrom(Fields &fields);

/// Words or expressions, each whole words, with "ignorecase" (on where the file says nothing) and "exceptions" read as Vale's
/// existence reads them. Faults are noted for those that cannot be read.
class Wanted final
{
public:
    Wanted(Fields &fields, QStringView key, const QStringList &otherwise = {}, QStringView exceptions = u"exceptions");

    [[nodiscard]] std::vector<prose::Range> find(QStringView text) const;
    [[nodiscard]] bool isIn(QStringView text) const { return !find(text).empty(); }
    [[nodiscard]] bool isEmpty() const { return m_tokens->tokens().isEmpty(); }
    [[nodiscard]] std::vector<Check::Need> needs() const { return m_tokens->needs(); }

private:
    std::unique_ptr<Tokens> m_tokens;
    Exceptions m_exceptions;
};

/// One of the closed words that a key may have; a fault otherwise.
[[nodiscard]] QStringList choices(Fields &fields, QStringView key, const QStringList &known, const QStringList &otherwise);

} // namespace pregonero::rules
