// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace pregonero {

/// A loopback HTTP proxy that fails on purpose: it stands in for a server (`url()` instead of the server's) and passes
/// everything on but what a rule tells it to spoil. Runs in a thread of its own, so a test may block while a program
/// under test talks through it. Every method may be called at any time from the test's thread.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        CutBefore, ///< the request is read, nothing of it is passed on, the connection is cut
        CutInRequest, ///< the head and half of the body are passed on, then both sides are cut
        CutAfterRequest, ///< the server has the whole request and has begun to answer; no byte of it comes through
        CutInAnswer, ///< half of what the server answers first comes through (at least one byte), then the cut
        Delay, ///< the answer comes through after Rule::delay
        HoldBefore, ///< the request is read, nothing of it is passed on, nothing is cut: the client waits
        HoldInAnswer, ///< half of what the server answers first comes through, then nothing more, and nothing is cut
        Silence, ///< the server has the whole request; nothing comes through and nothing is cut
        Answer, ///< Rule::answer is sent, the server hears nothing
    };
    /// The first rule that matches and still has times left is applied to a request.
    struct Rule {
        Fault fault = Fault::None;
        QByteArray method = {}; ///< empty: any
        QByteArray path = {}; ///< a part of path and query; empty: any
        int times = 1; ///< -1: for ever
        int skip = 0; ///< this many matching requests pass first
        std::chrono::milliseconds delay{};
        QByteArray answer = {}; ///< a whole HTTP answer, see answer()
    };
    /// A request that came in.
    struct Seen {
        QByteArray method;
        QByteArray path; ///< with the query
        QByteArray head; ///< request line and headers as received
        QByteArray body;
        Fault fault = Fault::None;
    };

    explicit FaultProxy(const QUrl &server);
    ~FaultProxy() override;

    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:<port>"
    void add(const Rule &rule);
    void clearRules();
    [[nodiscard]] QList<Seen> seen() const;
    void clearSeen();
    /// How many requests came in, with this method and this part in the path (empty: any).
    [[nodiscard]] int count(const QByteArray &method = {}, const QByteArray &path = {}) const;
    /// Down: connections are refused, existing ones cut, as when the server's machine is off.
    void setDown(bool down);
    /// Passes on to another server from the next connection on.
    void setServer(const QUrl &server);

    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body = {},
                                           const QByteArray &headers = {}); ///< headers: each ends in "\r\n"

private:
    struct Script;
    class Listener;
    std::shared_ptr<Script> m_script;
    QThread m_thread;
    Listener *m_listener; // lives in m_thread
    quint16 m_port = 0;
};

} // namespace pregonero
