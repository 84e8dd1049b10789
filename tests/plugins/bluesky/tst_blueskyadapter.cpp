// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/adapter.h"
#include "plugins/bluesky/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;

namespace {

const QByteArray cid = "bafyreid5uyxmcxj7dqoxs7einzxb4g";

/// Answers by the method's name from a list; each answer once, the last one for ever.
class ScriptedPort final : public HttpPort
{
public:
    Call<HttpResponse> send(HttpRequest request, std::stop_token) override
    {
        const QByteArray what = request.url.path().toUtf8().split('.').last();
        asked.append(what);
        requests.append(request);
        auto &answers = script[what];
        if (answers.isEmpty())
            return failed<HttpResponse>({ErrorKind::Network, u"Nobody answers."_s, {}, {}, Effect::Possible});
        const HttpResponse response = answers.size() > 1 ? answers.takeFirst() : answers.first();
        return answered<HttpResponse>(response);
    }
    void on(const QByteArray &what, int status, const QByteArray &body,
            const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        script[what].append({.status = status, .headers = headers, .body = body});
    }
    [[nodiscard]] QJsonObject said(const QByteArray &what) const
    {
        const auto at = asked.lastIndexOf(what);
        return at < 0 ? QJsonObject() : QJsonDocument::fromJson(requests[at].body).object();
    }

    QHash<QByteArray, QList<HttpResponse>> script;
    QByteArrayList asked;
    QList<HttpRequest> requests;
};

} // namespace

/// How the adapter joins requests and answers, with a port that plays the server.
class tst_BlueskyAdapter final : public QObject
{
    Q_OBJECT

    bluesky::BlueskyAdapter m_adapter;
    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<ManualClock> m_clock;
    Account m_account;
    const OutboxId m_row{u"01990a3c-4e5f-7abc-9def-0123456789ab"_s};

    CallContext context() { return {m_account, *m_port, this, *m_clock}; }
    QByteArray uri(const QByteArray &did, const QByteArray &collection, const QByteArray &key)
    {
        return "at://" + did + '/' + collection + '/' + key;
    }
    QByteArray own() { return uri("did:plc:villa", "app.bsky.feed.post", bluesky::recordKey(m_row).toLatin1()); }
    /// A record as getRecord gives it.
    QByteArray stored(const QByteArray &name, const QByteArray &value)
    {
        return "{\"uri\":\"" + name + "\",\"cid\":\"" + cid + "\",\"value\":" + value + '}';
    }
    QByteArray written(const QByteArray &name) { return "{\"uri\":\"" + name + "\",\"cid\":\"" + cid + "\"}"; }
    const QByteArray m_post = R"({"text":"hola","createdAt":"2026-11-23T09:00:00.000Z"})";
    const QByteArray m_absent = R"({"error":"RecordNotFound","message":"Could not locate record"})";
    /// A citizen's answer below the post `root`, as getPosts gives it.
    QByteArray answerBelow(const QByteArray &root)
    {
        const QByteArray ref = "{\"uri\":\"" + root + "\",\"cid\":\"" + cid + "\"}";
        return "{\"posts\":[{\"uri\":\"at://did:plc:vecina/app.bsky.feed.post/3k2\",\"cid\":\"" + cid
            + "\",\"author\":{\"did\":\"did:plc:vecina\",\"handle\":\"vecina.test\"},\"record\":{\"text\":\"x\","
              "\"createdAt\":\"2026-11-23T09:00:00Z\",\"reply\":{\"root\":"
            + ref + ",\"parent\":" + ref + "}},\"indexedAt\":\"2026-11-23T09:00:00Z\"}]}";
    }

    template<class T>
    Result<T> wait(Call<T> call)
    {
        for (int turns = 0; turns < 500 && !call.isFinished(); ++turns) {
            QThreadPool::globalInstance()->waitForDone(); // where pages are parsed
            QCoreApplication::processEvents();
        }
        return call.resultCount() == 1 ? call.result() : Result<T>(fail(droppedCall()));
    }
    Result<Receipt> publish(const Piece &piece, const QStringList &uploads = {})
    {
        return wait(m_adapter.publish(context(), piece, m_row, uploads));
    }

private Q_SLOTS:
    void init()
    {
        m_port = std::make_unique<ScriptedPort>();
        m_clock = std::make_unique<ManualClock>(fromIso(u"2026-11-23T09:00:00Z"_s).value());
        m_account = {};
        m_account.network = u"bluesky"_s;
        m_account.server = QUrl(u"https://pds.example"_s);
        m_account.remoteId = u"did:plc:villa"_s;
    }

