// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds that measure a text as a whole.
#include "app/rules/textkinds.h"

#include "app/rules/formula.h"
#include "app/rules/summary.h"

#include <QCoreApplication>

#include <cmath>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

bool isSummed(const prose::Block &block)
{
    return block.scope.startsWith("paragraph"_L1) || block.scope.contains("list"_L1) || block.scope.contains("quote"_L1);
}

prose::Counts countsOf(const prose::Block &block, const QString &language)
{
    return prose::count({block.text}, language.isEmpty() ? u"en"_s : language);
}

void add(prose::Counts &sum, const prose::Counts &more)
{
    sum.sentences += more.sentences;
    sum.words += more.words;
    sum.letters += more.letters;
    sum.syllables += more.syllables;
    sum.longWords += more.longWords;
    sum.polysyllables += more.polysyllables;
}

SummaryCheck::Summary summaryOf(const prose::Document &document, const prose::Counts &counts, qsizetype paragraphs)
{
    SummaryCheck::Summary summary{.counts = counts};
    summary.names = {{u"words"_s, counts.words},
                     {u"sentences"_s, counts.sentences},
                     {u"characters"_s, counts.letters},
                     {u"syllables"_s, counts.syllables},
                     {u"polysyllabic_words"_s, counts.polysyllables},
                     {u"complex_words"_s, counts.polysyllables},
                     {u"long_words"_s, counts.longWords},
                     {u"paragraphs"_s, double(paragraphs)}};
    for (auto it = document.elements.begin(); it != document.elements.end(); ++it) {
        if (!summary.names.contains(it.key()))
            summary.names.insert(it.key(), it.value());
    }
    return summary;
}

void SummaryCheck::look(const prose::Document &document, const Context &context, QList<Hit> &hits) const
{
    prose::Counts counts;
    qsizetype paragraphs = 0;
    for (const prose::Block &block : document.blocks) {
        if (isSummed(block)) {
            add(counts, countsOf(block, context.language));
            ++paragraphs;
        }
    }
    measure(summaryOf(document, counts, paragraphs), hits);
}

namespace {

class Metric final : public SummaryCheck
{
public:
    Metric(Formula formula, QString condition) : m_formula(std::move(formula)), m_condition(std::move(condition)) {}
    void measure(const Summary &summary, QList<Hit> &hits) const override
    {
        if (summary.counts.words == 0)
            return;
        const double value = m_formula.value(summary.names);
        const auto condition = Formula::parsed(u'(' + QString::number(value, 'f', 6) + u") "_s + m_condition);
        if (condition && condition->value(summary.names) != 0)
            hits.append({.range = {-1, 0}, .arguments = {QString::number(value, 'f', 2)}});
    }

private:
    Formula m_formula;
    QString m_condition;
};

class Grade final : public SummaryCheck
{
public:
    Grade(QStringList metrics, double grade) : m_metrics(std::move(metrics)), m_grade(grade) {}
    void measure(const Summary &summary, QList<Hit> &hits) const override
    {
        const prose::Counts &c = summary.counts;
        if (c.words == 0 || c.sentences == 0)
            return;
        const double perSentence = double(c.words) / c.sentences;
        double sum = 0;
        int formulas = 0;
        const auto add = [&](QLatin1StringView name, double value) {
            if (m_metrics.contains(name)) {
                sum += value;
                ++formulas;
            }
        };
        add("Gunning Fog"_L1, 0.4 * (perSentence + 100.0 * c.polysyllables / c.words));
        add("Coleman-Liau"_L1, 5.88 * c.letters / c.words - 29.6 * c.sentences / c.words - 15.8);
        add("Flesch-Kincaid"_L1, 0.39 * perSentence + 11.8 * c.syllables / c.words - 15.59);
        add("SMOG"_L1, 1.0430 * std::sqrt(c.polysyllables * 30.0 / c.sentences) + 3.1291);
        add("Automated Readability"_L1, 4.71 * c.letters / c.words + 0.5 * perSentence - 21.43);
        if (formulas > 0 && sum / formulas > m_grade)
            hits.append({.range = {-1, 0}, .arguments = {QString::number(sum / formulas, 'f', 2)}});
    }

private:
    QStringList m_metrics;
    double m_grade;
};

} // namespace

std::unique_ptr<Check> makeMetric(Fields &fields, const ValeOptions &)
{
    auto formula = Formula::parsed(fields.text(u"formula"));
    const QString condition = fields.text(u"condition");
    if (!formula)
        fields.fault(u"formula", formula.error());
    if (const auto whole = Formula::parsed(u"(1) "_s + condition); !whole)
        fields.fault(u"condition", whole.error());
    if (!formula)
        return nullptr;
    return std::make_unique<Metric>(std::move(*formula), condition);
}

std::unique_ptr<Check> makeReadability(Fields &fields, const ValeOptions &)
{
    const QStringList metrics = fields.list(u"metrics");
    return std::make_unique<Grade>(metrics.isEmpty() ? QStringList{u"Flesch-Kincaid"_s} : metrics, fields.real(u"grade", 8));
}

} // namespace pregonero::rules
