// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lsp.h"
#include "app/cli/lspanswers.h"
#include "app/cli/lspframes.h"

#include <QJsonDocument>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::cli::lsp;

namespace {

const QString uri = u"file:///tmp/nota.md"_s;

QByteArray message(const QString &method, const QJsonObject &params, const QJsonValue &id = QJsonValue::Undefined)
{
    QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}};
    if (!id.isUndefined())
        object.insert(u"id"_s, id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject position(int line, int character)
{
    return {{u"line"_s, line}, {u"character"_s, character}};
}

QJsonObject opened(const QString &text)
{
    return {{u"textDocument"_s, QJsonObject{{u"uri"_s, uri}, {u"languageId"_s, u"markdown"_s}, {u"version"_s, 1}, {u"text"_s, text}}}};
}

QJsonObject changed(int version, const QJsonArray &changes)
{
    return {{u"textDocument"_s, QJsonObject{{u"uri"_s, uri}, {u"version"_s, version}}}, {u"contentChanges"_s, changes}};
}

QJsonObject at(int line, int character)
{
    return {{u"textDocument"_s, QJsonObject{{u"uri"_s, uri}}}, {u"position"_s, position(line, character)}};
}

QJsonObject within(const QJsonObject &start, const QJsonObject &end)
{
    return {{u"textDocument"_s, QJsonObject{{u"uri"_s, uri}}},
            {u"range"_s, QJsonObject{{u"start"_s, start}, {u"end"_s, end}}},
            {u"context"_s, QJsonObject{{u"diagnostics"_s, QJsonArray()}}}};
}

/// Says "mal" of every "mal".
QList<checker::Finding> findings(const QString &text)
{
    QList<checker::Finding> all;
    for (qsizetype i = text.indexOf(u"mal"_s); i >= 0; i = text.indexOf(u"mal"_s, i + 1))
        all.append({.rule = u"x.Mal"_s, .category = u"tone"_s, .level = checker::Finding::Level::Warning, .title = u"Tono"_s,
                    .message = u"Di «bien»."_s, .source = u"Manual, 1990"_s, .start = i, .length = 3,
                    .fixes = {{u"Replace"_s, i, 3, u"bien"_s}}, .why = u"Porque sí."_s, .bad = {u"mal"_s}, .good = {u"bien"_s},
                    .link = u"https://example.org/mal"_s});
    return all;
}

/// Does the one job that waits.
QList<QJsonObject> work(Session &session)
{
    const auto job = session.takeJob();
    return job ? session.checked(job->uri, job->edition, findings(job->text)) : QList<QJsonObject>();
}

Session running()
{
    Session session(u"1"_s);
    (void)session.receive(message(u"initialize"_s, {}, 1));
    return session;
}

int code(const QList<QJsonObject> &messages)
{
    return messages.isEmpty() ? 0 : messages.constLast().value("error"_L1)["code"_L1].toInt();
}

} // namespace

/// The protocol without a process: messages in, messages out.
class TestLsp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lifeOfASession();
    void diagnosticsAreOfTheLatestText();
    void changesCountUtf16();
    void editsAsAnEditorMakesThem();
    void hoverWaitsForTheCheck();
    void quickFixesAreEdits();
    void allOfARuleAtOnce();
    void allThatNeedsNoChoice();
    void cancelled();
    void mistakes_data();
    void mistakes();
    void frames();
    void garbageNeverEndsIt();
};

