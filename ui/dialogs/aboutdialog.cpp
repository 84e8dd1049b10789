// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

AboutDialog::AboutDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Pregonero"));
    const QString version = QCoreApplication::applicationVersion();
    QStringList lines{
        version.isEmpty() ? QString() : tr("Version %1").arg(version),
        tr("The desk of a public administration's community managers: hear what people say, answer in time, write, "
           "check, get it approved, publish, and prove it."),
        tr("It works without a connection, loses nothing that was typed, and says of each post only what it knows."),
        desk.secretsDescription(),
        tr("Free software: you may use, study, share and change it under the GNU General Public License, version 3 or "
           "(at your choice) any later one (GPL-3.0-or-later). It comes without any warranty."),
        u"© 2026 The Pregonero authors"_s,
    };
    lines.removeAll(QString());

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(3));
    column->addWidget(new Words(tr("Pregonero"), style::Type::Heading));
    for (const QString &line : std::as_const(lines))
        column->addWidget(line == lines.constLast() ? Words::hint(line) : new Words(line));
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(5), style::space(5), style::space(4));
    layout->setSpacing(style::space(4));
    layout->addWidget(new ScrollColumn(tr("About Pregonero"), content, this), 1);
    layout->addWidget(buttons);
    sizeDialog(this, 120, 100);
    close->setFocus();
}

} // namespace pregonero
