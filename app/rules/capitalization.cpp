// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/textkinds.h"

#include "app/rules/actions.h"
#include "app/rules/tokens.h"

#include <QCoreApplication>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

enum class Case { Title, Sentence, Lower, Upper, Expression };

const QStringList &smallWords()
{
    static const QStringList words{u"a"_s,  u"an"_s, u"and"_s, u"as"_s, u"at"_s,  u"but"_s, u"by"_s,  u"en"_s, u"for"_s, u"if"_s, u"in"_s,
                                   u"nor"_s, u"of"_s, u"on"_s, u"or"_s, u"per"_s, u"the"_s, u"to"_s, u"vs"_s, u"vs."_s, u"via"_s, u"v"_s, u"v."_s};
    return words;
}

const QStringList &prepositions()
{
    static const QStringList words{u"with"_s,   u"from"_s,    u"into"_s,    u"during"_s, u"including"_s, u"until"_s, u"against"_s,
                                   u"among"_s,  u"throughout"_s, u"despite"_s, u"towards"_s, u"upon"_s,  u"concerning"_s, u"about"_s,
                                   u"over"_s,   u"through"_s, u"before"_s,  u"between"_s, u"after"_s,    u"since"_s, u"without"_s,
                                   u"under"_s,  u"within"_s,  u"along"_s,   u"following"_s, u"across"_s, u"beyond"_s, u"around"_s,
                                   u"down"_s,   u"near"_s,    u"above"_s};
    return words;
}

class Capitalization final : public PatternCheck
{
public:
    struct Options {
        Case wanted = Case::Sentence;
        bool chicago = false;
        bool replaces = false;
        double threshold = 0.8;
        QStringList indicators;
        QString prefix;
    };
    Capitalization(Options options, Pattern expression, Exceptions exceptions)
        : m_options(std::move(options)), m_expression(std::move(expression)), m_exceptions(std::move(exceptions)),
          m_words(wordPattern())
    {
    }

    [[nodiscard]] std::vector<Wrong> wrong() const override
    {
        const QString why = m_expression.isEmpty() ? QString() : m_expression.error();
        return why.isEmpty() ? std::vector<Wrong>{} : std::vector<Wrong>{{m_expression.source(), why}};
    }

    void lookAt(const prose::Block &block, const Surroundings &, const Candidates &, QList<Hit> &hits) const override
    {
        const QString &text = block.text;
        QString expected;
        if (isRight(text, expected))
            return;
        Hit hit{.range = {0, text.size()}, .arguments = {text, expected}};
        if (m_options.replaces && (m_options.wanted == Case::Title || m_options.wanted == Case::Sentence))
            hit.fixes.append({expected});
        hits.append(hit);
    }

private:
    [[nodiscard]] Pattern wordPattern() const
    {
        QString pattern;
        if (!m_exceptions.isEmpty() && m_exceptions.words().size() < 200)
            pattern = u"\\b(?:"_s + m_exceptions.words().join(u'|') + u")\\b|"_s;
        return Pattern(pattern + u"[\\p{N}\\p{L}*]+[^\\s]*"_s);
    }

    [[nodiscard]] QStringList wordsOf(QStringView text) const
    {
        QStringList words;
        for (const Pattern::Found &found : m_words.findAll(text))
            words << text.sliced(found.start, found.length).toString();
        return words;
    }

    [[nodiscard]] bool isRight(const QString &text, QString &expected) const
    {
        switch (m_options.wanted) {
        case Case::Lower: expected = text.toLower(); return text == expected || m_exceptions.isIn(text);
        case Case::Upper: expected = text.toUpper(); return text == expected || m_exceptions.isIn(text);
        case Case::Expression: expected = m_expression.source(); return m_expression.isIn(text) || m_exceptions.isIn(text);
        case Case::Title:
        case Case::Sentence: break;
        }
        const QString own = text.startsWith(m_options.prefix) ? text.sliced(m_options.prefix.size()) : text;
        const QStringList words = wordsOf(own);
        QStringList wanted = words;
        for (qsizetype i = 0; i < words.size(); ++i)
            wanted[i] = m_options.wanted == Case::Title ? inTitle(words, i) : inSentence(words, i);
        expected = m_options.prefix + wanted.join(u' ');
        qsizetype good = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool shouted = m_options.wanted == Case::Title && words[i] == words[i].toUpper();
            if (words[i] == wanted[i] || m_exceptions.isIn(words[i]) || shouted)
                ++good;
            else if (i == 0 && m_options.wanted == Case::Sentence && words[i] != capitalised(words[i].toLower()))
                return false;
        }
        return words.isEmpty() || double(good) / double(words.size()) >= m_options.threshold;
    }

    [[nodiscard]] QString known(const QString &word) const
    {
        for (const QString &entry : m_exceptions.words()) {
            if (entry.compare(word, Qt::CaseInsensitive) == 0)
                return entry;
        }
        return {};
    }

    [[nodiscard]] QString inSentence(const QStringList &words, qsizetype i) const
    {
        if (const QString entry = known(words[i]); !entry.isEmpty())
            return entry;
        const QString lower = words[i].toLower();
        const bool begins = i == 0 || std::ranges::any_of(m_options.indicators, [&](const QString &end) {
            return words[i - 1].endsWith(end);
        });
        return begins ? capitalised(lower) : lower;
    }

    [[nodiscard]] QString inTitle(const QStringList &words, qsizetype i) const
    {
        if (const QString entry = known(words[i]); !entry.isEmpty())
            return entry;
        const QString lower = words[i].toLower();
        const bool small = smallWords().contains(lower) || (m_options.chicago && prepositions().contains(lower));
        const bool bound = i == 0 || i + 1 == words.size() || words[i - 1].endsWith(u':');
        return small && !bound ? lower : capitalised(words[i]);
    }

    Options m_options;
    Pattern m_expression;
    Exceptions m_exceptions;
    Pattern m_words;
};

} // namespace

std::unique_ptr<Check> makeCapitalization(Fields &fields, const ValeOptions &options)
{
    const QString match = fields.text(u"match");
    Capitalization::Options own;
    own.wanted = match == "$title"_L1 ? Case::Title
        : match == "$sentence"_L1     ? Case::Sentence
        : match == "$lower"_L1        ? Case::Lower
        : match == "$upper"_L1        ? Case::Upper
                                      : Case::Expression;
    if (match.isEmpty())
        fields.fault(u"match", QCoreApplication::translate("pregonero::rules", "say $title, $sentence, $lower, $upper or an expression."));
    own.chicago = fields.text(u"style") == "Chicago"_L1;
    own.replaces = readAction(fields).name == "replace"_L1;
    own.threshold = fields.real(u"threshold", 0.8);
    if (own.threshold == 0)
        own.threshold = 0.8;
    own.indicators = fields.list(u"indicators");
    own.prefix = fields.text(u"prefix");
    const bool vocabulary = fields.flag(u"vocab", true);
    Exceptions exceptions(fields.list(u"exceptions"), vocabulary ? options.accepted : QStringList());
    return std::make_unique<Capitalization>(own, own.wanted == Case::Expression ? Pattern(match) : Pattern(), std::move(exceptions));
}

} // namespace pregonero::rules
