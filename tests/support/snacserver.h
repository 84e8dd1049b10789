// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QProcess;

namespace pregonero {

/// A real server that speaks Mastodon's API, for one test: snac2 (Debian package snac2, or the program named by
/// PREGONERO_SNAC) on a free loopback port, its data in a temporary folder. Users "alcaldia" and "vecina" are there.
/// Waits inside its calls: for tests alone. Stops in the destructor and when the test program dies; the folder with
/// its log stays where the test failed.
///
/// What to know of snac 2.75: a mention of a local account is written without a host ("@alcaldia") and arrives 2 to 6
/// seconds later; DELETE of a status answers 404; it ignores Idempotency-Key; a bad token answers 422.
class SnacServer final : public QObject
{
    Q_OBJECT

public:
    /// Null where it cannot be started; why then says what is missing, for QSKIP or QFAIL.
    [[nodiscard]] static std::unique_ptr<SnacServer> start(QString *why);
    ~SnacServer() override;

    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:<port>"
    [[nodiscard]] quint16 port() const { return m_port; }
    /// A new token each time; empty where the server gives none.
    [[nodiscard]] QByteArray token(const QString &user) const;
    [[nodiscard]] QString password(const QString &user) const { return m_passwords.value(user); }
    [[nodiscard]] bool addUser(const QString &user);
    /// Stops answering (connections are refused), and answers again on the same port with the same data.
    void stop();
    [[nodiscard]] bool resume();
    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A port on the loopback that nobody holds at this moment.
    [[nodiscard]] static quint16 freePort();

private:
    SnacServer() = default;

    QString m_program;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QHash<QString, QString> m_passwords;
    std::unique_ptr<QProcess> m_process;
};

} // namespace pregonero
