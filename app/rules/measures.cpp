// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds that measure a text as a whole.
#include "app/rules/textkinds.h"

#include "app/prose/readability.h"
#include "app/rules/formula.h"

#include <QCoreApplication>

#include <cmath>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

/// What Vale sums up: running text, lists and quotations.
QStringList summaryOf(const prose::Document &document)
{
    QStringList texts;
    for (const prose::Block &block : document.blocks) {
        if (block.scope.startsWith("paragraph"_L1) || block.scope.contains("list"_L1) || block.scope.contains("quote"_L1))
            texts << block.text;
    }
    return texts;
}

QHash<QString, double> measured(const prose::Document &document, const prose::Counts &counts, qsizetype paragraphs)
{
    QHash<QString, double> names{{u"words"_s, counts.words},
                                 {u"sentences"_s, counts.sentences},
                                 {u"characters"_s, counts.letters},
                                 {u"syllables"_s, counts.syllables},
                                 {u"polysyllabic_words"_s, counts.polysyllables},
                                 {u"complex_words"_s, counts.polysyllables},
                                 {u"long_words"_s, counts.longWords},
                                 {u"paragraphs"_s, double(paragraphs)}};
    for (auto it = document.elements.begin(); it != document.elements.end(); ++it) {
        if (!names.contains(it.key()))
            names.insert(it.key(), it.value());
    }
    return names;
}

class Metric final : public Check
{
public:
    Metric(Formula formula, QString condition) : m_formula(std::move(formula)), m_condition(std::move(condition)) {}
    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        const QStringList texts = summaryOf(document);
        const prose::Counts counts = prose::count(texts, context.language.isEmpty() ? u"en"_s : context.language);
        if (counts.words == 0)
            return;
        const QHash<QString, double> names = measured(document, counts, texts.size());
        const double value = m_formula.value(names);
        const auto condition = Formula::parsed(u'(' + QString::number(value, 'f', 6) + u") "_s + m_condition);
        if (condition && condition->value(names) != 0)
            hits.append({.range = {-1, 0}, .arguments = {QString::number(value, 'f', 2)}});
    }

private:
    Formula m_formula;
    QString m_condition;
};

class Grade final : public Check
{
public:
    Grade(QStringList metrics, double grade) : m_metrics(std::move(metrics)), m_grade(grade) {}
    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        const prose::Counts c = prose::count(summaryOf(document), context.language.isEmpty() ? u"en"_s : context.language);
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
