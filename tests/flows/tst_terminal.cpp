// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/truth.h"
#include "tests/support/faultproxy.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::test;

/// The sentence of a failed comparison.
#define EXITS(answer, code) QVERIFY2((answer).exit == (code), (answer).all().constData())

namespace {

const QStringList town{u"account"_s, u"add"_s, u"--network"_s, u"town"_s};

QStringList mastodon(const QUrl &server)
{
    return {u"account"_s, u"add"_s, u"--network"_s, u"mastodon"_s, u"--server"_s, server.toString(),
            u"--token-stdin"_s};
}

QStringList newDraft(const QString &account)
{
    return {u"draft"_s, u"new"_s, u"--account"_s, account, u"--text-file"_s, u"-"_s};
}

/// A draft with this text, queued: the row's id.
QString queued(const Terminal &terminal, const QString &account, const QString &text, const QStringList &more = {})
{
    const QString draft = terminal.json(newDraft(account) + more, text.toUtf8()).id();
    return terminal.json({u"draft"_s, u"queue"_s, draft}).id();
}

QJsonObject rowOf(const Terminal &terminal, const QString &id)
{
    const QJsonArray rows = terminal.json({u"outbox"_s, u"list"_s}).array();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(u"id"_s).toString() == id)
            return row.toObject();
    }
    return {};
}

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
    QSet<QString> found;
    auto match = option.globalMatch(text);
    while (match.hasNext())
        found.insert(match.next().captured());
    return found;
}

/// The man page as plain words.
QString manPage()
{
    QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/packaging/linux/pregonero.1"));
    static const QRegularExpression font(u"\\\\f[A-Z]"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(font).replace("\\-"_L1, "-"_L1)
                                          : QString();
}

} // namespace

/// Every verb of the terminal, typed at the real program.
class TestTerminal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void helpAndManTellOfEveryOption();
    void mistakesEndWithTwo_data();
    void mistakesEndWithTwo();
    void mistakesAreSaidWithoutADisplay_data();
    void mistakesAreSaidWithoutADisplay();
    void dayInTown();
    void draftsKeepTheirParts();
    void checkingATextFindsThings();
    void dayOnARealServer();
    void unreachableAndRefused();
    void unknownIsResolvedByAPerson();

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Terminal> m_terminal;
};

void TestTerminal::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("PREGONERO_TEST_KEYRING"))
        QSKIP("there is no keychain: run it under tests/support/with_keyring.sh");
}

void TestTerminal::init()
{
    m_terminal = std::make_unique<Terminal>(m_folder.filePath(u"workspace-%1"_s.arg(++m_number)));
}

void TestTerminal::helpAndManTellOfEveryOption()
{
    const Terminal::Answer help = m_terminal->run({u"--help"_s});
    EXITS(help, 0);
    const QString page = manPage();
    static const QRegularExpression command(u"^  ([a-z][a-z ]*[a-z])(?= |$)(.*)$"_s, QRegularExpression::MultilineOption);
    auto match = command.globalMatch(QString::fromUtf8(help.out));
    int commands = 0;
    while (match.hasNext()) {
        const auto line = match.next();
        const QString name = line.captured(1);
        const Terminal::Answer own = m_terminal->run(name.split(u' ') + QStringList{u"--help"_s});
        EXITS(own, 0);
        QVERIFY2(own.err.isEmpty(), own.all().constData());
        QSet<QString> options = optionsIn(QString::fromUtf8(own.out));
        QVERIFY2(options.contains(optionsIn(line.captured(2))), own.all().constData());
        options -= {u"--workspace"_s, u"--json"_s, u"--help"_s, u"--version"_s};
        const QRegularExpression entry(u"^\\.B %1( .*)?$"_s.arg(name), QRegularExpression::MultilineOption);
        const auto inPage = entry.match(page);
        QVERIFY2(inPage.hasMatch(), qPrintable(name));
        QCOMPARE(optionsIn(inPage.captured()), options);
        ++commands;
    }
    QCOMPARE(commands, 33);
    QVERIFY(!QFile::exists(m_terminal->workspace())); // asking for help leaves nothing behind
}

