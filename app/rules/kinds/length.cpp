// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"
#include "app/text/characters.h"
#include "app/text/codepoints.h"
#include "app/text/counting.h"
#include "app/text/entities.h"

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

const QStringList &units()
{
    static const QStringList all{u"network"_s,  u"graphemes"_s, u"words"_s, u"sentences"_s,
                                 u"hashtags"_s, u"mentions"_s,  u"links"_s, u"emoji"_s};
    return all;
}

int emoji(QStringView text)
{
    int count = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text::emojiLength(text, at);
        count += length > 0 ? 1 : 0;
        at += length > 0 ? length : text::codePointAt(text, at).units;
    }
    return count;
}

int countOf(QStringView text, const QString &unit)
{
    if (unit == "graphemes"_L1)
        return text::graphemes(text);
    if (unit == "words"_L1)
        return int(prose::words(text).size());
    if (unit == "sentences"_L1)
        return int(prose::sentences(text).size());
    if (unit == "emoji"_L1)
        return emoji(text);
    const text::Entity::Kind kind = unit == "hashtags"_L1 ? text::Entity::Kind::Hashtag
        : unit == "mentions"_L1                           ? text::Entity::Kind::Mention
                                                          : text::Entity::Kind::Link;
    int count = 0;
    for (const text::Entity &entity :
         text::extractEntities(text.toString(), {.dialect = text::EntityOptions::Dialect::Fediverse}))
        count += entity.kind == kind ? 1 : 0;
    return count;
}

struct Bounds {
    int max = 0; // 0: none
    int min = 0;

    void judge(int count, prose::Range range, QList<Hit> &hits) const
    {
        if (max > 0 && count > max)
            hits.append({.range = range, .arguments = {QString::number(count), QString::number(max)}});
        else if (count < min)
            hits.append({.range = range, .arguments = {QString::number(count), QString::number(min)}});
    }
};

/// Of each block or sentence.
class PartLength final : public Check
{
public:
    PartLength(QString unit, Bounds bounds, bool sentences) : m_unit(std::move(unit)), m_bounds(bounds), m_sentences(sentences) {}
    using Check::look;
    void look(const prose::Block &block, const Surroundings &, QList<Hit> &hits) const override
    {
        if (!m_sentences) {
            m_bounds.judge(countOf(block.text, m_unit), {0, block.text.size()}, hits);
            return;
        }
        for (const prose::Range &range : prose::sentences(block.text))
            m_bounds.judge(countOf(QStringView(block.text).sliced(range.start, range.length), m_unit), range, hits);
    }

private:
    QString m_unit;
    Bounds m_bounds;
    bool m_sentences;
};

/// Of the text as it would be sent.
class WholeLength final : public Check
{
public:
    WholeLength(QString unit, Bounds bounds) : m_unit(std::move(unit)), m_bounds(bounds) {}
    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        if (m_unit != "network"_L1) {
            if (!document.source.trimmed().isEmpty())
                m_bounds.judge(countOf(document.source, m_unit), {-1, 0}, hits);
            return;
        }
        if (!context.hasLimits)
            return;
        text::CountingRule rule = context.counting;
        if (m_bounds.max > 0 && m_bounds.max < rule.maximum)
            rule.maximum = m_bounds.max;
        const text::Count count = text::count(document.source, rule);
        const QStringList arguments{QString::number(count.used), QString::number(count.maximum)};
        if (!count.fits && count.overflowAt >= 0)
            hits.append({.range = {count.overflowAt, document.source.size() - count.overflowAt}, .arguments = arguments});
        else if (count.used < m_bounds.min)
            hits.append({.range = {-1, 0}, .arguments = {QString::number(count.used), QString::number(m_bounds.min)}});
    }

private:
    QString m_unit;
    Bounds m_bounds;
};

} // namespace

std::unique_ptr<Check> makeLength(Fields &fields)
{
    const QString unit = choices(fields, u"unit", units(), {u"network"_s}).value(0);
    const QString per = choices(fields, u"per", {u"text"_s, u"block"_s, u"sentence"_s}, {u"text"_s}).value(0);
    const Bounds bounds{fields.number(u"max"), fields.number(u"min")};
    if (unit == "network"_L1 ? per != "text"_L1 : bounds.max <= 0 && bounds.min <= 0)
        fields.fault(u"max", KindTr::tr("say how much is allowed: \"max\" or \"min\" (a network counts whole texts only)."));
    if (per == "text"_L1)
        return std::make_unique<WholeLength>(unit, bounds);
    return std::make_unique<PartLength>(unit, bounds, per == "sentence"_L1);
}

} // namespace pregonero::rules
