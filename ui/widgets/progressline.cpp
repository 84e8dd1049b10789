// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/style/icons.h"
#include "ui/widgets/elidinglabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace std::chrono_literals;

namespace pregonero {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent),
      m_what(new ElidingLabel({}, style::Type::Small, style::Role::SecondInk, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)),
      m_delay(new QTimer(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(style::space(4), 0, style::space(2), 0);
    line->setSpacing(style::space(3));
    line->addWidget(m_what, 2);
    line->addWidget(m_bar, 3);
    line->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_cancel->setAutoRaise(true);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cancel->setAccessibleName(tr("Cancel"));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // asked once; the work says when it has stopped
        Q_EMIT cancelled();
    });
    m_delay->setSingleShot(true);
    m_delay->setInterval(400ms);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressLine::start(const QString &what)
{
    m_running = true;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    if (!isVisible())
        m_delay->start();
}

void ProgressLine::setProgress(int done, int of)
{
    m_bar->setRange(0, std::max(0, of));
    m_bar->setValue(of > 0 ? std::clamp(done, 0, of) : -1);
}

void ProgressLine::finish()
{
    m_running = false;
    m_delay->stop();
    hide();
}

void ProgressLine::setCancellable(bool cancellable) { m_cancel->setVisible(cancellable); }

} // namespace pregonero
