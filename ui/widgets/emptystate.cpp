// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/pregonerostyle.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pregonero {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    // In the middle, no wider than is good to read.
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(style::space(6), style::space(6), style::space(6), style::space(6));
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(style::space(90));
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(2));
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(style::space(1));
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(label);
    }
    column->addSpacing(style::space(2));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_button->hide();
    restyle();
}

void EmptyState::setContent(style::Meaning icon, const QString &title, const QString &sentence)
{
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    restyle();
    fit();
}

void EmptyState::setAction(QAction *action)
{
    if (m_action)
        disconnect(m_action, nullptr, m_button, nullptr);
    disconnect(m_button, &QPushButton::clicked, nullptr, nullptr);
    m_action = action;
    m_button->setVisible(action != nullptr);
    if (!action)
        return;
    const auto follow = [this, action] {
        m_button->setText(action->text());
        m_button->setIcon(action->icon());
        m_button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, m_button, follow);
    // The button as context: our own actions go after it, when this widget is being taken down.
    connect(action, &QObject::destroyed, m_button, [this] {
        m_action = nullptr;
        m_button->hide();
    });
    connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        restyle();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void EmptyState::fit()
{
    // In a low place the picture gives way first, then the sentence: nothing is shown cut through.
    const int edge = style::space(6);
    const int wide = std::min(width() - 2 * edge, style::space(90));
    const int words = m_title->heightForWidth(wide) + style::space(2);
    const int sentence = m_sentence->heightForWidth(wide) + style::space(2);
    const int button = m_action ? m_button->sizeHint().height() + style::space(2) : 0;
    const int picture = style::iconSize() * 5 / 2 + style::space(3);
    const int room = height() - style::space(6);
    layout()->setContentsMargins(edge, std::min(edge, style::space(3)), edge, std::min(edge, style::space(3)));
    m_sentence->setVisible(room >= words + button + sentence);
    m_picture->setVisible(room >= words + button + sentence + picture);
}

void EmptyState::restyle()
{
    if (m_title->font() != style::font(style::Type::Heading))
        m_title->setFont(style::font(style::Type::Heading));
    const int side = style::iconSize() * 5 / 2;
    m_picture->setPixmap(
        style::icon(m_icon, style::Role::SecondInk).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace pregonero
