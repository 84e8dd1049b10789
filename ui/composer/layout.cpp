// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer is laid out; what it does is in composer.cpp.

#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/piecewords.h"
#include "ui/editor/posteditor.h"
#include "ui/style/icons.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charactermeter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace pregonero {

void Composer::build()
{
    style::setGround(this, style::Role::Surface);
    m_account = new QComboBox(this);
    m_account->setObjectName(QStringLiteral("composerAccount"));
    m_account->setAccessibleName(m_use == Use::Reply ? tr("Reply as") : tr("Publish as"));

    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("composerLanguage"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_language->setToolTip(tr("Language of the text"));
    for (const QString &code : {QString(), QStringLiteral("es"), QStringLiteral("eu"), QStringLiteral("ca"), QStringLiteral("gl"),
                                QStringLiteral("pt"), QStringLiteral("en")})
        m_language->addItem(languageName(code), code);
    // The person's own language is the likeliest one to write in.
    m_language->setCurrentIndex(std::max(0, m_language->findData(QLocale().name().left(2))));

    m_visibility = new QComboBox(this);
    m_visibility->setObjectName(QStringLiteral("composerVisibility"));
    m_visibility->setAccessibleName(tr("Who can see it"));
    m_visibility->setToolTip(tr("Who can see it"));
    for (const Visibility visibility : {Visibility::Public, Visibility::Unlisted, Visibility::Followers, Visibility::Direct})
        m_visibility->addItem(visibilityName(visibility), static_cast<int>(visibility));

    m_warningButton = new QToolButton(this);
    m_warningButton->setIcon(style::icon(style::Meaning::Warning));
    m_warningButton->setCheckable(true);
    m_warningButton->setAutoRaise(true);
    m_warningButton->setToolTip(tr("Content warning"));
    m_warningButton->setAccessibleName(tr("Content warning"));
    m_warning = new QLineEdit(this);
    m_warning->setObjectName(QStringLiteral("composerWarning"));
    m_warning->setPlaceholderText(tr("Warning shown before the text"));
    m_warning->setAccessibleName(tr("Content warning"));
    m_warning->hide();
    connect(m_warningButton, &QToolButton::toggled, m_warning, &QWidget::setVisible);
    connect(m_warningButton, &QToolButton::toggled, this, &Composer::touched);

    m_editor = new PostEditor(this);
    m_editor->setObjectName(m_use == Use::Reply ? QStringLiteral("replyEditor") : QStringLiteral("draftEditor"));
    m_editor->setAccessibleName(m_use == Use::Reply ? tr("Reply") : tr("Text of the draft"));
    m_editor->setPlaceholderText(m_use == Use::Reply ? tr("Write the reply") : tr("What has to be known?"));
    m_editor->setIgnoring(true);
    m_attachments = new AttachmentStrip(this);
    m_banner = new Banner(this);
    m_banner->setClosable(true);
    m_hindrance = new Banner(this);
    m_hindrance->setObjectName(QStringLiteral("composerHindrance"));

    m_toFix = new Chip(this);
    m_toConsider = new Chip(this);
    for (Chip *chip : {m_toFix, m_toConsider}) {
        chip->setClickable(true);
        chip->setChip({});
        connect(chip, &Chip::clicked, m_editor, [this] {
            m_editor->setFocus();
            m_editor->goToNextFinding();
        });
    }
    m_ignored = new Chip(this);
    m_ignored->setObjectName(QStringLiteral("composerIgnored"));
    m_ignored->setClickable(true);
    m_ignored->setToolTip(tr("What is ignored in this text, by whom and why"));
    m_ignored->setChip({});
    connect(m_ignored, &Chip::clicked, this, &Composer::ignoredWanted);
    m_meter = new CharacterMeter(this);
    m_meter->setObjectName(QStringLiteral("composerMeter"));

    const auto button = [this](const QString &name, const QString &text, style::Meaning icon, const QKeySequence &keys,
                               void (Composer::*slot)()) {
        auto *button = new QPushButton(style::icon(icon), text, this);
        button->setObjectName(name);
        if (!keys.isEmpty()) {
            auto *action = new QAction(button);
            QList<QKeySequence> all{keys};
            if (keys[0].key() == Qt::Key_Return) // the keypad's too
                all.append(QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter)));
            action->setShortcuts(all);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            addAction(action);
            connect(action, &QAction::triggered, button, &QPushButton::click);
            button->setToolTip(text + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText) + u')');
        }
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_attach = button(QStringLiteral("composerAttach"), {}, style::Meaning::Media, {}, &Composer::attachFile);
    m_attach->setAccessibleName(tr("Attach a file"));
    m_attach->setToolTip(tr("Attach a file"));
    style::setButtonKind(m_attach, style::ButtonKind::Quiet);
    m_save = button(QStringLiteral("composerSave"), tr("Save"), style::Meaning::Draft, QKeySequence(Qt::CTRL | Qt::Key_S), &Composer::save);
    m_schedule = button(QStringLiteral("composerSchedule"), tr("Schedule…"), style::Meaning::Schedule,
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &Composer::schedule);
    m_send = button(QStringLiteral("composerSend"), m_use == Use::Reply ? tr("Reply") : tr("Publish"),
                    style::Meaning::Send, QKeySequence(Qt::CTRL | Qt::Key_Return), &Composer::send);
    style::setButtonKind(m_send, style::ButtonKind::Primary);
    m_send->setIcon(style::icon(style::Meaning::Send, style::Role::OnAccent));

    for (QComboBox *choice : {m_account, m_language, m_visibility}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumWidth(style::space(20)); // in a narrow pane its words end in "…"
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(style::space(2));
    top->addWidget(m_account, 4);
    top->addWidget(m_language, 3);
    top->addWidget(m_visibility, 2);
    auto *state = new QHBoxLayout;
    state->setSpacing(style::space(2));
    state->addWidget(m_attach);
    state->addWidget(m_warningButton);
    state->addWidget(m_toFix);
    state->addWidget(m_toConsider);
    state->addWidget(m_ignored);
    state->addStretch();
    state->addWidget(m_meter);
    // In a narrow pane the buttons stand under each other instead of pushing the window wider.
    auto *deeds = new FlowLayout;
    deeds->setAlignment(Qt::AlignRight);
    deeds->addWidget(m_save);
    deeds->addWidget(m_schedule);
    deeds->addWidget(m_send);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(4), style::space(3), style::space(4), style::space(3));
    layout->setSpacing(style::space(2));
    layout->addLayout(top);
    layout->addWidget(m_warning);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_attachments);
    layout->addWidget(m_hindrance);
    layout->addWidget(m_banner);
    layout->addLayout(state);
    layout->addLayout(deeds);
}

void Composer::showAccounts()
{
    m_loading = true;
    m_account->clear();
    for (const Account &account : m_accounts.accounts()) {
        if (publishes(account))
            m_account->addItem(style::icon(style::networkMeaning(account.network)), account.handle, account.id.value());
    }
    showAccount();
    m_loading = false;
    recount();
    recheck();
    updateActions();
}

void Composer::showAccount()
{
    // With a single account, or before any was chosen, the first one is meant; and so it is where nothing was written for
    // the one that went. What was written for an account is never given to another without the person.
    const bool anybodys = m_accountId.isNull() || (isAccountGone() && m_replyTo.isNull() && isEmpty());
    if (anybodys && m_accounts.isLoaded())
        m_accountId = AccountId(m_account->itemData(0).toString());
    const Account *account = accountValue(); // one that is only read is not offered, but named
    m_account->setPlaceholderText(isAccountGone() ? tr("Account no longer here")
                                  : account       ? account->handle
                                                  : tr("No account yet"));
    m_account->setCurrentIndex(m_accountId.isNull() ? -1 : m_account->findData(m_accountId.value()));
}

} // namespace pregonero
