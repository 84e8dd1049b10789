// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/adapter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;

namespace {

/// Answers by method and path from a list; each answer once, the last one of a path for ever.
class ScriptedPort final : public HttpPort
{
public:
    Call<HttpResponse> send(HttpRequest request, std::stop_token) override
    {
        const QByteArray what = request.method + ' ' + request.url.path().toUtf8();
        asked.append(what);
        requests.append(request);
        auto &answers = script[what];
        if (answers.isEmpty())
            return answered<HttpResponse>(HttpResponse{.status = 404});
        const HttpResponse response = answers.size() > 1 ? answers.takeFirst() : answers.first();
        return answered<HttpResponse>(response);
    }
    void on(const QByteArray &what, int status, const QByteArray &body, const QByteArray &date = {})
    {
        HttpResponse response{.status = status, .body = body};
        if (!date.isEmpty())
            response.headers = {{"date", date}};
        script[what].append(response);
    }

    QHash<QByteArray, QList<HttpResponse>> script;
    QByteArrayList asked;
    QList<HttpRequest> requests;
};

} // namespace

/// How the adapter joins requests and answers, with a port that plays a server of any kind.
class tst_MastodonAdapter final : public QObject
{
    Q_OBJECT

    mastodon::MastodonAdapter m_adapter;
    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<ManualClock> m_clock;
    Account m_account;

