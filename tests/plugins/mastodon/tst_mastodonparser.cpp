// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/metadata.h"
#include "plugins/mastodon/parser.h"
#include "tests/support/mutation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::mastodon;

class tst_MastodonParser final : public QObject
{
    Q_OBJECT

    static QByteArray fixture(const QString &name)
    {
        QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/tests/fixtures/mastodon/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static TimePoint at(const QString &iso) { return fromIso(iso).value_or(TimePoint{}); }

    /// The fixture's post with some members set anew.
    static QByteArray changed(std::initializer_list<std::pair<QString, QJsonValue>> members)
    {
        QJsonObject json = QJsonDocument::fromJson(fixture(u"status.json"_s)).object();
        for (const auto &[name, value] : members)
            json[name] = value;
        return QJsonDocument(json).toJson();
    }

private Q_SLOTS:
    void readsAPostWithAllItSays()
    {
        const QByteArray body = fixture(u"home.json"_s);
        const auto posts = parseTimeline(body);
        QVERIFY(posts);
        QCOMPARE(posts->size(), 4);
        const Post &question = posts->at(3);
        QCOMPARE(question.remoteId, u"113500000000000001"_s);
        QCOMPARE(question.text.plain,
                 u"@villanueva ¿Cuándo arreglan la farola de la calle Mayor? "
                 "https://periodico.example/noticias/farola-rota?ref=plaza\n\n#FarolaRota"_s);
        QCOMPARE(question.author.handle, u"@begona@plaza.example"_s);
        QCOMPARE(question.author.displayName, u"Begoña Ruiz de Prueba"_s);
        QCOMPARE(question.author.page, QUrl(u"https://plaza.example/@begona"_s));
        QCOMPARE(question.createdAt, at(u"2026-11-20T09:15:30.250Z"_s));
        QVERIFY(!question.editedAt);
        QCOMPARE(question.counts, (Counts{2, 1, 5}));
        QCOMPARE(question.url, QUrl(u"https://plaza.example/@begona/113500000000000001"_s));
        QVERIFY(question.inReplyTo.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(question.raw).object().value(u"id").toString(), question.remoteId);

        for (const Post &post : *posts) { // boosts too: what was boosted
            const auto object = QJsonDocument::fromJson(post.raw).object();
            QCOMPARE(object.value(u"id").toString(), post.remoteId);
            QVERIFY2(body.contains(post.raw), "as it was sent, byte by byte");
        }

        const Post &water = posts->at(1);
        QCOMPARE(water.author.handle, u"@anxo@praza.example"_s);
        QCOMPARE(water.text.plain, u"A auga sae turbia dende onte.\nAlguén sabe algo?"_s);
        QCOMPARE(water.contentWarning, u"Auga"_s);
        QCOMPARE(water.language, u"gl"_s);
        QCOMPARE(water.visibility, Visibility::Unlisted);
        QCOMPARE(water.editedAt, at(u"2026-11-20T10:00:00Z"_s));
        QCOMPARE(water.media.size(), 3);
        QCOMPARE(water.media[0], (MediaRef{u"220"_s, u"image"_s, QUrl(u"https://praza.example/media/220.jpg"_s),
                                           u"Un vaso de auga turbia sobre a mesa"_s}));
        QCOMPARE(water.media[1].kind, u"video"_s);
        QCOMPARE(water.media[2].kind, u"unknown"_s);
        QCOMPARE(water.media[2].url.url(), QUrl(u"https://praza.example/media/222.bin"_s)); // never javascript:

        QCOMPARE(posts->at(2).visibility, Visibility::Followers);
        QCOMPARE(posts->at(2).inReplyTo, question.remoteId);
    }

    void unwrapsABoostButPagesByIt()
    {
        const auto listing = parseStatuses(fixture(u"home.json"_s));
        QVERIFY(listing);
        const Entry &boost = listing->entries.first();
        QCOMPARE(boost.id, u"113500000000000009"_s);
        QVERIFY(boost.boost);
        QCOMPARE(boost.post->remoteId, u"113500000000000001"_s);
        QCOMPARE(boost.at, at(u"2026-11-20T11:00:00Z"_s));
        QVERIFY(!listing->entries.at(1).boost);
        QCOMPARE(listing->unreadable, 0);
    }

    void onlyMentionsBringPosts()
    {
        const auto listing = parseNotifications(fixture(u"notifications.json"_s));
        QVERIFY(listing);
        QCOMPARE(listing->entries.size(), 4);
        QCOMPARE(listing->entries[0].id, u"900"_s);
        QCOMPARE(listing->entries[0].post->remoteId, u"113500000000000001"_s);
        for (int i = 1; i < 4; ++i)
            QVERIFY(!listing->entries[i].post);
    }

    void readsASmallServersDialect()
    {
        const auto listing = parseStatuses(fixture(u"small-server.json"_s));
        QVERIFY(listing);
        const Entry &entry = listing->entries.first();
        QCOMPARE(entry.id, u"1795359000ABCDEF"_s);
        QCOMPARE(entry.post->createdAt, at(u"2026-11-20T09:15:30Z"_s));
        QCOMPARE(entry.post->author.handle, u"@vecina@127.0.0.1:8001"_s);
        QCOMPARE(entry.post->text.plain, u"Hola a todos\n\nOtra línea"_s);
        QCOMPARE(entry.source, u"Hola **a todos**\n\nOtra línea"_s);
        QCOMPARE(entry.post->counts, Counts{});
        QVERIFY(entry.post->language.isEmpty());
    }

    void readsAThread()
    {
        const auto context = parseContext(fixture(u"context.json"_s));
        QVERIFY(context);
        QCOMPARE(context->ancestors.size(), 1);
        QCOMPARE(context->descendants.first().text.plain, u"¡Gracias!"_s);
        QVERIFY(!parseContext("{}"));
        QVERIFY(!parseContext("{\"ancestors\":[{}],\"descendants\":[]}"));
        QVERIFY(parseContext("{\"ancestors\":[],\"descendants\":[]}"));
    }

    void aReceiptNeedsIdAddressAndTime()
    {
        const QByteArray body = fixture(u"status.json"_s);
        const auto receipt = parseReceipt(body);
        QVERIFY(receipt);
        QCOMPARE(receipt->remoteId, u"113500000000000003"_s);
        QCOMPARE(receipt->url, QUrl(u"https://plaza.example/@villanueva/113500000000000003"_s));
        QCOMPARE(receipt->at, at(u"2026-11-20T09:30:00Z"_s));
        QCOMPARE(receipt->text, u"@begona El viernes por la mañana. Gracias por avisar."_s);
        QCOMPARE(receipt->raw, body);
        // No page yet: the post's own name on the network is an address too.
        const auto unlisted = parseReceipt(changed({{u"url"_s, QJsonValue::Null}}));
        QVERIFY(unlisted);
        QCOMPARE(unlisted->url, QUrl(u"https://plaza.example/users/villanueva/statuses/113500000000000003"_s));
        for (const QString &member : {u"id"_s, u"created_at"_s, u"account"_s, u"content"_s})
            QVERIFY2(!parseReceipt(changed({{member, QJsonValue::Null}})), qPrintable(member));
        QVERIFY(!parseReceipt(changed({{u"url"_s, QJsonValue::Null}, {u"uri"_s, u"tag:x"_s}})));
        // What a scheduled post is answered with is no proof of a published one.
        QVERIFY(!parseReceipt("{\"id\":\"3\",\"scheduled_at\":\"2026-11-20T09:30:00.000Z\",\"params\":{\"text\":\"x\"}}"));
    }

    void wrongTypesAreNoValues()
    {
        const auto post = parseStatus(changed({{u"spoiler_text"_s, 3},
                                               {u"language"_s, u"../../x"_s},
                                               {u"media_attachments"_s, u"no"_s},
                                               {u"replies_count"_s, u"7"_s},
                                               {u"reblogs_count"_s, -4},
                                               {u"favourites_count"_s, 1e300},
                                               {u"edited_at"_s, true},
                                               {u"in_reply_to_id"_s, 12},
                                               {u"url"_s, u"javascript:alert(1)"_s},
                                               {u"uri"_s, u"https://user:pw@plaza.example/"_s},
                                               {u"visibility"_s, u"circle-of-friends"_s},
                                               {u"unknown"_s, QJsonObject{}}}));
        QVERIFY(post);
        QVERIFY(post->contentWarning.isEmpty() && post->language.isEmpty() && post->media.isEmpty());
        QCOMPARE(post->counts, Counts{});
        QVERIFY(!post->editedAt && post->inReplyTo.isEmpty() && post->url.isEmpty());
        QCOMPARE(post->visibility, Visibility::Followers); // an unknown word means fewer eyes
        QVERIFY(!parseStatus(changed({{u"id"_s, 12}})));
        QVERIFY(!parseStatus(changed({{u"id"_s, QString(501, u'9')}})));
        QVERIFY(!parseStatus(changed({{u"content"_s, QJsonArray{}}})));
    }

    void times_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("read"); // empty: refused
        QTest::newRow("milliseconds") << u"2026-11-20T09:15:30.250Z"_s << u"2026-11-20T09:15:30.250Z"_s;
        QTest::newRow("seconds") << u"2026-11-20T09:15:30Z"_s << u"2026-11-20T09:15:30.000Z"_s;
        QTest::newRow("offset") << u"2026-11-20T10:15:30+01:00"_s << u"2026-11-20T09:15:30.000Z"_s;
        QTest::newRow("no zone") << u"2026-11-20T09:15:30"_s << u"2026-11-20T09:15:30.000Z"_s;
        QTest::newRow("microseconds") << u"2026-11-20T09:15:30.250999Z"_s << u"2026-11-20T09:15:30.251Z"_s;
        QTest::newRow("long ago") << u"0001-01-01T00:00:00Z"_s << u"1990-01-01T00:00:00.000Z"_s;
        QTest::newRow("far away") << u"9999-12-31T23:59:59Z"_s << u"2026-11-22T00:00:00.000Z"_s;
        QTest::newRow("tomorrow") << u"2026-11-23T00:00:00Z"_s << u"2026-11-22T00:00:00.000Z"_s;
        QTest::newRow("nonsense") << u"ayer"_s << QString();
        QTest::newRow("13th month") << u"2026-13-20T09:15:30Z"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void times()
    {
        QFETCH(QString, given);
        QFETCH(QString, read);
        const auto post = parseStatus(changed({{u"created_at"_s, given}}), at(u"2026-11-22T00:00:00Z"_s));
        QCOMPARE(post.has_value(), !read.isEmpty());
        if (post)
            QCOMPARE(toIso(post->createdAt), read);
    }

    void namesAreMadeSafe()
    {
        QJsonObject account = QJsonDocument::fromJson(fixture(u"credentials.json"_s)).object();
        account[u"display_name"] = u"Ana\u202Egpj.\n\u0000x"_s + QString(5000, u'a');
        account[u"acct"] = u"ana\u202E"_s;
        const auto post = parseStatus(changed({{u"account"_s, account}}));
        QVERIFY(post);
        QVERIFY(post->author.displayName.size() <= 300);
        QVERIFY(!post->author.displayName.contains(QChar(0x202E)) && !post->author.displayName.contains(u'\n'));
        QCOMPARE(post->author.handle, u"@ana@plaza.example"_s);
    }

    void unreadableItemsAreLeftOut()
    {
        QJsonArray list = QJsonDocument::fromJson(fixture(u"home.json"_s)).array();
        list.insert(1, QJsonObject{});
        list.append(u"x"_s);
        list.append(QJsonValue::Null);
        const auto listing = parseStatuses(QJsonDocument(list).toJson());
        QVERIFY(listing);
        QCOMPARE(listing->entries.size(), 4);
        QCOMPARE(listing->unreadable, 3);
    }

    void whatIsNoListIsRefused()
    {
        for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray("null"), QByteArray("[{}]"),
                                       QByteArray("<html>"), QByteArray("[1,2]"), QByteArray("\xff\xfe[]"),
                                       fixture(u"home.json"_s).chopped(3), QByteArray(200'000, '['),
                                       QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000)}) {
            for (const auto &refused : {parseStatuses(body), parseNotifications(body)}) {
                QVERIFY2(!refused, body.left(20).constData());
                QCOMPARE(refused.error().kind, ErrorKind::Protocol);
                QVERIFY(!refused.error().message.isEmpty());
            }
        }
        QVERIFY(parseStatuses("[]")->entries.isEmpty());
    }

