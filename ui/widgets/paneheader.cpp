// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paneheader.h"

#include "ui/style/theme.h"
#include "ui/widgets/elidinglabel.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace pregonero {

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new ElidingLabel(title, style::Type::Title, style::Role::Ink, this)),
      m_count(new Chip(this)),
      m_chips(new QHBoxLayout),
      m_controls(new QHBoxLayout),
      m_dockButtons(new QHBoxLayout)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(style::space(4) - 1, style::space(1), style::space(2), style::space(1) + 1);
    line->setSpacing(style::space(2));
    m_title->setObjectName(QStringLiteral("paneTitle"));
    // Where there is little room the title keeps some words and the count gives way first.
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), style::space(22)));
    m_count->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_count->setMinimumWidth(style::space(7));
    line->addWidget(m_title);
    line->addWidget(m_count);
    for (QHBoxLayout *part : {m_chips, m_controls, m_dockButtons}) {
        part->setContentsMargins(0, 0, 0, 0);
        part->setSpacing(part == m_chips ? style::space(1) : 2);
        if (part == m_controls)
            line->addStretch(1);
        line->addLayout(part);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void PaneHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), style::space(22)));
    setAccessibleName(title);
}

void PaneHeader::setTitleShown(bool shown) { m_title->setVisible(shown); }

void PaneHeader::setCount(const ChipText &count)
{
    m_count->setChip(count);
    m_count->setToolTip(count.text); // it may have had to give way
    fitCount();
}

void PaneHeader::addLeading(QWidget *control)
{
    m_chips->addWidget(control);
}

void PaneHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    // Another text size comes as another style.
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), style::space(22)));
    fitCount();
}

void PaneHeader::fitCount()
{
    // Its number is never cut, whatever the room.
    ChipText number = m_count->chip();
    number.text = Chip::leadingNumber(number.text);
    m_count->setMinimumWidth(number.text.isEmpty() ? style::space(7) : Chip::sizeOf(number).width());
}

void PaneHeader::addChip(Chip *chip) { m_chips->addWidget(chip); }

void PaneHeader::addControl(QWidget *control) { m_controls->addWidget(control); }

QToolButton *PaneHeader::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->iconText());
    m_controls->addWidget(button);
    return button;
}

void PaneHeader::becomeTitleBarOf(QDockWidget *dock, bool floatButton)
{
    const auto add = [this](style::Meaning meaning) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIcon(style::icon(meaning, style::Role::SecondInk));
        m_dockButtons->addWidget(button);
        return button;
    };
    QToolButton *floating = add(style::Meaning::Float);
    QToolButton *close = add(style::Meaning::Close);
    const auto follow = [dock, floating, close, floatButton] {
        // One that stands alone can be put back by a button, whatever it was taken out by.
        floating->setVisible((floatButton || dock->isFloating()) && (dock->features() & QDockWidget::DockWidgetFloatable));
        close->setVisible(dock->features() & QDockWidget::DockWidgetClosable);
        floating->setIcon(style::icon(dock->isFloating() ? style::Meaning::Dock : style::Meaning::Float,
                                      style::Role::SecondInk));
        floating->setToolTip(dock->isFloating() ? tr("Put this pane back into the window")
                                                : tr("Take this pane out of the window"));
        close->setToolTip(tr("Hide this pane"));
        for (QToolButton *button : {floating, close})
            button->setAccessibleName(button->toolTip());
    };
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QWidget::close);
    connect(dock, &QDockWidget::topLevelChanged, this, follow);
    connect(dock, &QDockWidget::featuresChanged, this, follow);
    follow();
    dock->setTitleBarWidget(this);
}

QSize PaneHeader::sizeHint() const
{
    const QSize base = QWidget::sizeHint();
    return {base.width(), std::max(base.height(), style::hitTarget() + style::space(2) + 1)};
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const style::Theme theme = style::Theme::current();
    painter.fillRect(rect(), theme.colour(style::Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(style::Role::Line));
}

} // namespace pregonero
