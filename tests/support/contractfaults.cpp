// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the contract that is about what goes wrong: lost answers, errors, stops, nonsense.
#include "tests/support/contract.h"

#include <QMetaEnum>

Q_DECLARE_METATYPE(pregonero::test::Fault)

namespace pregonero::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Fault::Kind;

namespace {

QByteArray nestedDeeply()
{
    return QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

QByteArray huge()
{
    return "{\"posts\":[" + QByteArray("0,").repeated(3'500'000) + "0]}";
}

const QByteArray captivePortal = "<!DOCTYPE html><html><body><h1>Accept the terms of this Wi-Fi</h1></body></html>";

} // namespace

void AdapterContract::verifyFindsWhatWasSent()
{
    if (!can(Capability::Verify))
        QSKIP("does not verify");
    const Piece sent = piece(u"¿Dónde estás? ¡Aquí! 📍\nSegunda línea"_s);
    const OutboxId one = key();
    const TimePoint since = m_subject.clock->now();
    const auto receipt = publish(sent, one);
    QVERIFY(receipt);
    QVERIFY(publish(piece(u"Otra cosa después"_s), key()));
    const auto found = wait(m_subject.adapter->verify(context(), sent, one, since));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message + found.error().detail));
    QCOMPARE(found->state, Verification::State::Sent);
    QVERIFY(found->receipt);
    QCOMPARE(found->receipt->remoteId, receipt->remoteId);
    QCOMPARE(found->receipt->url, receipt->url);
    QVERIFY(!found->receipt->raw.isEmpty());
}

void AdapterContract::verifyFindsWhatWasSentThoughTheAnswerWasLost()
{
    if (!can(Capability::Verify))
        QSKIP("does not verify");
    const Piece sent = piece(u"La respuesta se perdió"_s);
    const OutboxId one = key();
    const TimePoint since = m_subject.clock->now();
    m_port->play({.kind = Kind::CutAfter, .onlyWrites = true});
    const auto receipt = publish(sent, one);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Network);
    QCOMPARE(receipt.error().effect, Effect::Possible);
    QCOMPARE(m_port->faultsPlayed(), 1); // one try, no second of its own
    m_port->clear();
    const auto found = wait(m_subject.adapter->verify(context(), sent, one, since));
    QVERIFY(found);
    QCOMPARE(found->state, Verification::State::Sent);
    const auto post = look(found->receipt->remoteId);
    QVERIFY(post);
    QVERIFY(post->own);
}

void AdapterContract::verifyKnowsWhatNeverLeft()
{
    if (!can(Capability::Verify))
        QSKIP("does not verify");
    const Piece sent = piece(u"Nunca salió"_s);
    const OutboxId one = key();
    const TimePoint since = m_subject.clock->now();
    m_port->play({.kind = Kind::CutBefore});
    const auto receipt = publish(sent, one);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Network);
    QCOMPARE(receipt.error().effect, Effect::None);
    m_port->clear();
    const auto found = wait(m_subject.adapter->verify(context(), sent, one, since));
    QVERIFY(found);
    QVERIFY(!found->receipt);
    if (m_subject.absentIsCertain)
        QCOMPARE(found->state, Verification::State::Absent);
    QVERIFY(found->state != Verification::State::Sent);
}

void AdapterContract::verifyIsNotFooledByAnOlderOne()
{
    if (!can(Capability::Verify))
        QSKIP("does not verify");
    const Piece sent = piece(u"Buenos días"_s);
    QVERIFY(publish(sent, key()));
    const TimePoint since = m_subject.clock->now() + m_subject.clockTolerance;
    const auto found = wait(m_subject.adapter->verify(context(), sent, key(), since));
    QVERIFY(found);
    QVERIFY(found->state != Verification::State::Sent);
    if (m_subject.absentIsCertain)
        QCOMPARE(found->state, Verification::State::Absent);
}

void AdapterContract::verifyIsNotFooledBySomebodyElse()
{
    if (!can(Capability::Verify) || !m_subject.citizenWrites)
        QSKIP("needs a citizen");
    const Piece sent = piece(u"Lo mismo que dice otra persona"_s);
    const TimePoint since = m_subject.clock->now();
    QVERIFY(m_subject.citizenWrites(sent.text, {}));
    m_subject.settle();
    const auto found = wait(m_subject.adapter->verify(context(), sent, key(), since));
    QVERIFY(found);
    QVERIFY(found->state != Verification::State::Sent);
}

void AdapterContract::verifyIsNotFooledByAnotherThread()
{
    if (!can(Capability::Verify) || !m_subject.citizenWrites)
        QSKIP("needs a citizen");
    const auto one = m_subject.citizenWrites(u"Gracias por arreglarlo"_s, {});
    const auto other = m_subject.citizenWrites(u"Qué bonita ha quedado la plaza"_s, {});
    QVERIFY(one && other);
    m_subject.settle();
    Piece sent = piece(u"¡Gracias a ti!"_s);
    sent.inReplyTo = *one;
    const TimePoint since = m_subject.clock->now();
    QVERIFY(publish(sent, key()));
    sent.inReplyTo = *other;
    const auto found = wait(m_subject.adapter->verify(context(), sent, key(), since));
    QVERIFY(found);
    QVERIFY(found->state != Verification::State::Sent);
}

