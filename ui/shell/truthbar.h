// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/outboxmodel.h"

#include <QWidget>

class QLabel;

namespace pregonero {

namespace journal {
struct Report;
}

/// The status bar: in words, whether the desk is online and since when not, what waits to go out, what is unconfirmed,
/// whether the record is whole, and how many citizens have not been read.
class TruthBar final : public QWidget
{
    Q_OBJECT

public:
    TruthBar(Desk &desk, const AccountsModel &accounts, const OutboxModel &outbox, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< all of it, for tests and screen readers
    void showReport(const journal::Report &report); ///< the record was just checked
    [[nodiscard]] QSize minimumSizeHint() const override; ///< of the short words

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
    void tell(Part &part, const QString &whole, const QString &brief);
    void fit();
    [[nodiscard]] int widthOf(const QString &text) const;
    [[nodiscard]] int fixedWidth() const;
    void showLine();
    void hear(const sync::Refreshed &what);
    void showOutbox();
    void showWaiting();
    void verifyRecord();

    Desk &m_desk;
    const AccountsModel &m_accounts;
    const OutboxModel &m_outbox;
    std::optional<TimePoint> m_offlineSince;
    std::optional<TimePoint> m_silentSince; // since when an account's network has not answered
    QString m_silent; // which
    QLabel *m_mark;
    Part m_line;
    Part m_out;
    Part m_record;
    Part m_waiting;
};

} // namespace pregonero
