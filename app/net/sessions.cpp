// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/sessions.h"

#include "app/base/log.h"
#include "app/net/failure.h"
#include "plugins/api/status.h"

namespace pregonero::net {

Sessions::Sessions(std::shared_ptr<SecretStore> secrets, QObject *parent)
    : QObject(parent), m_secrets(std::move(secrets))
{
}

Call<QByteArray> Sessions::access(const QString &secret)
{
    const Renewal renewal = m_renewals.value(secret);
    if (renewal.running)
        return wait(secret);
    if (renewal.unsaved)
        return keep(secret, *renewal.unsaved);
    return andThen(m_secrets->read(secret), this, [](const QByteArray &kept) -> Result<QByteArray> {
        if (const auto session = sessionFromSecret(kept))
            return session->access;
        return fail(notSignedIn());
    });
}

Call<QByteArray> Sessions::renewed(const QString &secret, const QByteArray &tooOld, const Ask &ask)
{
    Renewal &renewal = m_renewals[secret];
    if (renewal.running)
        return wait(secret);
    renewal.running = true;
    Call<QByteArray> call = wait(secret);
    whenDone(renew(secret, tooOld, ask), this, [this, secret](Result<QByteArray> access) {
        if (!access)
            access.error().effect = Effect::None;
        finish(secret, access);
    });
    return call;
}

Call<QByteArray> Sessions::renew(const QString &secret, const QByteArray &tooOld, const Ask &ask)
{
    return andThen(m_secrets->read(secret), this, [this, secret, tooOld, ask](const QByteArray &kept) -> Call<QByteArray> {
        const auto session = sessionFromSecret(kept);
        if (!session)
            return failed<QByteArray>(notSignedIn());
        if (session->access != tooOld) // somebody signed in again, or was quicker
            return answered<QByteArray>(session->access);
        if (session->refresh == m_renewals[secret].refused)
            return failed<QByteArray>(notSignedIn());
        return andThen(ask(session->refresh), this,
                       [this, secret, asked = session->refresh](const HttpResponse &response) -> Call<QByteArray> {
                           if (auto fresh = sessionFrom(response)) {
                               if (fresh->refresh == "***") // the port takes out of an answer what signed the request
                                   fresh->refresh = asked;
                               return keep(secret, *fresh);
                           }
                           if (response.status / 100 == 2)
                               return failed<QByteArray>(unreadableAnswer(QStringLiteral("no session")));
                           if (response.status != 400 && response.status != 401)
                               return failed<QByteArray>(errorForStatus(response));
                           qCInfo(logNet) << "a session was not renewed:" << response.status;
                           m_renewals[secret].refused = asked;
                           HttpResponse refused = response;
                           refused.status = 401;
                           return failed<QByteArray>(errorForStatus(refused));
                       });
    });
}

Call<QByteArray> Sessions::keep(const QString &secret, const Session &session)
{
    m_renewals[secret].unsaved = session;
    return andThen(m_secrets->write(secret, toSecret(session)), this,
                   [this, secret, session](bool) -> Result<QByteArray> {
                       m_renewals[secret].unsaved.reset();
                       return session.access;
                   });
}

Call<QByteArray> Sessions::wait(const QString &secret)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    m_renewals[secret].waiting.append(promise);
    return promise->future();
}

void Sessions::finish(const QString &secret, const Result<QByteArray> &access)
{
    Renewal &renewal = m_renewals[secret];
    renewal.running = false;
    for (const auto &promise : std::exchange(renewal.waiting, {})) {
        promise->addResult(access);
        promise->finish();
    }
}

} // namespace pregonero::net
