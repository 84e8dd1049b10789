// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/kind.h"

#include <QHash>

/// How each language sets its type. Private to this room.
///
/// Sources: es: RAE and ASALE, Ortografía de la lengua española (2010), on signs, abbreviations, symbols and numbers; ca: Institut
/// d'Estudis Catalans, Ortografia catalana (2017); pt: the EU's Código de Redação Interinstitucional; en: New Hart's Rules (2014),
/// chapters 4, 9 and 11; all: the SI brochure (BIPM, 2019), 5.4.3 and 5.4.7: a space before the unit. What they leave open is as
/// most institutions of the language write it.
namespace pregonero::rules::typography {

using Find = void (*)(const QString &text, const QString &language, QList<Hit> &hits);

/// One check, and an expression without which it finds nothing (empty: unknown).
struct Kind {
    Find find = nullptr;
    QString need = {};
};
/// By the names that "check:" takes.
[[nodiscard]] const QHash<QString, Kind> &checks();

// In signs.cpp: marks and quotation.
void quotes(const QString &text, const QString &language, QList<Hit> &hits);
void openingMarks(const QString &text, const QString &language, QList<Hit> &hits);
void noOpeningMarks(const QString &text, const QString &language, QList<Hit> &hits);
void repeatedMarks(const QString &text, const QString &language, QList<Hit> &hits);
void ellipsis(const QString &text, const QString &language, QList<Hit> &hits);
void dashes(const QString &text, const QString &language, QList<Hit> &hits);
void spacing(const QString &text, const QString &language, QList<Hit> &hits);
void elaGeminada(const QString &text, const QString &language, QList<Hit> &hits);
void apostrophe(const QString &text, const QString &language, QList<Hit> &hits);

// In numerals.cpp: what stands beside figures.
void units(const QString &text, const QString &language, QList<Hit> &hits);
void percent(const QString &text, const QString &language, QList<Hit> &hits);
void ordinals(const QString &text, const QString &language, QList<Hit> &hits);
void thousands(const QString &text, const QString &language, QList<Hit> &hits);
void decimals(const QString &text, const QString &language, QList<Hit> &hits);
void fixedBlanks(const QString &text, const QString &language, QList<Hit> &hits);
void hours(const QString &text, const QString &language, QList<Hit> &hits);

/// A hit that is mended by putting something in its place.
[[nodiscard]] Hit replaced(const QString &text, qsizetype start, qsizetype length, const QString &better);

} // namespace pregonero::rules::typography