    static QByteArray fixture(const QString &name)
    {
        QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/tests/fixtures/mastodon/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CallContext context() { return {m_account, *m_port, this, *m_clock}; }

    template<class T>
    Result<T> wait(Call<T> call)
    {
        for (int turns = 0; turns < 500 && !call.isFinished(); ++turns) {
            QThreadPool::globalInstance()->waitForDone(); // where pages are parsed
            QCoreApplication::processEvents();
            m_clock->advance(500ms);
        }
        return call.resultCount() == 1 ? call.result() : Result<T>(fail(droppedCall()));
    }

private Q_SLOTS:
    void init()
    {
        m_port = std::make_unique<ScriptedPort>();
        m_clock = std::make_unique<ManualClock>(fromIso(u"2026-11-21T00:00:00Z"_s).value());
        m_account = {};
        m_account.network = u"mastodon"_s;
        m_account.server = QUrl(u"https://plaza.example"_s);
        m_account.remoteId = u"100200300400500600"_s;
    }

    void limitsComeFromWhateverTheServerHas()
    {
        m_port->on("GET /api/v2/instance", 200, fixture(u"instance-v2.json"_s));
        QCOMPARE(wait(m_adapter.limits(context()))->counting.maximum, 1200);
        QCOMPARE(m_port->asked.size(), 1);

        init();
        m_port->on("GET /api/v1/instance", 200, fixture(u"instance-v1.json"_s));
        QCOMPARE(wait(m_adapter.limits(context()))->counting.maximum, 700);

        init();
        m_port->on("GET /api/v2/instance", 200, "{\"version\":\"no limits\"}");
        m_port->on("GET /api/v1/instance", 200, fixture(u"instance-pleroma.json"_s));
        QCOMPARE(wait(m_adapter.limits(context()))->counting.maximum, 5000);

        init();
        QCOMPARE(wait(m_adapter.limits(context()))->counting.maximum, 500);

        init();
        m_port->on("GET /api/v2/instance", 503, "");
        QCOMPARE(wait(m_adapter.limits(context())).error().kind, ErrorKind::Network);
    }

    void aBadSignInIsAuthWhateverItsNumber()
    {
        for (const int status : {401, 422}) {
            init();
            m_port->on("GET /api/v1/accounts/verify_credentials", status, "");
            QCOMPARE(wait(m_adapter.whoAmI(context())).error().kind, ErrorKind::Auth);
        }
        init();
        m_port->on("GET /api/v1/accounts/verify_credentials", 200, fixture(u"credentials.json"_s));
        QCOMPARE(wait(m_adapter.whoAmI(context()))->handle, u"@villanueva@plaza.example"_s);
    }

    void mentionsAreFilteredHere()
    {
        m_port->on("GET /api/v1/notifications", 200, fixture(u"notifications.json"_s));
        const auto page = wait(m_adapter.fetchSince(context(), {.kind = Column::Kind::Mentions}, {}));
        QVERIFY(page);
        QCOMPARE(page->posts.size(), 1);
        QVERIFY(!page->posts.first().own);
        QVERIFY(!page->more);
        QVERIFY(page->next.contains("900"));
    }

    void ownPostsAreMarkedAndTheirColumnHasNoBoosts()
    {
        m_port->on("GET /api/v1/timelines/home", 200, fixture(u"home.json"_s));
        const auto home = wait(m_adapter.fetchSince(context(), {.kind = Column::Kind::Home}, {}));
        QVERIFY(home);
        QCOMPARE(home->posts.size(), 3); // the boosted post is there once
        QCOMPARE(std::ranges::count(home->posts, true, &Post::own), 1);

        m_account.remoteId.clear(); // not known yet: asked for
        m_port->on("GET /api/v1/accounts/verify_credentials", 200, fixture(u"credentials.json"_s));
        m_port->on("GET /api/v1/accounts/100200300400500600/statuses", 200, fixture(u"home.json"_s));
        const auto own = wait(m_adapter.fetchSince(context(), {.kind = Column::Kind::Own}, {}));
        QVERIFY(own);
        QCOMPARE(own->posts.size(), 3); // the boost itself is left out, the same post stands for itself
    }

    void aForgottenPlaceStartsAnew()
    {
        m_port->on("GET /api/v1/timelines/home", 200, fixture(u"home.json"_s));
        const auto first = wait(m_adapter.fetchSince(context(), {.kind = Column::Kind::Home}, {}));
        m_port->script.clear();
        m_port->on("GET /api/v1/timelines/home", 404, "{\"error\":\"Record not found\"}");
        m_port->on("GET /api/v1/timelines/home", 200, fixture(u"home.json"_s));
        const auto again = wait(m_adapter.fetchSince(context(), {.kind = Column::Kind::Home}, first->next));
        QVERIFY(again);
        QCOMPARE(again->posts.size(), 3);
    }

    void aThreadIsOldestFirstAndHasEachPostOnce()
    {
        m_port->on("GET /api/v1/statuses/113500000000000003", 200, fixture(u"status.json"_s));
        m_port->on("GET /api/v1/statuses/113500000000000003/context", 200, fixture(u"context.json"_s));
        const auto thread = wait(m_adapter.fetchConversation(context(), u"113500000000000003"_s));
        QVERIFY(thread);
        QCOMPARE(thread->size(), 3);
        QVERIFY(std::ranges::is_sorted(*thread, {}, &Post::createdAt));
        QVERIFY(thread->at(1).own);
        const auto nothing = wait(m_adapter.fetchConversation(context(), u".."_s));
        QCOMPARE(nothing.error().kind, ErrorKind::NotFound);
    }

    void aThreadIsFollowedWhereTheServerGivesOneLevel()
    {
        const auto status = [](const char *id, const char *parent, int replies, int minute) {
            QJsonObject json = QJsonDocument::fromJson(fixture(u"status.json"_s)).object();
            json[u"id"_s] = QString::fromLatin1(id);
            json[u"in_reply_to_id"_s] = *parent ? QJsonValue(QString::fromLatin1(parent)) : QJsonValue();
            json[u"replies_count"_s] = replies;
            json[u"created_at"_s] = u"2026-11-20T09:%1:00Z"_s.arg(minute, 2, 10, QChar(u'0'));
            return QJsonDocument(json).toJson();
        };
        const auto around = [](const QByteArrayList &before, const QByteArrayList &after) {
            return "{\"ancestors\":[" + before.join(',') + "],\"descendants\":[" + after.join(',') + "]}";
        };
        const QByteArray a = status("a", "", 2, 1), b = status("b", "a", 1, 2), c = status("c", "b", 1, 3),
                         d = status("d", "a", 5, 4), e = status("e", "c", 0, 5);
        m_port->on("GET /api/v1/statuses/b", 200, b);
        m_port->on("GET /api/v1/statuses/b/context", 200, around({a}, {c}));
        m_port->on("GET /api/v1/statuses/a/context", 200, around({}, {b, d}));
        m_port->on("GET /api/v1/statuses/c/context", 200, around({a, b}, {e}));
        const auto thread = wait(m_adapter.fetchConversation(context(), u"b"_s));
        QVERIFY(thread);
        QStringList ids;
        for (const Post &post : *thread)
            ids.append(post.remoteId);
        QCOMPARE(ids, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})); // d's own answers are refused: 404
        QCOMPARE(m_port->asked.count("GET /api/v1/statuses/d/context"), 1);

