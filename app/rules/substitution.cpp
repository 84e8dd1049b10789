// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/textkinds.h"

#include "app/rules/actions.h"
#include "app/rules/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

bool isPhrase(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u' ' || c == u'_'; });
}

class Substitution final : public PatternCheck
{
public:
    struct Options {
        bool ignoreCase = false;
        bool capitalize = false;
        bool replaces = false; ///< the values are the words themselves, not expressions
    };
    Substitution(const QStringList &keys, QStringList values, const Around &around, Options options, Exceptions exceptions)
        : m_tokens(keys, around.before, around.after, options.ignoreCase), m_values(std::move(values)), m_options(options),
          m_exceptions(std::move(exceptions))
    {
        m_own.resize(size_t(m_values.size()));
        m_again.resize(size_t(m_values.size()));
        for (qsizetype i = 0; i < m_values.size(); ++i) {
            if (!options.replaces && !isPhrase(m_values[i]))
                m_own[size_t(i)] = Pattern(u"^(?:"_s + m_values[i] + u")$"_s);
            if (m_values[i].contains(u'$'))
                m_again[size_t(i)] = Pattern(keys[i], options.ignoreCase);
        }
    }

    [[nodiscard]] std::vector<Need> needs() const override { return m_tokens.needs(); }
    [[nodiscard]] std::vector<Wrong> wrong() const override { return m_tokens.wrong(); }

    void lookAt(const prose::Block &block, const Surroundings &, const Candidates &candidates, QList<Hit> &hits) const override
    {
        for (const Tokens::Found &found : m_tokens.find(block.text, candidates)) {
            const QString observed = block.text.sliced(found.start, found.length);
            const prose::Range range{found.start, found.length};
            const QString expected = expectedFor(size_t(found.token), observed);
            if (isRight(size_t(found.token), expected, observed) || m_exceptions.isIn(observed)
                || m_exceptions.covers(block.text, range))
                continue;
            hits.append(hit(range, expected, observed));
        }
    }

private:
    [[nodiscard]] bool isCapitalised(const QString &text) const { return capitalised(text) == text; }

    [[nodiscard]] QString expectedFor(size_t token, const QString &observed) const
    {
        QString expected = m_values[qsizetype(token)];
        if (m_options.capitalize && isCapitalised(observed))
            expected = capitalised(expected);
        if (m_again[token].isEmpty())
            return expected;
        const QRegularExpressionMatch match = m_again[token].match(observed);
        if (!match.hasMatch())
            return expected;
        QString filled;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            if (expected[i] == u'$' && i + 1 < expected.size() && expected[i + 1].isDigit())
                filled += match.captured(expected[++i].digitValue());
            else
                filled += expected[i];
        }
        return observed.first(match.capturedStart()) + filled + observed.sliced(match.capturedEnd());
    }

    [[nodiscard]] bool isRight(size_t token, const QString &expected, const QString &observed) const
    {
        if (m_options.replaces)
            return optionsOf(expected).contains(observed);
        return expected == observed || (!m_own[token].isEmpty() && m_own[token].isIn(observed));
    }

    [[nodiscard]] Hit hit(prose::Range range, const QString &expected, const QString &observed) const
    {
        Hit hit{.range = range, .arguments = {expected, observed}};
        // Without an action a value may be an expression: only plain words can be put in the place of others.
        if (!m_options.replaces && !isPhrase(QString(expected).remove(u'|')))
            return hit;
        QStringList options = optionsOf(expected);
        if (m_options.capitalize && isCapitalised(observed)) {
            for (QString &option : options)
                option = capitalised(option);
        }
        if (m_options.replaces)
            hit.arguments.front() = listed(options);
        const bool opens = m_options.ignoreCase && !observed.isEmpty() && observed.front().isUpper();
        for (const QString &option : options)
            hit.fixes.append({opens ? capitalised(option) : option});
        return hit;
    }

    Tokens m_tokens;
    QStringList m_values;
    Options m_options;
    Exceptions m_exceptions;
    std::vector<Pattern> m_own; // a value as an expression that what is right fits
    std::vector<Pattern> m_again; // a key whose groups the value takes up
};

} // namespace

std::unique_ptr<Check> makeSubstitution(Fields &fields, const ValeOptions &options)
{
    QList<std::pair<QString, QString>> swap = fields.map(u"swap");
    // Longest first, as Vale; those of one length in the order written, where Vale knows none.
    std::ranges::stable_sort(swap, std::ranges::greater{}, [](const auto &pair) { return pair.first.toUtf8().size(); });
    QStringList keys;
    QStringList values;
    for (const auto &[key, value] : swap) {
        keys << key;
        values << value;
    }
    const bool nonword = fields.flag(u"nonword");
    const bool vocabulary = fields.flag(u"vocab", true);
    const Substitution::Options own{fields.flag(u"ignorecase"), fields.flag(u"capitalize"), readAction(fields).name == "replace"_L1};
    (void)fields.text(u"pos");
    (void)fields.flag(u"matchcase");
    Exceptions exceptions(fields.list(u"exceptions"), vocabulary ? options.accepted : QStringList());
    return std::make_unique<Substitution>(keys, values, aroundWord(options, nonword), own, std::move(exceptions));
}

} // namespace pregonero::rules
