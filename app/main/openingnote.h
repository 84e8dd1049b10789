// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QObject>

#include <functional>

namespace pregonero {

/// What is being done to a workspace that takes long to open, as one sentence.
[[nodiscard]] QString openingWords(store::OpeningWork work, qint64 bytes);

/// Writes one line to a terminal when opening a workspace takes over a second; nothing where it does not. Delete it once
/// the workspace is open.
class OpeningNote final : public QObject
{
    Q_OBJECT

public:
    OpeningNote(store::Store &store, std::function<void(const QByteArray &)> write, QObject *parent = nullptr);

private:
    bool m_said = false;
};

} // namespace pregonero
