// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulesdialog.h"

#include "app/desk/desk.h"
#include "ui/dialogs/institutionpage.h"
#include "ui/dialogs/packspage.h"
#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

RulesDialog::RulesDialog(Desk &desk, const AccountsModel &accounts, QWidget *parent)
    : QDialog(parent)
    , m_house(desk.houseRules())
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_packs(new PacksPage(m_house, accounts))
    , m_institution(new InstitutionPage)
    , m_who(Words::hint({}))
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules of the house"));
    m_tabs->tabBar()->setAccessibleName(tr("Rules of the house"));
    m_tabs->addTab(new ScrollColumn(tr("Packs and positions"), m_packs, this), tr("&Packs and positions"));
    m_tabs->addTab(new ScrollColumn(tr("The institution"), m_institution, this), tr("The &institution"));
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_save->setEnabled(false);
    style::setButtonKind(m_save, style::ButtonKind::Primary);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(3));
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_who);
    layout->addWidget(buttons);
    sizeDialog(this, 190, 170);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::save);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RulesDialog::showWho);
    load();
}

void RulesDialog::load()
{
    auto read = andThen(m_house.load(), this, [this](bool) { return m_house.packs(); });
    whenDone(std::move(read), this, [this](const Result<QList<rules::Pack>> &packs) {
        if (!packs)
            return m_banner->setMessage(style::Tone::Bad, packs.error().message);
        m_packs->show(*packs);
        m_institution->show(m_house.institution());
        m_save->setEnabled(true);
        QStringList faults;
        for (const rules::Fault &fault : m_house.file().faults)
            faults << u"%1:%2: %3"_s.arg(fault.file).arg(fault.line).arg(fault.message);
        constexpr qsizetype most = 5; // the fields below need room too
        if (faults.size() > most) {
            const int more = static_cast<int>(faults.size() - most);
            faults.resize(most);
            faults << tr("and %n more", "faults of a file", more);
        }
        if (!faults.isEmpty())
            m_banner->setMessage(style::Tone::Warn, faults.join(u'\n'));
        showWho();
    });
}

void RulesDialog::showWho()
{
    const store::Decided &last = m_tabs->currentIndex() == 0 ? m_house.chosen() : m_house.described();
    m_who->setText(last.position == 0
                       ? tr("Nobody has changed this yet.")
                       : tr("Last changed by %1 on %2.").arg(last.person, QLocale().toString(toDateTime(last.at).toLocalTime(),
                                                                                          QLocale::ShortFormat)));
}

void RulesDialog::save()
{
    const auto institution = m_institution->institution();
    if (!institution) {
        m_tabs->setCurrentIndex(1);
        (void)m_institution->institution(); // once it is in sight, the field takes the keyboard
        return m_banner->setMessage(style::Tone::Bad, m_institution->why());
    }
    m_save->setEnabled(false);
    const QList<checker::Ruling> rulings = m_packs->rulings();
    auto chosen = std::ranges::is_permutation(rulings, m_house.rulings()) ? answered<bool>(true) : m_house.choose(rulings);
    auto both = andThen(std::move(chosen), this, [this, institution](bool) {
        return *institution == m_house.institution() ? answered<bool>(true) : m_house.describe(*institution);
    });
    whenDone(std::move(both), this, [this](const Result<bool> &saved) {
        if (saved)
            return accept();
        m_save->setEnabled(true);
        m_banner->setMessage(style::Tone::Bad, saved.error().message);
    });
}

} // namespace pregonero
