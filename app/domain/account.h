// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/text/counting.h"

#include <QStringList>
#include <QUrl>

namespace pregonero {

/// One presence of the institution on one network. Holds no secret: those are in `secrets` under its id.
struct Account {
    AccountId id;
    QString network; ///< the adapter's id: "mastodon", "town"
    QUrl server; ///< "https://plaza.example"; empty for networks that have only one
    QString remoteId; ///< as the network names it
    QString handle; ///< "@villanueva@plaza.example"
    QString displayName;

    /// Where a post's remote id is unique: accounts on one server share it.
    [[nodiscard]] QString origin() const { return network + u':' + server.host() + portSuffix(); }

    friend bool operator==(const Account &, const Account &) = default;

private:
    [[nodiscard]] QString portSuffix() const
    {
        return server.port() > 0 ? u':' + QString::number(server.port()) : QString();
    }
};

/// What one account may send, as its server says or, failing that, as the adapter's metadata says.
struct Limits {
    text::CountingRule counting;
    int mediaCount = 4;
    qint64 imageBytes = 16'000'000;
    qint64 videoBytes = 100'000'000;
    int altTextLength = 1500; ///< characters
    QStringList mediaTypes = {}; ///< MIME types; empty: the server does not say

    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace pregonero
