// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/feeds/threadpeek.h"

#include "app/desk/desk.h"
#include "ui/rows/postdelegate.h"
#include "ui/style/theme.h"
#include "ui/style/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>

namespace pregonero {

ThreadPeek::ThreadPeek(const Desk &desk, const AccountsModel &accounts, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new ConversationModel(desk.store(), this))
    , m_view(new RowView(this))
    , m_banner(new Banner(this))
{
    setAccessibleName(tr("Conversation"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PostDelegate(RowDelegate::Shape::Bubbles, accounts, desk.clock(), this));
    m_view->setAccessibleName(tr("Conversation"));
    m_view->setFocusProxy(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_view);
    connect(m_model, &ConversationModel::failed, this, [this](const Error &error) {
        m_banner->setMessage(style::Tone::Bad, error.message);
    });
}

void ThreadPeek::showFor(ConversationId conversation, const QRect &beside)
{
    m_banner->clear();
    m_model->setConversation(conversation);
    const QSize size(style::space(110), style::space(90));
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QPoint at(beside.right() + style::space(1), beside.top());
    if (at.x() + size.width() > screen.right())
        at.setX(std::max(screen.left(), beside.left() - size.width() - style::space(1)));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - size.height())));
    setGeometry(QRect(at, size));
    show();
    setFocus();
}

void ThreadPeek::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Escape: return hide();
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        // The thread is read by the same keys as a list; the popup has the keyboard.
        QScrollBar *bar = m_view->verticalScrollBar();
        const bool page = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
        const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
        return bar->setValue(bar->value() + (up ? -1 : 1) * (page ? bar->pageStep() : bar->singleStep()));
    }
    default: break;
    }
    QFrame::keyPressEvent(event);
}

void ThreadPeek::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(style::colour(style::Role::Edge));
    painter.setBrush(style::colour(style::Role::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace pregonero