    void limits()
    {
        const auto v2 = parseLimits(fixture(u"instance-v2.json"_s));
        QVERIFY(v2);
        QCOMPARE(v2->counting.maximum, 1200);
        QCOMPARE(v2->counting.urlLength, 23);
        QVERIFY(v2->counting.shortMentions);
        QCOMPARE(v2->mediaCount, 6);
        QCOMPARE(v2->mediaTypes, (QStringList{u"image/jpeg"_s, u"image/png"_s, u"video/mp4"_s}));
        const auto v1 = parseLimits(fixture(u"instance-v1.json"_s));
        QVERIFY(v1);
        QCOMPARE(v1->counting.maximum, 700);
        QCOMPARE(v1->imageBytes, 8'388'608);
        const auto pleroma = parseLimits(fixture(u"instance-pleroma.json"_s));
        QVERIFY(pleroma);
        QCOMPARE(pleroma->counting.maximum, 5000);
        QCOMPARE(pleroma->mediaCount, 20);
        QCOMPARE(pleroma->altTextLength, 5000);
        QCOMPARE(pleroma->videoBytes, 16'000'000);
        QVERIFY(!parseLimits("{}"));
        QVERIFY(!parseLimits("[]"));
        QVERIFY(!parseLimits("{\"max_toot_chars\":-5}"));
        QVERIFY(!parseLimits("{\"max_toot_chars\":1e40}"));
        QVERIFY(!parseLimits("{\"max_toot_chars\":\"500\"}"));
    }