    void whatIsThereAlreadyIsTheFirstTry()
    {
        m_port->on("putRecord", 400, R"({"error":"InvalidSwap","message":"Record was at bafy"})");
        m_port->on("getRecord", 200, stored(own(), m_post));
        const auto receipt = publish({.text = u"hola"_s});
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
        QCOMPARE(receipt->remoteId, QString::fromLatin1(own()));
        QCOMPARE(receipt->text, u"hola"_s);
        QVERIFY(m_port->said("putRecord").value(u"swapRecord").isNull());
        QCOMPARE(m_port->said("putRecord").value(u"rkey"), bluesky::recordKey(m_row));
    }

    void publishedIsWhatTheNetworkGivesBack()
    {
        m_port->on("putRecord", 200, written(own()));
        m_port->on("getRecord", 503, "{}");
        const auto unseen = publish({.text = u"hola"_s});
        QVERIFY(!unseen);
        QCOMPARE(unseen.error().effect, Effect::Possible);
        // An answer about another record proves nothing either.
        init();
        m_port->on("putRecord", 200, written(uri("did:plc:otra", "app.bsky.feed.post", "3k2")));
        m_port->on("getRecord", 200, stored(own(), m_post));
        QCOMPARE(publish({.text = u"hola"_s}).error().effect, Effect::Possible);
        QCOMPARE(m_port->asked.count("getRecord"), 0);
    }

    void whatComesBeforeHasNoEffect()
    {
        const QByteArray parent = uri("did:plc:vecina", "app.bsky.feed.post", "3k2");
        const auto surelyNot = publish({.text = u"Hola, @vecina.test"_s}); // its handle cannot be asked for
        QCOMPARE(surelyNot.error().effect, Effect::None);
        QCOMPARE(m_port->asked, QByteArrayList{"resolveHandle"});
        m_port->on("getRecord", 400, m_absent);
        const auto gone = publish({.text = u"hola"_s, .inReplyTo = QString::fromLatin1(parent)});
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
        QCOMPARE(gone.error().effect, Effect::None);
        QVERIFY(!m_port->asked.contains("putRecord"));
        QCOMPARE(publish({.text = u"hola"_s, .inReplyTo = u"12345"_s}).error().kind, ErrorKind::NotFound);
    }

    void whatIsMeantForFewerIsNotShownToAll()
    {
        for (const Piece &piece : {Piece{.text = u"hola"_s, .visibility = Visibility::Direct},
                                   Piece{.text = u"hola"_s, .visibility = Visibility::Followers},
                                   Piece{.text = u"hola"_s, .contentWarning = u"Accidente"_s}}) {
            const auto refused = publish(piece);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
            QCOMPARE(refused.error().effect, Effect::None);
        }
        QVERIFY(m_port->asked.isEmpty());
    }

    void handlesThatAreNobodysStayText()
    {
        m_port->on("resolveHandle", 400, R"({"error":"InvalidRequest","message":"Unable to resolve handle"})");
        m_port->on("resolveHandle", 200, R"({"did":"did:plc:vecina"})");
        m_port->on("putRecord", 200, written(own()));
        m_port->on("getRecord", 200, stored(own(), m_post));
        QVERIFY(publish({.text = u"@nadie.test @vecina.test"_s}));
        const QJsonArray facets = m_port->said("putRecord").value(u"record")[u"facets"].toArray();
        QCOMPARE(facets.size(), 1);
        QCOMPARE(facets.first()[u"index"][u"byteStart"], 12);
        QCOMPARE(facets.first()[u"features"].toArray().first()[u"did"], u"did:plc:vecina"_s);
    }

    void anAnswerNamesTheRoot()
    {
        const QByteArray parent = uri("did:plc:vecina", "app.bsky.feed.post", "3k2");
        m_port->on("getRecord", 200,
                   stored(parent, "{\"text\":\"x\",\"createdAt\":\"2026-11-23T08:00:00Z\",\"reply\":{\"root\":{\"uri\":"
                                  "\"at://did:plc:villa/app.bsky.feed.post/raiz\",\"cid\":\"" + cid
                                      + "\"},\"parent\":{}}}"));
        m_port->on("getRecord", 200, stored(own(), m_post));
        m_port->on("putRecord", 200, written(own()));
        QVERIFY(publish({.text = u"hola"_s, .inReplyTo = QString::fromLatin1(parent)}));
        const QJsonValue reply = m_port->said("putRecord").value(u"record")[u"reply"];
        QCOMPARE(reply[u"root"][u"uri"], u"at://did:plc:villa/app.bsky.feed.post/raiz"_s);
        QCOMPARE(reply[u"parent"][u"uri"], QString::fromLatin1(parent));
    }

