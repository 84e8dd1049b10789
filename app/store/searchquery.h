// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pregonero::store {

/// What a person typed as an FTS5 expression over text, warning and author: every word must occur, "a phrase" as it
/// stands, pref* by its beginning. Anything else is a separator: no input is a syntax error. Empty where nothing in it
/// can be searched for. (https://sqlite.org/fts5.html, section 3)
/// @param places numbers of the columns to search in; empty: everywhere
[[nodiscard]] QString searchExpression(const QString &typed, const QList<qint64> &places = {});

/// The token that stands for a column in posts_words.place.
[[nodiscard]] QString placeToken(qint64 column);

} // namespace pregonero::store