void AdapterContract::verifyIsNeverSureAfterAFailedLook()
{
    if (!can(Capability::Verify))
        QSKIP("does not verify");
    m_port->forget();
    const auto clean = ask(Method::Verify);
    QVERIFY(!clean->error);
    const int requests = int(m_port->requests().size());
    const QList<Fault> faults = {{.kind = Kind::Answer, .status = 503},
                                 {.kind = Kind::Answer, .status = 404},
                                 {.kind = Kind::Answer, .body = "{}"},
                                 {.kind = Kind::Answer, .body = "[{}]"},
                                 {.kind = Kind::Answer, .body = "null"},
                                 {.kind = Kind::Answer, .body = captivePortal},
                                 {.kind = Kind::CutAfter},
                                 {.kind = Kind::Truncated},
                                 {.kind = Kind::WrongTypes}};
    for (int at = 0; at < requests; ++at) {
        for (const Fault &fault : faults) {
            m_port->play(fault, at, 1);
            const auto outcome = ask(Method::Verify);
            QCOMPARE(outcome->answers, 1);
            QVERIFY2(outcome->error || outcome->verification == Verification::State::CannotTell,
                     qPrintable(u"sure in spite of fault %1, status %2, body %3, in request %4"_s.arg(int(fault.kind))
                                    .arg(fault.status)
                                    .arg(QString::fromLatin1(fault.body.left(20)))
                                    .arg(at)));
        }
    }
}

void AdapterContract::everyOfferedMethod() const
{
    QTest::addColumn<Method>("method");
    const QMetaEnum methods = QMetaEnum::fromType<Method>();
    for (int i = 0; i < methods.keyCount(); ++i) {
        if (offers(Method(methods.value(i))))
            QTest::newRow(methods.key(i)) << Method(methods.value(i));
    }
}

void AdapterContract::errorsHaveTheirKind_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Effect>("effect"); // of publish
    const auto status = [](int code, ErrorKind kind, Effect effect = Effect::None) {
        QTest::addRow("%d", code) << Fault{.kind = Kind::Answer, .status = code,
                                           .headers = {{"retry-after", "7"}, {"content-type", "application/json"}},
                                           .body = "{\"error\":\"a reason\"}"}
                                  << kind << effect;
    };
    status(302, ErrorKind::Protocol, Effect::Possible);
    status(400, ErrorKind::Rejected);
    status(401, ErrorKind::Auth);
    status(403, ErrorKind::Forbidden);
    status(404, ErrorKind::NotFound);
    status(410, ErrorKind::NotFound);
    status(413, ErrorKind::Rejected);
    status(422, ErrorKind::Rejected);
    status(429, ErrorKind::RateLimited);
    status(500, ErrorKind::Network, Effect::Possible);
    status(503, ErrorKind::Network, Effect::Possible);
    const auto row = [](const char *tag, Fault fault, ErrorKind kind, Effect effect) {
        QTest::newRow(tag) << fault << kind << effect;
    };
    row("cut before", {.kind = Kind::CutBefore}, ErrorKind::Network, Effect::None);
    row("cut after", {.kind = Kind::CutAfter}, ErrorKind::Network, Effect::Possible);
    row("truncated", {.kind = Kind::Truncated}, ErrorKind::Protocol, Effect::Possible);
    row("wrong types", {.kind = Kind::WrongTypes}, ErrorKind::Protocol, Effect::Possible);
    const auto body = [&](const char *tag, QByteArray bytes) {
        row(tag, {.kind = Kind::Answer, .body = std::move(bytes)}, ErrorKind::Protocol, Effect::Possible);
    };
    body("empty", "");
    body("captive portal", captivePortal);
    body("not text", QByteArray("\x00\xff\xfe\x80{\"id\":\"\xc3\x28\"}", 15));
    body("null", "null");
    body("a number", "12");
    body("deep", nestedDeeply());
    body("huge", huge());
}