void TestLsp::lifeOfASession()
{
    Session session(u"1.2"_s);
    QCOMPARE(code(session.receive(message(u"textDocument/hover"_s, at(0, 0), 1))), -32002);
    const auto answers = session.receive(message(u"initialize"_s, {}, u"a"_s));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.at(0).value("id"_L1).toString(), u"a"_s);
    const QJsonValue capabilities = answers.at(0).value("result"_L1)["capabilities"_L1];
    QCOMPARE(capabilities["positionEncoding"_L1].toString(), u"utf-16"_s);
    QCOMPARE(capabilities["textDocumentSync"_L1]["change"_L1].toInt(), 2);
    QCOMPARE(code(session.receive(message(u"initialize"_s, {}, 2))), -32600);
    QVERIFY(session.receive(message(u"initialized"_s, {})).isEmpty());
    QVERIFY(session.receive(message(u"workspace/didChangeConfiguration"_s, {})).isEmpty());
    QCOMPARE(code(session.receive(message(u"workspace/symbol"_s, {}, 3))), -32601);
    QVERIFY(session.receive(message(u"shutdown"_s, {}, 4)).constLast().value("result"_L1).isNull());
    QCOMPARE(code(session.receive(message(u"textDocument/hover"_s, at(0, 0), 5))), -32600);
    QVERIFY(!session.exitCode());
    (void)session.receive(message(u"exit"_s, {}));
    QCOMPARE(session.exitCode(), 0);
    Session rude = running();
    (void)rude.receive(message(u"exit"_s, {}));
    QCOMPARE(rude.exitCode(), 1);
}

void TestLsp::diagnosticsAreOfTheLatestText()
{
    Session session = running();
    QVERIFY(session.receive(message(u"textDocument/didOpen"_s, opened(u"todo mal"_s))).isEmpty());
    const auto early = session.takeJob();
    QVERIFY(early);
    QCOMPARE(early->languageId, u"markdown"_s);
    (void)session.receive(message(u"textDocument/didChange"_s, changed(2, {QJsonObject{{u"text"_s, u"mal\nmal"_s}}})));
    QVERIFY(session.checked(uri, early->edition, findings(early->text)).isEmpty()); // the text has changed since
    const auto messages = work(session);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.at(0).value("method"_L1).toString(), u"textDocument/publishDiagnostics"_s);
    const QJsonValue params = messages.at(0).value("params"_L1);
    QCOMPARE(params["version"_L1].toInt(), 2);
    QCOMPARE(params["diagnostics"_L1].toArray().size(), 2);
    const QJsonValue second = params["diagnostics"_L1][1];
    QCOMPARE(second["range"_L1]["start"_L1].toObject(), position(1, 0));
    QCOMPARE(second["range"_L1]["end"_L1].toObject(), position(1, 3));
    QCOMPARE(second["severity"_L1].toInt(), 2);
    QCOMPARE(second["code"_L1].toString(), u"x.Mal"_s);
    QCOMPARE(second["codeDescription"_L1]["href"_L1].toString(), u"https://example.org/mal"_s);
    QVERIFY(!session.takeJob());
    const auto closed = session.receive(
        message(u"textDocument/didClose"_s, {{u"textDocument"_s, QJsonObject{{u"uri"_s, uri}}}}));
    QCOMPARE(closed.constLast().value("params"_L1)["diagnostics"_L1].toArray().size(), 0);
    QVERIFY(!session.isOpen(uri));
}

void TestLsp::changesCountUtf16()
{
    Session session = running();
    (void)session.receive(message(u"textDocument/didOpen"_s, opened(u"😀 uno\r\ndos"_s)));
    const QJsonObject stretch{{u"start"_s, position(0, 3)}, {u"end"_s, position(1, 1)}};
    (void)session.receive(message(u"textDocument/didChange"_s, changed(2, {QJsonObject{{u"range"_s, stretch}, {u"text"_s, u"mal "_s}}})));
    QCOMPARE(session.takeJob()->text, u"😀 mal os"_s);
}

void TestLsp::editsAsAnEditorMakesThem()
{
    // Random edits, said as ranges, leave the text that they leave.
    std::mt19937 random(11);
    Session session = running();
    QStringList lines{u"uno 😀"_s, u"mañana"_s, u""_s};
    (void)session.receive(message(u"textDocument/didOpen"_s, opened(lines.join(u'\n'))));
    QString text = lines.join(u'\n');
    for (int i = 2; i < 300; ++i) {
        const auto offset = [&] {
            const qsizetype where = qsizetype(random() % size_t(text.size() + 1));
            return where < text.size() && text[where].isLowSurrogate() ? where + 1 : where; // an editor never parts a pair
        };
        const auto [start, end] = std::minmax({offset(), offset()});
        const auto place = [&](qsizetype where) {
            const QStringView before = QStringView(text).first(where);
            return position(int(before.count(u'\n')), int(where - (before.lastIndexOf(u'\n') + 1)));
        };
        const QString inserted = QStringList{u"a"_s, u"\n"_s, u"😀"_s, u"ñ\nmal"_s, u""_s}.at(qsizetype(random() % 5));
        const QJsonObject stretch{{u"start"_s, place(start)}, {u"end"_s, place(end)}};
        (void)session.receive(message(u"textDocument/didChange"_s, changed(i, {QJsonObject{{u"range"_s, stretch}, {u"text"_s, inserted}}})));
        text.replace(start, end - start, inserted);
        const auto job = session.takeJob();
        QVERIFY(job);
        QCOMPARE(job->text, text);
    }
}

