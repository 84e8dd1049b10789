// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/context.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace pregonero {

/// What an institution says of itself that rules need to know; one thing a line. Saves nothing itself.
class InstitutionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit InstitutionPage(QWidget *parent = nullptr);

    void show(const rules::Institution &institution);
    using QWidget::show;
    /// As the fields stand; nullopt where a line cannot be understood: the field then has the keyboard, and why() says it.
    [[nodiscard]] std::optional<rules::Institution> institution();
    [[nodiscard]] const QString &why() const { return m_why; }

private:
    QPlainTextEdit *add(const QString &name, const QString &label, const QString &help, const QString &example);

    QVBoxLayout *m_column;
    QPlainTextEdit *m_names;
    QPlainTextEdit *m_handles;
    QPlainTextEdit *m_allowed;
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_electoral;
    QString m_why;
};

} // namespace pregonero
