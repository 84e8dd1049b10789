// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/pregonerostyle.h"

#include <QDialog>

class QBoxLayout;
class QDialogButtonBox;
class QLineEdit;

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

/// A field for a reason with its label, at the end of a layout.
[[nodiscard]] QLineEdit *addReason(QBoxLayout *layout);
/// A verb that can only be done with a reason, and the way to leave; the caller places them and hears accepted().
[[nodiscard]] QDialogButtonBox *reasonButtons(QDialog &dialog, QLineEdit &reason, const QString &verb, style::ButtonKind kind);

} // namespace pregonero
