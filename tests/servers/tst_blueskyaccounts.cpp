// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/revoke.h"
#include "plugins/bluesky/record.h"
#include "plugins/bluesky/requests.h"
#include "tests/servers/blueskydesk.h"
#include "tests/support/faultproxy.h"
#include "tests/support/rounds.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>

namespace pregonero {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Verification::State;

/// Against a real server of accounts: sessions that age and are renewed, texts as the repository has them, and what becomes
/// of them when the line is cut.
class tst_BlueskyAccounts final : public QObject
{
    Q_OBJECT

    using Fault = FaultProxy::Fault;

    std::shared_ptr<test::BlueskyDesk> m_desk;
    std::unique_ptr<FaultProxy> m_proxy;
    test::BlueskyDesk::Seat m_behindProxy; // the town hall's session, through the proxy
    int m_number = 0;

    template<class T>
    static Result<T> wait(Call<T> call)
    {
        return test::BlueskyDesk::wait(std::move(call));
    }
    const PlatformAdapter &adapter() const { return *m_desk->adapter; }
    /// The newest records of the town hall's repository, read past the proxy.
    QList<QJsonObject> stored(const QString &collection = u"app.bsky.feed.post"_s)
    {
        const auto answer = wait(m_desk->townHall.port->send(
            bluesky::requests::records(m_desk->url, m_desk->townHall.account.remoteId, collection)));
        QList<QJsonObject> values;
        for (const QJsonValue &record : QJsonDocument::fromJson(answer.value_or(HttpResponse()).body)[u"records"].toArray())
            values.append(record[u"value"].toObject());
        return values;
    }
    qsizetype timesThere(const QString &text)
    {
        const auto values = stored();
        return std::ranges::count_if(values, [&](const QJsonObject &value) { return value.value(u"text") == text; });
    }
    int refreshes() const { return m_proxy->count("POST", "refreshSession"); }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_desk = test::BlueskyDesk::open(test::BlueskyDesk::Kind::Accounts, &why);
        if (!m_desk)
            QSKIP(qPrintable(why));
        m_proxy = std::make_unique<FaultProxy>(m_desk->url);
        m_behindProxy = m_desk->behind(m_proxy->url(), m_desk->townHall);
    }

    void init()
    {
        m_proxy->clearRules();
        m_proxy->clearSeen();
    }

    void anAppPasswordSignsIn()
    {
        QCOMPARE(m_desk->townHall.account.handle, u"@villanueva.test"_s);
        QVERIFY(m_desk->townHall.account.remoteId.startsWith(u"did:plc:"));
        m_desk->passwords.insert(u"villanueva.test"_s + u' ', u"no-such-pass-word"_s);
        const auto wrong = m_desk->signIn(m_desk->url, u"villanueva.test "_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Auth);
        QVERIFY(wrong.error().message.contains(u"app password"));
    }

