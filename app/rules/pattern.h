// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace pregonero::rules {

/// A regular expression as rule files write them (.NET's dialect), on PCRE2 with Unicode classes and word boundaries,
/// '^' and '$' at lines, and a limit on how much it may backtrack. A blank in it also matches the end of a wrapped line.
///
/// Compiled when first used. Any thread.
class Pattern final
{
public:
    Pattern() = default;
    /// The whole expression; an inner look-behind of any length may stand at its beginning.
    explicit Pattern(const QString &expression, bool ignoreCase = false);
    /// The same within "before(?:" and ")after".
    Pattern(const QString &before, const QString &expression, const QString &after, bool ignoreCase);

    struct Found {
        qsizetype start = -1;
        qsizetype length = 0;
        int group = 0; ///< the last one that took part
        [[nodiscard]] qsizetype end() const { return start + length; }
    };
    /// The first match from an offset on. The text must hold no lone surrogates. None too where the limit was met: then
    /// Watch::exceeded() says so.
    [[nodiscard]] std::optional<Found> find(QStringView text, qsizetype from = 0) const;
    [[nodiscard]] bool isIn(QStringView text) const { return find(text).has_value(); }
    /// All matches, none overlapping.
    [[nodiscard]] std::vector<Found> findAll(QStringView text) const;
    [[nodiscard]] QRegularExpressionMatch match(QStringView text, qsizetype from = 0) const;

    [[nodiscard]] bool isEmpty() const { return m_source.isEmpty(); }
    [[nodiscard]] QString error() const; ///< in English, as PCRE2 says it; empty where there is none. Compiles.
    /// What Vectorscan is given: the expression without limits.
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] bool ignoresCase() const { return m_ignoreCase; }
    /// Whether it stands on its own: put beside others in one alternation it would mean something else.
    [[nodiscard]] bool standsAlone() const { return m_alone; }

    /// Notices on this thread, while it lives, that a pattern gave up or is none.
    class Watch final
    {
    public:
        Watch();
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;
        ~Watch();
        [[nodiscard]] bool exceeded() const;
        [[nodiscard]] bool sawWrong() const;

    private:
        bool m_before;
        bool m_wrongBefore;
    };

private:
    QString m_source;
    QRegularExpression m_regex;
    std::optional<QRegularExpression> m_notAfter;
    bool m_ignoreCase = false;
    bool m_alone = false;
};

/// The dialect's expression as PCRE2 takes it.
[[nodiscard]] QString translatedPattern(const QString &expression);

/// Whether any of many expressions is in a text, in as many alternations as PCRE2 needs for them.
class AnyOf final
{
public:
    AnyOf() = default;
    /// Each already within what it needs ("\\b(?:...)\\b").
    explicit AnyOf(const QStringList &expressions, bool ignoreCase = false);
    [[nodiscard]] bool isIn(QStringView text) const;
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    [[nodiscard]] const std::vector<Pattern> &parts() const { return m_parts; }

private:
    std::vector<Pattern> m_parts;
};

} // namespace pregonero::rules
