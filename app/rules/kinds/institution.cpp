// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

constexpr qsizetype shortestHandle = 6; // of a shorter one, one letter's difference is another name

/// Whether one letter more, less, other or two exchanged make the one of the other.
bool isOneSlipAway(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1 || a == b)
        return false;
    qsizetype same = 0;
    while (same < std::min(a.size(), b.size()) && a[same] == b[same])
        ++same;
    const QStringView restA = QStringView(a).sliced(same);
    const QStringView restB = QStringView(b).sliced(same);
    if (a.size() == b.size())
        return restA.sliced(1) == restB.sliced(1)
            || (restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2));
    return a.size() > b.size() ? restA.sliced(1) == restB : restA == restB.sliced(1);
}

class InstitutionNames final : public Check
{
public:
    InstitutionNames(QHash<QString, QString> names, QStringList handles) : m_names(std::move(names)), m_handles(std::move(handles)) {}

    using Check::look;
    void look(const prose::Block &block, const Surroundings &around, QList<Hit> &hits) const override
    {
        QHash<QString, QString> names = m_names;
        names.insert(around.institution.names);
        QStringList wrong = names.keys();
        std::ranges::sort(wrong, [](const QString &a, const QString &b) {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        });
        QList<Hit> found;
        for (const QString &name : std::as_const(wrong))
            if (!name.trimmed().isEmpty())
                findName(block, name, names.value(name), found);
        findHandles(block, m_handles + around.institution.handles, found);
        std::ranges::sort(found, {}, [](const Hit &hit) { return hit.range.start; });
        hits += found;
    }

private:
    /// As written, letter by letter: "Ayto." is not "ayto.".
    static void findName(const prose::Block &block, const QString &wrong, const QString &right, QList<Hit> &hits)
    {
        for (qsizetype at = block.text.indexOf(wrong); at >= 0; at = block.text.indexOf(wrong, at + wrong.size())) {
            const prose::Range range{at, wrong.size()};
            const bool inWord = (at > 0 && block.text[at - 1].isLetterOrNumber() && wrong.front().isLetterOrNumber())
                || (range.end() < block.text.size() && block.text[range.end()].isLetterOrNumber() && wrong.back().isLetterOrNumber());
            const bool taken = std::ranges::any_of(hits, [range](const Hit &hit) {
                return range.start < hit.range.end() && hit.range.start < range.end();
            });
            if (!inWord && !taken && !isPartOf(block.text, range, right) && !isInSpan(block, range))
                hits.append({.range = range, .arguments = {right, wrong}, .fixes = {{right}}});
        }
    }

    /// "Ayuntamiento de Villanueva" is right in "Ayuntamiento de Villanueva del Río".
    static bool isPartOf(const QString &text, prose::Range range, const QString &right)
    {
        const QString wrong = text.sliced(range.start, range.length);
        for (qsizetype at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1))
            if (range.start >= at && QStringView(text).sliced(range.start - at).startsWith(right))
                return true;
        return false;
    }

    static void findHandles(const prose::Block &block, const QStringList &handles, QList<Hit> &hits)
    {
        for (const prose::Span &span : block.spans) {
            if (span.kind != prose::Span::Kind::Mention)
                continue;
            const QString written = block.text.sliced(span.range.start, span.range.length);
            const QString user = written.section(u'@', 1, 1);
            QString better;
            for (const QString &own : handles) {
                const QString right = own.startsWith(u'@') ? own.sliced(1) : own;
                const QString ownUser = right.section(u'@', 0, 0);
                if (user.compare(ownUser, Qt::CaseInsensitive) == 0) {
                    better.clear();
                    break;
                }
                if (ownUser.size() >= shortestHandle && isOneSlipAway(user.toCaseFolded(), ownUser.toCaseFolded()))
                    better = u'@' + ownUser;
            }
            if (!better.isEmpty())
                hits.append({.range = {span.range.start, user.size() + 1},
                             .arguments = {better, u'@' + user},
                             .fixes = {{better}}});
        }
    }

    QHash<QString, QString> m_names;
    QStringList m_handles;
};

} // namespace

std::unique_ptr<Check> makeInstitution(Fields &fields)
{
    QHash<QString, QString> names;
    for (const auto &[wrong, right] : fields.map(u"names"))
        names.insert(wrong, right);
    return std::make_unique<InstitutionNames>(names, fields.list(u"handles"));
}

} // namespace pregonero::rules
