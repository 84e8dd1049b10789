// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmpage.h"

#include "ui/dialogs/networkpage.h"
#include "ui/dialogs/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

ConfirmPage::ConfirmPage(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar)
    , m_name(new Words({}, style::Type::Heading))
    , m_handle(new Words)
    , m_server(Words::hint({}))
    , m_next(new Words)
    , m_secrets(new Words)
    , m_notKept(new Banner)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(3));
    auto *who = new QVBoxLayout;
    who->setSpacing(style::space(1));
    for (Words *words : {m_name, m_handle, m_server})
        who->addWidget(words);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(3));
    line->addWidget(m_avatar, 0, Qt::AlignTop);
    line->addLayout(who, 1);
    column->addLayout(line);
    column->addSpacing(style::space(2));
    for (QWidget *words : std::initializer_list<QWidget *>{m_next, m_secrets, m_notKept})
        column->addWidget(words);
    column->addStretch(1);
    m_name->setObjectName(u"accountName"_s);
    m_handle->setObjectName(u"accountHandle"_s);
    m_server->setObjectName(u"accountServer"_s);
    m_secrets->setObjectName(u"secretsState"_s);
    m_notKept->setObjectName(u"secretsWarning"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollColumn(tr("The account"), content, this));
}

void ConfirmPage::show(const Account &account, const AdapterInfo &info, bool hasSecret, bool here,
                       const Desk &desk)
{
    const QString name = account.displayName.isEmpty() ? account.handle : account.displayName;
    const QString network = fromMetadata(info.name);
    m_avatar->setPerson(name, account.handle);
    m_name->setText(name);
    m_handle->setText(account.handle);
    m_server->setText(account.server.isEmpty() ? network : tr("%1, on %2").arg(network, account.server.authority()));
    m_next->setText(!info.can(Capability::Publish)
                        ? tr("Nothing is kept yet. Once it is added, this desk listens to what is published there. It is only "
                             "read: nothing can be answered or published there from here.")
                    : here ? tr("It is at this desk already and stays as it is. What could not be published because the "
                              "network did not know this desk any more is published now.")
                           : tr("Nothing is kept yet. Once it is added, this desk listens to what is said to this "
                              "account, and you can answer and write in its name."));
    m_secrets->setText(hasSecret ? desk.secretsDescription() : tr("It needs no password, so there is nothing secret to keep."));
    const bool warn = hasSecret && !desk.secretsLast();
    m_secrets->setVisible(!warn);
    warn ? m_notKept->setMessage(style::Tone::Warn, desk.secretsDescription()) : m_notKept->clear();
}

} // namespace pregonero
