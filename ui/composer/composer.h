// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/findingsmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace pregonero {

class AttachmentStrip;
class Banner;
class CharacterMeter;
class Chip;
class Ignoring;
class PostEditor;

/// Where a post is written, whether a reply or not. Everything typed is on disk within half a second; a version is
/// kept when the person saves, queues, leaves for another text or pauses for long.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Draft, Reply };
    Composer(Desk &desk, const AccountsModel &accounts, Use use, QWidget *parent = nullptr);
    ~Composer() override;

    /// A new, empty text. For a reply: the account it was heard through, the post, and whom it answers ("@vecina").
    void begin(const AccountId &account = {}, PostId replyTo = {}, const QString &greeting = {});
    /// Goes on with a saved draft, or with what was being typed when the program ended.
    void open(const Draft &draft);
    void open(const store::Typing &typing);
    /// Keeps what is there as a version if it holds anything; the composer may then show another text.
    void leave();

    [[nodiscard]] DraftId draft() const { return m_draft; }
    [[nodiscard]] PostId replyTo() const { return m_replyTo; }
    [[nodiscard]] bool isEmpty() const; ///< nothing but, perhaps, the greeting that begin() put there
    [[nodiscard]] Piece piece() const;
    /// Whom it is written for, also before the accounts are known and after that account went; then nothing is sent.
    [[nodiscard]] AccountId account() const { return m_accountId; }
    [[nodiscard]] FindingsModel &findings() { return *m_findings; }
    [[nodiscard]] PostEditor &editor() { return *m_editor; }
    [[nodiscard]] Limits limits() const;

    /// Nothing can be typed until the next begin() or open(): what is typed meanwhile would belong to another text.
    void hold();
    /// Puts an earlier version back, as a change that can be undone and becomes a version of its own.
    void goBackTo(const Piece &piece);

    /// Whether the text may be changed: not while it waits in the outbox or after it was published.
    void setLocked(bool locked, const QString &why = {});

public Q_SLOTS:
    void save();
    void send(); ///< queues it now
    void schedule(); ///< asks for the hour, then queues it
    void showVersions(); ///< in a dialog, from which one goes back to one of them
    void attachFile(); ///< asks for a file
    void attach(const QString &path, const QString &altText = {});
    void applyFix(const pregonero::checker::Finding::Fix &fix);
    void addWord(const QString &word);
    void askToIgnore(int finding); ///< of findings(): how far, and why
    void restoreRule(const pregonero::Suppression &what); ///< is told again; with an undo

Q_SIGNALS:
    void pieceChanged();
    void saved(const pregonero::DraftId &draft);
    /// It is in the outbox. The composer still holds it, locked, unless another text was begun meanwhile.
    void queued(const pregonero::OutboxId &item, const pregonero::DraftId &draft);
    /// The person is writing here now: the checker pane follows.
    void activated();
    void ignoredWanted(); ///< what is ignored in this text is to be shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void load(const DraftId &draft, const AccountId &account, PostId replyTo, const Piece &piece);
    void touched();
    void recount();
    void recheck();
    void keepTyping();
    void queueAt(std::optional<Schedule> when);
    void showAccounts();
    void showAccount();
    void showFindings();
    void loadWords();
    void updateActions();
    [[nodiscard]] const Account *accountValue() const;
    [[nodiscard]] bool isAccountGone() const;
    [[nodiscard]] bool publishes(const Account &account) const; ///< some are only read
    [[nodiscard]] QString hindrance() const; ///< why it cannot be sent though it is written; empty: it can
    void restore(const DraftId &draft, const Piece &piece);
    void fail(const Error &error);

    Desk &m_desk;
    const AccountsModel &m_accounts;
    const Use m_use;
    FindingsModel *m_findings;
    Ignoring *m_ignoring;

    DraftId m_draft;
    AccountId m_accountId; // never the picker's word for it: the picker may not have this account yet, or any more
    PostId m_replyTo;
    QString m_inReplyTo;
    QStringList m_words; // the institution's own, for the piece's language
    QString m_wordsLanguage;
    bool m_loading = false;
    QString m_greeting; // what begin() wrote for the person
    bool m_locked = false;
    bool m_held = false;
    bool m_lockSaid = false; // the banner says why it is locked
    bool m_unsaved = false; // since the last version
    bool m_sending = false;
    QHash<DraftId, int> m_attaching; // files on their way into the workspace

    QComboBox *m_account;
    QComboBox *m_language;
    QComboBox *m_visibility;
    QToolButton *m_warningButton;
    QLineEdit *m_warning;
    PostEditor *m_editor;
    AttachmentStrip *m_attachments;
    Banner *m_banner;
    Banner *m_hindrance;
    Chip *m_toFix;
    Chip *m_toConsider;
    Chip *m_ignored;
    CharacterMeter *m_meter;
    QPushButton *m_attach;
    QPushButton *m_save;
    QPushButton *m_schedule;
    QPushButton *m_send;
    QTimer *m_typing; // half a second after a key: on disk
    QTimer *m_pause; // half a minute without a key: a version
};

} // namespace pregonero
