// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"

#include <QDialog>
#include <QUrl>

class QLineEdit;
class QRadioButton;

namespace pregonero {

/// A person looked at the network: is it there?
class ResolveDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ResolveDialog(const OutboxItem &item, QWidget *parent = nullptr);
    [[nodiscard]] bool sent() const;
    [[nodiscard]] QUrl url() const;

private:
    QRadioButton *m_sent;
    QRadioButton *m_absent;
    QLineEdit *m_url;
};

} // namespace pregonero
