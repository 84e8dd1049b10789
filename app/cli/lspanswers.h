// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/finding.h"
#include "app/cli/textplaces.h"

#include <QJsonArray>
#include <QJsonObject>

/// Findings as the Language Server Protocol says them.
namespace pregonero::cli::lsp {

[[nodiscard]] QJsonObject range(const TextPlaces &places, qsizetype start, qsizetype length);
/// The place that a position of the protocol names; none where it is no position.
[[nodiscard]] std::optional<qsizetype> offsetOf(const TextPlaces &places, const QJsonValue &position);

[[nodiscard]] QJsonObject diagnostic(const checker::Finding &finding, const TextPlaces &places);
[[nodiscard]] QJsonArray diagnostics(const QList<checker::Finding> &findings, const QString &text);
/// The cards of the findings at a place, as Markdown; null where there are none.
[[nodiscard]] QJsonValue hover(const QList<checker::Finding> &findings, const QString &text, qsizetype at);
/// What mends the findings that a stretch touches, and at once all of their rules.
[[nodiscard]] QJsonArray quickFixes(const QList<checker::Finding> &findings, const QString &text, const QString &uri,
                                    qsizetype start, qsizetype end);
/// The kind of the action that mends the whole text.
inline constexpr QLatin1StringView fixAllKind("source.fixAll.pregonero");
/// That action, of all that can be mended without a choice; none where there is nothing.
[[nodiscard]] QJsonArray fixAll(const QList<checker::Finding> &findings, const QString &text, const QString &uri);

} // namespace pregonero::cli::lsp
