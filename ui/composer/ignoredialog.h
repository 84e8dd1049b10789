// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/sift.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;

namespace pregonero {

/// Asks how far a finding is to be ignored, and why. Without a reason it cannot be accepted. Use open().
class IgnoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param text it was found in
    IgnoreDialog(const checker::Finding &finding, const QString &text, const DraftId &draft, QWidget *parent = nullptr);
    void offerReasons(const QStringList &reasons); ///< that were given before; choosing one writes it

Q_SIGNALS:
    void chosen(const pregonero::Suppression &what); ///< with its reason

private:
    QLineEdit *m_reason = nullptr;
    QWidget *m_before; // what is offered
};

} // namespace pregonero
