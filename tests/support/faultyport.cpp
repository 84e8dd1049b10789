// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyport.h"

#include "tests/support/mutation.h"

#include <QTimer>

namespace pregonero::test {

namespace {

using Promise = std::shared_ptr<QPromise<Result<HttpResponse>>>;

void answer(const Promise &promise, Result<HttpResponse> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

Error cut(Effect effect)
{
    return {ErrorKind::Network, QStringLiteral("The connection was cut."), QStringLiteral("played fault"), {}, effect};
}

Result<HttpResponse> spoiled(const Fault &fault, Result<HttpResponse> result)
{
    if (!result)
        return result;
    switch (fault.kind) {
    case Fault::Kind::CutAfter: return fail(cut(Effect::Possible));
    case Fault::Kind::Truncated: result->body.truncate(result->body.size() / 2); break;
    case Fault::Kind::WrongTypes: result->body = wrongTypes(result->body); break;
    case Fault::Kind::Mutated: result->body = mutated(result->body, fault.seed); break;
    default: break;
    }
    return result;
}

/// Answers Cancelled when asked to stop, and lives until then.
struct UntilStopped {
    UntilStopped(Promise waiting, QObject *on, std::stop_token token)
        : promise(std::move(waiting)), context(on), callback(std::move(token), [this] {
              QTimer::singleShot(0, context, [promise = promise] {
                  answer(promise, fail({ErrorKind::Cancelled, QStringLiteral("Stopped."), {}, {}, Effect::Possible}));
              });
          })
    {
    }
    Promise promise;
    QObject *context;
    std::stop_callback<std::function<void()>> callback;
};

} // namespace

FaultyPort::FaultyPort(HttpPort &inner, QObject *parent) : QObject(parent), m_inner(inner) { }

void FaultyPort::play(Fault fault, int skip, int count)
{
    m_fault = std::move(fault);
    m_skip = skip;
    m_count = count;
    m_played = 0;
}

void FaultyPort::release()
{
    for (const auto &late : std::exchange(m_late, {}))
        late();
}

Call<HttpResponse> FaultyPort::send(HttpRequest request, std::stop_token stop)
{
    m_requests.append(request);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (m_fault.kind == Fault::Kind::None || m_count == 0 || (m_fault.onlyWrites && reads))
        return m_inner.send(std::move(request), std::move(stop));
    if (m_skip > 0) {
        --m_skip;
        return m_inner.send(std::move(request), std::move(stop));
    }
    if (m_count > 0)
        --m_count;
    ++m_played;

    auto promise = std::make_shared<QPromise<Result<HttpResponse>>>();
    promise->start();
    Call<HttpResponse> future = promise->future();
    const Fault fault = m_fault;
    switch (fault.kind) {
    case Fault::Kind::Answer:
        QTimer::singleShot(0, this, [promise, fault] {
            answer(promise, HttpResponse{fault.status, fault.headers, fault.body});
        });
        break;
    case Fault::Kind::CutBefore:
        QTimer::singleShot(0, this, [promise] { answer(promise, fail(cut(Effect::None))); });
        break;
    case Fault::Kind::NeverAnswers: {
        // Owned by this port: what is never stopped goes with it, as an unanswered promise.
        auto waiting = std::make_shared<UntilStopped>(promise, this, stop);
        connect(this, &QObject::destroyed, [waiting] { });
        break;
    }
    case Fault::Kind::Late:
        whenDone(m_inner.send(std::move(request)), this, [this, promise](Result<HttpResponse> result) {
            m_late.append([promise, result = std::move(result)] { answer(promise, result); });
        });
        break;
    default:
        whenDone(m_inner.send(std::move(request), std::move(stop)), this,
                 [promise, fault](Result<HttpResponse> result) { answer(promise, spoiled(fault, std::move(result))); });
        break;
    }
    return future;
}

} // namespace pregonero::test
