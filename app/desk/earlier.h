// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/rules/context.h"
#include "app/store/archive.h"
#include "app/store/ledger.h"

#include <QHash>
#include <QObject>

namespace pregonero {

/// What each account published or has in the outbox, for the rules that compare a text with it. Read once and kept; read
/// again a moment after the archive or the outbox changed, by whoever asks next. Main thread; fingerprints are made in the
/// pool.
class Earlier final : public QObject
{
    Q_OBJECT

public:
    explicit Earlier(store::Store &store, QObject *parent = nullptr);

    /// What is known now, newest first, without what belongs to `draft`: its rows, and the posts they became. Where nothing
    /// was read yet it is empty, and changed() follows if there is anything.
    [[nodiscard]] QList<rules::Context::Earlier> of(const AccountId &account, const DraftId &draft, const QString &channel);
    /// Answers once of() knows what is here now.
    [[nodiscard]] Call<bool> read(const AccountId &account);

    static constexpr int most = 200; ///< own posts, and rows
    static constexpr std::chrono::seconds patience{2}; ///< changes come in batches: read once for all of them

Q_SIGNALS:
    void changed(); ///< of() answers otherwise than before

private:
    struct Text {
        rules::Context::Earlier earlier;
        DraftId draft; // null: not written here
        friend bool operator==(const Text &, const Text &) = default;
    };
    using Texts = QList<Text>;
    struct Known {
        Texts texts;
        bool stale = true;
        bool reading = false;
        int reads = 0; // begun: two may be under way, and end in any order
    };
    [[nodiscard]] static Texts from(const QList<store::ArchivedPost> &posts, const QList<OutboxItem> &rows, const AccountId &account);

    store::Store &m_store;
    store::Archive m_archive;
    store::Ledger m_ledger;
    QHash<AccountId, Known> m_known;
    bool m_waiting = false; // for the end of a batch of changes
};

} // namespace pregonero
