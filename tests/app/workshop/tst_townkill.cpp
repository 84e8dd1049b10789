// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/townserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace pregonero::workshop {

namespace {

const QString scenario = QStringLiteral(PREGONERO_SOURCE_DIR "/resources/scenarios/villanueva.json");

/// The program that is killed: publishes one post after the other and says each number once it is answered.
class Publisher final : public QObject
{
public:
    Publisher(std::unique_ptr<TownServer> town, int number) : m_town(std::move(town)), m_number(number) { }

    void next()
    {
        HttpRequest request{.method = "POST", .url = QUrl(u"https://town.invalid/v1/posts"_s)};
        request.headers = {{"Idempotency-Key", "key-" + QByteArray::number(m_number)}};
        request.body = QJsonDocument(QJsonObject{{u"text"_s, u"número %1 "_s.arg(m_number) + QString(400, u'ñ')}})
                           .toJson();
        whenDone(m_town->send(request), this, [this](const Result<HttpResponse> &response) {
            if (!response || response->status / 100 != 2) {
                std::fprintf(stderr, "refused: %d\n", response ? response->status : 0);
                return QCoreApplication::exit(1);
            }
            std::printf("%d\n", m_number++);
            std::fflush(stdout);
            next();
        });
    }

private:
    std::unique_ptr<TownServer> m_town;
    int m_number;
};

} // namespace

class TestTownKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Killed at any instant, 40 times over: what was answered is there, once; what was not may be, once; and a
    /// repetition with the same key after the restart makes no second one.
    void remembersWhatItAnsweredAndNothingTwice()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"town.jsonl"_s);
        QRandomGenerator random(2026);
        int answered = 0;
        for (int kill = 0; kill < 40; ++kill) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), {u"--publish"_s, file, QString::number(answered)});
            const int enough = answered + random.bounded(1, 6);
            const qint64 delay = random.bounded(3000);
            QVERIFY(QTest::qWaitFor([&] {
                while (program.canReadLine())
                    answered = program.readLine().trimmed().toInt() + 1;
                return answered >= enough || program.state() == QProcess::NotRunning;
            }, 30'000));
            QVERIFY2(program.state() == QProcess::Running, program.readAllStandardError().constData());
            for (QDeadlineTimer until{std::chrono::microseconds{delay}}; !until.hasExpired();) { } // anywhere in a write
            program.kill();
            QVERIFY(program.waitForFinished(10'000));
            while (program.canReadLine())
                answered = program.readLine().trimmed().toInt() + 1;
            check(file, answered);
        }
        QVERIFY(answered >= 40);
    }

private:
    static void check(const QString &file, int answered)
    {
        SystemClock clock;
        auto town = TownServer::open(scenario, file, clock);
        QVERIFY2(town, qPrintable(town ? QString() : town.error().message));
        QStringList texts;
        QString after;
        for (bool more = true; more;) {
            const auto call = (*town)->send({.url = QUrl(u"https://town.invalid/v1/columns/own?limit=40&after="_s + after)});
            QTRY_VERIFY(call.isFinished());
            QVERIFY(call.result());
            const QJsonObject page = QJsonDocument::fromJson(call.result()->body).object();
            for (const QJsonValue &post : page.value(u"posts"_s).toArray())
                texts << post[u"text"].toString().section(u' ', 0, 1);
            after = page.value(u"next"_s).toString();
            more = page.value(u"more"_s).toBool();
        }
        for (int number = 0; number < answered; ++number)
            QCOMPARE(texts.count(u"número %1"_s.arg(number)), 1);
        QVERIFY(texts.count(u"número %1"_s.arg(answered)) <= 1);
        QVERIFY(!texts.contains(u"número %1"_s.arg(answered + 1)));
    }
};

} // namespace pregonero::workshop

int main(int argc, char **argv)
{
    using namespace pregonero;
    QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--publish") {
        SystemClock clock;
        auto town = workshop::TownServer::open(workshop::scenario, QString::fromLocal8Bit(argv[2]), clock);
        if (!town)
            return 1;
        workshop::Publisher publisher(std::move(*town), QByteArray(argv[3]).toInt());
        publisher.next();
        return QCoreApplication::exec();
    }
    workshop::TestTownKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_townkill.moc"