    void anAgedSessionIsRenewedOnceForAll()
    {
        m_desk->age(m_behindProxy);
        const QByteArray before = m_desk->secrets->read(m_behindProxy.secret()).result().value();
        QList<Call<Page>> pages;
        for (int i = 0; i < 5; ++i)
            pages.append(adapter().fetchSince(m_desk->with(m_behindProxy), {.kind = Column::Kind::Own}, {}));
        const Piece piece{.text = u"Publicado con la sesión caducada %1"_s.arg(++m_number)};
        const auto receipt = wait(adapter().publish(m_desk->with(m_behindProxy), piece, m_desk->key(), {}));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message + receipt.error().detail));
        for (const auto &page : pages)
            QVERIFY(wait(page));
        QCOMPARE(refreshes(), 1);
        QCOMPARE(timesThere(piece.text), 1);
        const QByteArray after = m_desk->secrets->read(m_behindProxy.secret()).result().value();
        QVERIFY(net::sessionFromSecret(after)->refresh != net::sessionFromSecret(before)->refresh);
    }

    void aLostRenewalIsSurvived_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("before") << Fault::CutBefore;
        QTest::newRow("in the request") << Fault::CutInRequest;
        QTest::newRow("after the request") << Fault::CutAfterRequest;
        QTest::newRow("in the answer") << Fault::CutInAnswer;
    }

    /// The server has rotated the pair and its answer never came: the old one is kept, and is worth another.
    void aLostRenewalIsSurvived()
    {
        QFETCH(Fault, fault);
        m_desk->age(m_behindProxy);
        m_proxy->add({.fault = fault, .method = "POST", .path = "refreshSession", .times = 2});
        const Piece piece{.text = u"Con la respuesta perdida %1"_s.arg(++m_number)};
        const OutboxId row = m_desk->key();
        for (int i = 0; i < 2; ++i) {
            const auto lost = wait(adapter().publish(m_desk->with(m_behindProxy), piece, row, {}));
            QVERIFY(!lost);
            QCOMPARE(lost.error().kind, ErrorKind::Network);
            QCOMPARE(lost.error().effect, Effect::None); // the text itself was refused before
        }
        const auto receipt = wait(adapter().publish(m_desk->with(m_behindProxy), piece, row, {}));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message));
        QCOMPARE(refreshes(), 3);
        QCOMPARE(timesThere(piece.text), 1);
        m_desk->age(m_behindProxy); // and the pair that came then is a good one
        QVERIFY(wait(adapter().whoAmI(m_desk->with(m_behindProxy))));
    }

    void anEndedSessionWantsASignIn()
    {
        auto seat = m_desk->signIn(m_desk->url, u"vecina.test"_s);
        QVERIFY(seat);
        const QByteArray session = m_desk->secrets->read(seat->secret()).result().value();
        const auto ended = auth::revoke(m_desk->network, m_desk->info, m_desk->url, session, {}, this);
        QVERIFY(wait(ended));
        m_desk->age(*seat);
        const auto nobody = wait(adapter().whoAmI(m_desk->with(*seat)));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::Auth);
    }

    void theRepositoryHasWhatWasMeant()
    {
        const Piece piece{.text = u"👷 Obras: @vecina.test, mira https://villanueva.example/obras?a=ñ #CalleMayor"_s,
                          .language = u"es"_s};
        const OutboxId row = m_desk->key();
        const auto receipt = wait(adapter().publish(m_desk->with(m_desk->townHall), piece, row, {}));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message + receipt.error().detail));
        QVERIFY(receipt->remoteId.endsWith(bluesky::recordKey(row)));
        QCOMPARE(receipt->text, piece.text);
        const QJsonObject value = stored().first();
        const QByteArray utf8 = piece.text.toUtf8();
        QStringList parts;
        for (const QJsonValue &facet : value.value(u"facets").toArray()) {
            const qint64 start = facet[u"index"][u"byteStart"].toInteger();
            parts.append(QString::fromUtf8(utf8.sliced(start, facet[u"index"][u"byteEnd"].toInteger() - start)));
        }
        QCOMPARE(parts, (QStringList{u"@vecina.test"_s, u"https://villanueva.example/obras?a=ñ"_s, u"#CalleMayor"_s}));
        QCOMPARE(value.value(u"facets")[0][u"features"][0][u"did"], m_desk->citizen.account.remoteId);
    }

    void graphemesAreTheLimit()
    {
        const QString family = u"👩‍👩‍👧‍👦"_s; // one of 25 bytes
        const auto most = wait(adapter().publish(m_desk->with(m_desk->townHall), {.text = family.repeated(119)},
                                                 m_desk->key(), {}));
        QVERIFY2(most, qPrintable(most ? QString() : most.error().message));
        for (const QString &text : {QString(301, u'a'), family.repeated(121)}) { // the second by its bytes
            const auto over = wait(adapter().publish(m_desk->with(m_desk->townHall), {.text = text}, m_desk->key(), {}));
            QVERIFY(!over);
            QCOMPARE(over.error().kind, ErrorKind::Rejected);
            QCOMPARE(over.error().effect, Effect::None);
            QVERIFY(!text::count(text, m_desk->info.limits.counting).fits); // the composer knows it before
        }
    }

    void picturesHaveTheirWordsAndTheirShape()
    {
        QImage image(6, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(image.save(&buffer, "PNG"));
        Piece piece{.text = u"La farola"_s};
        piece.media = {{u"farola.png"_s, u"image/png"_s, {}, u"Una farola «encendida»"_s}};
        const auto upload = wait(adapter().uploadMedia(m_desk->with(m_desk->townHall), piece.media.first(), png));
        QVERIFY2(upload, qPrintable(upload ? QString() : upload.error().message));
        QVERIFY(wait(adapter().publish(m_desk->with(m_desk->townHall), piece, m_desk->key(), {*upload})));
        const QJsonValue embedded = stored().first().value(u"embed")[u"images"][0];
        QCOMPARE(embedded[u"alt"], u"Una farola «encendida»"_s);
        QCOMPARE(embedded[u"aspectRatio"][u"width"], 6);
        QCOMPARE(embedded[u"image"][u"size"].toInteger(), png.size());
    }

    void theSameRowIsWrittenOnce()
    {
        const OutboxId row = m_desk->key();
        const QString text = u"Dos veces, minutos después %1"_s.arg(++m_number);
        const auto first = wait(adapter().publish(m_desk->with(m_desk->townHall), {.text = text}, row, {}));
        const auto second = wait(adapter().publish(m_desk->with(m_desk->townHall), {.text = text}, row, {}));
        const auto changed = wait(adapter().publish(m_desk->with(m_desk->townHall), {.text = u"Otra cosa"_s}, row, {}));
        QVERIFY(first && second && changed);
        QCOMPARE(second->remoteId, first->remoteId);
        QCOMPARE(second->at, first->at);
        QCOMPARE(changed->text, text); // what is there is not overwritten, and what is shown is what is there
        QCOMPARE(timesThere(text), 1);
        QCOMPARE(timesThere(u"Otra cosa"_s), 0);
    }

    void theLineIsCut_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("before") << Fault::CutBefore;
        QTest::newRow("in the request") << Fault::CutInRequest;
        QTest::newRow("after the request") << Fault::CutAfterRequest;
        QTest::newRow("in the answer") << Fault::CutInAnswer;
    }

    void theLineIsCut()
    {
        QFETCH(Fault, fault);
        const Piece piece{.text = u"Corte de agua, aviso %1"_s.arg(++m_number)};
        m_proxy->add({.fault = fault, .method = "POST", .path = "putRecord", .times = 1});
        const OutboxId row = m_desk->key();
        const auto receipt = wait(adapter().publish(m_desk->with(m_behindProxy), piece, row, {}));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().effect, Effect::Possible);
        QCOMPARE(m_proxy->count("POST", "putRecord"), 1);
        const bool arrives = fault == Fault::CutAfterRequest || fault == Fault::CutInAnswer;
        const auto found = wait(adapter().verify(m_desk->with(m_behindProxy), piece, row, m_desk->clock.now()));
        QVERIFY(found);
        QCOMPARE(found->state, arrives ? State::Sent : State::Absent);
        const auto again = wait(adapter().publish(m_desk->with(m_behindProxy), piece, row, {}));
        QVERIFY(again);
        if (found->receipt)
            QCOMPARE(again->remoteId, found->receipt->remoteId);
        QCOMPARE(timesThere(piece.text), 1);
    }

    /// Many texts, each under whatever comes: cuts at every place, a session that ages, a server that is busy or says no.
    /// Each is tried as the outbox tries (look after what nobody saw, then again) and is there once in the end.
    void manyTextsUnderFaults()
    {
        int faults = 0, lookedUp = 0, pieces = 0;
        // The long way, by hand: PREGONERO_FAULT_TEXTS=500.
        const int most = std::max(60, qEnvironmentVariableIntValue("PREGONERO_FAULT_TEXTS"));
        for (test::Rounds rounds(most, most * 600ms); rounds.next(); ++pieces) {
            auto &dice = rounds.random();
            Piece piece{.text = u"Aviso %1 bajo el temporal%2"_s.arg(++m_number)
                                    .arg(dice.bounded(3) == 0 ? u" @vecina.test"_s : QString())};
            if (dice.bounded(5) == 0)
                m_desk->age(m_behindProxy);
            m_proxy->clearRules();
            const int troubles = 1 + int(dice.bounded(4));
            for (int i = 0; i < troubles; ++i) {
                const QList<Fault> kinds{Fault::CutBefore, Fault::CutInRequest, Fault::CutAfterRequest, Fault::CutInAnswer,
                                         Fault::Answer};
                const QList<QByteArray> paths{"putRecord", "putRecord", "putRecord", "getRecord", "refreshSession",
                                              "resolveHandle"};
                FaultProxy::Rule rule{.fault = rounds.oneOf(kinds), .path = rounds.oneOf(paths)};
                if (rule.fault == Fault::Answer)
                    rule.answer = dice.bounded(2) == 0
                        ? FaultProxy::answer(503, "<html>Service unavailable")
                        : FaultProxy::answer(429, R"({"error":"RateLimitExceeded"})", "RateLimit-Reset: 0\r\n");
                m_proxy->add(rule);
            }
            const OutboxId row = m_desk->key();
            std::optional<Receipt> proof;
            bool unknown = false;
            for (int tries = 0; tries < 40 && !proof; ++tries) {
                if (unknown) {
                    const auto found = wait(adapter().verify(m_desk->with(m_behindProxy), piece, row, m_desk->clock.now()));
                    lookedUp += found.has_value();
                    if (!found || found->state == State::CannotTell)
                        continue;
                    proof = found->receipt;
                    unknown = false;
                    continue;
                }
                const auto receipt = wait(adapter().publish(m_desk->with(m_behindProxy), piece, row, {}));
                if (receipt)
                    proof = *receipt;
                else
                    unknown = receipt.error().effect == Effect::Possible;
                faults += !receipt;
            }
            QVERIFY2(proof, rounds.name());
            QVERIFY2(proof->text == piece.text, rounds.name());
            QVERIFY2(timesThere(piece.text) == 1, rounds.name()); // neither lost nor doubled, and where it says
            QVERIFY2(proof->remoteId.endsWith(bluesky::recordKey(row)), rounds.name());
        }
        qInfo("%d texts, %d tries that came to nothing, %d looked up: none lost, none doubled, none falsely reported", pieces,
              faults, lookedUp);
        QVERIFY(faults > pieces / 2);
        QVERIFY(lookedUp > 0);
    }

    void withoutFeedsThereIsNoThread()
    {
        // This server has nobody who gives them: an error, not an empty column.
        const auto mentions = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), {.kind = Column::Kind::Mentions}, {}));
        QVERIFY(!mentions);
        QCOMPARE(mentions.error().kind, ErrorKind::Network);
        const auto own = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), {.kind = Column::Kind::Own}, {}));
        QVERIFY(own && !own->posts.isEmpty());
        QVERIFY(std::ranges::all_of(own->posts, &Post::own));
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::tst_BlueskyAccounts)
#include "tst_blueskyaccounts.moc"
