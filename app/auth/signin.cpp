// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signin.h"

#include "app/auth/answers.h"
#include "app/auth/codeflow.h"
#include "app/auth/sessionanswer.h"
#include "app/base/log.h"
#include "app/net/policy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrlQuery>

namespace pregonero::auth {

using namespace Qt::StringLiterals;

namespace {

/// An address as people type or copy it ("villanueva.example/rss", "feed://…") with the scheme that is meant.
QString withScheme(QString address)
{
    for (const QLatin1StringView wrapper : {"feed://"_L1, "feed:"_L1}) {
        if (address.startsWith(wrapper, Qt::CaseInsensitive))
            address.remove(0, wrapper.size());
    }
    if (address.contains(u"://"))
        return address;
    const bool here = net::isLoopback(QUrl(u"http://"_s + address).host());
    return (here ? u"http://"_s : u"https://"_s) + address;
}

} // namespace

class SignIn::Private final {
public:
    Private(SignIn *signIn, net::Network &net, AdapterInfo adapterInfo, const PlatformAdapter &platform,
            Clock &time, QHash<QString, QString> typed)
        : q(signIn), network(net), info(std::move(adapterInfo)), adapter(platform), clock(time),
          fields(std::move(typed))
    {
    }

    /// Where everything begins: false where the server's address is wrong (and that has been said).
    bool takeServer();
    void startSession();
    void startFlow();
    void registerClient();
    void askInBrowser();
    void exchange(const QByteArray &form);
    /// @param kept what is given to secrets, where that is not the token itself
    void identify(const QByteArray &token, const QByteArray &kept = {});
    void fail(const Error &error);
    void settle();

    /// The account's own server, or the one that the network has.
    [[nodiscard]] QUrl server() const
    {
        if (!account.server.isEmpty() || info.hosts.isEmpty())
            return account.server;
        QUrl only;
        only.setScheme(u"https"_s);
        only.setHost(info.hosts.first());
        return only;
    }
    [[nodiscard]] QUrl at(const QString &path) const
    {
        QUrl url = server();
        url.setPath(path);
        return url;
    }
    [[nodiscard]] Counterpart counterpart() const { return {server().host(), info.name}; }
    [[nodiscard]] HttpPort &newPort(const QByteArray &token)
    {
        ports.push_back(network.portWith(account.server, info, token));
        return *ports.back();
    }
    /// Whatever is under way is not waited for any more; its answers find another number.
    void newAttempt()
    {
        stop.request_stop();
        stop = std::stop_source();
        waitingForCode = false;
        dropFlow();
        ++attempt;
    }
    void dropFlow();
    [[nodiscard]] HttpRequest formRequest(const QString &path, const QByteArray &body) const
    {
        return {.method = "POST",
                .url = at(path),
                .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                            {"Accept", "application/json"}},
                .body = body,
                .authenticated = false,
                .maxAnswerBytes = 1'000'000};
    }

    SignIn *q;
    net::Network &network;
    const AdapterInfo info;
    const PlatformAdapter &adapter;
    Clock &clock;
    QHash<QString, QString> fields;
    Account account;
    Client client;
    std::vector<std::unique_ptr<HttpPort>> ports; ///< outlive the calls: their continuations end with q
    std::unique_ptr<CodeFlow> flow;
    std::stop_source stop;
    int attempt = 0;
    bool started = false;
    bool waitingForCode = false;
    bool settled = false;
};

bool SignIn::Private::takeServer()
{
    account.network = info.id;
    QString typed = fields.value(u"server"_s);
    if (const QString address = fields.value(u"address"_s).trimmed(); !address.isEmpty()) {
        // Whole, for the adapter to judge; its beginning is the server.
        typed = withScheme(address);
        account.remoteId = QUrl(typed).toString(QUrl::FullyEncoded);
    }
    if (typed.isEmpty() && !info.hosts.contains(u"{server}"_s))
        return true;
    const Result<QUrl> server = serverFrom(typed);
    if (!server) {
        fail(server.error());
        return false;
    }
    account.server = *server;
    return true;
}

