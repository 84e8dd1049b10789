// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/pregonerostyle.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace pregonero {

namespace {

style::Meaning meaningOf(style::Tone tone)
{
    switch (tone) {
    case style::Tone::Good: return style::Meaning::Done;
    case style::Tone::Warn: return style::Meaning::Warning;
    case style::Tone::Bad: return style::Meaning::Error;
    case style::Tone::Neutral:
    case style::Tone::Accent: break;
    }
    return style::Meaning::Info;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_picture(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setIcon(style::icon(style::Meaning::Close, style::Role::SecondInk));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(style::space(4), style::space(2), style::space(2), style::space(2));
    line->setSpacing(style::space(2));
    line->addWidget(m_picture);
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
    line->addWidget(m_close);
    m_close->hide();
    hide();
}

void Banner::setMessage(style::Tone tone, const QString &text, const QList<QAction *> &actions)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        m_buttons->addWidget(button);
    }
    restyle();
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::offer(style::Tone tone, const QString &text, const QString &verb, std::function<void()> run)
{
    auto *offered = new QAction(verb, this);
    connect(offered, &QAction::triggered, this, [this, offered, run = std::move(run)] {
        offered->deleteLater();
        clear();
        run();
    }, Qt::QueuedConnection); // takes away the button that is being pressed
    setMessage(tone, text, {offered});
}

QString Banner::text() const { return m_text->text(); }

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }

void Banner::clear() { setMessage(style::Tone::Neutral, {}); }

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const style::Theme theme = style::Theme::current();
    painter.fillRect(rect(), theme.colours().ground(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(style::Role::Line));
    if (m_tone != style::Tone::Neutral)
        painter.fillRect(QRect(0, 0, 3, height()), theme.colours().ink(m_tone));
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        restyle();
    if (event->type() == QEvent::LanguageChange)
        m_close->setToolTip(tr("Hide this message"));
}

void Banner::restyle()
{
    const int side = style::iconSize() + 2;
    m_picture->setPixmap(style::icon(meaningOf(m_tone), style::Theme::current().colours().ink(m_tone))
                             .pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

} // namespace pregonero
