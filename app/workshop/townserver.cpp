// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/townserver.h"

#include "app/workshop/townapi.h"

#include <QCoreApplication>
#include <QTimer>

#include <list>

namespace pregonero::workshop {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::workshop)
};

using Promise = std::shared_ptr<QPromise<Result<HttpResponse>>>;

constexpr int mostWaits = 300; // of 10 ms

void finish(const Promise &promise, Result<HttpResponse> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

std::unexpected<Error> cut(Effect effect)
{
    return fail({ErrorKind::Network, Tr::tr("The connection to the simulated town was cut."), u"played fault"_s, {},
                 effect});
}

/// A request that is not answered until it is stopped; goes unanswered if the town goes first.
struct Silence {
    Silence(QObject *context, Promise waiting, const std::stop_token &stop) :
        promise(std::move(waiting)), callback(stop, [context, promise = promise] {
            QTimer::singleShot(0, context, [promise] {
                finish(promise, fail({ErrorKind::Cancelled, Tr::tr("Stopped before there was an answer."), {}, {},
                                      Effect::Possible}));
            });
        })
    {
    }
    Promise promise;
    std::stop_callback<std::function<void()>> callback;
};

} // namespace

class TownServer::Private : public QObject
{
public:
    struct Pending {
        Promise promise;
        HttpRequest request;
        std::stop_token stop;
    };
    void receive(const Pending &pending);
    /// @param waited how often another program was in the way
    void serve(const Pending &pending, Fault now, int waited);

    std::unique_ptr<TownApi> api;
    Fault fault = Fault::None;
    int faults = 0;
    std::list<Silence> silences;
};

void TownServer::Private::receive(const Pending &pending)
{
    if (pending.stop.stop_requested())
        return finish(pending.promise, fail(ErrorKind::Cancelled, Tr::tr("Stopped before anything was sent.")));
    const Fault now = faults > 0 ? fault : Fault::None;
    faults = std::max(0, faults - 1);
    switch (now) {
    case Fault::CutBefore: return finish(pending.promise, cut(Effect::None));
    case Fault::ServerError:
        return finish(pending.promise, HttpResponse{503, {}, R"({"error":"The town is out of order for a moment."})"});
    case Fault::RateLimited:
        return finish(pending.promise, HttpResponse{429, {{"retry-after", "30"}},
                                                    R"({"error":"Too many requests; wait half a minute."})"});
    default: return serve(pending, now, 0);
    }
}

void TownServer::Private::serve(const Pending &pending, Fault now, int waited)
{
    HttpResponse response = api->answer(pending.request);
    if (response.status == TownApi::busy && waited < mostWaits) {
        QTimer::singleShot(10, this, [this, pending, now, waited] { serve(pending, now, waited + 1); });
        return;
    }
    if (response.status == TownApi::busy)
        response = {503, {}, R"({"error":"Another program is writing the town's memory."})"};
    if (now == Fault::CutAfter)
        return finish(pending.promise, cut(Effect::Possible));
    if (now == Fault::NeverAnswers) {
        silences.emplace_back(this, pending.promise, pending.stop);
        return;
    }
    if (response.body.size() > pending.request.maxAnswerBytes)
        return finish(pending.promise, fail({ErrorKind::Protocol, Tr::tr("The answer is longer than expected."), {}, {},
                                             Effect::Possible}));
    finish(pending.promise, std::move(response));
}

TownServer::TownServer() : d(std::make_unique<Private>()) { }
TownServer::~TownServer() = default;

Result<std::unique_ptr<TownServer>> TownServer::open(const QString &scenarioFile, const QString &stateFile,
                                                     Clock &clock)
{
    return open(scenarioFile, stateFile, clock, Options{});
}

Result<std::unique_ptr<TownServer>> TownServer::open(const QString &scenarioFile, const QString &stateFile,
                                                     Clock &clock, Options options)
{
    auto api = TownApi::open(scenarioFile, stateFile, clock, options.speed, options.keys);
    if (!api)
        return fail(api.error());
    std::unique_ptr<TownServer> server(new TownServer);
    server->d->api = std::move(*api);
    return server;
}

Call<HttpResponse> TownServer::send(HttpRequest request, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<HttpResponse>>>();
    promise->start();
    Call<HttpResponse> future = promise->future();
    const Private::Pending pending{promise, std::move(request), std::move(stop)};
    QTimer::singleShot(0, d.get(), [this, pending] { d->receive(pending); });
    return future;
}

void TownServer::setFault(Fault fault, int requests)
{
    d->fault = fault;
    d->faults = requests;
}

Result<QString> TownServer::say(const QString &citizen, const QString &text, const QString &inReplyTo)
{
    return d->api->say(citizen, text, inReplyTo);
}

double TownServer::minuteOfDay() const
{
    return d->api->minuteOfDay();
}

} // namespace pregonero::workshop
