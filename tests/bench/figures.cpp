// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace bench {

using namespace Qt::StringLiterals;

void giveUp(const QString &why)
{
    std::fprintf(stderr, "pregonero-bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

double Samples::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

std::optional<double> Figure::ratio() const
{
    if (ours.isEmpty() || baseline.isEmpty() || baseline.median() <= 0)
        return std::nullopt;
    return ours.median() / baseline.median();
}

std::optional<bool> Figure::met() const
{
    if (!wanted || ours.isEmpty())
        return std::nullopt;
    if (const auto held = ratio())
        return isRate ? *held >= *wanted : *held <= *wanted;
    return baseline.isEmpty() ? std::optional(ours.maximum() <= *wanted) : std::nullopt;
}

QString Figure::target() const
{
    if (!wanted)
        return {};
    const QString number = QString::number(*wanted);
    if (against.isEmpty())
        return u"max ≤ %1 %2"_s.arg(number, unit);
    return (isRate ? u"≥ %1×"_s : u"≤ %1×"_s).arg(number);
}

QJsonObject Figure::json() const
{
    const auto spread = [](const Samples &samples) {
        return QJsonObject{{u"samples"_s, static_cast<qint64>(samples.count())},
                           {u"median"_s, samples.median()},
                           {u"p95"_s, samples.quantile(0.95)},
                           {u"p99"_s, samples.quantile(0.99)},
                           {u"max"_s, samples.maximum()}};
    };
    QJsonObject object{{u"group"_s, group}, {u"name"_s, name}, {u"unit"_s, unit}, {u"ours"_s, spread(ours)}};
    if (!against.isEmpty()) {
        object[u"against"_s] = against;
        object[u"baseline"_s] = spread(baseline);
    }
    if (const auto held = ratio())
        object[u"ratio"_s] = *held;
    if (wanted) {
        object[u"target"_s] = target();
        object[u"met"_s] = met() ? QJsonValue(*met()) : QJsonValue();
    }
    return object;
}

QString table(const QList<Figure> &figures)
{
    const auto number = [](double value) {
        return QString::number(value, 'f', value >= 1000 ? 0 : value >= 10 ? 1 : 3);
    };
    QString text;
    QString group;
    for (const Figure &figure : figures) {
        if (figure.group != group) {
            group = figure.group;
            text += u"\n%1%2%3%4%5%6%7  %8\n"_s.arg(group.leftJustified(40), u"unit"_s.leftJustified(9),
                                                    u"median"_s.rightJustified(10), u"p95"_s.rightJustified(10),
                                                    u"p99"_s.rightJustified(10), u"max"_s.rightJustified(10),
                                                    u"baseline"_s.rightJustified(10), u"ratio, target"_s);
        }
        const auto held = figure.ratio();
        const auto met = figure.met();
        QString end = held ? u"%1× %2"_s.arg(QString::number(*held, 'f', 2), figure.against) : QString();
        if (figure.wanted)
            end += u"  %1: %2"_s.arg(figure.target(), !met ? u"not measured"_s : *met ? u"met"_s : u"NOT MET"_s);
        text += u"  "_s + figure.name.leftJustified(38) + figure.unit.leftJustified(9)
            + number(figure.ours.median()).rightJustified(10) + number(figure.ours.quantile(0.95)).rightJustified(10)
            + number(figure.ours.quantile(0.99)).rightJustified(10) + number(figure.ours.maximum()).rightJustified(10)
            + (figure.baseline.isEmpty() ? QString() : number(figure.baseline.median())).rightJustified(10) + u"  "_s
            + end.trimmed() + u'\n';
    }
    return text;
}

} // namespace bench
