// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flows/truth.h"
#include "tests/support/blueskyserver.h"

namespace pregonero::test {

/// A real server under attack: what a campaign must know of it. In any thread, each in its own.
class Attacked
{
public:
    /// Null for a network that has no server (the town), or where the server cannot be started: why then says it.
    [[nodiscard]] static std::unique_ptr<Attacked> start(const QString &network, QString *why);
    virtual ~Attacked() = default;

    [[nodiscard]] virtual QUrl url() const = 0;
    /// What `account add` is told beside network and server, and on standard input. Called once for each run.
    struct SignIn {
        QStringList arguments;
        QByteArray secret;
    };
    [[nodiscard]] virtual SignIn signIn(quint32 run) = 0;
    [[nodiscard]] virtual QList<Shown> posts() const = 0; ///< of the run's account
    [[nodiscard]] virtual qint64 uploads() const = 0; ///< grows with each

    QString network;
    QByteArray publish; ///< a part of the path where a POST makes a post
    QByteArray upload; ///< and where one uploads
    QByteArray look; ///< and where a GET looks for a post
    bool keys = false; ///< the same text twice is known apart without a person
};

} // namespace pregonero::test
