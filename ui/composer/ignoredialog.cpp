// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ignoredialog.h"

#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

using Scope = Suppression::Scope;

IgnoreDialog::IgnoreDialog(const checker::Finding &finding, const QString &text, const DraftId &draft, QWidget *parent)
    : QDialog(parent)
    , m_before(new QWidget(this))
{
    setObjectName(u"ignoreDialog"_s);
    setWindowTitle(tr("Ignore"));
    const QString words = checker::wordsOf(finding, text);
    const QString shown = QFontMetrics(font()).elidedText(words.simplified(), Qt::ElideMiddle, style::space(50));
    const bool place = finding.start >= 0 && finding.length > 0 && finding.attachment < 0;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(3));
    layout->addWidget(new Words(finding.title, style::Type::Heading));
    layout->addWidget(new Words(finding.message));

    auto *group = new QButtonGroup(this);
    QList<Suppression> choices;
    const auto offer = [&](const char *name, const QString &label, Scope scope, bool withWords) {
        auto *radio = new QRadioButton(QString(label).replace(u'&', u"&&"_s), this);
        radio->setObjectName(QString::fromLatin1(name));
        group->addButton(radio, static_cast<int>(choices.size()));
        radio->setChecked(choices.isEmpty());
        choices.append(checker::suppressionOf(finding, text, scope, draft, withWords));
        layout->addWidget(radio);
    };
    if (place)
        offer("ignoreHere", tr("Only here: “%1” at this place").arg(shown), Scope::Here, true);
    if (!words.isEmpty())
        offer("ignoreWords", tr("“%1” anywhere in this text").arg(shown), Scope::Draft, true);
    offer("ignoreDraft", tr("This rule in the whole of this text"), Scope::Draft, false);
    offer("ignoreEverywhere", tr("This rule in every text of the institution"), Scope::Institution, false);

    m_reason = addReason(layout);
    m_before->hide();
    layout->addWidget(m_before);
    QDialogButtonBox *buttons = reasonButtons(*this, *m_reason, tr("Ignore"), style::ButtonKind::Primary);
    layout->addStretch();
    layout->addWidget(buttons);
    sizeDialog(this, 110, 80);

    connect(buttons, &QDialogButtonBox::accepted, this, [this, group, choices] {
        Suppression what = choices.value(group->checkedId());
        what.reason = m_reason->text().simplified();
        Q_EMIT chosen(what);
        accept();
    });
    m_reason->setFocus();
}

void IgnoreDialog::offerReasons(const QStringList &reasons)
{
    if (reasons.isEmpty() || m_before->layout())
        return;
    auto *layout = new FlowLayout(-1, m_before);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *last = m_reason;
    for (const QString &reason : reasons) {
        auto *chip = new Chip({reason}, m_before);
        chip->setClickable(true);
        chip->setAccessibleName(tr("Reason given before: %1").arg(reason));
        connect(chip, &Chip::clicked, this, [this, reason] {
            m_reason->setText(reason);
            m_reason->setFocus();
        });
        layout->addWidget(chip);
        setTabOrder(last, chip); // made last, but they stand before the buttons
        last = chip;
    }
    m_before->show();
}

} // namespace pregonero
