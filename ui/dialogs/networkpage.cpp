// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/networkpage.h"

#include "ui/dialogs/choicecard.h"
#include "ui/dialogs/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QVBoxLayout>

namespace pregonero {

QString fromMetadata(const QString &english)
{
    return english.isEmpty() ? QString()
                             : QCoreApplication::translate("pregonero::metadata", english.toUtf8().constData());
}

NetworkPage::NetworkPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cards(new QButtonGroup(this))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(2));

    // What reaches people comes before what is for practice.
    QList<const AdapterInfo *> networks;
    for (const AdapterInfo &info : desk.networks())
        networks.append(&info);
    std::ranges::stable_partition(networks, [](const AdapterInfo *info) { return !info->simulated; });
    for (const AdapterInfo *info : std::as_const(networks)) {
        QStringList notes;
        if (!info->replyCondition.isEmpty())
            notes.append(tr("Answering: %1").arg(fromMetadata(info->replyCondition)));
        notes.append(info->cost.isEmpty() ? tr("Free of charge.") : tr("Cost: %1").arg(fromMetadata(info->cost)));
        auto *card = new ChoiceCard(style::networkMeaning(info->id), fromMetadata(info->name),
                                    fromMetadata(info->description), notes, content);
        card->setObjectName(QStringLiteral("network-") + info->id);
        m_cards->addButton(card, static_cast<int>(m_ids.size()));
        m_ids.append(info->id);
        column->addWidget(card);
        connect(card, &ChoiceCard::opened, this, &NetworkPage::opened);
    }
    if (networks.isEmpty()) {
        auto *nothing = new EmptyState(content);
        nothing->setContent(style::Meaning::NetworkGeneric, tr("No network is installed"),
                            tr("The program knows no network: a part of it is missing. Install it again, or ask whoever "
                               "looks after this computer."));
        column->addWidget(nothing, 1);
    }
    for (const Host::Problem &problem : desk.networkProblems()) {
        auto *note = new Banner(content);
        note->setMessage(style::Tone::Warn, tr("A network could not be loaded (%1). %2")
                                                .arg(QFileInfo(problem.file).fileName(), problem.message));
        column->addWidget(note);
    }
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollColumn(tr("Networks"), content, this));
    if (!m_ids.isEmpty())
        m_cards->button(0)->setChecked(true);
    connect(m_cards, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT choiceChanged();
    });
}

const AdapterInfo *NetworkPage::chosen() const
{
    const int number = m_cards->checkedId();
    return number < 0 ? nullptr : m_desk.network(m_ids.at(number));
}

void NetworkPage::choose(const QString &network)
{
    if (const auto number = m_ids.indexOf(network); number >= 0)
        m_cards->button(static_cast<int>(number))->setChecked(true);
}

void NetworkPage::takeFocus()
{
    if (QAbstractButton *card = m_cards->checkedButton())
        card->setFocus(Qt::OtherFocusReason);
}

} // namespace pregonero