void SignIn::Private::startSession()
{
    QString user = fields.value(u"user"_s).trimmed();
    if (user.startsWith(u'@'))
        user.remove(0, 1);
    const QString password = fields.take(u"password"_s).trimmed();
    HttpRequest request = formRequest(info.authentication.tokenPath,
                                      QJsonDocument({{u"identifier"_s, user}, {u"password"_s, password}})
                                          .toJson(QJsonDocument::Compact));
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    whenDone(newPort({}).send(std::move(request), stop.get_token()), q,
             [this, password, mine = attempt](Result<HttpResponse> response) {
                 if (settled || mine != attempt)
                     return;
                 if (!response)
                     return fail(response.error());
                 if (const Result<net::Session> session = sessionFrom(*response, counterpart()))
                     return identify(session->access, net::toSecret(*session)); // as it came, like a token
                 net::redact(*response, password.toUtf8());
                 fail(sessionFrom(*response, counterpart()).error());
             });
}

void SignIn::Private::startFlow()
{
    flow = std::make_unique<CodeFlow>();
    QObject::connect(flow.get(), &CodeFlow::tokenRequestReady, q,
                     [this](const QByteArray &form) { exchange(form); });
    QObject::connect(
        flow.get(), &CodeFlow::refusedByServer, q,
        [this](const QString &error, const QString &text) { fail(refused(error, text, counterpart())); });
    QObject::connect(flow.get(), &CodeFlow::notOurs, q, [this] {
        fail({ErrorKind::Auth,
              SignIn::tr("The answer from the browser does not belong to this sign-in, so it was not used. "
                         "Sign in again."),
              u"state or code"_s});
    });
    flow->listen();
    if (info.authentication.registrationPath.isEmpty()) {
        // A program that its author registered by hand.
        client = {fields.value(u"client-id"_s), fields.value(u"client-secret"_s)};
        askInBrowser();
    } else {
        registerClient();
    }
}

void SignIn::Private::registerClient()
{
    const QByteArray body = form({{"client_name", u"Pregonero"_s},
                                  {"redirect_uris", flow->redirectUri()},
                                  {"scopes", info.authentication.scopes.join(u' ')}});
    whenDone(newPort({}).send(formRequest(info.authentication.registrationPath, body), stop.get_token()), q,
             [this, mine = attempt](const Result<HttpResponse> &response) {
                 if (settled || mine != attempt)
                     return;
                 if (!response)
                     return fail(response.error());
                 const Result<Client> made = clientFrom(*response, counterpart());
                 if (!made)
                     return fail(made.error());
                 client = *made;
                 askInBrowser();
             });
}

void SignIn::Private::askInBrowser()
{
    const Authentication &auth = info.authentication;
    const QUrl address = flow->begin(at(auth.authorizePath), at(auth.tokenPath), client, auth.scopes);
    waitingForCode = true;
    Q_EMIT q->browserWanted(address);
}

void SignIn::Private::exchange(const QByteArray &form)
{
    if (settled || !waitingForCode)
        return;
    waitingForCode = false;
    whenDone(newPort({}).send(formRequest(info.authentication.tokenPath, form), stop.get_token()), q,
             [this, form, mine = attempt](Result<HttpResponse> response) {
                 if (settled || mine != attempt)
                     return;
                 if (!response)
                     return fail(response.error());
                 if (const Result<QByteArray> token = tokenFrom(*response, counterpart()))
                     return identify(*token); // as it came: what it was given may be a part of it
                 // What it was given, some servers repeat where a person or a log would read it.
                 const QUrlQuery given(QString::fromLatin1(form));
                 for (const QString &name : {u"code"_s, u"code_verifier"_s, u"client_secret"_s})
                     net::redact(*response, given.queryItemValue(name, QUrl::FullyDecoded).toUtf8());
                 fail(tokenFrom(*response, counterpart()).error());
             });
}

