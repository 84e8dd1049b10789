// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "app/desk/houserules.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/ignoring.h"
#include "ui/composer/scheduledialog.h"
#include "ui/editor/posteditor.h"
#include "ui/style/icons.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace pregonero {

using namespace std::chrono_literals;

Composer::Composer(Desk &desk, const AccountsModel &accounts, Use use, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_use(use)
    , m_findings(new FindingsModel(desk, this))
    , m_typing(new QTimer(this))
    , m_pause(new QTimer(this))
{
    build();
    m_ignoring = new Ignoring(desk, *m_findings, *m_editor, *m_banner, this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(500ms);
    m_pause->setSingleShot(true);
    m_pause->setInterval(30s);
    connect(m_typing, &QTimer::timeout, this, &Composer::keepTyping);
    connect(m_pause, &QTimer::timeout, this, &Composer::save);
    connect(m_editor, &PostEditor::textChanged, this, &Composer::touched);
    connect(m_editor, &PostEditor::addWordRequested, this, &Composer::addWord);
    connect(m_editor, &PostEditor::ignoreRequested, this, &Composer::askToIgnore);
    connect(m_ignoring, &Ignoring::said, this, [this] { m_lockSaid = false; });
    connect(m_warning, &QLineEdit::textChanged, this, &Composer::touched);
    connect(m_attachments, &AttachmentStrip::changed, this, &Composer::touched);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        if (m_loading)
            return;
        m_accountId = AccountId(m_account->currentData().toString());
        touched();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &Composer::touched);
    connect(m_visibility, &QComboBox::currentIndexChanged, this, &Composer::touched);
    connect(m_findings, &FindingsModel::checked, this, &Composer::showFindings);
    connect(&desk, &Desk::subjectsChanged, this, &Composer::recheck);
    connect(&m_accounts, &AccountsModel::columnsChanged, this, &Composer::showAccounts);
    connect(&m_desk.refresher(), &sync::Refresher::limitsChanged, this, [this] {
        recount();
        recheck();
    });
    m_editor->installEventFilter(this);
    showAccounts();
    begin();
}

Composer::~Composer()
{
    // The half second may not have passed yet: what was typed goes to the store, which finishes it before it closes.
    if (m_typing->isActive())
        keepTyping();
}

const Account *Composer::accountValue() const
{
    return m_accounts.account(m_accountId);
}

bool Composer::isAccountGone() const
{
    return !m_accountId.isNull() && m_accounts.isLoaded() && !accountValue();
}

bool Composer::publishes(const Account &account) const
{
    const AdapterInfo *info = m_desk.network(account.network);
    return !info || info->can(Capability::Publish);
}

QString Composer::hindrance() const
{
    if (m_locked || m_sending || m_held)
        return {};
    if (isAccountGone())
        return m_replyTo.isNull()
            ? tr("The account this was written for is no longer here. Choose the account that is to publish it.")
            : tr("The account that heard this message is no longer here, so nothing can be sent from it. What you wrote "
                 "stays here: copy it to use it elsewhere.");
    if (const Account *account = accountValue(); account && !publishes(*account))
        return tr("Nothing can be published or answered on %1 from here: it is only read.")
            .arg(account->displayName.isEmpty() ? account->handle : account->displayName);
    if (const int files = m_attaching.value(m_draft))
        return tr("%n file(s) are still being copied. It can be sent when they are here.", nullptr, files);
    return {};
}

Limits Composer::limits() const
{
    const Account *account = accountValue();
    return account ? m_desk.limits(*account) : Limits{};
}

bool Composer::isEmpty() const
{
    const QString said = m_editor->text().trimmed();
    return (said.isEmpty() || said == m_greeting) && m_attachments->attachments().isEmpty();
}

Piece Composer::piece() const
{
    Piece piece;
    piece.text = m_editor->text();
    piece.contentWarning = m_warning->isVisibleTo(this) ? m_warning->text().trimmed() : QString();
    piece.language = m_language->currentData().toString();
    piece.visibility = static_cast<Visibility>(m_visibility->currentData().toInt());
    piece.inReplyTo = m_inReplyTo;
    piece.media = m_attachments->attachments();
    return piece;
}

void Composer::begin(const AccountId &account, PostId replyTo, const QString &greeting)
{
    Piece piece;
    piece.text = greeting.isEmpty() ? QString() : greeting + u' ';
    piece.language = m_language->currentData().toString();
    m_greeting = greeting;
    // A new text goes on with the account of the one before, if that is still here.
    load(m_desk.newDraftId(), !account.isNull() ? account : isAccountGone() ? AccountId() : m_accountId, replyTo, piece);
}

void Composer::open(const Draft &draft)
{
    m_greeting.clear();
    load(draft.id, draft.account, draft.replyTo, draft.piece);
}

void Composer::open(const store::Typing &typing)
{
    m_greeting.clear();
    load(typing.draft, typing.account, typing.replyTo, typing.piece);
    m_unsaved = true;
    updateActions();
}

void Composer::hold()
{
    m_held = true;
    updateActions();
}

void Composer::load(const DraftId &draft, const AccountId &account, PostId replyTo, const Piece &piece)
{
    m_loading = true;
    m_draft = draft;
    m_accountId = account;
    m_replyTo = replyTo;
    m_inReplyTo = piece.inReplyTo;
    m_unsaved = false;
    m_sending = false; // of the text that was here; its answer finds another one
    m_held = false;
    m_typing->stop();
    m_pause->stop();
    m_banner->clear();
    if (const int index = m_language->findData(piece.language); index >= 0)
        m_language->setCurrentIndex(index);
    m_visibility->setCurrentIndex(std::max(0, m_visibility->findData(static_cast<int>(piece.visibility))));
    m_warning->setText(piece.contentWarning);
    m_warningButton->setChecked(!piece.contentWarning.isEmpty());
    m_attachments->setAttachments(piece.media);
    m_editor->setText(piece.text);
    m_editor->moveCursor(QTextCursor::End); // where one goes on writing
    showAccount();
    m_loading = false;
    setLocked(false);
    recount();
    recheck();
    Q_EMIT pieceChanged();
}

void Composer::touched()
{
    if (m_loading)
        return;
    m_unsaved = true;
    if (!m_typing->isActive()) // not restarted by each key: what was typed first must not wait for the last
        m_typing->start();
    m_pause->start();
    recount();
    recheck();
    updateActions();
    Q_EMIT pieceChanged();
}

void Composer::keepTyping()
{
    m_typing->stop();
    if (m_locked)
        return;
    const store::Typing typing{m_draft, account(), m_replyTo, piece(), m_desk.clock().now()};
    whenDone(m_desk.keepTyping(typing), this, [this](Result<bool> kept) {
        if (!kept)
            fail(kept.error());
    });
}

void Composer::save()
{
    if (!m_unsaved || m_locked || m_sending || isEmpty() || account().isNull())
        return;
    m_unsaved = false;
    m_pause->stop();
    updateActions();
    whenDone(m_desk.saveDraft(m_draft, account(), piece(), m_replyTo), this,
             [this, draft = m_draft](Result<bool> saved) {
                 if (saved)
                     return void(Q_EMIT this->saved(draft));
                 if (draft == m_draft) {
                     m_unsaved = true;
                     updateActions();
                 }
                 fail(saved.error());
             });
}

void Composer::leave()
{
    if (m_typing->isActive())
        keepTyping();
    save();
}

void Composer::send()
{
    queueAt({});
}

void Composer::schedule()
{
    auto *dialog = new ScheduleDialog(m_desk.clock().now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft = m_draft] {
        if (draft == m_draft)
            queueAt(dialog->schedule());
    });
    dialog->open();
}