void TestLsp::hoverWaitsForTheCheck()
{
    Session session = running();
    (void)session.receive(message(u"textDocument/didOpen"_s, opened(u"todo mal"_s)));
    QVERIFY(session.receive(message(u"textDocument/hover"_s, at(0, 6), 7)).isEmpty());
    const auto messages = work(session);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(1).value("id"_L1).toInt(), 7);
    const QString card = messages.at(1).value("result"_L1)["contents"_L1]["value"_L1].toString();
    for (const QString &part : {u"Di «bien»."_s, u"Porque sí."_s, u"Manual, 1990"_s, u"x.Mal"_s})
        QVERIFY2(card.contains(part), qPrintable(card));
    QVERIFY(session.receive(message(u"textDocument/hover"_s, at(0, 1), 8)).at(0).value("result"_L1).isNull());
}

void TestLsp::quickFixesAreEdits()
{
    Session session = running();
    (void)session.receive(message(u"textDocument/didOpen"_s, opened(u"uno\ntodo mal"_s)));
    (void)work(session);
    const auto answers = session.receive(message(u"textDocument/codeAction"_s, within(position(1, 5), position(1, 5)), 9));
    const QJsonArray actions = answers.at(0).value("result"_L1).toArray();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.at(0)["kind"_L1].toString(), u"quickfix"_s);
    const QJsonValue edit = actions.at(0)["edit"_L1]["changes"_L1][uri][0];
    QCOMPARE(edit["newText"_L1].toString(), u"bien"_s);
    QCOMPARE(edit["range"_L1]["start"_L1].toObject(), position(1, 5));
    QVERIFY(session.receive(message(u"textDocument/codeAction"_s, within(position(0, 0), position(0, 1)), 10))
                .at(0).value("result"_L1).toArray().isEmpty());
    QJsonObject refactor = within(position(1, 5), position(1, 5));
    refactor.insert(u"context"_s, QJsonObject{{u"diagnostics"_s, QJsonArray()}, {u"only"_s, QJsonArray{u"refactor"_s}}});
    QVERIFY(session.receive(message(u"textDocument/codeAction"_s, refactor, 11)).at(0).value("result"_L1).toArray().isEmpty());
}

namespace {

/// What an action leaves of a text.
QString applied(QString text, const QJsonValue &action)
{
    const cli::TextPlaces places(text);
    for (const QJsonValue &edit : action["edit"_L1]["changes"_L1][uri].toArray()) { // they come from the end
        const qsizetype start = *offsetOf(places, edit["range"_L1]["start"_L1]);
        text.replace(start, *offsetOf(places, edit["range"_L1]["end"_L1]) - start, edit["newText"_L1].toString());
    }
    return text;
}

QJsonArray actionsFor(Session &session, const QJsonArray &only)
{
    QJsonObject params = within(position(0, 0), position(0, 1));
    params.insert(u"context"_s, QJsonObject{{u"diagnostics"_s, QJsonArray()}, {u"only"_s, only}});
    return session.receive(message(u"textDocument/codeAction"_s, params, 9)).at(0).value("result"_L1).toArray();
}

} // namespace

