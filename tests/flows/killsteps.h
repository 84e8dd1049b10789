// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <mutex>

class QProcess;

namespace pregonero::test {

/// How far a text had come when the program was killed: by what lies on the disk and on the network afterwards.
enum class Step {
    BeforeUpload, ///< the program works at the outbox; its picture is not there yet
    AfterUpload, ///< the network has the picture, and nothing says yet that the text is being sent
    SendingWritten, ///< "sending" is on disk and no request has left
    RequestOnItsWay, ///< the request has left and the network has not acted
    AnsweredNotRecorded, ///< the post is there, and the workspace does not know
};
[[nodiscard]] QString name(Step step);
/// The town has no wire: between "sending" on disk and its act there is only one step.
[[nodiscard]] QList<Step> stepsOn(bool server);

/// A workspace's database from outside, while the program uses it. One thread.
class Peek final
{
public:
    explicit Peek(const QString &workspace);
    ~Peek();
    Peek(const Peek &) = delete;
    Peek &operator=(const Peek &) = delete;

    /// How many rows of the outbox are in this state; -1 where it cannot be read.
    [[nodiscard]] int rows(const QString &state);
    /// From here on nothing is written to the database: whoever wants to waits (up to its own patience).
    [[nodiscard]] bool hold();
    void letGo();

private:
    QString m_file;
    QString m_name;
    int m_held = -1; // a descriptor
};

/// While one lives, the keychain of this session (see tests/support/with_keyring.sh) gives no answer, so no program gets
/// the credential that its next request needs. One at a time; others wait.
class SilentKeychain final
{
public:
    SilentKeychain();
    ~SilentKeychain();
    SilentKeychain(const SilentKeychain &) = delete;
    SilentKeychain &operator=(const SilentKeychain &) = delete;

private:
    std::unique_lock<std::mutex> m_turn;
    QList<qint64> m_daemons;
};

/// The program has this file of its workspace open.
[[nodiscard]] bool hasOpen(const QProcess &process, const QString &file);
/// Lines of a file that hold these bytes.
[[nodiscard]] int linesWith(const QString &file, const QByteArray &bytes);

} // namespace pregonero::test
