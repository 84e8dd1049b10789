// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/sessionanswer.h"

#include "plugins/api/status.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace pregonero::auth {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::auth)
};

} // namespace

Result<net::Session> sessionFrom(const HttpResponse &response, const Counterpart &server)
{
    if (const auto session = net::sessionFrom(response))
        return *session;
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const QString error = object.value(u"error"_s).toString();
    if (error == u"AuthFactorTokenRequired")
        return fail(ErrorKind::Auth,
                    Tr::tr("%1 wants a second proof with this password, so it is the account's main one. Make an app "
                           "password in the account's settings there and use that.")
                        .arg(server.host),
                    u"second factor"_s);
    if (response.status == 401)
        return fail(ErrorKind::Auth,
                    Tr::tr("%1 does not know this name with this password. Check both; the password is one made for "
                           "programs (an app password), in the account's settings.")
                        .arg(server.host),
                    error.left(60));
    if (!error.isEmpty() && response.status >= 400 && response.status != 404)
        return fail(errorForStatus(response, object.value(u"message"_s).toString()));
    return fail(notThatKind(server, u"HTTP %1, no session"_s.arg(response.status)));
}

} // namespace pregonero::auth
