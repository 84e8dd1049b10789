// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountsdialog.h"

#include "ui/dialogs/networkpage.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

constexpr int rowRole = Qt::UserRole + 1;
constexpr int idRole = Qt::UserRole + 2;

class AccountDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    Row row(const QModelIndex &index) const override { return index.data(rowRole).value<Row>(); }
};

} // namespace

AccountsDialog::AccountsDialog(Desk &desk, const AccountsModel &accounts, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_rows(new QStandardItemModel(this))
    , m_list(new RowView(this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new Banner(this))
    , m_add(new QPushButton(tr("&Add account…"), this))
    , m_signIn(new QPushButton(tr("&Sign in again…"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    m_banner->setClosable(true);
    m_list->setObjectName(u"accounts"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setItemDelegate(new AccountDelegate(RowDelegate::Shape::Rows, m_list));
    m_list->setModel(m_rows);
    m_add->setObjectName(u"add"_s);
    m_remove->setObjectName(u"remove"_s);
    m_signIn->setObjectName(u"signIn"_s);
    m_add->setAutoDefault(false);
    m_signIn->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    style::setButtonKind(m_remove, style::ButtonKind::Danger);

    auto *nothing = new EmptyState(m_stack);
    nothing->setContent(style::Meaning::Account, tr("No account yet"),
                        tr("Add the institution's account on a network, or the simulated town to practise. What is said "
                           "to it is then heard here."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(2));
    buttons->addWidget(m_add);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(3));
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    if (QWidget *problems = makeProblems())
        layout->addWidget(problems);
    layout->addLayout(buttons);
    sizeDialog(this, 150, 110);

    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::addAccountWanted);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (const Account *account = current())
            Q_EMIT signInWanted(*account);
    });
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::askReason);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_accounts, &QAbstractItemModel::modelReset, this, &AccountsDialog::showAccounts);
    connect(&m_accounts, &AccountsModel::columnsChanged, this, &AccountsDialog::showAccounts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AccountsDialog::showButtons);
    showAccounts();
    m_list->setFocus();
}

void AccountsDialog::showAccounts()
{
    const QString before = m_list->currentIndex().data(idRole).toString();
    m_rows->clear();
    int current = 0;
    for (const Account &account : m_accounts.accounts()) {
        const AdapterInfo *info = m_desk.network(account.network);
        const QString network = info ? fromMetadata(info->name) : account.network;
        const auto columns = static_cast<int>(std::ranges::count(m_accounts.columns(), account.id, &Column::account));
        Row row;
        row.name = account.displayName.isEmpty() ? account.handle : account.displayName;
        if (!account.displayName.isEmpty())
            row.note = account.handle; // on a line of its own: in large text a long name leaves it no room
        row.text = account.server.isEmpty() ? network : tr("%1, on %2").arg(network, account.server.authority());
        row.avatar = account.handle;
        row.icon = style::networkMeaning(account.network);
        row.chips.append({tr("%n column(s)", nullptr, columns), style::Tone::Neutral, style::Meaning::Feed});
        if (!info)
            row.chips.append({tr("network not installed"), style::Tone::Warn, style::Meaning::Warning});
        auto *item = new QStandardItem(row.name);
        item->setEditable(false);
        item->setData(QVariant::fromValue(row), rowRole);
        item->setData(account.id.value(), idRole);
        item->setData(spoken(row), Qt::AccessibleTextRole);
        if (account.id.value() == before)
            current = m_rows->rowCount();
        m_rows->appendRow(item);
    }
    const bool empty = m_rows->rowCount() == 0;
    m_stack->setCurrentIndex(empty && m_accounts.isLoaded() ? 1 : 0);
    style::setButtonKind(m_add, empty ? style::ButtonKind::Primary : style::ButtonKind::Normal);
    if (!empty)
        m_list->setCurrentIndex(m_rows->index(current, 0));
    showButtons();
}

const Account *AccountsDialog::current() const
{
    return m_accounts.account(AccountId(m_list->currentIndex().data(idRole).toString()));
}

void AccountsDialog::showButtons()
{
    const Account *account = current();
    const AdapterInfo *info = account ? m_desk.network(account->network) : nullptr;
    const bool signsIn = info && info->authentication.kind != Authentication::Kind::None;
    m_remove->setEnabled(account);
    m_signIn->setEnabled(signsIn);
    m_signIn->setToolTip(info && !signsIn ? tr("This network asks for no sign-in.")
                                          : tr("For when the network no longer knows this desk, or the secret was lost."));
}

void AccountsDialog::askReason()
{
    const Account *account = current();
    if (!account)
        return;
    auto *dialog = new ReasonDialog(
        tr("Remove account"), tr("Remove %1 from this desk?").arg(account->handle),
        tr("It is no longer listened to and its secret is erased here. What was heard, written and decided stays, and "
           "the account itself stays on its network."),
        tr("&Remove the account"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::given, this,
            [this, id = account->id, handle = account->handle](const QString &reason) { remove(id, handle, reason); });
    dialog->open();
}

void AccountsDialog::remove(const AccountId &account, const QString &handle, const QString &reason)
{
    whenDone(m_desk.removeAccount(account, reason), this, [this, handle](Result<bool> removed) {
        removed ? m_banner->setMessage(style::Tone::Good, tr("%1 is no longer at this desk.").arg(handle))
                : m_banner->setMessage(style::Tone::Bad, removed.error().message);
    });
}

QWidget *AccountsDialog::makeProblems()
{
    if (m_desk.networkProblems().isEmpty())
        return nullptr;
    QStringList lines;
    for (const Host::Problem &problem : m_desk.networkProblems())
        lines.append(tr("A network could not be loaded (%1). %2").arg(QFileInfo(problem.file).fileName(), problem.message));
    auto *note = new Banner(this);
    note->setObjectName(u"networkProblems"_s);
    note->setMessage(style::Tone::Warn, lines.join(u'\n'));
    return note;
}

} // namespace pregonero
