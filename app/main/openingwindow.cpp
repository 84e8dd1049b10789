// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/openingwindow.h"

#include "app/main/openingnote.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace pregonero {

using namespace std::chrono_literals;

namespace {
constexpr auto moment = 400ms; // a workspace that opens sooner shows nothing
}

OpeningWindow::OpeningWindow(store::Store &store)
    : m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("openingWindow"));
    setWindowTitle(tr("Pregonero"));
    auto *title = new QLabel(tr("Opening the workspace"), this);
    title->setFont(style::font(style::Type::Heading));
    m_text->setWordWrap(true);
    auto *hint = new QLabel(tr("This cannot be skipped: nothing is written to a file that could be damaged. A large workspace "
                               "takes some seconds."), this);
    hint->setWordWrap(true);
    hint->setFont(style::font(style::Type::Small));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setRange(0, 0); // nobody knows how far
    m_bar->setTextVisible(false);
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setToolTip(tr("Ends the program once this is over"));
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(6), style::space(5), style::space(6), style::space(5));
    layout->setSpacing(style::space(3));
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(hint);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setFixedWidth(std::min(style::space(120), screen()->availableGeometry().width()));
    connect(&store, &store::Store::opening, this, [this, &store](store::OpeningWork work, qint64 bytes) {
        say(work, bytes);
        store.clock().callAfter(moment, this, [this] { show(); });
    });
}

QString OpeningWindow::text() const
{
    return m_text->text();
}

void OpeningWindow::say(store::OpeningWork work, qint64 bytes)
{
    m_text->setText(openingWords(work, bytes));
    m_bar->setAccessibleName(m_text->text());
    adjustSize();
}

void OpeningWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT left();
}

} // namespace pregonero
