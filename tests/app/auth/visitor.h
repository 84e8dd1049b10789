// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace pregonero::tests {

/// Asks a path who the token belongs to; the smallest adapter that can be signed in to.
class MeAdapter final : public PlatformAdapter {
public:
    explicit MeAdapter(QString path) : m_path(std::move(path)) { }

    [[nodiscard]] Call<Identity> whoAmI(CallContext call) const override
    {
        HttpRequest request{.url = call.account.server};
        request.url.setPath(m_path);
        return andThen(call.http.send(std::move(request), call.stop), call.context,
                       [](const HttpResponse &response) -> Result<Identity> {
                           if (response.status == 404)
                               return fail(ErrorKind::NotFound, QStringLiteral("not there"));
                           if (response.status != 200)
                               return fail(ErrorKind::Auth, QStringLiteral("not signed in"));
                           const QJsonObject me = QJsonDocument::fromJson(response.body).object();
                           const QString sub = me.value(QStringLiteral("sub")).toString();
                           return Identity{sub, QStringLiteral("@") + sub, sub.toUpper(), {}};
                       });
    }

private:
    QString m_path;
};

/// Opens an address as a browser does, cookies and redirects included, and gives the page where it ends.
class Visitor final {
public:
    struct Page {
        int status = 0;
        QUrl url;
        QByteArray body;
    };

    Page visit(const QUrl &url) { return wait(m_browser.get(request(url))); }
    Page submit(const QUrl &url, const QByteArray &form)
    {
        QNetworkRequest post = request(url);
        post.setHeader(QNetworkRequest::ContentTypeHeader,
                       QStringLiteral("application/x-www-form-urlencoded"));
        return wait(m_browser.post(post, form));
    }

private:
    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        return request;
    }
    static Page wait(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> kept(reply);
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->url(),
                reply->readAll()};
    }

    QNetworkAccessManager m_browser;
};

} // namespace pregonero::tests
