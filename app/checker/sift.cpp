// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/sift.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace pregonero::checker {

namespace {

constexpr qsizetype neighbours = 5; // words on each side by which a place is known again
constexpr qsizetype reach = 40; // words on each side in which they are looked for
constexpr qsizetype reachInCharacters = 2000;

/// The words nearest to a place, the nearest first.
QStringList wordsBefore(const QString &text, qsizetype at, qsizetype most)
{
    const qsizetype from = std::max<qsizetype>(0, at - reachInCharacters);
    QStringList words = text.mid(from, at - from).simplified().split(u' ', Qt::SkipEmptyParts);
    std::ranges::reverse(words);
    return words.first(std::min(most, words.size()));
}

QStringList wordsAfter(const QString &text, qsizetype at, qsizetype most)
{
    const QStringList words = text.mid(at, reachInCharacters).simplified().split(u' ', Qt::SkipEmptyParts);
    return words.first(std::min(most, words.size()));
}

/// How many of the wanted words stand there in this order.
qsizetype shared(const QStringList &wanted, const QStringList &there)
{
    std::vector<qsizetype> line(there.size() + 1, 0);
    for (const QString &word : wanted) {
        qsizetype diagonal = 0;
        for (qsizetype i = 0; i < there.size(); ++i) {
            const qsizetype above = line[i + 1];
            line[i + 1] = word == there.at(i) ? diagonal + 1 : std::max(above, line[i]);
            diagonal = above;
        }
    }
    return line.back();
}

struct Likeness {
    qsizetype words = 0;
    qsizetype close = 0; // of those, how many follow the place without a gap: decides between two
    friend auto operator<=>(const Likeness &, const Likeness &) = default;
};

Likeness likeness(const QStringList &before, const QStringList &after, const QString &text, const Finding &finding)
{
    const QStringList there = wordsBefore(text, finding.start, reach);
    const QStringList behind = wordsAfter(text, finding.start + finding.length, reach);
    const auto close = [](const QStringList &wanted, const QStringList &found) {
        return std::ranges::mismatch(wanted, found).in1 - wanted.begin();
    };
    return {shared(before, there) + shared(after, behind), close(before, there) + close(after, behind)};
}

/// The finding whose place this is; -1: it is gone.
qsizetype placeOf(const Suppression &what, const QList<Finding> &findings, const QString &text,
                  const std::vector<const Suppression *> &by)
{
    // As they were kept: in the order of the text.
    QStringList before = what.before.split(u' ', Qt::SkipEmptyParts);
    std::ranges::reverse(before);
    const QStringList after = what.after.split(u' ', Qt::SkipEmptyParts);
    const qsizetype enough = (before.size() + after.size() + 1) / 2;
    qsizetype best = -1;
    Likeness most;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        if (finding.rule != what.rule || finding.attachment >= 0 || wordsOf(finding, text) != what.words)
            continue;
        const Likeness alike = likeness(before, after, text, finding);
        // Of two that are alike, the one that no other holds.
        if (alike.words >= enough && (best < 0 || alike > most || (alike == most && by[best] && !by[i]))) {
            best = i;
            most = alike;
        }
    }
    return best;
}

} // namespace

QString wordsOf(const Finding &finding, const QString &text)
{
    if (finding.start < 0 || finding.length <= 0 || finding.attachment >= 0)
        return finding.word;
    return text.mid(finding.start, finding.length);
}

bool mayBeIgnored(const Finding &finding)
{
    return finding.category != u"length" || finding.level != Finding::Level::Error;
}

Suppression suppressionOf(const Finding &finding, const QString &text, Suppression::Scope scope, const DraftId &draft,
                          bool withWords)
{
    Suppression what{.id = {}, .scope = scope, .rule = finding.rule, .title = finding.title};
    if (scope != Suppression::Scope::Institution)
        what.draft = draft;
    if (withWords || scope == Suppression::Scope::Here)
        what.words = wordsOf(finding, text);
    if (scope == Suppression::Scope::Here && finding.start >= 0) {
        QStringList before = wordsBefore(text, finding.start, neighbours);
        std::ranges::reverse(before);
        what.before = before.join(u' ');
        what.after = wordsAfter(text, finding.start + finding.length, neighbours).join(u' ');
    }
    return what;
}

Sifted sift(const QList<Finding> &findings, const QString &text, const DraftId &draft,
            const QList<Suppression> &suppressions)
{
    std::vector<const Suppression *> by(findings.size(), nullptr);
    for (const Suppression &what : suppressions) {
        if (what.scope != Suppression::Scope::Here || what.draft != draft || draft.isNull())
            continue;
        if (const qsizetype place = placeOf(what, findings, text, by); place >= 0 && mayBeIgnored(findings.at(place)))
            by[place] = &what;
    }
    for (const auto scope : {Suppression::Scope::Draft, Suppression::Scope::Institution}) {
        for (const Suppression &what : suppressions) {
            if (what.scope != scope || (scope == Suppression::Scope::Draft && (what.draft != draft || draft.isNull())))
                continue;
            for (qsizetype i = 0; i < findings.size(); ++i) {
                const Finding &finding = findings.at(i);
                if (by[i] || finding.rule != what.rule || !mayBeIgnored(finding))
                    continue;
                if (what.words.isEmpty() || wordsOf(finding, text).compare(what.words, Qt::CaseInsensitive) == 0)
                    by[i] = &what;
            }
        }
    }
    Sifted sifted;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (by[i])
            sifted.ignored.append({findings.at(i), *by[i]});
        else
            sifted.kept.append(findings.at(i));
    }
    return sifted;
}

} // namespace pregonero::checker
