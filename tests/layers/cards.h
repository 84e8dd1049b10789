// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace layers {

/// What the CMakeLists.txt of a room says of it.
struct Card {
    QString folder; ///< "app/store"
    QSet<QString> rooms; ///< folders that it may include from
    QSet<QString> qt; ///< Qt modules, without the prefix
    QStringList faults; ///< of the card itself
};

/// The cards of app, ui and plugins, by folder.
[[nodiscard]] QMap<QString, Card> cards(const QString &root);

/// Every include that its room's card, or the law of the house, does not allow, and every fault of a card.
///   root      of the tree
///   qtHeaders the folder in which Qt keeps QtCore, QtGui ...: tells which module a header is from
[[nodiscard]] QStringList judgeIncludes(const QString &root, const QString &qtHeaders);

} // namespace layers
