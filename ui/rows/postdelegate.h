// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/models/accountsmodel.h"
#include "app/models/postroles.h"
#include "ui/widgets/rowdelegate.h"

namespace pregonero {

/// A post said as a row. Links in it can be followed; nothing of it is fetched.
/// @param usual the language that need not be said, beside the person's own
[[nodiscard]] Row rowFor(const store::ArchivedPost &post, TimePoint now, const QString &usual = {});
/// Where rowFor(post).links[link] leads: http, https or mailto; empty where it leads nowhere.
[[nodiscard]] QUrl linkTarget(const store::ArchivedPost &post, int link);

/// Rows or bubbles over a model of posts (FeedModel, ConversationModel).
class PostDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    PostDelegate(Shape shape, const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] Row row(const QModelIndex &index) const override;

Q_SIGNALS:
    void linkFollowed(const QUrl &where); ///< a person wants to see it in the browser

private:
    const AccountsModel &m_accounts;
    const Clock &m_clock;
};

} // namespace pregonero
