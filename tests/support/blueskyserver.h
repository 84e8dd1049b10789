// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QProcess;

namespace pregonero {

/// A real Bluesky server for one test (tests/servers/bluesky/server.mjs, installed by packaging/setup --tests), its data in
/// a temporary folder. Waits inside its calls: for tests alone, in any thread. Ends in the destructor and when the test
/// program dies.
class BlueskyServer final
{
public:
    enum class Kind {
        Accounts, ///< the accounts' own server alone
        Network, ///< with feeds, threads and notifications
    };
    struct Person {
        QString did;
        QString handle;
        QString appPassword;
    };

    /// Null where it cannot be started; why then says what is missing, for QSKIP or QFAIL.
    [[nodiscard]] static std::unique_ptr<BlueskyServer> start(Kind kind, QString *why);
    ~BlueskyServer();

    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// @param handle "villanueva.test"; an empty did where the server gives none
    [[nodiscard]] Person addPerson(const QString &handle) const;
    /// A token that signed the person's requests until a minute ago.
    [[nodiscard]] QByteArray expiredToken(const QString &did) const;
    /// Waits until everything written has reached the feeds.
    void settle() const;

    /// The newest records of a repository (at most 100), each with its uri and value.
    [[nodiscard]] QList<QJsonObject> records(const QString &did, const QString &collection) const;
    /// Grows with each file that the person uploads.
    [[nodiscard]] qint64 uploads(const QString &did) const;

private:
    BlueskyServer() = default;
    [[nodiscard]] QJsonObject control(const QString &path) const;

    QTemporaryDir m_folder;
    QUrl m_url;
    QUrl m_control;
    std::unique_ptr<QProcess> m_node; // ends before its folder goes
};

} // namespace pregonero