void Composer::queueAt(std::optional<Schedule> when)
{
    if (m_locked || m_sending || m_held || isEmpty() || !hindrance().isEmpty())
        return; // why not is in sight already
    if (!m_accountId.isNull() && !accountValue())
        return; // the accounts are still being read
    if (account().isNull())
        return fail({ErrorKind::Rejected, tr("Add an account first: Accounts, Add account.")});
    m_sending = true;
    updateActions();
    m_typing->stop();
    m_pause->stop();
    const DraftId draft = m_draft;
    const auto queued = andThen(m_desk.saveDraft(draft, account(), piece(), m_replyTo), this,
                                [this, draft, when](bool) { return m_desk.queue(draft, when); });
    whenDone(queued, this, [this, draft](Result<OutboxId> item) {
        const bool here = draft == m_draft;
        if (here) {
            m_sending = false;
            m_unsaved = m_unsaved && !item;
            m_locked = m_locked || item.has_value(); // not queued again by a second key press
            updateActions();
        }
        if (!item)
            return fail(item.error());
        Q_EMIT this->queued(*item, draft);
    });
}

void Composer::attachFile()
{
    if (m_locked || m_sending || m_held)
        return;
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { attach(path); });
    dialog->open();
}

void Composer::attach(const QString &path, const QString &altText)
{
    if (m_locked || m_sending || m_held)
        return;
    ++m_attaching[m_draft];
    updateActions();
    whenDone(m_desk.attach(path, altText), this, [this, path, draft = m_draft](Result<Attachment> attachment) {
        if (--m_attaching[draft] == 0)
            m_attaching.remove(draft);
        updateActions();
        if (!attachment)
            return fail(attachment.error());
        if (draft != m_draft || m_locked || m_sending || m_held)
            return fail({ErrorKind::Rejected, tr("%1 was not attached: the text it was for was left before the file was "
                                                 "copied. Open that text and attach it again.")
                                                  .arg(QFileInfo(path).fileName())});
        m_attachments->add(*attachment);
        m_attachments->focusAltText(static_cast<int>(m_attachments->attachments().size()) - 1);
    });
}

