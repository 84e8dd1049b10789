// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pregonero::net {

using namespace Qt::StringLiterals;

namespace {

/// A token goes into a header line: printable ASCII and nothing else.
bool isToken(const QByteArray &text)
{
    constexpr qsizetype longest = 8192;
    return !text.isEmpty() && text.size() <= longest
        && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

std::optional<Session> read(const QByteArray &json, const QString &access, const QString &refresh)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Session session{object.value(access).toString().toUtf8(), object.value(refresh).toString().toUtf8()};
    if (!isToken(session.access) || !isToken(session.refresh))
        return std::nullopt;
    return session;
}

} // namespace

QByteArray toSecret(const Session &session)
{
    return QJsonDocument({{u"access"_s, QString::fromLatin1(session.access)},
                          {u"refresh"_s, QString::fromLatin1(session.refresh)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Session> sessionFromSecret(const QByteArray &secret)
{
    return read(secret, u"access"_s, u"refresh"_s);
}

std::optional<Session> sessionFrom(const HttpResponse &response)
{
    if (response.status / 100 != 2)
        return std::nullopt;
    return read(response.body, u"accessJwt"_s, u"refreshJwt"_s);
}

bool isTooOld(const HttpResponse &response)
{
    // The reference server says 400 with this name; 401 is what HTTP has for it.
    return response.status == 401
        || (response.status == 400 && response.body.size() < 10'000
            && QJsonDocument::fromJson(response.body).object().value(u"error"_s) == u"ExpiredToken"_s);
}

QString refreshPath(const QString &tokenPath)
{
    return QString(tokenPath).replace(u"createSession"_s, u"refreshSession"_s);
}

} // namespace pregonero::net
