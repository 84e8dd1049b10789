// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace pregonero;
namespace requests = pregonero::mastodon::requests;

class tst_MastodonRequests final : public QObject
{
    Q_OBJECT

    const QUrl server{u"https://plaza.example"_s};

    static QJsonObject body(const HttpRequest &request) { return QJsonDocument::fromJson(request.body).object(); }
    static QByteArray header(const HttpRequest &request, const QByteArray &name)
    {
        for (const auto &[key, value] : request.headers) {
            if (key == name)
                return value;
        }
        return {};
    }

private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, Column::Kind kind, const QString &argument, QByteArray path) {
            QTest::newRow(name) << int(kind) << argument << std::move(path);
        };
        row("mentions", Column::Kind::Mentions, {}, "/api/v1/notifications?types%5B%5D=mention&limit=40");
        row("home", Column::Kind::Home, {}, "/api/v1/timelines/home?limit=40");
        row("local", Column::Kind::Local, {}, "/api/v1/timelines/public?local=true&limit=40");
        row("hashtag", Column::Kind::Hashtag, u"#CorteDeAgua"_s, "/api/v1/timelines/tag/CorteDeAgua?limit=40");
        row("hashtag with accent", Column::Kind::Hashtag, u"año/2026?x"_s,
            "/api/v1/timelines/tag/a%C3%B1o%2F2026%3Fx?limit=40");
        row("own", Column::Kind::Own, {}, "/api/v1/accounts/42/statuses?limit=40");
    }

    void columns()
    {
        QFETCH(int, kind);
        QFETCH(QString, argument);
        QFETCH(QByteArray, path);
        const Column column{.kind = Column::Kind(kind), .argument = argument};
        const auto request = requests::column(server, column, u"42"_s, {});
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.url.toEncoded(), "https://plaza.example" + path);
        const auto after = requests::column(server, column, u"42"_s, {.after = u"A+&B"_s});
        QVERIFY(after.url.toEncoded().endsWith("&min_id=A%2B%26B"));
        const auto before = requests::column(server, column, u"42"_s, {.before = u"7"_s});
        QVERIFY(before.url.toEncoded().endsWith("&max_id=7"));
        QVERIFY(request.authenticated);
    }

    void serversKeepPortAndFolder()
    {
        QCOMPARE(requests::instanceV2(QUrl(u"http://127.0.0.1:8001"_s)).url,
                 QUrl(u"http://127.0.0.1:8001/api/v2/instance"_s));
        QCOMPARE(requests::instanceV1(QUrl(u"https://ayto.example/social/"_s)).url,
                 QUrl(u"https://ayto.example/social/api/v1/instance"_s));
    }

    void idsAreOneSegment()
    {
        QVERIFY(!requests::segment({}));
        QVERIFY(!requests::segment(u".."_s));
        QVERIFY(!requests::segment(u"."_s));
        QVERIFY(!requests::segment(QString(501, u'9')));
        QCOMPARE(requests::segment(u"1795359000ABCDEF"_s), "1795359000ABCDEF");
        for (const QString &id : {u"../../me"_s, u"?x=1#y"_s, u"%00"_s, u"a/b"_s, u"ñ"_s}) {
            const auto segment = requests::segment(id);
            QVERIFY(segment);
            const QUrl url = requests::status(server, *segment).url;
            QVERIFY2(url.isValid(), qPrintable(id));
            QVERIFY(!url.hasQuery() && !url.hasFragment());
            QCOMPARE(url.toEncoded().count('/'), 6);
            QCOMPARE(QUrl::fromPercentEncoding(url.toEncoded().split('/').last()), id);
        }
    }

    void publishSaysAllOfThePiece()
    {
        Piece piece{u"Hola \"vecinos\""_s, u"Obras"_s, u"es"_s, Visibility::Followers, u"113"_s, {}};
        const auto request = requests::publish(server, piece, OutboxId(u"0192-key"_s), {u"m1"_s, u"m2"_s});
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url, QUrl(u"https://plaza.example/api/v1/statuses"_s));
        QCOMPARE(header(request, "Idempotency-Key"), "0192-key");
        QCOMPARE(header(request, "Content-Type"), "application/json");
        QCOMPARE(body(request), (QJsonObject{{u"status"_s, piece.text},
                                             {u"spoiler_text"_s, u"Obras"_s},
                                             {u"language"_s, u"es"_s},
                                             {u"visibility"_s, u"private"_s},
                                             {u"in_reply_to_id"_s, u"113"_s},
                                             {u"media_ids"_s, QJsonArray{u"m1"_s, u"m2"_s}}}));
    }

    void publishLeavesOutWhatIsNotThere()
    {
        const auto request = requests::publish(server, {.text = u"Hola"_s}, {}, {});
        QCOMPARE(body(request), (QJsonObject{{u"status"_s, u"Hola"_s}, {u"visibility"_s, u"public"_s}}));
        QVERIFY(header(request, "Idempotency-Key").isEmpty());
    }

    void eachVisibilityHasItsWord()
    {
        const auto word = [&](Visibility visibility) {
            return body(requests::publish(server, {.text = u"x"_s, .visibility = visibility}, {}, {}))
                .value(u"visibility").toString();
        };
        QCOMPARE(word(Visibility::Public), u"public"_s);
        QCOMPARE(word(Visibility::Unlisted), u"unlisted"_s);
        QCOMPARE(word(Visibility::Followers), u"private"_s);
        QCOMPARE(word(Visibility::Direct), u"direct"_s);
    }

    void editKeepsMediaAndTheirWords()
    {
        Piece piece{.text = u"Corregido"_s};
        piece.media = {{u"a.png"_s, u"image/png"_s, {}, u"Una farola"_s}};
        const auto request = requests::edit(server, "9", piece, {u"m1"_s});
        QCOMPARE(request.method, "PUT");
        QCOMPARE(request.url.path(), u"/api/v1/statuses/9"_s);
        QCOMPARE(body(request).value(u"media_ids"), QJsonValue(QJsonArray{u"m1"_s}));
        QCOMPARE(body(request).value(u"media_attributes"),
                 QJsonValue(QJsonArray{QJsonObject{{u"id"_s, u"m1"_s}, {u"description"_s, u"Una farola"_s}}}));
        // A warning taken away must be said, or it stays.
        QCOMPARE(body(request).value(u"spoiler_text"), QJsonValue(QString()));
    }

    void actsHaveTheirVerbs()
    {
        const auto path = [&](Moderation action) { return requests::act(server, "9", action).url.path(); };
        QCOMPARE(path(Moderation::Boost), u"/api/v1/statuses/9/reblog"_s);
        QCOMPARE(path(Moderation::Unboost), u"/api/v1/statuses/9/unreblog"_s);
        QCOMPARE(path(Moderation::Favourite), u"/api/v1/statuses/9/favourite"_s);
        QCOMPARE(path(Moderation::Unfavourite), u"/api/v1/statuses/9/unfavourite"_s);
        QCOMPARE(requests::actOnAccount(server, "5", Moderation::Mute).url.path(), u"/api/v1/accounts/5/mute"_s);
        QCOMPARE(requests::actOnAccount(server, "5", Moderation::Block).url.path(), u"/api/v1/accounts/5/block"_s);
        QCOMPARE(requests::remove(server, "9").method, "DELETE");
        QCOMPARE(body(requests::report(server, u"5"_s, u"9"_s)),
                 (QJsonObject{{u"account_id"_s, u"5"_s}, {u"status_ids"_s, QJsonArray{u"9"_s}}}));
    }

    void uploadIsOneFormWithItsDescription()
    {
        const QByteArray bytes("\x89PNG\r\n\x00--x\xff", 12);
        const Attachment file{u"/tmp/ca lle\"\r\nX: y.png"_s, u"image/png"_s, {}, u"Calle «Mayor»"_s};
        const auto request = requests::upload(server, file, bytes, 2);
        QCOMPARE(request.url.path(), u"/api/v2/media"_s);
        QCOMPARE(requests::upload(server, file, bytes, 1).url.path(), u"/api/v1/media"_s);
        const QByteArray type = header(request, "Content-Type");
        QVERIFY(type.startsWith("multipart/form-data; boundary="));
        const QByteArray divider = "--" + type.mid(type.indexOf('=') + 1);
        QCOMPARE(request.body.count(divider), 3);
        QVERIFY(request.body.endsWith("\r\n" + divider + "--\r\n"));
        QVERIFY(request.body.contains("name=\"description\"\r\n\r\nCalle «Mayor»\r\n"));
        QVERIFY(request.body.contains("filename=\"ca_lle___X__y.png\"\r\nContent-Type: image/png\r\n\r\n" + bytes + "\r\n"));
        const auto hostile = requests::upload(server, {u"a"_s, u"image/png\r\nX: y"_s, {}, {}}, bytes, 2);
        QVERIFY(!hostile.body.contains("X: y"));
        QVERIFY(!hostile.body.contains("description"));
    }
};

QTEST_GUILESS_MAIN(tst_MastodonRequests)
#include "tst_mastodonrequests.moc"
