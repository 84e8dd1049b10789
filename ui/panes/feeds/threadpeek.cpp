// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/feeds/threadpeek.h"

#include "ui/rows/postdelegate.h"
#include "ui/style/theme.h"
#include "ui/style/type.h"
#include "ui/widgets/rowview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace pregonero {

ThreadPeek::ThreadPeek(store::Store &store, const Clock &clock, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new ConversationModel(store, this))
    , m_view(new RowView(this))
{
    setAccessibleName(tr("Thread"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PostDelegate(RowDelegate::Shape::Bubbles, clock, this));
    m_view->setAccessibleName(tr("Thread"));
    m_view->setFocusProxy(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
}

void ThreadPeek::showFor(ConversationId conversation, const QRect &beside)
{
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
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Escape)
        return hide();
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
