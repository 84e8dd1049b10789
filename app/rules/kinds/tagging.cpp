// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

QString handle(const QString &written)
{
    return (written.startsWith(u'@') ? written.sliced(1) : written).toCaseFolded();
}

class Tagging final : public Check
{
public:
    Tagging(Wanted persons, QStringList allow, bool replies, Scopes scopes)
        : m_persons(std::move(persons)), m_replies(replies), m_scopes(std::move(scopes))
    {
        for (const QString &one : std::as_const(allow))
            m_allow << handle(one);
    }

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        bool opening = context.isReply && !m_replies; // the mentions a reply begins with are whom it answers
        for (const prose::Block &block : document.blocks) {
            if (!m_scopes.matchesBlock(block.scope))
                continue;
            qsizetype read = 0;
            for (const prose::Span &span : block.spans) {
                if (span.kind != prose::Span::Kind::Mention)
                    continue;
                const QStringView between = QStringView(block.text).sliced(read, std::max<qsizetype>(0, span.range.start - read));
                opening = opening && between.trimmed().isEmpty();
                read = span.range.end();
                if (!opening && m_persons.isEmpty() && !isKnown(block, span, context))
                    add(block, span.range, hits);
            }
            opening = false;
            if (m_persons.isEmpty())
                continue;
            for (const prose::Range &range : m_persons.find(block.text))
                add(block, range, hits);
        }
    }

private:
    /// With or without its host: "@villanueva" is ours where "@villanueva@plaza.example" is.
    [[nodiscard]] bool isKnown(const prose::Block &block, const prose::Span &span, const Context &context) const
    {
        const QString written = handle(block.text.sliced(span.range.start, span.range.length));
        const auto same = [&written](const QString &own) {
            return own == written || own.section(u'@', 0, 0) == written || own == written.section(u'@', 0, 0);
        };
        for (const QString &own : m_allow)
            if (same(own))
                return true;
        for (const QString &own : context.institution.handles)
            if (same(handle(own)))
                return true;
        return false;
    }

    static void add(const prose::Block &block, prose::Range range, QList<Hit> &hits)
    {
        hits.append({.range = block.inSource(range), .arguments = {block.text.sliced(range.start, range.length)}});
    }

    Wanted m_persons;
    QStringList m_allow;
    bool m_replies;
    Scopes m_scopes;
};

} // namespace

std::unique_ptr<Check> makeTagging(Fields &fields)
{
    Wanted persons(fields, u"tokens");
    const QStringList allow = fields.list(u"allow");
    const bool replies = fields.flag(u"replies");
    (void)choices(fields, u"ask", {u"reason"_s}, {});
    return std::make_unique<Tagging>(std::move(persons), allow, replies, scopesFrom(fields));
}

} // namespace pregonero::rules