    void verifyAsksForTheKey()
    {
        m_port->on("getRecord", 400, m_absent);
        m_port->on("getRecord", 200, stored(own(), m_post));
        m_port->on("getRecord", 400, R"({"error":"InvalidRequest","message":"Could not find repo"})");
        m_port->on("getRecord", 200, stored(uri("did:plc:otra", "app.bsky.feed.post", "3k2"), m_post));
        const auto look = [&] { return wait(m_adapter.verify(context(), {.text = u"hola"_s}, m_row, m_clock->now())); };
        QCOMPARE(look()->state, Verification::State::Absent);
        const auto there = look();
        QCOMPARE(there->state, Verification::State::Sent);
        QCOMPARE(there->receipt->remoteId, QString::fromLatin1(own()));
        QVERIFY(!look()); // no repository is no answer
        QVERIFY(!look()); // nor is somebody else's record
    }

    void limitsSayWhenTheyEnd()
    {
        // 2026-11-23T09:05:00Z in seconds, and a server whose clock is a minute ahead of this desk's.
        const QByteArray reset = QByteArray::number(m_clock->now().time_since_epoch() / 1s + 300);
        m_port->on("getSession", 429, R"({"error":"RateLimitExceeded","message":"Rate Limit Exceeded"})",
                   {{"ratelimit-limit", "3000"}, {"ratelimit-reset", reset}, {"ratelimit-policy", "3000;w=300"}});
        m_port->on("getSession", 429, R"({"error":"RateLimitExceeded"})",
                   {{"ratelimit-reset", reset}, {"date", "Mon, 23 Nov 2026 09:01:00 GMT"}});
        m_port->on("getSession", 429, R"({"error":"RateLimitExceeded"})", {{"retry-after", "7"}, {"ratelimit-reset", reset}});
        const auto retryAfter = [&] { return wait(m_adapter.whoAmI(context())).error().retryAfter; };
        QCOMPARE(retryAfter(), 300s);
        QCOMPARE(retryAfter(), 240s);
        QCOMPARE(retryAfter(), 7s);
    }

