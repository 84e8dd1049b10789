// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QWidget>

namespace pregonero {

class Avatar;
class Banner;
class Words;

/// The wizard's last step: whose account it is, before anything is kept.
class ConfirmPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmPage(QWidget *parent = nullptr);

    /// @param hasSecret whether something must be kept in secret for it; then where is said
    /// @param here the account is at this desk already, and is only signed in again
    void show(const Account &account, const AdapterInfo &info, bool hasSecret, bool here, const Desk &desk);

private:
    Avatar *m_avatar;
    Words *m_name;
    Words *m_handle;
    Words *m_server;
    Words *m_next;
    Words *m_secrets;
    Banner *m_notKept;
};

} // namespace pregonero