void Composer::setLocked(bool locked, const QString &why)
{
    m_locked = locked;
    if (locked && !why.isEmpty())
        m_banner->setMessage(style::Tone::Neutral, why);
    else if (m_lockSaid)
        m_banner->clear();
    m_lockSaid = locked && !why.isEmpty();
    updateActions();
}

void Composer::updateActions()
{
    const bool open = !m_locked && !m_sending && !m_held;
    const bool ready = open && !isEmpty();
    const QString hindrance = this->hindrance();
    const bool sendable = ready && hindrance.isEmpty() && (m_accountId.isNull() || accountValue());
    if (m_hindrance->text() != hindrance)
        m_hindrance->setMessage(isAccountGone() ? style::Tone::Warn : style::Tone::Neutral, hindrance);
    m_editor->setReadOnly(!open);
    m_attachments->setLocked(!open);
    for (QWidget *control : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_visibility),
                             static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_warningButton),
                             static_cast<QWidget *>(m_attach)})
        control->setEnabled(open);
    m_account->setEnabled(open && m_replyTo.isNull());
    m_save->setEnabled(ready && m_unsaved);
    m_schedule->setEnabled(sendable);
    m_send->setEnabled(sendable);
    m_send->setIcon(style::icon(style::Meaning::Send, sendable ? style::Role::OnAccent : style::Role::SecondInk));
}

void Composer::fail(const Error &error)
{
    m_lockSaid = false;
    m_banner->setMessage(style::Tone::Bad, error.message);
}

void Composer::askToIgnore(int finding)
{
    if (!m_locked && !m_held)
        m_ignoring->ask(finding);
}

void Composer::restoreRule(const Suppression &what) { m_ignoring->restore(what); }

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusIn)
        Q_EMIT activated();
    return QWidget::eventFilter(watched, event);
}

} // namespace pregonero
