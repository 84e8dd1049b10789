// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QIcon>
#include <QList>
#include <QString>

class QPainter;
class QRectF;

namespace pregonero::style {

/// What an icon says. The drawing behind it is this room's affair (resources/icons/<name>.svg).
enum class Meaning {
    Reply, Draft, Outbox, Checker, Feed, Account, Add, Remove, Edit, Send, Schedule, Retry, Offline, Online,
    Unread, Read, Search, Media, Warning, Error, Done, Unknown, Undo, Redo, Settings, Command, Boost, Favourite,
    More, Close, Float, Dock, Language, Visibility, Link, History, Spelling, Next, Previous, Down, Right, Person,
    Filter, Info, Copy, Open, Review, Teach,
    NetworkMastodon, NetworkTown, NetworkGeneric,
};

[[nodiscard]] QString name(Meaning meaning); ///< "network-mastodon": the file's name
[[nodiscard]] QList<Meaning> allMeanings();
/// The badge of a network by its id ("mastodon"); the generic one where it has none.
[[nodiscard]] Meaning networkMeaning(const QString &networkId);

/// Sharp at every size and device pixel ratio; follows the theme in force by itself. Disabled icons fade;
/// selected ones (a menu's highlighted row) take the accent.
[[nodiscard]] QIcon icon(Meaning meaning, Role role = Role::Ink);
[[nodiscard]] QIcon icon(Meaning meaning, const QColor &colour); ///< one fixed colour

/// Straight onto a painter, for delegates.
void paintIcon(QPainter &painter, const QRectF &place, Meaning meaning, const QColor &colour);

} // namespace pregonero::style
