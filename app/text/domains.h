// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace pregonero::text {

/// The names that a host may end in. Values; any thread.
class TopLevelDomains final
{
public:
    explicit TopLevelDomains(const QStringList &names);

    /// Those in resources/text/domains.txt.
    [[nodiscard]] static const TopLevelDomains &known();

    /// The length of the longest one that stands at an offset and ends there as twitter-text wants it: not followed by an
    /// ASCII letter or digit, '@', '+' or '-'. Punycode ("xn--" and what follows) always counts. 0 where there is none.
    [[nodiscard]] qsizetype lengthAt(QStringView text, qsizetype at) const;

private:
    QSet<QString> m_names; // lower case
    QSet<char16_t> m_firsts; // of those not in ASCII
    qsizetype m_longest = 0; // of those not in ASCII
};

/// How long a host is in ASCII (RFC 3492), or -1 where a label would be longer than 63 or is no punycode.
[[nodiscard]] qsizetype asciiHostLength(QStringView host);

} // namespace pregonero::text
