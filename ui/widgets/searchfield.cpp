// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace std::chrono_literals;

namespace pregonero {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent),
      m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(style::icon(style::Meaning::Search, style::Role::SecondInk), QLineEdit::LeadingPosition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200ms);
    connect(m_pause, &QTimer::timeout, this, &SearchField::say);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            say();
        else
            m_pause->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::say);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::say()
{
    m_pause->stop();
    const QString wanted = text().trimmed();
    if (wanted == m_said)
        return;
    m_said = wanted;
    Q_EMIT searchChanged(wanted);
}

} // namespace pregonero
