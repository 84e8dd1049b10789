// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pregonero {

/// Asks why, before something is taken away; without a reason it cannot be accepted. Use open().
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param question in large; explanation: what happens and what stays; verb: on the button that does it
    ReasonDialog(const QString &title, const QString &question, const QString &explanation, const QString &verb,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &reason);
};

} // namespace pregonero