void TestLsp::allOfARuleAtOnce()
{
    Session session = running();
    const QString text = u"mal 😀 mal\ntodo mal"_s;
    (void)session.receive(message(u"textDocument/didOpen"_s, opened(text)));
    (void)work(session);
    const QJsonArray actions = actionsFor(session, {u"quickfix"_s});
    QCOMPARE(actions.size(), 2); // the one under the cursor, and all
    QCOMPARE(applied(text, actions.at(0)), u"bien 😀 mal\ntodo mal"_s);
    QCOMPARE(actions.at(1)["kind"_L1].toString(), u"quickfix"_s);
    QVERIFY(!actions.at(1)["isPreferred"_L1].toBool());
    QVERIFY2(actions.at(1)["title"_L1].toString().contains(u"3"), qPrintable(actions.at(1)["title"_L1].toString()));
    QCOMPARE(applied(text, actions.at(1)), u"bien 😀 bien\ntodo bien"_s);
    // A rule that lets one choose is mended place by place.
    QList<checker::Finding> unsure = findings(text);
    unsure[1].fixes.append({u"Replace"_s, unsure[1].start, 3, u"regular"_s});
    (void)session.receive(message(u"textDocument/didChange"_s, changed(2, {QJsonObject{{u"text"_s, text}}})));
    const auto job = session.takeJob();
    (void)session.checked(uri, job->edition, unsure);
    QCOMPARE(actionsFor(session, {u"quickfix"_s}).size(), 1);
    QVERIFY(actionsFor(session, {u"source.fixAll"_s}).isEmpty());
}

void TestLsp::allThatNeedsNoChoice()
{
    Session session = running();
    const QString text = u"muy mal y muy mal"_s;
    QList<checker::Finding> found = findings(text);
    for (qsizetype i = 0; i >= 0; i = text.indexOf(u"muy"_s, i + 1)) // another rule, whose places meet the first one's
        found.append({.rule = u"x.Muy"_s, .start = i, .length = 7, .fixes = {{u"Replace"_s, i, 7, u"fatal"_s}}});
    found.append({.rule = u"x.Y"_s, .start = 8, .length = 1, .fixes = {{u"Replace"_s, 8, 1, u"o"_s}}});
    (void)session.receive(message(u"textDocument/didOpen"_s, opened(text)));
    const auto job = session.takeJob();
    (void)session.checked(uri, job->edition, found);
    for (const QString &kind : {u"source"_s, u"source.fixAll"_s, u"source.fixAll.pregonero"_s}) {
        const QJsonArray actions = actionsFor(session, {kind});
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions.at(0)["kind"_L1].toString(), u"source.fixAll.pregonero"_s);
        QCOMPARE(applied(text, actions.at(0)), u"fatal o fatal"_s);
    }
    for (const QString &kind : {u"source.organizeImports"_s, u"source.fixAll.other"_s, u"sourc"_s, u"refactor"_s})
        QVERIFY2(actionsFor(session, {kind}).isEmpty(), qPrintable(kind));
    QCOMPARE(actionsFor(session, {u"quickfix"_s, u"source.fixAll"_s}).last()["kind"_L1].toString(), u"source.fixAll.pregonero"_s);
    // Nobody who did not ask is offered to change the whole text.
    for (const QJsonValue &action : session.receive(message(u"textDocument/codeAction"_s, within(position(0, 0), position(0, 1)), 9))
                                        .at(0).value("result"_L1).toArray())
        QCOMPARE(action["kind"_L1].toString(), u"quickfix"_s);
}

void TestLsp::cancelled()
{
    Session session = running();
    (void)session.receive(message(u"textDocument/didOpen"_s, opened(u"todo mal"_s)));
    (void)session.receive(message(u"textDocument/hover"_s, at(0, 6), 7));
    const auto answers = session.receive(message(u"$/cancelRequest"_s, {{u"id"_s, 7}}));
    QCOMPARE(code(answers), -32800);
    QCOMPARE(answers.at(0).value("id"_L1).toInt(), 7);
    QCOMPARE(work(session).size(), 1); // no second answer
    QVERIFY(session.receive(message(u"$/cancelRequest"_s, {{u"id"_s, 7}})).isEmpty());
    // What waits when the document goes is answered too.
    (void)session.receive(message(u"textDocument/didChange"_s, changed(2, {QJsonObject{{u"text"_s, u"x"_s}}})));
    (void)session.receive(message(u"textDocument/hover"_s, at(0, 0), 8));
    QCOMPARE(session.receive(message(u"shutdown"_s, {}, 9)).size(), 2);
}

