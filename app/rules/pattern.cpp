// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/pattern.h"

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

/// Per place where a match may begin. No rule that means something comes near it.
constexpr QLatin1StringView limits("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)(*LIMIT_HEAP=20000)");
/// How far back a look-behind of any length looks.
constexpr qsizetype lookBack = 1000;

thread_local bool limitMet = false;
thread_local bool wrongMet = false;

constexpr QRegularExpression::PatternOptions options(bool ignoreCase)
{
    QRegularExpression::PatternOptions o = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    return ignoreCase ? o | QRegularExpression::CaseInsensitiveOption : o;
}

/// Where the class that opens at an offset ends: behind its ']'.
qsizetype classEnd(QStringView text, qsizetype open)
{
    qsizetype i = open + 1;
    if (i < text.size() && text[i] == u'^')
        ++i;
    if (i < text.size() && text[i] == u']')
        ++i;
    for (; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'[' && i + 1 < text.size() && text[i + 1] == u':') {
            const qsizetype end = text.indexOf(":]"_L1, i + 2);
            i = end < 0 ? i : end + 1;
        } else if (text[i] == u']') {
            return i + 1;
        }
    }
    return text.size();
}

/// Where the group that opens at an offset ends: behind its ')'. -1 where it has no end.
qsizetype groupEnd(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'[')
            i = classEnd(text, i) - 1;
        else if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && --depth == 0)
            return i + 1;
    }
    return -1;
}

bool isUnbounded(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'[')
            i = classEnd(text, i) - 1;
        else if (text[i] == u'*' || text[i] == u'+')
            return true;
        else if (text[i] == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end > 0 && text[end - 1] == u',')
                return true;
        }
    }
    return false;
}

struct Split {
    QString notAfter = {};
    QString rest;
};

/// "(?<!X)Y" with an X of any length, which PCRE2 does not take, as X and Y.
Split split(const QString &expression)
{
    if (!expression.startsWith("(?<!"_L1))
        return {{}, expression};
    const qsizetype end = groupEnd(expression, 0);
    if (end < 0)
        return {{}, expression};
    const QString inner = expression.sliced(4, end - 5);
    return isUnbounded(inner) ? Split{inner, expression.sliced(end)} : Split{{}, expression};
}

/// What changes its meaning, or its neighbours', inside an alternation.
bool mustStandAlone(const QString &expression)
{
    static const QRegularExpression special(u"\\\\[1-9gkK]|\\(\\?(?:<[A-Za-z]|P[<=>]|'|[R0-9&]|\\()|\\(\\*|\\(\\?[a-z-]*x"_s);
    return special.match(expression).hasMatch();
}

} // namespace

QString translatedPattern(const QString &expression)
{
    if (!expression.contains(u' '))
        return expression;
    if (expression.contains("(?x"_L1) || expression.contains("\\Q"_L1))
        return expression;
    QString out;
    out.reserve(expression.size() + 16);
    for (qsizetype i = 0; i < expression.size();) {
        const QChar c = expression[i];
        if (c == u'\\' && i + 1 < expression.size()) {
            out += QStringView(expression).sliced(i, 2);
            i += 2;
        } else if (c == u'[') {
            const qsizetype end = classEnd(expression, i);
            out += QStringView(expression).sliced(i, end - i);
            i = end;
        } else {
            if (c == u' ')
                out += "[ \\n]"_L1;
            else
                out += c;
            ++i;
        }
    }
    return out;
}

Pattern::Pattern(const QString &expression, bool ignoreCase) : Pattern({}, expression, {}, ignoreCase) {}

Pattern::Pattern(const QString &before, const QString &expression, const QString &after, bool ignoreCase)
    : m_ignoreCase(ignoreCase)
{
    const Split parts = split(expression);
    const QString rest = translatedPattern(parts.rest);
    m_source = before.isEmpty() && after.isEmpty() ? rest : before + u"(?:"_s + rest + u')' + after;
    m_regex = QRegularExpression(limits + m_source, options(ignoreCase));
    if (!parts.notAfter.isEmpty())
        m_notAfter = QRegularExpression(limits + u"(?:"_s + translatedPattern(parts.notAfter) + u")\\z"_s, options(ignoreCase));
    m_alone = m_notAfter.has_value() || mustStandAlone(rest);
}

QRegularExpressionMatch Pattern::match(QStringView text, qsizetype from) const
{
    if (!m_regex.isValid()) {
        wrongMet = true;
        return {};
    }
    QRegularExpressionMatch match = m_regex.matchView(text, from, QRegularExpression::NormalMatch,
                                                      QRegularExpression::DontCheckSubjectStringMatchOption);
    if (!match.isValid())
        limitMet = true;
    return match;
}

std::optional<Pattern::Found> Pattern::find(QStringView text, qsizetype from) const
{
    while (from <= text.size()) {
        const QRegularExpressionMatch found = match(text, from);
        if (!found.hasMatch())
            return {};
        const qsizetype start = found.capturedStart();
        if (m_notAfter && m_notAfter->isValid()) {
            const qsizetype far = std::max<qsizetype>(0, start - lookBack);
            if (m_notAfter->matchView(text.sliced(far, start - far)).hasMatch()) {
                from = start + 1;
                continue;
            }
        }
        return Found{start, found.capturedLength(), found.lastCapturedIndex()};
    }
    return {};
}

std::vector<Pattern::Found> Pattern::findAll(QStringView text) const
{
    std::vector<Found> all;
    qsizetype from = 0;
    while (const std::optional<Found> found = find(text, from)) {
        all.push_back(*found);
        from = found->length > 0 ? found->end() : found->end() + 1;
    }
    return all;
}

QString Pattern::error() const
{
    if (!m_regex.isValid())
        return m_regex.errorString();
    return m_notAfter && !m_notAfter->isValid() ? m_notAfter->errorString() : QString();
}

Pattern::Watch::Watch() : m_before(std::exchange(limitMet, false)), m_wrongBefore(std::exchange(wrongMet, false)) {}

Pattern::Watch::~Watch()
{
    limitMet = m_before;
    wrongMet = m_wrongBefore;
}

bool Pattern::Watch::sawWrong() const
{
    return wrongMet;
}

bool Pattern::Watch::exceeded() const
{
    return limitMet;
}

AnyOf::AnyOf(const QStringList &expressions, bool ignoreCase)
{
    constexpr qsizetype longest = 8'000; // PCRE2 compiles to at most 64 K units
    QString part;
    const auto finish = [&] {
        if (!part.isEmpty())
            m_parts.emplace_back(std::exchange(part, {}), ignoreCase);
    };
    for (const QString &expression : expressions) {
        if (part.size() + expression.size() > longest)
            finish();
        part += (part.isEmpty() ? u"(?:"_s : u"|(?:"_s) + expression + u')';
    }
    finish();
}

bool AnyOf::isIn(QStringView text) const
{
    return std::ranges::any_of(m_parts, [text](const Pattern &part) { return part.isIn(text); });
}

} // namespace pregonero::rules
