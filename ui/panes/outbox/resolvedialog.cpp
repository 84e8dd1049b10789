// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/outbox/resolvedialog.h"

#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace pregonero {

ResolveDialog::ResolveDialog(const OutboxItem &item, QWidget *parent)
    : QDialog(parent)
    , m_sent(new QRadioButton(tr("Yes, it is there"), this))
    , m_absent(new QRadioButton(tr("No, it is not there"), this))
    , m_url(new QLineEdit(this))
{
    setWindowTitle(tr("Was it published?"));
    auto *question = new QLabel(tr("Look at the account on the network itself. Is this text there?"), this);
    question->setWordWrap(true);
    auto *text = new QLabel(item.piece.text.simplified().left(300), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setFont(style::font(style::Type::Strong));
    auto *why = new QLabel(item.error, this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setFont(style::font(style::Type::Small));
    m_url->setPlaceholderText(tr("Its address, if you have it"));
    m_url->setAccessibleName(tr("Address of the publication"));
    m_url->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *accept = buttons->addButton(tr("Write it into the record"), QDialogButtonBox::AcceptRole);
    style::setButtonKind(accept, style::ButtonKind::Primary);
    accept->setDefault(true);
    accept->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::space(3));
    for (QWidget *widget : {static_cast<QWidget *>(question), static_cast<QWidget *>(text), static_cast<QWidget *>(why),
                            static_cast<QWidget *>(m_sent), static_cast<QWidget *>(m_url),
                            static_cast<QWidget *>(m_absent), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    connect(m_sent, &QRadioButton::toggled, m_url, &QWidget::setEnabled);
    for (const QRadioButton *choice : {m_sent, m_absent})
        connect(choice, &QRadioButton::toggled, accept, [accept] { accept->setEnabled(true); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(style::space(100));
}

bool ResolveDialog::sent() const
{
    return m_sent->isChecked();
}

QUrl ResolveDialog::url() const
{
    return sent() ? QUrl::fromUserInput(m_url->text().trimmed()) : QUrl();
}

} // namespace pregonero
