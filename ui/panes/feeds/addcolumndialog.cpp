// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/feeds/addcolumndialog.h"

#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace pregonero {

AddColumnDialog::AddColumnDialog(const Desk &desk, const AccountsModel &accounts, const ColumnsModel &columns,
                                 QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_list(new QListWidget(this))
    , m_wordsLabel(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_title(new QLineEdit(this))
{
    setObjectName(QStringLiteral("addColumnDialog"));
    setWindowTitle(tr("Add a column"));
    m_list->setObjectName(QStringLiteral("columnChoices"));
    m_list->setAccessibleName(tr("What the column shows"));
    m_words->setObjectName(QStringLiteral("columnWords"));
    m_words->setMaxLength(500);
    m_title->setObjectName(QStringLiteral("columnTitle"));
    m_title->setMaxLength(120);
    m_title->setAccessibleName(tr("Name of the column"));
    m_wordsLabel->setBuddy(m_words);
    auto *titleLabel = new QLabel(tr("&Name"), this);
    titleLabel->setBuddy(m_title);

    addSection(tr("Of all that is here"));
    add(style::Meaning::Search, tr("What a search finds"), {.wantsWords = true});
    add(style::Meaning::Unread, tr("Everything unread"), {.column = {.unreadOnly = true}});
    for (const Account &account : accounts.accounts()) {
        addSection(account.handle);
        const style::Meaning badge = style::networkMeaning(account.network);
        add(badge, tr("All that this account hears"), {.column = {.account = account.id}});
        const AdapterInfo *info = desk.network(account.network);
        for (const Column::Kind kind : info ? info->columns : QList<Column::Kind>()) {
            const Column stream{{}, account.id, kind, {}};
            const bool hashtag = kind == Column::Kind::Hashtag;
            add(badge, hashtag ? tr("A hashtag") : columns.title(stream), {.stream = stream, .wantsWords = hashtag});
        }
    }

    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add column"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addColumnButton"));
    m_add->setDefault(true);
    style::setButtonKind(m_add, style::ButtonKind::Primary);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(2));
    layout->addWidget(m_list, 1);
    for (QWidget *field : std::initializer_list<QWidget *>{m_wordsLabel, m_words, titleLabel, m_title})
        layout->addWidget(field);
    layout->addSpacing(style::space(2));
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddColumnDialog::showFields);
    connect(m_list, &QListWidget::itemActivated, m_add, &QPushButton::click);
    connect(m_words, &QLineEdit::textChanged, this, &AddColumnDialog::showFields);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
    m_list->setCurrentRow(1);
    m_list->setFocus();
    resize(QSize(style::space(110), style::space(120)).boundedTo(screen()->availableSize()));
}

void AddColumnDialog::addSection(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags); // stepped over by the keyboard
    item->setFont(style::font(style::Type::Title));
}

void AddColumnDialog::add(style::Meaning icon, const QString &text, Choice choice)
{
    auto *item = new QListWidgetItem(style::icon(icon), text, m_list);
    item->setData(Qt::UserRole, static_cast<int>(m_choices.size()));
    m_choices.append(std::move(choice));
}

AddColumnDialog::Choice AddColumnDialog::choice() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant number = item ? item->data(Qt::UserRole) : QVariant();
    if (!number.isValid())
        return {};
    Choice choice = m_choices.at(number.toInt());
    choice.column.title = m_title->text().simplified();
    if (choice.stream)
        choice.stream->argument = m_words->text().remove(u'#').trimmed();
    else if (choice.wantsWords)
        choice.column.search = m_words->text().simplified();
    return choice;
}

void AddColumnDialog::showFields()
{
    const Choice now = choice();
    m_wordsLabel->setText(now.stream ? tr("&Hashtag") : tr("&Words to search for"));
    m_words->setAccessibleName(m_wordsLabel->text().remove(u'&'));
    m_words->setPlaceholderText(now.stream ? tr("For example, fiestas") : tr("For example, luz or \"calle del Olmo\""));
    m_wordsLabel->setEnabled(now.wantsWords);
    m_words->setEnabled(now.wantsWords);
    FeedColumn unnamed = now.column;
    unnamed.title.clear();
    const bool said = !now.wantsWords || !(now.stream ? now.stream->argument : now.column.search).isEmpty();
    m_title->setPlaceholderText(!said           ? tr("As it is searched for")
                                    : now.stream ? m_columns.title(*now.stream) : m_columns.title(unnamed));
    m_add->setEnabled(m_list->currentItem() && said);
}

} // namespace pregonero