    void defaultsAreThoseOfTheMetadata()
    {
        QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/plugins/mastodon/mastodon.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto info = adapterInfoFromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY2(info, qPrintable(info ? QString() : info.error().message + info.error().detail));
        QCOMPARE(info->limits, defaultLimits());
        QCOMPARE(info->authentication.scopes, (QStringList{u"read"_s, u"write"_s, u"follow"_s}));
    }

    void identityUploadAndReason()
    {
        const auto identity = parseIdentity(fixture(u"credentials.json"_s));
        QVERIFY(identity);
        QCOMPARE(*identity, (Identity{u"100200300400500600"_s, u"@villanueva@plaza.example"_s,
                                      u"Ayuntamiento de Villanueva"_s, QUrl(u"https://plaza.example/@villanueva"_s)}));
        QVERIFY(!parseIdentity("{}"));
        QCOMPARE(parseUpload("{\"id\":\"7\",\"url\":null}")->ready, false);
        QCOMPARE(parseUpload("{\"id\":\"7\",\"url\":\"https://plaza.example/7.png\"}")->ready, true);
        QVERIFY(!parseUpload("{\"id\":7}"));
        QCOMPARE(saidReason("{\"error\":\"Validation failed: too long\"}"), u"Validation failed: too long"_s);
        QCOMPARE(saidReason("{\"error\":\"invalid_grant\",\"error_description\":\"Used up\"}"), u"Used up"_s);
        QCOMPARE(saidReason("<html>"), QString());
        QVERIFY(saidReason("{\"error\":\"" + QByteArray(5000, 'x') + "\"}").size() <= 300);
    }