void AdapterContract::errorsHaveTheirKind()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(Effect, effect);
    if (fault.kind == Kind::WrongTypes && !m_subject.answersJson)
        QSKIP("its answers are not JSON");
    const bool unreadable = kind == ErrorKind::Protocol;
    const QMetaEnum methods = QMetaEnum::fromType<Method>();
    for (int i = 0; i < methods.keyCount(); ++i) {
        const auto method = Method(methods.value(i));
        if (!offers(method))
            continue;
        const QString reason = makeTargets(method);
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        Fault played = fault;
        played.onlyWrites = method == Method::Publish; // what comes before it has no effect
        m_port->play(played);
        const auto outcome = ask(method);
        const auto says = [&](const char *what) {
            return QByteArray(methods.key(i)) + ": " + what + " ("
                + (outcome->error ? name(outcome->error->kind) : u"no error"_s).toUtf8() + ')';
        };
        QVERIFY2(outcome->answers == 1, says("must answer once").constData());
        if (method == Method::Verify && !outcome->error) {
            QVERIFY2(outcome->verification == Verification::State::CannotTell, says("is sure of what it did not see").constData());
            continue;
        }
        if (method == Method::Limits && !outcome->error)
            continue; // may fall back to what the metadata says
        if (unreadable && !outcome->error) {
            const bool acts = method == Method::Remove || method == Method::Moderate;
            if (acts && m_subject.bodylessActs && fault.status < 300)
                continue;
            // A list whose items make no sense may be read as one without them.
            if (fault.kind == Kind::WrongTypes && (method == Method::Fetch || method == Method::Conversation))
                continue;
        }
        if (method == Method::Remove && kind == ErrorKind::NotFound && !outcome->error)
            continue; // gone is gone
        QVERIFY2(outcome->error, says("took it for an answer").constData());
        // Who am I carries nothing that could be invalid but the sign-in: some servers answer a bad one so.
        if (method == Method::WhoAmI && fault.status == 422 && outcome->error->kind == ErrorKind::Auth)
            continue;
        QVERIFY2(outcome->error->kind == kind, says("another kind of error").constData());
        QVERIFY2(!outcome->error->message.isEmpty(), says("tells a person nothing").constData());
        if (kind == ErrorKind::RateLimited)
            QVERIFY2(outcome->error->retryAfter == 7s, says("lost Retry-After").constData());
        if (method == Method::Publish)
            QVERIFY2(outcome->error->effect == effect, says("is wrong about the effect").constData());
    }
}

void AdapterContract::stopsWhenAsked_data() { everyOfferedMethod(); }

void AdapterContract::stopsWhenAsked()
{
    QFETCH(Method, method);
    const QString reason = makeTargets(method);
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
    m_port->play({.kind = Kind::NeverAnswers});
    std::stop_source stop;
    const auto outcome = start(method, context(stop.get_token()));
    QTRY_VERIFY(m_port->faultsPlayed() > 0);
    QCOMPARE(outcome->answers, 0);
    stop.request_stop();
    QTRY_COMPARE(outcome->answers, 1);
    if (method == Method::Limits && !outcome->error)
        return;
    if (method == Method::Verify && outcome->verification == Verification::State::CannotTell)
        return;
    QVERIFY(outcome->error);
    QCOMPARE(outcome->error->kind, ErrorKind::Cancelled);
    if (method == Method::Publish)
        QCOMPARE(outcome->error->effect, Effect::Possible);
}

void AdapterContract::survivesAnswersAfterTheStop_data() { everyOfferedMethod(); }

void AdapterContract::survivesAnswersAfterTheStop()
{
    QFETCH(Method, method);
    const QString reason = makeTargets(method);
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
    m_port->play({.kind = Kind::Late}, 0, 1);
    std::stop_source stop;
    const auto outcome = start(method, context(stop.get_token()));
    QTRY_VERIFY(m_port->faultsPlayed() > 0);
    stop.request_stop();
    const auto released = [&] {
        m_port->release();
        return outcome->answers > 0;
    };
    QVERIFY(QTest::qWaitFor(released, QDeadlineTimer(m_subject.patience)));
    QCOMPARE(outcome->answers, 1); // by the answer or by the stop, but once
}

void AdapterContract::survivesACallerThatIsGone_data() { everyOfferedMethod(); }

void AdapterContract::survivesACallerThatIsGone()
{
    QFETCH(Method, method);
    const QString reason = makeTargets(method);
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
    m_port->play({.kind = Kind::Late}, 0, 1);
    auto caller = std::make_unique<QObject>();
    CallContext with = context();
    with.context = caller.get();
    const auto outcome = start(method, std::move(with));
    QTRY_VERIFY(m_port->faultsPlayed() > 0);
    caller.reset();
    m_port->release();
    m_port->clear();
    // What follows goes through the same server: once it is answered, so is what was left over.
    QVERIFY(!ask(Method::WhoAmI)->error);
    m_port->release();
    QVERIFY(!ask(Method::WhoAmI)->error);
    QCOMPARE(outcome->answers, 0);
}

void AdapterContract::survivesSpoiltAnswers_data() { everyOfferedMethod(); }

void AdapterContract::survivesSpoiltAnswers()
{
    QFETCH(Method, method);
    for (int seed = 0; seed < m_subject.mutations; ++seed) {
        const QString reason = makeTargets(method);
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        m_port->play({.kind = Kind::Mutated, .seed = quint32(seed) * 7919 + quint32(method)});
        const auto outcome = ask(method);
        QVERIFY2(outcome->answers == 1, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(outcome->verification != Verification::State::Sent, qPrintable(u"seed %1"_s.arg(seed)));
        if (outcome->error)
            QVERIFY(!outcome->error->message.isEmpty());
    }
}

} // namespace pregonero::test
