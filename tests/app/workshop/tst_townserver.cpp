// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/filelock.h"
#include "app/workshop/townserver.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <sys/resource.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pregonero::workshop {

class TestTownServer : public QObject
{
    Q_OBJECT

    const QString m_scenario = QStringLiteral(PREGONERO_SOURCE_DIR "/resources/scenarios/villanueva.json");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<TownServer> m_town;

    [[nodiscard]] std::unique_ptr<TownServer> open(TownServer::Options options = {}) const
    {
        auto town = TownServer::open(m_scenario, m_folder->filePath(u"town.jsonl"_s), *m_clock, options);
        return town ? std::move(*town) : nullptr;
    }

    static Result<HttpResponse> wait(const Call<HttpResponse> &call)
    {
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, 10'000))
            return fail(ErrorKind::Timeout, u"no answer"_s);
        return call.resultCount() == 1 ? call.result() : Result<HttpResponse>(fail(droppedCall()));
    }
    static HttpRequest request(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        return {.method = method, .url = QUrl(u"https://town.invalid/v1/"_s + path),
                .body = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson()};
    }
    static HttpRequest post(const QString &text, const QByteArray &key, const QString &to = {})
    {
        HttpRequest made = request("POST", u"posts"_s, {{u"text"_s, text}, {u"inReplyTo"_s, to}});
        made.headers = {{"Idempotency-Key", key}};
        return made;
    }
    Result<HttpResponse> ask(const HttpRequest &request) { return wait(m_town->send(request)); }
    QJsonObject get(const QString &path)
    {
        const auto response = ask(request("GET", path));
        return response ? QJsonDocument::fromJson(response->body).object() : QJsonObject{};
    }
    /// Every id of a column, page by page.
    QStringList all(const QString &column, QString *cursor = nullptr, int limit = 20)
    {
        QStringList ids;
        QString after = cursor ? *cursor : QString();
        for (bool more = true; more && ids.size() < 1000;) {
            const QString joint = column.contains(u'?') ? u"&"_s : u"?"_s;
            const QJsonObject page = get(u"columns/%1%2limit=%3&after=%4"_s.arg(column, joint).arg(limit).arg(after));
            for (const QJsonValue &post : page.value(u"posts"_s).toArray())
                ids << post[u"id"].toString();
            after = page.value(u"next"_s).toString();
            more = page.value(u"more"_s).toBool();
        }
        if (cursor)
            *cursor = after;
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_town.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>(*fromIso(u"2026-04-16T08:40:00.000Z"_s));
        m_town = open();
        QVERIFY(m_town);
    }

