// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QDialog>

namespace pregonero {

/// What this program is, its version and licence, and where it keeps secrets on this computer.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(Desk &desk, QWidget *parent = nullptr);
};

} // namespace pregonero