    /// Spoilt answers in tens of thousands: nothing crashes, nothing that comes out breaks what parser.h promises.
    void survivesSpoiltAnswers()
    {
        const TimePoint latest = at(u"2026-11-22T00:00:00Z"_s);
        const auto holds = [&](const Post &post) {
            const auto spansFit = std::ranges::all_of(post.text.spans, [&](const auto &span) {
                return span.start >= 0 && span.length > 0 && span.start + span.length <= post.text.plain.size();
            });
            return !post.remoteId.isEmpty() && post.remoteId.size() <= 500 && post.createdAt <= latest && spansFit
                && post.author.displayName.size() <= 300 && post.media.size() <= 64 && !post.raw.isEmpty()
                && post.text.plain.isValidUtf16();
        };
        for (const QString &name : {u"home.json"_s, u"notifications.json"_s, u"context.json"_s, u"status.json"_s,
                                    u"instance-v2.json"_s, u"small-server.json"_s, u"credentials.json"_s}) {
            const QByteArray good = fixture(name);
            QVERIFY(!good.isEmpty());
            for (quint32 seed = 0; seed < 1500; ++seed) {
                QByteArray body = test::mutated(good, seed);
                if (seed % 3 == 0)
                    body = test::mutated(body, seed + 100'000);
                const QByteArray where = name.toUtf8() + " seed " + QByteArray::number(seed);
                if (const auto listing = parseStatuses(body, latest)) {
                    for (const Entry &entry : listing->entries)
                        QVERIFY2(!entry.id.isEmpty() && entry.post && holds(*entry.post), where);
                }
                if (const auto listing = parseNotifications(body, latest)) {
                    for (const Entry &entry : listing->entries)
                        QVERIFY2(!entry.id.isEmpty() && (!entry.post || holds(*entry.post)), where);
                }
                if (const auto context = parseContext(body, latest)) {
                    for (const Post &post : context->ancestors + context->descendants)
                        QVERIFY2(holds(post), where);
                }
                if (const auto post = parseStatus(body, latest))
                    QVERIFY2(holds(*post), where);
                if (const auto limits = parseLimits(body))
                    QVERIFY2(limits->counting.maximum > 0 && limits->mediaCount >= 0 && limits->imageBytes > 0, where);
                if (const auto identity = parseIdentity(body))
                    QVERIFY2(!identity->remoteId.isEmpty() && !identity->handle.isEmpty(), where);
                (void)parseReceipt(body);
                (void)parseUpload(body);
                (void)saidReason(body);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_MastodonParser)
#include "tst_mastodonparser.moc"