void TestTerminal::mistakesEndWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"publish"_s};
    QTest::newRow("half a command") << QStringList{u"draft"_s};
    QTest::newRow("unknown option") << QStringList{u"feed"_s, u"list"_s, u"--loud"_s};
    QTest::newRow("missing argument") << QStringList{u"draft"_s, u"queue"_s};
    QTest::newRow("too many") << QStringList{u"fetch"_s, u"now"_s};
    QTest::newRow("unknown network") << QStringList{u"account"_s, u"add"_s, u"--network"_s, u"telex"_s};
    QTest::newRow("no token") << QStringList{u"account"_s, u"add"_s, u"--network"_s, u"mastodon"_s, u"--server"_s,
                                             u"http://127.0.0.1:9"_s};
    QTest::newRow("limit") << QStringList{u"feed"_s, u"list"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("post number") << QStringList{u"conversation"_s, u"show"_s, u"first"_s};
    QTest::newRow("draft without account") << QStringList{u"draft"_s, u"new"_s, u"--text-file"_s, u"-"_s};
    QTest::newRow("alt before its media") << newDraft(u"x"_s) + QStringList{u"--alt"_s, u"a"_s, u"--media"_s, u"b"_s};
    QTest::newRow("visibility") << newDraft(u"x"_s) + QStringList{u"--visibility"_s, u"secret"_s};
    QTest::newRow("reply to a word") << newDraft(u"x"_s) + QStringList{u"--reply-to"_s, u"her"_s};
    QTest::newRow("hour without zone") << QStringList{u"draft"_s, u"queue"_s, u"x"_s, u"--at"_s, u"2030-01-01T09:00"_s};
    QTest::newRow("timeout") << QStringList{u"outbox"_s, u"run"_s, u"--timeout"_s, u"soon"_s};
    QTest::newRow("verdict") << QStringList{u"outbox"_s, u"resolve"_s, u"x"_s, u"perhaps"_s};
}

void TestTerminal::mistakesEndWithTwo()
{
    QFETCH(const QStringList, arguments);
    const Terminal::Answer plain = m_terminal->run(arguments);
    EXITS(plain, 2);
    QVERIFY2(plain.out.isEmpty() && plain.err.startsWith("pregonero: "), plain.all().constData());
    const Terminal::Answer json = m_terminal->json(arguments);
    EXITS(json, 2);
    bool one = false;
    QCOMPARE(json.json(&one)[u"error"_s][u"kind"_s].toString(), u"usage"_s);
    QVERIFY2(one, json.all().constData());
}

void TestTerminal::mistakesAreSaidWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option alone") << QStringList{u"--mistyped"_s};
    QTest::newRow("option of the tour") << QStringList{u"tour"_s, u"--mistyped"_s};
}