void TestLsp::mistakes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("{oops") << -32700;
    QTest::newRow("nothing") << QByteArray() << -32700;
    QTest::newRow("a list") << QByteArray("[]") << -32600;
    QTest::newRow("no version") << QByteArray(R"({"id":1,"method":"shutdown"})") << -32600;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << -32600;
    QTest::newRow("a method that is a number") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":3})") << -32600;
    QTest::newRow("an id that is a list") << QByteArray(R"({"jsonrpc":"2.0","id":[],"method":"shutdown"})") << -32600;
    QTest::newRow("params that are a number") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"shutdown","params":3})") << -32602;
    QTest::newRow("no document") << message(u"textDocument/hover"_s, {}, 1) << -32602;
    QTest::newRow("a document that is not open") << message(u"textDocument/hover"_s, at(0, 0), 1) << -32602;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << -32700;
    QTest::newRow("not UTF-8") << QByteArray("{\"jsonrpc\":\"\xff\"}") << -32700;
}

void TestLsp::mistakes()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    Session session = running();
    QCOMPARE(::code(session.receive(body)), code);
    // It goes on as if nothing had been.
    (void)session.receive(message(u"textDocument/didOpen"_s, opened(u"mal"_s)));
    QCOMPARE(work(session).size(), 1);
    QCOMPARE(::code(session.receive(message(u"textDocument/hover"_s,
                                            {{u"textDocument"_s, QJsonObject{{u"uri"_s, uri}}},
                                             {u"position"_s, QJsonObject{{u"line"_s, -4}, {u"character"_s, u"x"_s}}}},
                                            2))),
             -32602);
}

void TestLsp::frames()
{
    Frames frames;
    const QByteArray two = framed({{u"a"_s, 1}}) + "content-length:2\r\nContent-Type: x\r\n\r\n{}";
    QList<QByteArray> bodies;
    for (const char c : two) {
        for (const Frames::Frame &frame : frames.feed(QByteArray(1, c)))
            bodies << frame.body;
    }
    QCOMPARE(bodies, QList<QByteArray>({R"({"a":1})", "{}"}));
    // Garbage is told of once, and what follows is read.
    auto after = frames.feed("hello\r\n\r\nContent-Length: 2\r\n\r\n{}");
    QCOMPARE(after.size(), 2);
    QVERIFY(after.at(0).broken);
    QCOMPARE(after.at(1).body, "{}"_ba);
    // What is too large is left out as a whole.
    after = frames.feed("Content-Length: " + QByteArray::number(Frames::largest + 1) + "\r\n\r\n");
    QCOMPARE(after.size(), 1);
    QVERIFY(after.at(0).broken);
    after = frames.feed(QByteArray(Frames::largest + 1, 'x') + framed({}));
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.at(0).body, "{}"_ba);
    QCOMPARE(frames.feed(QByteArray(20'000, 'x')).size(), 1); // a header that never ends
    QCOMPARE(frames.feed(framed({})).at(0).body, "{}"_ba);
}

void TestLsp::garbageNeverEndsIt()
{
    std::mt19937 random(5);
    const QList<QByteArray> seeds{message(u"textDocument/didOpen"_s, opened(u"mal 😀 mal"_s)),
                                  message(u"textDocument/didChange"_s,
                                          changed(2, {QJsonObject{{u"range"_s, QJsonObject{{u"start"_s, position(0, 1)}, {u"end"_s, position(3, 1)}}},
                                                                  {u"text"_s, u"x"_s}}})),
                                  message(u"textDocument/codeAction"_s, within(position(0, 0), position(0, 9)), 4),
                                  message(u"textDocument/hover"_s, at(0, 1), 3)};
    Session session = running();
    for (int i = 0; i < 20'000; ++i) {
        QByteArray body = seeds.at(qsizetype(random() % size_t(seeds.size())));
        for (unsigned changes = random() % 4; changes > 0; --changes)
            body[qsizetype(random() % size_t(body.size()))] = char(random());
        (void)session.receive(body);
        if (i % 3 == 0)
            (void)work(session);
        if (session.exitCode() || session.isShutDown())
            session = running();
    }
    QVERIFY(session.receive(message(u"shutdown"_s, {}, 1)).constLast().contains("result"_L1));
}

QTEST_GUILESS_MAIN(TestLsp)
#include "tst_lsp.moc"
