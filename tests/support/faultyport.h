// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/httpport.h"

#include <QObject>

namespace pregonero::test {

/// What a FaultyPort does to a request.
struct Fault {
    enum class Kind {
        None, ///< passes it on
        Answer, ///< answers with status, headers and body; the server never sees it
        CutBefore, ///< fails with Network, effect None; the server never sees it
        CutAfter, ///< the server acts, its answer is lost: Network, effect Possible
        Truncated, ///< the server acts; only the first half of its answer's body arrives
        WrongTypes, ///< the server acts; every value of its JSON answer has another type
        Mutated, ///< the server acts; its answer is changed by `seed` (see mutation.h)
        NeverAnswers, ///< nothing comes until the stop token: then Cancelled, effect Possible
        Late, ///< deaf to the stop token: the server's answer waits for release()
    };
    Kind kind = Kind::None;
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    quint32 seed = 0;
    bool onlyWrites = false; ///< GET and HEAD pass
};

/// A port in front of another one that plays faults and remembers what was asked. Always answers through the event
/// loop, as real ones do.
class FaultyPort final : public QObject, public HttpPort
{
    Q_OBJECT

public:
    explicit FaultyPort(HttpPort &inner, QObject *parent = nullptr);

    [[nodiscard]] Call<HttpResponse> send(HttpRequest request, std::stop_token stop = {}) override;

    /// From now on: `skip` requests pass, then `count` of them (-1: all) meet the fault, then all pass again.
    void play(Fault fault, int skip = 0, int count = -1);
    void clear() { play({}); }
    /// Late answers arrive now.
    void release();

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; } ///< since forget()
    void forget() { m_requests.clear(); }
    [[nodiscard]] int faultsPlayed() const { return m_played; } ///< since play()

private:
    HttpPort &m_inner;
    Fault m_fault;
    int m_skip = 0;
    int m_count = -1;
    int m_played = 0;
    QList<HttpRequest> m_requests;
    QList<std::function<void()>> m_late;
};

} // namespace pregonero::test
