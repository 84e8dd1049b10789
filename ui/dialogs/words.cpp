// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/words.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>

namespace pregonero {

Words::Words(const QString &text, style::Type type, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(style::font(type));
    setText(text);
}

Words *Words::hint(const QString &text, QWidget *parent)
{
    auto *words = new Words(text, style::Type::Small, parent);
    words->setForegroundRole(QPalette::PlaceholderText);
    return words;
}

void Words::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && font() != style::font(m_type))
        setFont(style::font(m_type));
}

ScrollColumn::ScrollColumn(const QString &name, QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        setFocusPolicy(most > least ? Qt::StrongFocus : Qt::NoFocus);
    });
    // What has the keyboard is in sight, also where it did not come by the Tab key. Later: its place may not be known yet.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] { ensureWidgetVisible(now); });
    });
}

QSize ScrollColumn::sizeHint() const
{
    const int width = style::space(110);
    QSize size(width, widget()->sizeHint().height());
    if (widget()->hasHeightForWidth())
        size.setHeight(widget()->heightForWidth(width));
    return size;
}

void sizeDialog(QWidget *dialog, int widthSteps, int heightSteps)
{
    QSize wanted(style::space(widthSteps), style::space(heightSteps));
    if (const QLayout *layout = dialog->layout(); layout && layout->hasHeightForWidth())
        wanted.setHeight(std::max(wanted.height(), layout->totalHeightForWidth(wanted.width())));
    if (const QScreen *screen = dialog->screen())
        wanted = wanted.boundedTo(screen->availableSize() - QSize(style::space(10), style::space(16)));
    dialog->resize(wanted);
}

} // namespace pregonero
