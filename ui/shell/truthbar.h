// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/outboxmodel.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;

namespace pregonero {

namespace journal {
struct Report;
}

/// The status bar: in words, whether the networks of the accounts answer and since when not, what waits to go out, what is
/// unconfirmed, whether the record is whole, and how many citizens have not been read.
class TruthBar final : public QWidget
{
    Q_OBJECT

public:
    TruthBar(Desk &desk, const AccountsModel &accounts, const OutboxModel &outbox, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< all of it, for tests and screen readers
    void showReport(const journal::Report &report); ///< the record was just checked
    [[nodiscard]] QSize minimumSizeHint() const override; ///< of the short words

Q_SIGNALS:
    void accountsWanted(); ///< the person wants to mend what the bar says of an account

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// One thing that is told: whole words where there is room, fewer where not; never cut.
    struct Part {
        QLabel *label;
        QString whole;
        QString brief;
    };
    /// How an account's network was when it was last asked. One that is not among them was not asked yet.
    struct Heard {
        enum class As { Answers, Silent, Unreadable, SignIn } as; ///< unreadable: it answers, but not with what was asked for
        TimePoint since{}; ///< it is so
        QString why; ///< as its network or the line said it
        friend bool operator==(const Heard &, const Heard &) = default;
    };
    void tell(Part &part, const QString &whole, const QString &brief);
    void fit();
    [[nodiscard]] int widthOf(const QString &text) const;
    [[nodiscard]] int fixedWidth() const;
    void showLine();
    void sayLine();
    /// Those of the accounts of which this was heard, in their order.
    [[nodiscard]] QList<Account> accountsThat(Heard::As as) const;
    [[nodiscard]] QString reasons(const QList<Account> &accounts) const;
    void hear(const sync::Refreshed &what);
    void goOffline(bool offline);
    void setReason(const QString &why); ///< of what the line says
    void setFonts();
    void showOutbox();
    void showWaiting();
    void verifyRecord();

    Desk &m_desk;
    const AccountsModel &m_accounts;
    const OutboxModel &m_outbox;
    std::optional<TimePoint> m_offlineSince; // unknown where the program began offline
    QHash<AccountId, Heard> m_heard;
    bool m_mendable = false; // what the line says
    QLabel *m_mark;
    QToolButton *m_mend; // says the line where a person can do something about it
    Part m_line;
    Part m_out;
    Part m_record;
    Part m_waiting;
};

} // namespace pregonero
