// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/textkinds.h"

#include "app/rules/tokens.h"

#include <QCoreApplication>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

/// Words and signs one after the other, each as an expression; tags of a grammar are not read here.
class Sequence final : public PatternCheck
{
public:
    struct Token {
        Pattern whole; ///< fits a word from end to end
        int skip = 0; ///< words that may stand before it
        bool negate = false;
    };
    explicit Sequence(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    [[nodiscard]] QStringList scopes() const override { return {u"sentence"_s}; }

    [[nodiscard]] std::vector<Wrong> wrong() const override
    {
        std::vector<Wrong> all;
        for (const Token &token : m_tokens) {
            if (const QString why = token.whole.error(); !why.isEmpty())
                all.push_back({token.whole.source(), why});
        }
        return all;
    }

    void lookAt(const prose::Block &block, const Surroundings &, const Candidates &, QList<Hit> &hits) const override
    {
        const std::vector<prose::Range> words = split(block.text);
        for (size_t i = 0; i < words.size();) {
            size_t end = i;
            if (fits(block.text, words, i, end)) {
                const qsizetype start = words[i].start;
                hits.append({.range = {start, words[end - 1].end() - start}});
                i = end;
            } else {
                ++i;
            }
        }
    }

private:
    static std::vector<prose::Range> split(QStringView text)
    {
        std::vector<prose::Range> words;
        const QList<prose::Range> found = prose::words(text);
        qsizetype at = 0;
        const auto signs = [&](qsizetype to) {
            for (; at < to; ++at) {
                if (!text[at].isSpace())
                    words.push_back({at, 1});
            }
        };
        for (const prose::Range &word : found) {
            signs(word.start);
            words.push_back(word);
            at = word.end();
        }
        signs(text.size());
        return words;
    }

    [[nodiscard]] bool fits(QStringView text, const std::vector<prose::Range> &words, size_t from, size_t &end) const
    {
        size_t at = from;
        for (const Token &token : m_tokens) {
            const size_t last = std::min(words.size(), at + size_t(token.skip) + 1);
            bool found = false;
            for (size_t i = at; i < last && !found; ++i) {
                const QStringView word = text.sliced(words[i].start, words[i].length);
                if (token.whole.isIn(word)) {
                    if (token.negate)
                        return false;
                    found = true;
                    at = i + 1;
                }
                if (at == from && !found && i == from && !token.negate)
                    return false; // the first one stands where the sequence begins
            }
            if (!found && !token.negate)
                return false;
            if (token.negate && at < words.size())
                ++at;
        }
        end = at;
        return at > from;
    }

    std::vector<Token> m_tokens;
};

} // namespace

std::unique_ptr<Check> makeSequence(Fields &fields, const ValeOptions &)
{
    const bool ignoreCase = fields.flag(u"ignorecase");
    std::vector<Sequence::Token> tokens;
    const Value *list = fields.value(u"tokens");
    if (!list || list->kind != Value::Kind::List || list->items.isEmpty()) {
        fields.fault(u"tokens", QCoreApplication::translate("pregonero::rules", "a list of tokens is wanted here."));
        return nullptr;
    }
    for (const Value &item : list->items) {
        Fields token(item, fields.file(), fields.rule());
        if (token.has(u"tag") || token.has(u"upos")) {
            fields.fault(u"tokens", QCoreApplication::translate("pregonero::rules",
                                                                "parts of speech (tag) are not known here: give each token a pattern."));
            return nullptr;
        }
        const QString pattern = token.text(u"pattern");
        tokens.push_back({Pattern(u"\\A"_s, pattern, u"\\z"_s, ignoreCase), std::max(0, token.number(u"skip")), token.flag(u"negate")});
        for (const Fault &fault : token.faults())
            fields.fault(u"tokens", fault.message);
    }
    return std::make_unique<Sequence>(std::move(tokens));
}

} // namespace pregonero::rules