void SignIn::Private::identify(const QByteArray &token, const QByteArray &kept)
{
    auto call = adapter.whoAmI({account, newPort(token), q, clock, stop.get_token()});
    const QByteArray credential = kept.isEmpty() ? token : kept;
    whenDone(std::move(call), q, [this, credential, mine = attempt](const Result<Identity> &identity) {
        if (settled || mine != attempt)
            return;
        if (!identity && identity.error().kind == ErrorKind::NotFound && account.remoteId.isEmpty())
            return fail(notThatKind(counterpart(), identity.error().detail));
        if (!identity)
            return fail(identity.error());
        account.remoteId = identity->remoteId;
        account.handle = identity->handle;
        account.displayName = identity->displayName;
        settle();
        Q_EMIT q->finished(account, credential); // last: whoever listens may delete this
    });
}

void SignIn::Private::settle()
{
    settled = true;
    waitingForCode = false;
    stop.request_stop();
    dropFlow();
}

void SignIn::Private::dropFlow()
{
    if (!flow)
        return;
    // Not now: this may be the flow's own signal, and the browser is still being told that it can be closed.
    CodeFlow *old = flow.release();
    old->disconnect(q);
    old->setParent(&network);
    QTimer::singleShot(std::chrono::seconds(5), old, &QObject::deleteLater);
}

void SignIn::Private::fail(const Error &error)
{
    if (settled)
        return;
    qCInfo(logAuth) << "sign-in to" << info.id << "failed:" << name(error.kind) << error.detail;
    settle();
    Q_EMIT q->failed(error); // last, as above
}

SignIn::SignIn(net::Network &network, const AdapterInfo &info, const PlatformAdapter &adapter, Clock &clock,
               QHash<QString, QString> fields, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, network, info, adapter, clock, std::move(fields)))
{
}

SignIn::~SignIn()
{
    d->settled = true;
    d->stop.request_stop();
}

void SignIn::start()
{
    if (d->settled || d->started || !d->takeServer())
        return;
    d->started = true;
    switch (d->info.authentication.kind) {
    case Authentication::Kind::None:
        return d->identify({});
    case Authentication::Kind::Token:
        return useToken(d->fields.value(u"token"_s).toUtf8());
    case Authentication::Kind::OAuth2:
        return d->startFlow();
    case Authentication::Kind::Password:
        return d->startSession();
    }
    d->fail(unsupported());
}

void SignIn::usePastedCode(const QString &code)
{
    if (d->settled)
        return;
    if (!d->waitingForCode || code.trimmed().isEmpty()) {
        return d->fail(
            {ErrorKind::Rejected,
             tr("There is no code to use yet. Open the server's page first, allow access there, and copy "
                "the code that it shows.")});
    }
    d->flow->usePasted(code);
}

void SignIn::useToken(const QByteArray &token)
{
    if (d->settled)
        return;
    const QByteArray trimmed = token.trimmed();
    const bool printable = std::ranges::all_of(trimmed, [](char c) { return c > ' ' && c < 0x7f; });
    if (trimmed.isEmpty() || !printable || trimmed.size() > 8192) {
        return d->fail(
            {ErrorKind::Rejected,
             tr("This is not a token. Copy it whole from the server's page, without spaces or line "
                "breaks.")});
    }
    if (!d->takeServer())
        return;
    d->newAttempt();
    if (d->info.authentication.kind == Authentication::Kind::Password) {
        d->fields.insert(u"password"_s, QString::fromLatin1(trimmed));
        return d->startSession();
    }
    d->identify(trimmed);
}

void SignIn::cancel()
{
    d->fail({ErrorKind::Cancelled, tr("The sign-in was cancelled."), u"by the person"_s});
}

Client SignIn::client() const
{
    return d->client;
}

} // namespace pregonero::auth
