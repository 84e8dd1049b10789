// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/context.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace pregonero::checker {

/// One decision of the house: whether a pack or a position holds, everywhere or where it says.
struct Ruling {
    enum class What { Pack, Position };
    What what = What::Pack;
    QString id; ///< of the pack or position
    QString account = {}; ///< empty: every account
    QString language = {}; ///< "es"; empty: every language
    bool on = true;
    friend bool operator==(const Ruling &, const Ruling &) = default;
};

/// What was decided for an account, the general before the particular: the last that fits counts.
[[nodiscard]] QList<Ruling> rulingsFor(const QList<Ruling> &rulings, const QString &account);
/// Whether it holds in a language ("es-MX" counts as "es"); `otherwise` where nothing was decided.
[[nodiscard]] bool decided(const QList<Ruling> &rulings, Ruling::What what, const QString &id, const QString &language,
                           bool otherwise);
/// The same with this ruling instead of the one for the same thing and place, if there was one.
[[nodiscard]] QList<Ruling> with(QList<Ruling> rulings, const Ruling &ruling);

/// As the record keeps them. What cannot be read is left out.
[[nodiscard]] QJsonObject toJson(const QList<Ruling> &rulings);
[[nodiscard]] QList<Ruling> rulingsFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const rules::Institution &institution);
[[nodiscard]] rules::Institution institutionFromJson(const QJsonObject &json);

} // namespace pregonero::checker
