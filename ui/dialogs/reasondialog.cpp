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

QLineEdit *addReason(QBoxLayout *layout)
{
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    reason->setAccessibleName(ReasonDialog::tr("Reason"));
    reason->setAccessibleDescription(ReasonDialog::tr("The record keeps it."));
    reason->setMaxLength(500);
    reason->setMinimumHeight(style::hitTarget());
    auto *label = new Words(ReasonDialog::tr("&Why? The record keeps the reason."));
    label->setBuddy(reason);
    layout->addWidget(label);
    layout->addWidget(reason);
    return reason;
}

QDialogButtonBox *reasonButtons(QDialog &dialog, QLineEdit &reason, const QString &verb, style::ButtonKind kind)
{
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *act = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    QPushButton *leave = buttons->addButton(ReasonDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    act->setObjectName(u"act"_s);
    leave->setObjectName(u"cancel"_s);
    leave->setAutoDefault(false);
    style::setButtonKind(act, kind);
    act->setDefault(true);
    act->setEnabled(false);
    QObject::connect(&reason, &QLineEdit::textChanged, act, [act](const QString &text) { act->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

ReasonDialog::ReasonDialog(const QString &title, const QString &question, const QString &explanation,
                           const QString &verb, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(3));
    layout->addWidget(new Words(question, style::Type::Heading));
    layout->addWidget(new Words(explanation));
    QLineEdit *reason = addReason(layout);
    QDialogButtonBox *buttons = reasonButtons(*this, *reason, verb, style::ButtonKind::Danger);
    layout->addWidget(buttons);
    sizeDialog(this, 110, 40);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, reason] {
        Q_EMIT given(reason->text().simplified());
        accept();
    });
    reason->setFocus();
}

} // namespace pregonero