    void refusalsHaveTheirKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("expired") << 400 << QByteArray(R"({"error":"ExpiredToken"})") << ErrorKind::Auth;
        QTest::newRow("bad token") << 400 << QByteArray(R"({"error":"InvalidToken"})") << ErrorKind::Auth;
        QTest::newRow("no post") << 400 << QByteArray(R"({"error":"NotFound"})") << ErrorKind::NotFound;
        QTest::newRow("invalid") << 400 << QByteArray(R"({"error":"InvalidRequest"})") << ErrorKind::Rejected;
        QTest::newRow("a wall") << 400 << QByteArray("<html>") << ErrorKind::Protocol;
        QTest::newRow("no view") << 502 << QByteArray(R"({"error":"UpstreamFailure"})") << ErrorKind::Network;
        QTest::newRow("no method") << 501 << QByteArray(R"({"error":"MethodNotImplemented"})") << ErrorKind::Unsupported;
    }

    void refusalsHaveTheirKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_port->on("getTimeline", status, body);
        const auto page = wait(m_adapter.fetchSince(context(), {.kind = Column::Kind::Home}, {}));
        QVERIFY(!page);
        QTEST(page.error().kind, "kind");
    }

    void anAnswerIsHiddenInTheGateOfItsConversation()
    {
        const QByteArray gate = uri("did:plc:villa", "app.bsky.feed.threadgate", "raiz");
        m_port->on("getPosts", 200, answerBelow("at://did:plc:villa/app.bsky.feed.post/raiz"));
        m_port->on("getRecord", 400, m_absent);
        m_port->on("putRecord", 400, R"({"error":"InvalidSwap"})"); // somebody else was quicker
        m_port->on("getRecord", 200,
                   stored(gate, R"({"$type":"app.bsky.feed.threadgate","post":"x","allow":[],"hiddenReplies":["y"]})"));
        m_port->on("putRecord", 200, written(gate));
        const auto done =
            wait(m_adapter.moderate(context(), u"at://did:plc:vecina/app.bsky.feed.post/3k2"_s, Moderation::Hide));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        const QJsonObject put = m_port->said("putRecord");
        QCOMPARE(put.value(u"collection"), u"app.bsky.feed.threadgate"_s);
        QCOMPARE(put.value(u"rkey"), u"raiz"_s);
        QCOMPARE(put.value(u"swapRecord"), QString::fromLatin1(cid));
        QCOMPARE(put.value(u"record")[u"hiddenReplies"].toArray(),
                 (QJsonArray{u"y"_s, u"at://did:plc:vecina/app.bsky.feed.post/3k2"_s}));
        QCOMPARE(put.value(u"record")[u"allow"], QJsonArray());
    }

    void othersConversationsHaveNoGateOfOurs()
    {
        m_port->on("getPosts", 200, answerBelow("at://did:plc:otra/app.bsky.feed.post/raiz"));
        const auto done =
            wait(m_adapter.moderate(context(), u"at://did:plc:vecina/app.bsky.feed.post/3k2"_s, Moderation::Hide));
        QCOMPARE(done.error().kind, ErrorKind::Unsupported);
        QVERIFY(!m_port->asked.contains("putRecord"));
    }

    void othersPostsAreNotOursToRemove()
    {
        const auto done = wait(m_adapter.remove(context(), u"at://did:plc:vecina/app.bsky.feed.post/3k2"_s));
        QCOMPARE(done.error().kind, ErrorKind::NotFound);
        QVERIFY(m_port->asked.isEmpty());
    }

    void aRemovalWithoutAWordIsLookedAt()
    {
        const QString post = QString::fromLatin1(own());
        m_port->on("deleteRecord", 200, "{}");
        m_port->on("getRecord", 400, m_absent);
        m_port->on("getRecord", 200, stored(own(), m_post));
        QVERIFY(wait(m_adapter.remove(context(), post)).value_or(false));
        const auto still = wait(m_adapter.remove(context(), post));
        QCOMPARE(still.error().kind, ErrorKind::Protocol);
    }

    void likesAreGivenOnce()
    {
        m_port->on("getPosts", 200, answerBelow("at://did:plc:villa/app.bsky.feed.post/raiz"));
        m_port->on("listRecords", 200, "{\"records\":[]}");
        m_port->on("createRecord", 200, written(uri("did:plc:villa", "app.bsky.feed.like", "3k3")));
        const QString post = u"at://did:plc:vecina/app.bsky.feed.post/3k2"_s;
        QVERIFY(wait(m_adapter.moderate(context(), post, Moderation::Favourite)));
        QCOMPARE(m_port->said("createRecord").value(u"record")[u"subject"][u"cid"], QString::fromLatin1(cid));
        m_port->script["listRecords"] = {
            {.status = 200,
             .body = "{\"records\":[" + stored(uri("did:plc:villa", "app.bsky.feed.like", "3k3"),
                                               "{\"subject\":{\"uri\":\"" + post.toLatin1() + "\"}}") + "]}"}};
        QVERIFY(wait(m_adapter.moderate(context(), post, Moderation::Favourite)));
        QCOMPARE(m_port->asked.count("createRecord"), 1);
        m_port->on("deleteRecord", 200, "{}");
        QVERIFY(wait(m_adapter.moderate(context(), post, Moderation::Unfavourite)));
        QCOMPARE(m_port->said("deleteRecord").value(u"rkey"), u"3k3"_s);
    }

    void theNameIsInTheProfile()
    {
        m_port->on("getSession", 200, R"({"did":"did:plc:villa","handle":"villanueva.test"})");
        m_port->on("getRecord", 200, stored(uri("did:plc:villa", "app.bsky.actor.profile", "self"),
                                            R"({"displayName":"Ayuntamiento\nde Villanueva"})"));
        m_port->on("getRecord", 400, m_absent);
        m_port->on("getRecord", 503, "{}");
        const auto name = [&] { return wait(m_adapter.whoAmI(context())).value_or(Identity{{}, {}, u"nobody"_s, {}}).displayName; };
        QCOMPARE(name(), u"Ayuntamiento de Villanueva"_s);
        QCOMPARE(name(), QString()); // it has none
        QCOMPARE(name(), QString()); // nobody tells: who it is is known all the same
    }

    void aColumnOfTheWholeServerThereIsNot()
    {
        QCOMPARE(wait(m_adapter.fetchSince(context(), {.kind = Column::Kind::Local}, {})).error().kind,
                 ErrorKind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(tst_BlueskyAdapter)
#include "tst_blueskyadapter.moc"