    void answersThroughTheEventLoopOnly()
    {
        const auto call = m_town->send(request("GET", u"me"_s));
        QVERIFY(!call.isFinished());
        const auto response = wait(call);
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->header("content-type"), QByteArray("application/json"));
    }

    void aFreshDeskFindsCitizensWaitingToday()
    {
        QCOMPARE(m_town->minuteOfDay(), 640.0);
        const QJsonArray posts = get(u"columns/local?limit=40"_s).value(u"posts"_s).toArray();
        QVERIFY(posts.size() >= 35);
        for (const QJsonValue &post : posts) {
            const auto at = fromIso(post[u"createdAt"].toString());
            QVERIFY(at && *at <= m_clock->now() && *at >= m_clock->now() - 4h);
        }
    }

    void columnsHoldWhatTheirNameSays()
    {
        QVERIFY(all(u"mentions"_s).contains(u"agua-4"_s));
        QVERIFY(!all(u"mentions"_s).contains(u"agua-1"_s));
        QVERIFY(all(u"local"_s).contains(u"agua-1"_s));
        QCOMPARE(all(u"own"_s), QStringList(u"saludo"_s));
        m_clock->advance(12h);
        QVERIFY(all(u"hashtag?tag=cortedeagua"_s).contains(u"bulo-1"_s));
        QVERIFY(all(u"hashtag?tag=FIESTASDELRIO"_s).contains(u"spam-3"_s)); // #FiestasDelRío
        QVERIFY(!all(u"hashtag?tag=corte"_s).contains(u"bulo-1"_s));
        QVERIFY2(!all(u"local"_s).contains(u"directo-1"_s), "what is said in private is not public");
        QVERIFY(all(u"mentions"_s).contains(u"directo-1"_s));
        QCOMPARE(ask(request("GET", u"columns/home"_s))->status, 404);
        QCOMPARE(ask(request("GET", u"columns/hashtag"_s))->status, 404);
    }

    void pagesAreCutAnywhere_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 7, 40})
            QTest::addRow("%d", limit) << limit;
    }

    void pagesAreCutAnywhere()
    {
        QFETCH(int, limit);
        m_clock->advance(12h);
        const QStringList whole = all(u"mentions"_s, nullptr, 40);
        QVERIFY(whole.size() > 40);
        QCOMPARE(all(u"mentions"_s, nullptr, limit), whole);
    }

    void aCursorMissesNothingWhileTheDayGoesOn()
    {
        QString cursor;
        QStringList seen = all(u"local"_s, &cursor);
        for (int i = 0; i < 60; ++i) {
            m_clock->advance(13min);
            if (i % 7 == 0)
                QVERIFY(ask(post(u"Buenos días %1"_s.arg(i), QByteArray::number(i), u"agua-4"_s)));
            seen += all(u"local"_s, &cursor);
        }
        QCOMPARE(seen, all(u"local"_s));
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
    }

    void aCursorSurvivesARestartAndAClockSetBack()
    {
        m_clock->advance(3h);
        QString cursor;
        const QStringList seen = all(u"local"_s, &cursor);
        m_town.reset();
        m_clock->set(m_clock->now() - 2h);
        m_town = open();
        QVERIFY(m_town);
        QVERIFY2(all(u"local"_s, &cursor).isEmpty(), "what was seen stays seen");
        QCOMPARE(ask(post(u"Seguimos aquí"_s, "k"))->status, 201);
        QCOMPARE(all(u"local"_s, &cursor).size(), 1);
        QCOMPARE(all(u"local"_s).first(seen.size()), seen);
    }

    void badCursorsAreRefused()
    {
        for (const char *cursor : {"x", "-1-5", "3-", "3-x", "99999999999999999999-1", "3--5"})
            QCOMPARE(ask(request("GET", u"columns/local?after="_s + QString::fromLatin1(cursor)))->status, 400);
        QVERIFY(get(u"columns/local?after=5000-9223372036854775807"_s).value(u"posts"_s).toArray().isEmpty());
        QCOMPARE(m_town->minuteOfDay(), 640.0); // and the day is not over because of it
    }

    void theSameActsGiveTheSameDay()
    {
        const auto live = [this] {
            QVERIFY(ask(post(u"Sentimos el corte. Es una avería; previsión, las 14:00."_s, "a", u"agua-4"_s)));
            m_clock->advance(50min);
            QVERIFY(ask(post(u"Barkatu, matxura bat da"_s, "b", u"agua-5"_s)));
            m_clock->advance(10h);
        };
        live();
        const QJsonArray first = get(u"columns/local?limit=40"_s).value(u"posts"_s).toArray();
        const QStringList order = all(u"local"_s);
        QVERIFY(order.contains(u"r-agua-info"_s) && order.contains(u"r-agua-eu"_s));
        QVERIFY(!order.contains(u"r-agua-eu-es"_s));

        m_town = open(); // the same town, remembered
        QCOMPARE(all(u"local"_s), order);
        QCOMPARE(get(u"columns/local?limit=40"_s).value(u"posts"_s).toArray(), first);

        init(); // another one, lived the same way
        live();
        QCOMPARE(all(u"local"_s), order);
    }

    void aTownLeftAloneGetsAngry()
    {
        m_clock->advance(12h);
        const QStringList said = all(u"local"_s);
        for (const char16_t *id : {u"r-agua-calla-1", u"r-bulo-calla", u"r-gas-calla", u"r-cartel-calla"})
            QVERIFY2(said.contains(QString::fromUtf16(id)), qPrintable(QString::fromUtf16(id)));
    }

    void keysMakeARepetitionHarmless()
    {
        const auto first = ask(post(u"Una"_s, "k1"));
        m_town = open();
        const auto again = ask(post(u"Una"_s, "k1"));
        QCOMPARE(first->status, 201);
        QCOMPARE(again->status, 200);
        QCOMPARE(QJsonDocument::fromJson(first->body)[u"id"], QJsonDocument::fromJson(again->body)[u"id"]);
        QCOMPARE(all(u"own"_s).size(), 2);
        m_town = open({.keys = false});
        QCOMPARE(ask(post(u"Otra"_s, "k2"))->status, 201);
        QCOMPARE(ask(post(u"Otra"_s, "k2"))->status, 201);
        QCOMPARE(all(u"own"_s).size(), 4);
    }

    void faultsDoWhatTheySay()
    {
        using Fault = TownServer::Fault;
        m_town->setFault(Fault::CutBefore);
        auto result = ask(post(u"Uno"_s, "1"));
        QVERIFY(!result);
        QCOMPARE(result.error().effect, Effect::None);
        QCOMPARE(all(u"own"_s).size(), 1);

        m_town->setFault(Fault::CutAfter);
        result = ask(post(u"Dos"_s, "2"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Network);
        QCOMPARE(result.error().effect, Effect::Possible);
        QCOMPARE(all(u"own"_s).size(), 2);

        m_town->setFault(Fault::ServerError, 2);
        QCOMPARE(ask(post(u"Tres"_s, "3"))->status, 503);
        QCOMPARE(ask(post(u"Tres"_s, "3"))->status, 503);
        QCOMPARE(all(u"own"_s).size(), 2);
        m_town->setFault(Fault::RateLimited);
        result = ask(post(u"Tres"_s, "3"));
        QCOMPARE(result->status, 429);
        QCOMPARE(result->header("retry-after"), QByteArray("30"));
        QCOMPARE(ask(post(u"Tres"_s, "3"))->status, 201);

        m_town->setFault(Fault::NeverAnswers);
        std::stop_source stop;
        const auto silent = m_town->send(post(u"Cuatro"_s, "4"), stop.get_token());
        QCOMPARE(all(u"own"_s).size(), 4);
        QVERIFY(!silent.isFinished());
        stop.request_stop();
        const auto stopped = wait(silent);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(stopped.error().effect, Effect::Possible);
    }

    void aStopInTimeHasNoEffect()
    {
        std::stop_source stop;
        const auto call = m_town->send(post(u"Nada"_s, "n"), stop.get_token());
        stop.request_stop();
        const auto result = wait(call);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(result.error().effect, Effect::None);
        QCOMPARE(all(u"own"_s).size(), 1);
    }

    void aTownThatClosesLeavesNobodyHanging()
    {
        m_town->setFault(TownServer::Fault::NeverAnswers);
        const auto silent = m_town->send(request("GET", u"me"_s));
        const auto unread = m_town->send(request("GET", u"me"_s));
        QTest::qWait(1);
        const auto never = m_town->send(request("GET", u"me"_s));
        m_town.reset();
        for (const auto &call : {silent, unread, never})
            QTRY_VERIFY(call.isFinished());
    }

    void whatIsWrongIsRefusedAndNotKept()
    {
        const auto status = [this](const HttpRequest &request) { return ask(request)->status; };
        const QByteArray before = [&] {
            QFile file(m_folder->filePath(u"town.jsonl"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
        }();
        QCOMPARE(status(post(QString(501, u'x'), "l")), 422);
        QCOMPARE(status(post(u"  "_s, "e")), 422);
        QCOMPARE(status(post(u"¿A quién?"_s, "p", u"nobody"_s)), 422);
        QCOMPARE(status(request("POST", u"posts"_s, {{u"text"_s, u"x"_s}, {u"media"_s, QJsonArray{u"media-9"_s}}})), 422);
        QCOMPARE(status(request("PUT", u"posts/agua-1"_s, {{u"text"_s, u"x"_s}})), 422);
        QCOMPARE(status(request("DELETE", u"posts/agua-1"_s)), 422);
        QCOMPARE(status(request("DELETE", u"posts/none"_s)), 404);
        QCOMPARE(status(request("POST", u"posts/agua-1/acts"_s, {{u"act"_s, u"shout"_s}})), 400);
        QCOMPARE(status(request("PATCH", u"posts"_s)), 405);
        QCOMPARE(status(request("GET", u"posts"_s)), 400);
        QCOMPARE(status(request("GET", u"nothing/at/all"_s)), 404);
        HttpRequest program = request("POST", u"media"_s);
        program.headers = {{"Content-Type", "application/x-msdownload"}};
        program.body = "MZ";
        QCOMPARE(status(program), 422);
        QFile file(m_folder->filePath(u"town.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    /// The disk is full: nothing is acknowledged, and nothing is half done.
    void whatCannotBeKeptIsNotDone()
    {
#ifdef Q_OS_WIN
        QSKIP("a file's size cannot be limited here");
#else
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const qint64 size = QFileInfo(m_folder->filePath(u"town.jsonl"_s)).size();
        const rlimit tight{rlim_t(size + 40), usual.rlim_max}; // room for the lock, not for the act
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto full = ask(post(u"Sin sitio"_s, "f"));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(full);
        QCOMPARE(full->status, 507);
        QCOMPARE(all(u"own"_s).size(), 1);
        m_town = open();
        QCOMPARE(all(u"own"_s).size(), 1);
        QCOMPARE(ask(post(u"Sin sitio"_s, "f"))->status, 201);
        QCOMPARE(all(u"own"_s).size(), 2);
#endif
    }

    void twoProgramsShareOneTown()
    {
        auto other = open();
        QVERIFY(other);
        QCOMPARE(ask(post(u"De una"_s, "1"))->status, 201);
        QCOMPARE(wait(other->send(post(u"De la otra"_s, "2")))->status, 201);
        QCOMPARE(wait(other->send(post(u"De una"_s, "1")))->status, 200); // a key of the other program's
        const QStringList here = all(u"own"_s);
        std::swap(m_town, other);
        QCOMPARE(all(u"own"_s), here);
        QCOMPARE(here.size(), 3);
    }

    void waitsForAnotherProgramThatIsWriting()
    {
        auto held = FileLock::take(m_folder->filePath(u"town.jsonl.lock"_s), {});
        QVERIFY(held);
        const auto call = m_town->send(post(u"Un momento"_s, "w"));
        QCOMPARE(all(u"own"_s).size(), 1); // reading waits for nobody
        QVERIFY(!call.isFinished());
        held.reset();
        const auto response = wait(call);
        QVERIFY(response);
        QCOMPARE(response->status, 201);
    }

    void aTrainerSpeaksForCitizens()
    {
        const auto id = m_town->say(u"dani_sk8"_s, u"@ayto_villanueva y la rampa q"_s);
        QVERIFY(id);
        QVERIFY(all(u"mentions"_s).contains(*id));
        QVERIFY(!m_town->say(u"nobody"_s, u"hola"_s));
        QVERIFY(!m_town->say(u"dani_sk8"_s, u" "_s));
        QVERIFY(!m_town->say(u"dani_sk8"_s, u"hola"_s, u"no-such"_s));
    }

    void anAnswerThatIsTooLongIsAnError()
    {
        HttpRequest small = request("GET", u"columns/local"_s);
        small.maxAnswerBytes = 100;
        const auto result = ask(small);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Protocol);
    }

    void anotherScenariosMemoryIsNotPlayed()
    {
        const QString file = m_folder->filePath(u"other.jsonl"_s);
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("{\"town\":\"elsewhere\",\"opened\":\"2026-04-16T08:40:00.000Z\",\"speed\":1}\n");
        other.close();
        const auto town = TownServer::open(m_scenario, file, *m_clock);
        QVERIFY(!town);
        QCOMPARE(town.error().kind, ErrorKind::Storage);
        const auto lost = TownServer::open(u"/nowhere/at/all.json"_s, file, *m_clock);
        QVERIFY(!lost);
        QVERIFY(lost.error().message.contains(u"/nowhere/at/all.json"));
    }
};

} // namespace pregonero::workshop

QTEST_GUILESS_MAIN(pregonero::workshop::TestTownServer)
#include "tst_townserver.moc"
