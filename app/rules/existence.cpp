// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/textkinds.h"

#include "app/rules/tokens.h"

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

class Existence final : public PatternCheck
{
public:
    Existence(const QStringList &tokens, const QString &raw, bool append, const Around &around, bool ignoreCase,
              Exceptions exceptions)
        : m_tokens(raw.isEmpty() ? tokens : QStringList(), around.before, around.after, ignoreCase),
          m_exceptions(std::move(exceptions))
    {
        if (raw.isEmpty())
            return;
        const QString all = tokens.isEmpty() ? QString() : around.before + u"(?:"_s + tokens.join(u'|') + u')' + around.after;
        m_whole = Pattern(append ? all + raw : raw + all, ignoreCase);
        for (const QString &token : tokens) {
            const Pattern one(around.before, token, around.after, ignoreCase);
            const QString &source = one.source();
            // What stands around a token without being of it ("(?!...)") says little and costs the prefilter much.
            const QString rest = raw.contains("(?="_L1) || raw.contains("(?!"_L1) || raw.contains("(?<"_L1) ? QString() : translatedPattern(raw);
            m_needs.push_back({append ? source + rest : rest + source, ignoreCase});
        }
        if (tokens.isEmpty())
            m_needs.push_back({m_whole.source(), ignoreCase});
    }

    [[nodiscard]] std::vector<Need> needs() const override { return m_needs.empty() ? m_tokens.needs() : m_needs; }
    [[nodiscard]] std::vector<Wrong> wrong() const override
    {
        if (m_needs.empty())
            return m_tokens.wrong();
        const QString why = m_whole.error();
        return why.isEmpty() ? std::vector<Wrong>{} : std::vector<Wrong>{{m_whole.source(), why}};
    }

    void lookAt(const prose::Block &block, const Surroundings &, const Candidates &candidates, QList<Hit> &hits) const override
    {
        const auto add = [&](qsizetype start, qsizetype length) {
            const QStringView words = QStringView(block.text).sliced(start, length).trimmed();
            if (m_exceptions.isIn(words) || m_exceptions.covers(block.text, {start, length}))
                return;
            hits.append({.range = {start, length}});
        };
        if (!m_whole.isEmpty()) {
            for (const Pattern::Found &found : m_whole.findAll(block.text))
                add(found.start, found.length);
            return;
        }
        for (const Tokens::Found &found : m_tokens.find(block.text, candidates))
            add(found.start, found.length);
    }

private:
    Tokens m_tokens;
    Pattern m_whole; // with "raw" the parts mean something only together
    std::vector<Need> m_needs;
    Exceptions m_exceptions;
};

} // namespace

std::unique_ptr<Check> makeExistence(Fields &fields, const ValeOptions &options)
{
    QStringList tokens;
    for (const QString &token : fields.list(u"tokens")) {
        if (!token.trimmed().isEmpty())
            tokens << token;
    }
    const QString raw = fields.list(u"raw").join(QString());
    const bool nonword = fields.flag(u"nonword");
    const bool vocabulary = fields.flag(u"vocab", true) && !nonword;
    const bool ignoreCase = fields.flag(u"ignorecase");
    const bool append = fields.flag(u"append");
    Exceptions exceptions(fields.list(u"exceptions"), vocabulary ? options.accepted : QStringList());
    return std::make_unique<Existence>(tokens, raw, append, aroundWord(options, nonword || tokens.isEmpty()), ignoreCase,
                                       std::move(exceptions));
}

} // namespace pregonero::rules
