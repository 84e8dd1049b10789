// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "ui/dialogs/settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace pregonero {

/// Appearance, language, who sits here, how often to listen; and where this desk keeps what it has. Applies nothing
/// itself: whoever opens it hears chosen().
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Desk &desk, Settings settings, QWidget *parent = nullptr);
    [[nodiscard]] Settings settings() const; ///< as the fields stand

Q_SIGNALS:
    void chosen(const pregonero::Settings &settings); ///< the person said "Save"

private:
    void makeFields();
    void addSection(const QString &title);
    void addField(const QString &label, QWidget *field, const QString &help = {});

    Settings m_before;
    QVBoxLayout *m_column = nullptr;
    QComboBox *m_scheme;
    QSpinBox *m_textSize; // percent
    QComboBox *m_language;
    QLineEdit *m_person;
    QSpinBox *m_refresh; // minutes
};

} // namespace pregonero