void TestTerminal::mistakesAreSaidWithoutADisplay()
{
    QFETCH(const QStringList, arguments);
    // What would open a window, were it not wrong: no display must be wanted to say so.
    Terminal bare(m_terminal->workspace());
    for (const QString &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.setVariable(variable, QString());
    const Terminal::Answer answer = bare.run(arguments);
    EXITS(answer, 2);
    QVERIFY2(answer.err.startsWith("pregonero: ") && answer.err.contains("mistyped"), answer.all().constData());
}

void TestTerminal::dayInTown()
{
    bool one = false;
    const Terminal::Answer added = m_terminal->json(town);
    EXITS(added, 0);
    const QString account = added.id();
    QVERIFY(!account.isEmpty());
    EXITS(m_terminal->json(town), 1); // here already
    QCOMPARE(m_terminal->json({u"account"_s, u"list"_s}).array().first()[u"id"_s].toString(), account);

    const Terminal::Answer fetched = m_terminal->json({u"fetch"_s});
    EXITS(fetched, 0);
    QVERIFY(fetched.object().value(u"fresh"_s).toInt() > 10);
    EXITS(m_terminal->json({u"fetch"_s, u"--account"_s, account}), 0);
    EXITS(m_terminal->json({u"fetch"_s, u"--account"_s, u"nobody"_s}), 1);

    const Terminal::Answer feed = m_terminal->json({u"feed"_s, u"list"_s, u"--limit"_s, u"5"_s, u"--unread"_s});
    EXITS(feed, 0);
    const QJsonArray posts = feed.json(&one).toArray();
    QVERIFY(one);
    QCOMPARE(posts.size(), 5);
    const qint64 oldest = posts.last()[u"id"_s].toInteger();
    const QJsonArray older = m_terminal->json({u"feed"_s, u"list"_s, u"--before"_s, QString::number(oldest)}).array();
    QVERIFY(!older.isEmpty());
    QVERIFY(older.first()[u"createdAt"_s].toString() <= posts.last()[u"createdAt"_s].toString());
    const QJsonArray found = m_terminal->json({u"feed"_s, u"list"_s, u"--search"_s, u"papeles"_s}).array();
    QVERIFY(!found.isEmpty() && found.first()[u"text"_s].toString().contains(u"papel"_s, Qt::CaseInsensitive));
    const QString post = QString::number(found.first()[u"id"_s].toInteger());
    const QJsonArray conversation = m_terminal->json({u"conversation"_s, u"show"_s, post}).array();
    QVERIFY(!conversation.isEmpty());
    EXITS(m_terminal->json({u"conversation"_s, u"show"_s, u"1"_s}), 1);

    const Terminal::Answer draft = m_terminal->json(newDraft(account) + QStringList{u"--reply-to"_s, post},
                                                    "Buenos días: pase por la oficina.\r\n\n");
    EXITS(draft, 0);
    QCOMPARE(m_terminal->json({u"draft"_s, u"list"_s}).array().first()[u"id"_s].toString(), draft.id());
    const Terminal::Answer shown = m_terminal->json({u"draft"_s, u"show"_s, draft.id()});
    EXITS(shown, 0);
    QCOMPARE(shown.object().value(u"text"_s).toString(), u"Buenos días: pase por la oficina."_s);
    QCOMPARE(shown.object().value(u"versions"_s).toArray().size(), 1);
    EXITS(m_terminal->json({u"draft"_s, u"show"_s, u"nothing"_s}), 1);

    const Terminal::Answer row = m_terminal->json({u"draft"_s, u"queue"_s, draft.id()});
    EXITS(row, 0);
    EXITS(m_terminal->json({u"draft"_s, u"queue"_s, draft.id()}), 1); // on its way already
    const Terminal::Answer ran = m_terminal->json({u"outbox"_s, u"run"_s, u"--until-empty"_s});
    EXITS(ran, 0);
    const QJsonObject sent = ran.json(&one).toArray().first().toObject();
    QVERIFY(one);
    for (const QString &key : {u"id"_s, u"account"_s, u"state"_s, u"text"_s, u"remoteId"_s, u"url"_s, u"error"_s})
        QVERIFY2(sent.contains(key), qPrintable(key));
    QCOMPARE(sent.value(u"id"_s).toString(), row.id());
    QCOMPARE(sent.value(u"state"_s).toString(), u"sent"_s);
    QVERIFY(!sent.value(u"remoteId"_s).toString().isEmpty());
    const auto there = inTown(*m_terminal);
    QVERIFY(there);
    QCOMPARE(std::ranges::count(*there, sent.value(u"url"_s).toString(), &Shown::url), 1);

    const QString later = queued(*m_terminal, account, u"Mañana hay mercado."_s);
    QVERIFY(!later.isEmpty());
    const QString dated = m_terminal->json(newDraft(account), "Feliz año").id();
    const int year = QDate::currentDate().year() + 2; // the program runs on the real clock
    const Terminal::Answer scheduled = m_terminal->json({u"draft"_s, u"queue"_s, dated, u"--at"_s, u"%1-01-01T09:00+01:00"_s.arg(year)});
    EXITS(scheduled, 0);
    const QJsonObject hour = rowOf(*m_terminal, scheduled.id());
    QCOMPARE(hour.value(u"notBefore"_s).toString(), u"%1-01-01T08:00:00.000Z"_s.arg(year));
    const QTimeZone zone(hour.value(u"zone"_s).toString().toLatin1()); // the one it was written in
    QCOMPARE(zone.offsetFromUtc(QDateTime(QDate(year, 1, 1), QTime(8, 0), QTimeZone::UTC)), 3600);
    QVERIFY(m_terminal->run({u"outbox"_s, u"list"_s}).out.contains(QByteArray::number(year) + "-01-01 09:00"));
    EXITS(m_terminal->json({u"outbox"_s, u"run"_s}), 0); // what is for another day is no reason to wait
    QCOMPARE(rowOf(*m_terminal, later).value(u"state"_s).toString(), u"sent"_s);

    const QJsonArray before = m_terminal->json({u"outbox"_s, u"list"_s}).array();
    const Terminal::Answer verified = m_terminal->json({u"journal"_s, u"verify"_s});
    EXITS(verified, 0);
    QVERIFY(verified.object().value(u"whole"_s).toBool());
    const QString file = m_folder.filePath(u"record.jsonl"_s);
    EXITS(m_terminal->json({u"journal"_s, u"export"_s, file}), 0);
    QVERIFY(QFile(file).size() > 1000);
    EXITS(m_terminal->json({u"journal"_s, u"export"_s, u"/nowhere/at/all.jsonl"_s}), 1);
    EXITS(m_terminal->json({u"journal"_s, u"rebuild"_s}), 0);
    QCOMPARE(m_terminal->json({u"outbox"_s, u"list"_s}).array(), before);

    EXITS(m_terminal->json({u"account"_s, u"remove"_s, account, u"--reason"_s, u"fin"_s}), 0);
    EXITS(m_terminal->json({u"account"_s, u"remove"_s, account}), 1);
    QCOMPARE(m_terminal->json({u"account"_s, u"list"_s}).json(&one), QJsonValue(QJsonArray()));
    QVERIFY(one);
    QVERIFY(!m_terminal->json({u"version"_s}).object().value(u"version"_s).toString().isEmpty());
}

void TestTerminal::draftsKeepTheirParts()
{
    const QString account = m_terminal->json(town).id();
    QStringList pictures;
    for (const QString &name : {u"one.png"_s, u"two.png"_s}) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n" + name.toUtf8());
        pictures.append(file.fileName());
    }
    const Terminal::Answer made = m_terminal->json(
        newDraft(account) + QStringList{u"--media"_s, pictures[0], u"--media"_s, pictures[1], u"--alt"_s, u"La plaza"_s,
                                        u"--lang"_s, u"eu"_s, u"--warning"_s, u"Zarata"_s, u"--visibility"_s,
                                        u"direct"_s},
        "Kaixo");
    EXITS(made, 0);
    const QJsonObject draft = m_terminal->json({u"draft"_s, u"show"_s, made.id()}).object();
    QCOMPARE(draft.value(u"visibility"_s).toString(), u"direct"_s);
    QCOMPARE(draft.value(u"language"_s).toString(), u"eu"_s);
    const QJsonArray media = draft.value(u"media"_s).toArray();
    QCOMPARE(media.size(), 2);
    QCOMPARE(media[0][u"altText"_s].toString(), QString()); // each --alt belongs to the --media before it
    QCOMPARE(media[1][u"altText"_s].toString(), u"La plaza"_s);
    EXITS(m_terminal->json(newDraft(account), "ma\xf1" "ana"), 1); // Latin-1: not guessed at
    EXITS(m_terminal->json(newDraft(account) + QStringList{u"--media"_s, u"/nowhere.png"_s}, "x"), 1);
    EXITS(m_terminal->json(newDraft(u"nobody"_s), "x"), 1);
    const QString tooLong = m_terminal->json(newDraft(account), QByteArray(20'000, 'a')).id();
    EXITS(m_terminal->json({u"draft"_s, u"queue"_s, tooLong}), 1);
}

void TestTerminal::checkingATextFindsThings()
{
    bool one = false;
    const Terminal::Answer fine = m_terminal->json({u"check"_s, u"-"_s, u"--network"_s, u"mastodon"_s}, "Hola.\n");
    EXITS(fine, 0);
    QCOMPARE(fine.json(&one), QJsonValue(QJsonArray()));
    QVERIFY(one);
    const QByteArray bad = QByteArray("palabra ").repeated(100);
    const Terminal::Answer tooLong = m_terminal->json({u"check"_s, u"-"_s, u"--network"_s, u"mastodon"_s}, bad);
    EXITS(tooLong, 1);
    QVERIFY(!tooLong.array().isEmpty());
    const Terminal::Answer lines = m_terminal->run({u"check"_s, u"-"_s, u"--network"_s, u"mastodon"_s}, bad);
    EXITS(lines, 1);
    QVERIFY2(lines.out.startsWith("-:1:"), lines.all().constData());
    EXITS(m_terminal->json({u"check"_s, u"/nowhere.txt"_s}), 2);
}

void TestTerminal::dayOnARealServer()
{
    QString why;
    const auto server = SnacServer::start(&why);
    if (!server)
        QSKIP(qPrintable(why));
    const Terminal::Answer added = m_terminal->json(mastodon(server->url()), server->token(u"alcaldia"_s) + '\n');
    EXITS(added, 0);
    QVERIFY(!added.id().isEmpty());

    // The citizen sits at another desk.
    const Terminal citizen(m_folder.filePath(u"citizen"_s));
    const QString her = citizen.json(mastodon(server->url()), server->token(u"vecina"_s) + '\n').id();
    QVERIFY(!queued(citizen, her, u"@alcaldia ¿abre hoy la biblioteca?"_s).isEmpty());
    EXITS(citizen.json({u"outbox"_s, u"run"_s, u"--until-empty"_s}), 0);

    QJsonArray heard;
    QTRY_VERIFY_WITH_TIMEOUT((void(m_terminal->json({u"fetch"_s})),
                              heard = m_terminal->json({u"feed"_s, u"list"_s, u"--unread"_s, u"--search"_s,
                                                        u"biblioteca"_s}).array(),
                              heard.size() == 1), 30'000);
    const QString post = QString::number(heard.first()[u"id"_s].toInteger());
    const QString row = queued(*m_terminal, added.id(), u"@vecina Sí, hasta las ocho."_s, {u"--reply-to"_s, post});
    QVERIFY(!row.isEmpty());
    const Terminal::Answer ran = m_terminal->json({u"outbox"_s, u"run"_s, u"--until-empty"_s});
    EXITS(ran, 0);
    const QJsonObject sent = rowOf(*m_terminal, row);
    QCOMPARE(sent.value(u"state"_s).toString(), u"sent"_s);
    const QList<Shown> there = onSnac(*server, u"alcaldia"_s);
    QCOMPARE(std::ranges::count(there, sent.value(u"url"_s).toString(), &Shown::url), 1);
    EXITS(m_terminal->json({u"fetch"_s}), 0);
    QCOMPARE(m_terminal->json({u"conversation"_s, u"show"_s, post}).array().size(), 2);
}

void TestTerminal::unreachableAndRefused()
{
    // Nobody listens there.
    const QUrl nowhere(u"http://127.0.0.1:%1"_s.arg(SnacServer::freePort()));
    const Terminal::Answer unreachable = m_terminal->json(mastodon(nowhere), "some-token\n");
    EXITS(unreachable, 3);
    QVERIFY(!unreachable.object().value(u"error"_s)[u"message"_s].toString().isEmpty());

    QString why;
    const auto server = SnacServer::start(&why);
    if (!server)
        QSKIP(qPrintable(why));
    const Terminal::Answer wrong = m_terminal->json(mastodon(server->url()), "not-a-token-of-anybody\n");
    EXITS(wrong, 1);
    QCOMPARE(wrong.object().value(u"error"_s)[u"kind"_s].toString(), u"auth"_s);
    QVERIFY2(wrong.err.startsWith("pregonero: ") || wrong.err.contains("\npregonero: "), wrong.all().constData());
    EXITS(m_terminal->json(mastodon(server->url()), "\n"), 1);
    QVERIFY(m_terminal->json({u"account"_s, u"list"_s}).array().isEmpty());

    const QString account = m_terminal->json(mastodon(server->url()), server->token(u"alcaldia"_s)).id();
    QVERIFY(!account.isEmpty());
    const QString row = queued(*m_terminal, account, u"Sin red."_s);
    server->stop();
    EXITS(m_terminal->json({u"fetch"_s}), 3);
    EXITS(m_terminal->json({u"outbox"_s, u"run"_s}), 3);
    QCOMPARE(rowOf(*m_terminal, row).value(u"state"_s).toString(), u"queued"_s);
    QVERIFY(!rowOf(*m_terminal, row).value(u"error"_s).toString().isEmpty());
    QVERIFY(server->resume());
    EXITS(m_terminal->json({u"outbox"_s, u"run"_s, u"--until-empty"_s}), 0);
    QCOMPARE(onSnac(*server, u"alcaldia"_s).size(), 1);
}

void TestTerminal::unknownIsResolvedByAPerson()
{
    QString why;
    const auto server = SnacServer::start(&why);
    if (!server)
        QSKIP(qPrintable(why));
    FaultProxy proxy(server->url());
    const QString account = m_terminal->json(mastodon(proxy.url()), server->token(u"alcaldia"_s)).id();
    const QString row = queued(*m_terminal, account, u"¿Llegó?"_s);
    proxy.add({.fault = FaultProxy::Fault::CutAfterRequest, .method = "POST", .path = "/api/v1/statuses"});
    // Patience ends before it may be looked up: what nobody knows is not called anything else.
    EXITS(m_terminal->json({u"outbox"_s, u"run"_s, u"--until-empty"_s, u"--timeout"_s, u"2"_s}), 3);
    QCOMPARE(rowOf(*m_terminal, row).value(u"state"_s).toString(), u"unknown"_s);
    QVERIFY(m_terminal->run({u"outbox"_s, u"list"_s}).out.contains("unconfirmed")); // for people: the window's word
    QTRY_COMPARE(onSnac(*server, u"alcaldia"_s).size(), 1);
    const QString url = onSnac(*server, u"alcaldia"_s).first().url;
    EXITS(m_terminal->json({u"outbox"_s, u"resolve"_s, u"nothing"_s, u"sent"_s}), 1);
    EXITS(m_terminal->json({u"outbox"_s, u"resolve"_s, row, u"sent"_s, u"--url"_s, url}), 0);
    QCOMPARE(rowOf(*m_terminal, row).value(u"state"_s).toString(), u"sent"_s);
    QCOMPARE(rowOf(*m_terminal, row).value(u"url"_s).toString(), url);
    EXITS(m_terminal->json({u"outbox"_s, u"run"_s, u"--until-empty"_s}), 0);
    QCOMPARE(onSnac(*server, u"alcaldia"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
