// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/entry.h"

#include <QJsonObject>

/// What the panes read, made from the journal alone: an entry's effect depends on the entries before it and on nothing
/// else (no clock, no language, no archive), so that a rebuild gives the same bytes. Throws Failure.
namespace pregonero::store {

class Session;

struct Projectable {
    qint64 position = 0;
    journal::Entry entry;
    QJsonObject body;
    bool erased = false; ///< body is empty because a law said so
};

/// Refuses (kind Rejected) what may not follow from what is there.
void project(Session &session, const Projectable &what);
void clearProjections(Session &session);
/// SHA-256 over every row of every projection.
[[nodiscard]] QByteArray digestOfProjections(Session &session);

} // namespace pregonero::store
