// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::rules {

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

bool isInSpan(const prose::Block &block, prose::Range range)
{
    return std::ranges::any_of(block.spans, [range](const prose::Span &span) {
        const bool fixed = span.kind == prose::Span::Kind::Mention || span.kind == prose::Span::Kind::Hashtag
            || span.kind == prose::Span::Kind::Link;
        return fixed && range.start < span.range.end() && span.range.start < std::max(range.end(), range.start + 1);
    });
}

Scopes scopesFrom(Fields &fields)
{
    const QStringList own = fields.list(u"scope");
    return Scopes(own.isEmpty() ? QStringList{u"text"_s} : own);
}

Wanted::Wanted(Fields &fields, QStringView key, const QStringList &otherwise, QStringView exceptions)
{
    QStringList tokens = fields.list(key);
    tokens.removeIf([](const QString &token) { return token.trimmed().isEmpty(); });
    if (tokens.isEmpty())
        tokens = otherwise;
    const bool ignoreCase = fields.flag(u"ignorecase", true);
    m_tokens = std::make_unique<Tokens>(tokens, u"\\b"_s, u"\\b"_s, ignoreCase);
    m_exceptions = exceptions.isEmpty() ? Exceptions() : Exceptions(fields.list(exceptions), {});
    for (const PatternCheck::Wrong &wrong : fields.isTried() ? std::vector<PatternCheck::Wrong>() : m_tokens->wrong())
        fields.fault(key, KindTr::tr("the expression \"%1\" cannot be read: %2.").arg(wrong.expression, wrong.why));
}

std::vector<prose::Range> Wanted::find(QStringView text) const
{
    std::vector<prose::Range> found;
    for (const Tokens::Found &one : m_tokens->find(text, {})) {
        const QStringView words = text.sliced(one.start, one.length).trimmed();
        if (!m_exceptions.isIn(words) && !m_exceptions.covers(text, {one.start, one.length}))
            found.push_back({one.start, one.length});
    }
    return found;
}

QStringList choices(Fields &fields, QStringView key, const QStringList &known, const QStringList &otherwise)
{
    QStringList chosen = fields.list(key);
    for (const QString &one : std::as_const(chosen)) {
        if (!known.contains(one))
            fields.fault(key, KindTr::tr("\"%1\" is not known here. These are: %2.").arg(one, known.join(u", "_s)));
    }
    return chosen.isEmpty() ? otherwise : chosen;
}

} // namespace pregonero::rules
