// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"

#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

ReasonDialog::ReasonDialog(const QString &title, const QString &question, const QString &explanation,
                           const QString &verb, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(title);
    auto *reason = new QLineEdit(this);
    reason->setObjectName(u"reason"_s);
    reason->setAccessibleName(tr("Reason"));
    reason->setAccessibleDescription(tr("The record keeps it."));
    reason->setMaxLength(500);
    reason->setMinimumHeight(style::hitTarget());
    auto *label = new Words(tr("&Why? The record keeps the reason."));
    label->setBuddy(reason);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *act = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    QPushButton *leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    act->setObjectName(u"act"_s);
    leave->setObjectName(u"cancel"_s);
    leave->setAutoDefault(false);
    style::setButtonKind(act, style::ButtonKind::Danger);
    act->setDefault(true);
    act->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(3));
    layout->addWidget(new Words(question, style::Type::Heading));
    layout->addWidget(new Words(explanation));
    layout->addWidget(label);
    layout->addWidget(reason);
    layout->addWidget(buttons);
    sizeDialog(this, 110, 40);
    connect(reason, &QLineEdit::textChanged, act, [act](const QString &text) { act->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, reason] {
        Q_EMIT given(reason->text().simplified());
        accept();
    });
    reason->setFocus();
}

} // namespace pregonero
