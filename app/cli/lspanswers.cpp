// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lspanswers.h"

#include "app/checker/fixes.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace pregonero::cli::lsp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

int severityOf(checker::Finding::Level level)
{
    switch (level) {
    case checker::Finding::Level::Suggestion: return 3;
    case checker::Finding::Level::Warning: return 2;
    case checker::Finding::Level::Error: return 1;
    }
    return 2;
}

/// What a rule's author wrote, as words and never as markup.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (u"\\`*_[]<>#|~&"_s.contains(c))
            escaped += u'\\';
        escaped += c == u'\n' ? u' ' : c;
    }
    return escaped;
}

QString card(const checker::Finding &finding)
{
    QStringList parts{u"**"_s + plain(finding.title.isEmpty() ? finding.rule : finding.title) + u"** "_s + plain(finding.message)};
    if (!finding.why.isEmpty())
        parts << plain(finding.why);
    const auto example = [&](const QString &title, const QStringList &texts) {
        if (!texts.isEmpty())
            parts << u"*"_s + title + u"* "_s + plain(texts.constFirst());
    };
    example(Tr::tr("Not:"), finding.bad);
    example(Tr::tr("Rather:"), finding.good);
    if (!finding.source.isEmpty())
        parts << plain(Tr::tr("Source: %1").arg(finding.source));
    if (isAddress(finding.link) && !finding.link.contains(u'>'))
        parts << u'<' + finding.link + u'>';
    parts << u"`"_s + finding.rule + u"`"_s;
    return parts.join(u"\n\n"_s);
}

bool touches(const checker::Finding &finding, qsizetype start, qsizetype end)
{
    const qsizetype from = std::max<qsizetype>(0, finding.start);
    return from <= end && start <= from + finding.length;
}

constexpr QLatin1StringView quickFix("quickfix");

QJsonObject changes(const TextPlaces &places, const QString &uri, const QList<checker::Finding::Fix> &fixes)
{
    QJsonArray edits;
    for (const checker::Finding::Fix &fix : fixes)
        edits.append(QJsonObject{{u"range"_s, range(places, fix.start, fix.length)}, {u"newText"_s, fix.replacement}});
    return {{u"changes"_s, QJsonObject{{uri, edits}}}};
}

QJsonObject codeAction(const QString &title, QLatin1StringView kind, const QJsonObject &edit)
{
    return {{u"title"_s, title}, {u"kind"_s, kind}, {u"edit"_s, edit}};
}

} // namespace

QJsonObject range(const TextPlaces &places, qsizetype start, qsizetype length)
{
    const auto position = [&](qsizetype offset) {
        const TextPlaces::Place place = places.at(offset);
        return QJsonObject{{u"line"_s, place.line}, {u"character"_s, place.column}};
    };
    return {{u"start"_s, position(start)}, {u"end"_s, position(start + length)}};
}

std::optional<qsizetype> offsetOf(const TextPlaces &places, const QJsonValue &position)
{
    const QJsonValue line = position[u"line"];
    const QJsonValue character = position[u"character"];
    if (!line.isDouble() || !character.isDouble() || line.toDouble() < 0 || character.toDouble() < 0)
        return {};
    constexpr double most = 1 << 30;
    return places.offset({int(std::min(line.toDouble(), most)), int(std::min(character.toDouble(), most))});
}

QJsonObject diagnostic(const checker::Finding &finding, const TextPlaces &places)
{
    QJsonObject object{{u"range"_s, range(places, std::max<qsizetype>(0, finding.start), finding.length)},
                       {u"severity"_s, severityOf(finding.level)},
                       {u"code"_s, finding.rule},
                       {u"source"_s, u"pregonero"_s},
                       {u"message"_s, finding.message}};
    if (isAddress(finding.link))
        object.insert(u"codeDescription"_s, QJsonObject{{u"href"_s, finding.link}});
    return object;
}

QJsonArray diagnostics(const QList<checker::Finding> &findings, const QString &text)
{
    const TextPlaces places(text);
    QJsonArray all;
    for (const checker::Finding &finding : findings)
        all.append(diagnostic(finding, places));
    return all;
}

QJsonValue hover(const QList<checker::Finding> &findings, const QString &text, qsizetype at)
{
    QStringList cards;
    const checker::Finding *shortest = nullptr;
    for (const checker::Finding &finding : findings) {
        if (finding.start < 0 || !touches(finding, at, at))
            continue;
        cards << card(finding);
        if (!shortest || finding.length < shortest->length)
            shortest = &finding;
    }
    if (!shortest)
        return QJsonValue::Null;
    return QJsonObject{{u"contents"_s, QJsonObject{{u"kind"_s, u"markdown"_s}, {u"value"_s, cards.join(u"\n\n---\n\n"_s)}}},
                       {u"range"_s, range(TextPlaces(text), shortest->start, shortest->length)}};
}

QJsonArray quickFixes(const QList<checker::Finding> &findings, const QString &text, const QString &uri, qsizetype start, qsizetype end)
{
    const TextPlaces places(text);
    QJsonArray actions;
    QJsonArray wider;
    QSet<QString> rules;
    for (const checker::Finding &finding : findings) {
        if (!touches(finding, start, end))
            continue;
        const QJsonArray diagnostics{diagnostic(finding, places)};
        bool first = true;
        for (const checker::Finding::Fix &fix : finding.fixes) {
            QJsonObject action = codeAction(fix.label, quickFix, changes(places, uri, {fix}));
            action.insert(u"diagnostics"_s, diagnostics);
            if (std::exchange(first, false))
                action.insert(u"isPreferred"_s, true);
            actions.append(action);
        }
        if (rules.contains(finding.rule))
            continue;
        rules.insert(finding.rule);
        if (const auto fixes = checker::fixesOfRule(findings, finding.rule); fixes.size() > 1) {
            QJsonObject action = codeAction(Tr::tr("Fix all %n places of this rule: %1", nullptr, int(fixes.size())).arg(finding.title),
                                             quickFix, changes(places, uri, fixes));
            action.insert(u"diagnostics"_s, diagnostics);
            wider.append(action);
        }
    }
    for (const QJsonValue &action : std::as_const(wider))
        actions.append(action);
    return actions;
}

QJsonArray fixAll(const QList<checker::Finding> &findings, const QString &text, const QString &uri)
{
    const QList<checker::Finding::Fix> fixes = checker::fixesOfAll(findings);
    if (fixes.isEmpty())
        return {};
    return {codeAction(Tr::tr("Fix all that needs no choice"), fixAllKind, changes(TextPlaces(text), uri, fixes))};
}

} // namespace pregonero::cli::lsp
