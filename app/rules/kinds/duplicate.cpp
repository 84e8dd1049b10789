// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/kinds.h"
#include "app/rules/kinds/ownkinds.h"
#include "app/text/entities.h"
#include "app/text/fold.h"

#include <QLocale>

#include <algorithm>
#include <span>
#include <vector>

namespace pregonero::rules {
namespace {

constexpr qsizetype mostCompared = 200; // posts, the newest
constexpr qsizetype longestCompared = 20'000; // UTF-16 units

} // namespace

// Without links: their campaign marks differ.
std::vector<size_t> fingerprintOf(const QString &text)
{
    QString plain = text.first(std::min(longestCompared, text.size()));
    const QList<text::Entity> links = text::extractLinks(plain);
    for (auto link = links.crbegin(); link != links.crend(); ++link)
        plain.replace(link->start, link->length, u' ');
    const QString folded = text::foldForSearch(plain);
    std::vector<size_t> words;
    for (const prose::Range &range : prose::words(folded))
        words.push_back(qHash(QStringView(folded).sliced(range.start, range.length), size_t(1)));
    return words;
}

namespace {

/// Every three neighbours, sorted, each once.
std::vector<size_t> triples(const std::vector<size_t> &words)
{
    std::vector<size_t> all;
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        all.push_back(qHashMulti(size_t(3), words[i], words[i + 1], words[i + 2]));
    std::ranges::sort(all);
    const auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    return all;
}

class Duplicate final : public Check
{
public:
    Duplicate(double similarity, int days, std::size_t words) : m_similarity(similarity), m_days(days), m_words(words) {}

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        if (context.earlier.isEmpty())
            return;
        const std::vector<size_t> words = fingerprintOf(document.source);
        if (words.empty())
            return;
        const std::vector<size_t> own = triples(words);
        const Context::Earlier *closest = nullptr;
        double likeness = 0;
        for (const Context::Earlier &earlier : std::span(context.earlier).first(std::size_t(std::min(mostCompared, context.earlier.size())))) {
            if (m_days > 0 && context.now.isValid() && earlier.at.isValid() && earlier.at < context.now.addDays(-m_days))
                continue;
            const double alike = compare(words, own, earlier.print.empty() ? fingerprintOf(earlier.text) : earlier.print);
            if (alike > likeness) {
                likeness = alike;
                closest = &earlier;
            }
        }
        if (!closest || likeness < m_similarity)
            return;
        const QString when = closest->at.isValid() ? QLocale().toString(closest->at.date(), QLocale::ShortFormat) : QString();
        hits.append({.range = {-1, 0},
                     .arguments = {closest->where.isEmpty() ? KindTr::tr("an earlier post") : closest->where, when,
                                   QString::number(100 * likeness, 'f', 0)}});
    }

private:
    /// Share of the shorter text's triples that the longer one has too; of few words, only the same ones.
    [[nodiscard]] double compare(const std::vector<size_t> &words, const std::vector<size_t> &own, const std::vector<size_t> &other) const
    {
        if (words == other)
            return 1;
        if (std::min(words.size(), other.size()) < m_words)
            return 0;
        // A short post within a long one is a quotation, not a second post.
        if (words.size() > 2 * other.size() || other.size() > 2 * words.size())
            return 0;
        const std::vector<size_t> theirs = triples(other);
        std::vector<size_t> both;
        std::ranges::set_intersection(own, theirs, std::back_inserter(both));
        const std::size_t shorter = std::min(own.size(), theirs.size());
        return shorter == 0 ? 0 : double(both.size()) / double(shorter);
    }

    double m_similarity;
    int m_days;
    std::size_t m_words;
};

} // namespace

std::unique_ptr<Check> makeDuplicate(Fields &fields)
{
    const double similarity = fields.real(u"similarity", 0.8);
    if (similarity <= 0 || similarity > 1)
        fields.fault(u"similarity", KindTr::tr("this is a share above 0, at most 1."));
    const int days = fields.number(u"days", 90);
    return std::make_unique<Duplicate>(similarity, days, std::size_t(std::max(3, fields.number(u"words", 6))));
}

} // namespace pregonero::rules