        init(); // a server that gives whole trees is asked for the root alone
        m_port->on("GET /api/v1/statuses/b", 200, b);
        m_port->on("GET /api/v1/statuses/b/context", 200, around({a}, {c, e}));
        m_port->on("GET /api/v1/statuses/a/context", 200, around({}, {b, d, c, e}));
        QCOMPARE(wait(m_adapter.fetchConversation(context(), u"b"_s))->size(), 5);
        QCOMPARE(m_port->asked.size(), 3);
    }

    void publishSaysWhatMayHaveHappened_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Effect>("effect");
        const auto row = [](const char *name, int status, QByteArray body, ErrorKind kind, Effect effect) {
            QTest::newRow(name) << status << std::move(body) << kind << effect;
        };
        row("too long", 422, "{\"error\":\"Too long\"}", ErrorKind::Rejected, Effect::None);
        row("signed out", 401, "", ErrorKind::Auth, Effect::None);
        row("too fast", 429, "", ErrorKind::RateLimited, Effect::None);
        row("out of order", 502, "<html>", ErrorKind::Network, Effect::Possible);
        row("repeated key of a slow request", 500, "", ErrorKind::Network, Effect::Possible);
        row("done, says who", 200, "<html>", ErrorKind::Protocol, Effect::Possible);
        row("done, without an id", 200, "{}", ErrorKind::Protocol, Effect::Possible);
        row("held back instead", 200, "{\"id\":\"3\",\"scheduled_at\":\"2026-11-21T09:30:00.000Z\",\"params\":{}}",
            ErrorKind::Protocol, Effect::Possible);
    }

    void publishSaysWhatMayHaveHappened()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(Effect, effect);
        m_port->on("POST /api/v1/statuses", status, body);
        const auto receipt = wait(m_adapter.publish(context(), {.text = u"Hola"_s}, OutboxId(u"k"_s), {}));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, kind);
        QCOMPARE(receipt.error().effect, effect);
        QCOMPARE(m_port->asked.size(), 1);
        if (status == 422)
            QVERIFY(receipt.error().message.contains(u"Too long"_s));
    }

    void aMissingVerbIsNotAMissingPost()
    {
        m_port->on("GET /api/v1/statuses/9", 200, fixture(u"status.json"_s));
        for (const auto &call : {m_adapter.remove(context(), u"9"_s),
                                 m_adapter.moderate(context(), u"9"_s, Moderation::Boost),
                                 m_adapter.moderate(context(), u"9"_s, Moderation::Mute),
                                 m_adapter.moderate(context(), u"9"_s, Moderation::Hide)}) {
            const auto done = wait(call);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Unsupported);
        }
        QCOMPARE(wait(m_adapter.edit(context(), u"9"_s, {.text = u"x"_s})).error().kind, ErrorKind::Unsupported);
        m_port->on("POST /api/v1/reports", 422, "");
        QCOMPARE(wait(m_adapter.moderate(context(), u"9"_s, Moderation::Report)).error().kind, ErrorKind::Unsupported);

        m_port->script.clear(); // now the post is gone too
        QCOMPARE(wait(m_adapter.remove(context(), u"9"_s)).value_or(false), true);
        QCOMPARE(wait(m_adapter.moderate(context(), u"9"_s, Moderation::Favourite)).error().kind, ErrorKind::NotFound);
    }

    void removedMeansGone()
    {
        m_port->on("DELETE /api/v1/statuses/9", 200, fixture(u"status.json"_s));
        QVERIFY(wait(m_adapter.remove(context(), u"9"_s)).value_or(false));
        init();
        m_port->on("DELETE /api/v1/statuses/9", 200, "{}"); // no word of it, but it is not there any more
        QVERIFY(wait(m_adapter.remove(context(), u"9"_s)).value_or(false));
        init();
        m_port->on("DELETE /api/v1/statuses/9", 200, "{}");
        m_port->on("GET /api/v1/statuses/9", 200, fixture(u"status.json"_s));
        QCOMPARE(wait(m_adapter.remove(context(), u"9"_s)).error().kind, ErrorKind::Protocol);
    }

    void actsOnThePostAndOnItsAuthor()
    {
        m_port->on("GET /api/v1/statuses/9", 200, fixture(u"status.json"_s));
        m_port->on("POST /api/v1/statuses/9/favourite", 200, fixture(u"status.json"_s));
        m_port->on("POST /api/v1/accounts/100200300400500600/block", 200, "{\"id\":\"100200300400500600\"}");
        m_port->on("POST /api/v1/reports", 200, "{\"id\":\"48\"}");
        for (const auto action : {Moderation::Favourite, Moderation::Block, Moderation::Report})
            QVERIFY(wait(m_adapter.moderate(context(), u"9"_s, action)).value_or(false));
        QCOMPARE(QJsonDocument::fromJson(m_port->requests.last().body)[u"account_id"].toString(),
                 u"100200300400500600"_s);
    }

    void editKeepsIdAndMedia()
    {
        m_port->on("GET /api/v1/statuses/9", 200, fixture(u"status.json"_s));
        m_port->on("PUT /api/v1/statuses/9", 200, fixture(u"status.json"_s)); // under another name
        const auto receipt = wait(m_adapter.edit(context(), u"9"_s, {.text = u"x"_s}));
        QVERIFY(receipt);
        QCOMPARE(receipt->remoteId, u"9"_s);
        Piece more{.text = u"x"_s};
        more.media.resize(2);
        QCOMPARE(wait(m_adapter.edit(context(), u"9"_s, more)).error().kind, ErrorKind::Unsupported);
    }

    void mediaWaitsUntilItIsReady()
    {
        m_port->on("POST /api/v2/media", 202, "{\"id\":\"7\",\"url\":null}");
        m_port->on("GET /api/v1/media/7", 206, "{\"id\":\"7\",\"url\":null}");
        m_port->on("GET /api/v1/media/7", 206, "{\"id\":\"7\",\"url\":null}");
        m_port->on("GET /api/v1/media/7", 200, "{\"id\":\"7\",\"url\":\"https://plaza.example/7.png\"}");
        const Attachment file{u"a.png"_s, u"image/png"_s, {}, u"Una farola"_s};
        QCOMPARE(wait(m_adapter.uploadMedia(context(), file, "x")).value_or(QString()), u"7"_s);
        QCOMPARE(m_port->asked.count("GET /api/v1/media/7"), 3);

        init();
        m_port->on("POST /api/v2/media", 202, "{\"id\":\"7\",\"url\":null}");
        m_port->on("GET /api/v1/media/7", 206, "{\"id\":\"7\",\"url\":null}");
        QCOMPARE(wait(m_adapter.uploadMedia(context(), file, "x")).error().kind, ErrorKind::Timeout);

        init(); // a server of before version 2
        m_port->on("POST /api/v1/media", 200, "{\"id\":\"8\",\"url\":\"https://plaza.example/8.png\"}");
        QCOMPARE(wait(m_adapter.uploadMedia(context(), file, "x")).value_or(QString()), u"8"_s);

        init();
        m_port->on("POST /api/v2/media", 422, "{\"error\":\"File type not supported\"}");
        QCOMPARE(wait(m_adapter.uploadMedia(context(), file, "x")).error().kind, ErrorKind::Rejected);
    }

    void verifyLooksInTwoPlacesForWhatOnlySomeSee()
    {
        const Piece piece{.text = u"@begona El viernes por la mañana. Gracias por avisar."_s,
                          .visibility = Visibility::Followers,
                          .inReplyTo = u"113500000000000001"_s};
        const TimePoint since = fromIso(u"2026-11-20T09:29:59.500Z"_s).value();
        m_port->on("GET /api/v1/accounts/100200300400500600/statuses", 200, "[]");
        m_port->on("GET /api/v1/timelines/home", 200, fixture(u"home.json"_s));
        const auto found = wait(m_adapter.verify(context(), piece, {}, since));
        QVERIFY(found);
        QCOMPARE(found->state, Verification::State::Sent);
        QCOMPARE(found->receipt->remoteId, u"113500000000000003"_s);

        Piece other = piece;
        other.text = u"Otra cosa"_s; // the lists do show such posts, and this one is not there
        QCOMPARE(wait(m_adapter.verify(context(), other, {}, since))->state, Verification::State::Absent);
    }

    void verifyCountsWithTheServersClock()
    {
        const Piece piece{.text = u"@begona El viernes por la mañana. Gracias por avisar."_s,
                          .inReplyTo = u"113500000000000001"_s};
        // This desk's clock is fifteen hours ahead, so it believes to have tried long after the post's own time.
        m_port->on("GET /api/v1/accounts/100200300400500600/statuses", 200, "[" + fixture(u"status.json"_s) + "]",
                   "Fri, 20 Nov 2026 09:30:01 GMT");
        m_port->on("GET /api/v1/accounts/100200300400500600/statuses", 200, "[]");
        const auto found = wait(m_adapter.verify(context(), piece, {}, m_clock->now() - 1s));
        QVERIFY(found);
        QCOMPARE(found->state, Verification::State::Sent);
    }

    void verifyDoesNotLookTooEarly()
    {
        m_port->on("GET /api/v1/accounts/100200300400500600/statuses", 200, "[]");
        const auto call = m_adapter.verify(context(), {.text = u"x"_s}, {}, m_clock->now() - 200ms);
        QCoreApplication::processEvents();
        QVERIFY(m_port->asked.isEmpty());
        m_clock->advance(900ms);
        QTRY_VERIFY(!m_port->asked.isEmpty());
        QCOMPARE(wait(call)->state, Verification::State::Absent);
    }

    void aFailedLookIsNoVerdict()
    {
        m_port->on("GET /api/v1/accounts/100200300400500600/statuses", 503, "");
        const auto found = wait(m_adapter.verify(context(), {.text = u"x"_s}, {}, m_clock->now() - 1h));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Network);
    }

    void nothingLeavesAfterTheStop()
    {
        std::stop_source stop;
        stop.request_stop();
        CallContext with = context();
        with.stop = stop.get_token();
        const auto receipt = wait(m_adapter.publish(with, {.text = u"x"_s}, {}, {}));
        QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
        QCOMPARE(receipt.error().effect, Effect::None);
        QVERIFY(m_port->asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_MastodonAdapter)
#include "tst_mastodonadapter.moc"
