// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/store/archive.h"
#include "ui/widgets/rowdelegate.h"

namespace pregonero {

/// A post said as a row. Links in it can be followed; nothing of it is fetched.
[[nodiscard]] Row rowFor(const store::ArchivedPost &post, TimePoint now);

/// Rows or bubbles over a model of posts (FeedModel, ConversationModel).
class PostDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    PostDelegate(Shape shape, const Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] Row row(const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

} // namespace pregonero
