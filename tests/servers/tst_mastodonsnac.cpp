// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/snacdesk.h"
#include "tests/support/faultproxy.h"

namespace pregonero {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Verification::State;

/// The town hall's day against a real server: hear, answer, publish, correct, and know what became of it when the line is
/// cut. The rules that every adapter keeps are in tst_mastodonsnaccontract.
class tst_MastodonSnac final : public QObject
{
    Q_OBJECT

    using Fault = FaultProxy::Fault;

    std::shared_ptr<test::SnacDesk> m_desk;
    std::unique_ptr<FaultProxy> m_proxy;
    test::SnacDesk::Seat m_behindProxy;
    int m_number = 0;

    template<class T>
    static Result<T> wait(Call<T> call)
    {
        return test::SnacDesk::wait(std::move(call));
    }
    const PlatformAdapter &adapter() const { return *m_desk->adapter; }
    OutboxId key() const { return OutboxId(newUuid(m_desk->clock.now())); }
    Result<Receipt> publish(const Piece &piece, const QStringList &uploads = {})
    {
        return wait(adapter().publish(m_desk->with(m_desk->townHall), piece, key(), uploads));
    }
    QList<Post> ownPosts()
    {
        const auto page = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), {.kind = Column::Kind::Own}, {}));
        return page ? page->posts : QList<Post>();
    }
    qsizetype timesPublished(const QString &text)
    {
        const auto posts = ownPosts();
        return std::ranges::count_if(posts, [&](const Post &post) { return post.text.plain == text; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_desk = test::SnacDesk::open(&why);
        if (!m_desk)
            QSKIP(qPrintable(why));
        m_proxy = std::make_unique<FaultProxy>(m_desk->server->url());
        auto seat = m_desk->sit(m_proxy->url(), m_desk->server->token(u"alcaldia"_s));
        QVERIFY2(seat, qPrintable(seat ? QString() : seat.error().message));
        m_behindProxy = std::move(*seat);
    }

    void init()
    {
        m_proxy->clearRules();
        m_proxy->clearSeen();
    }

    void theCitizenIsHeardAndAnswered()
    {
        const auto question = m_desk->citizenWrites(u"¿Cuándo abre la piscina? #VillanuevaVerano"_s, {});
        QVERIFY2(question, qPrintable(question ? QString() : question.error().message));
        const auto heard = m_desk->arrived(*question);
        QVERIFY(heard);
        QVERIFY(heard->text.plain.endsWith(u"¿Cuándo abre la piscina? #VillanuevaVerano"_s));
        QVERIFY(heard->author.handle.startsWith(u"@vecina@"_s));
        QVERIFY(!heard->own);
        QVERIFY(std::ranges::any_of(heard->text.spans, [](const auto &span) {
            return span.kind == text::RichText::Span::Kind::Hashtag;
        }));

        const auto answer = publish({.text = u"@vecina El 15 de junio, a las once."_s, .inReplyTo = *question});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        // She sees it in the thread of her own question.
        const auto &citizen = m_desk->citizen;
        const auto seen = [&] {
            const auto thread = wait(adapter().fetchConversation(m_desk->with(citizen), *question));
            return thread && thread->size() == 2 && thread->first().own && !thread->last().own
                && thread->last().inReplyTo == *question;
        };
        QTRY_VERIFY_WITH_TIMEOUT(seen(), 20'000);
        const auto mentioned = [&] {
            const auto page = wait(adapter().fetchSince(m_desk->with(citizen), {.kind = Column::Kind::Mentions}, {}));
            return page && std::ranges::any_of(page->posts, [&](const Post &post) {
                       return post.text.plain.contains(u"El 15 de junio"_s);
                   });
        };
        QTRY_VERIFY_WITH_TIMEOUT(mentioned(), 20'000);

        const auto tagged = wait(adapter().fetchSince(m_desk->with(m_desk->townHall),
                                                      {.kind = Column::Kind::Hashtag, .argument = u"VillanuevaVerano"_s},
                                                      {}));
        QVERIFY(tagged);
        QVERIFY(std::ranges::any_of(tagged->posts, [&](const Post &post) { return post.remoteId == *question; }));
    }

    void onlyWhatIsNewComesNextTime()
    {
        const Column column{.kind = Column::Kind::Mentions};
        auto page = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), column, {}));
        QVERIFY(page && !page->more);
        const QByteArray cursor = page->next;
        const auto id = m_desk->citizenWrites(u"¿Y la biblioteca?"_s, {});
        QVERIFY(id && m_desk->arrived(*id));
        page = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), column, cursor));
        QVERIFY(page && page->next != cursor);
        QVERIFY(std::ranges::any_of(page->posts, [&](const Post &post) { return post.remoteId == *id; }));
        const auto none = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), column, page->next));
        QVERIFY(none && !none->more);
        QCOMPARE(none->next, page->next);
    }

    void limitsComeFromTheOlderDescription()
    {
        const auto limits = wait(adapter().limits(m_desk->with(m_desk->townHall)));
        QVERIFY(limits);
        QCOMPARE(limits->counting.maximum, 100'000);
        QCOMPARE(limits->counting.urlLength, 32);
        QVERIFY(limits->mediaTypes.contains(u"image/png"_s));
    }

    void picturesKeepTheirWords()
    {
        const QByteArray png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Piece piece{.text = u"La farola, arreglada"_s, .contentWarning = u"Obras"_s};
        piece.media = {{u"farola.png"_s, u"image/png"_s, {}, u"Una farola encendida de noche"_s}};
        const auto upload = wait(adapter().uploadMedia(m_desk->with(m_desk->townHall), piece.media.first(), png));
        QVERIFY2(upload, qPrintable(upload ? QString() : upload.error().message));
        const TimePoint since = m_desk->clock.now();
        const auto receipt = publish(piece, {*upload});
        QVERIFY(receipt);
        const auto thread = wait(adapter().fetchConversation(m_desk->with(m_desk->citizen), receipt->remoteId));
        QVERIFY(thread && thread->size() == 1);
        const Post &post = thread->first();
        QCOMPARE(post.media.size(), 1);
        QCOMPARE(post.media.first().altText, u"Una farola encendida de noche"_s);
        QCOMPARE(post.contentWarning, u"Obras"_s);
        const auto found = wait(adapter().verify(m_desk->with(m_desk->townHall), piece, key(), since));
        QVERIFY(found);
        QCOMPARE(found->state, State::Sent);
        Piece without = piece;
        without.media.clear(); // the same words without the picture: another piece, or not?
        const auto doubt = wait(adapter().verify(m_desk->with(m_desk->townHall), without, key(), since));
        QCOMPARE(doubt->state, State::CannotTell);
    }

    void correctionsShow()
    {
        const auto receipt = publish({.text = u"Mañana abrimso a las nueve"_s});
        QVERIFY(receipt);
        const auto edited = wait(adapter().edit(m_desk->with(m_desk->townHall), receipt->remoteId,
                                                {.text = u"Mañana abrimos a las nueve"_s}));
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message));
        QCOMPARE(edited->remoteId, receipt->remoteId);
        QCOMPARE(edited->text, u"Mañana abrimos a las nueve"_s);
        const auto thread = wait(adapter().fetchConversation(m_desk->with(m_desk->townHall), receipt->remoteId));
        QVERIFY(thread);
        QVERIFY(thread->first().editedAt);
        QCOMPARE(thread->first().remoteId, receipt->remoteId);
    }

    void deletingIsKnownToBeMissing()
    {
        const auto receipt = publish({.text = u"Esto no se puede borrar aquí"_s});
        QVERIFY(receipt);
        const auto removed = wait(adapter().remove(m_desk->with(m_desk->townHall), receipt->remoteId));
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Unsupported); // not "it is gone": it is still there
        QCOMPARE(timesPublished(u"Esto no se puede borrar aquí"_s), 1);
    }

    void favouritesAreGivenAndCounted()
    {
        const auto post = publish({.text = u"@vecina Gracias a todas las personas voluntarias"_s});
        QVERIFY(post);
        const auto given = [&] { // once it has reached her
            return wait(adapter().moderate(m_desk->with(m_desk->citizen), post->remoteId, Moderation::Favourite))
                .value_or(false);
        };
        QTRY_VERIFY_WITH_TIMEOUT(given(), 20'000);
        const auto counted = [&] {
            const auto counts = wait(adapter().metrics(m_desk->with(m_desk->townHall), post->remoteId));
            return counts ? counts->favourites : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(counted(), 1, 20'000);
        QVERIFY(wait(adapter().moderate(m_desk->with(m_desk->citizen), post->remoteId, Moderation::Unfavourite)));
    }

    void badTokensAreAuth()
    {
        const auto none = m_desk->sit(m_desk->server->url(), "no-such-token");
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Auth);
        test::SnacDesk::Seat seat;
        seat.account = m_desk->townHall.account;
        seat.port = m_desk->network.portWith(m_desk->server->url(), m_desk->info, "no-such-token");
        const auto refused = wait(adapter().publish(m_desk->with(seat), {.text = u"Nadie"_s}, key(), {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Auth);
        QCOMPARE(refused.error().effect, Effect::None);
        const auto unread = wait(adapter().fetchSince(m_desk->with(seat), {.kind = Column::Kind::Mentions}, {}));
        QCOMPARE(unread.error().kind, ErrorKind::Auth);
    }

    void theLineIsCut_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Visibility>("visibility");
        for (const auto &[name, fault] : {std::pair("before", Fault::CutBefore), std::pair("in the request", Fault::CutInRequest),
                                          std::pair("after the request", Fault::CutAfterRequest),
                                          std::pair("in the answer", Fault::CutInAnswer)}) {
            for (int round = 0; round < 3; ++round)
                QTest::addRow("%s, %d", name, round) << fault << Visibility::Public;
            QTest::addRow("%s, followers only", name) << fault << Visibility::Followers;
        }
    }

    /// Whatever was lost on the way: one request left, the error says that nobody knows, and verify knows.
    void theLineIsCut()
    {
        QFETCH(Fault, fault);
        QFETCH(Visibility, visibility);
        const Piece piece{.text = u"Corte de agua en la calle Mayor, aviso %1 @vecina"_s.arg(++m_number),
                          .visibility = visibility};
        if (visibility != Visibility::Public) // so that the list is known to show such posts
            QVERIFY(publish({.text = u"Solo para quien nos sigue, %1"_s.arg(m_number), .visibility = visibility}));
        m_proxy->add({.fault = fault, .method = "POST", .path = "/api/v1/statuses", .times = -1});
        const OutboxId one = key();
        const TimePoint since = m_desk->clock.now();
        const auto receipt = wait(adapter().publish(m_desk->with(m_behindProxy), piece, one, {}));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().effect, Effect::Possible);
        QCOMPARE(m_proxy->count("POST", "/api/v1/statuses"), 1);
        const auto found = wait(adapter().verify(m_desk->with(m_behindProxy), piece, one, since));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        const bool arrives = fault == Fault::CutAfterRequest || fault == Fault::CutInAnswer;
        QCOMPARE(found->state, arrives ? State::Sent : State::Absent);
        if (!arrives) { // and so it may be sent again
            m_proxy->clearRules();
            QVERIFY(wait(adapter().publish(m_desk->with(m_behindProxy), piece, one, {})));
        }
        const auto again = wait(adapter().verify(m_desk->with(m_behindProxy), piece, one, since));
        QCOMPARE(again->state, State::Sent);
        if (found->receipt)
            QCOMPARE(again->receipt->remoteId, found->receipt->remoteId);
    }

    void noConnectionHasNoEffect()
    {
        m_proxy->setDown(true);
        const auto receipt = wait(adapter().publish(m_desk->with(m_behindProxy), {.text = u"Nadie escucha"_s}, key(), {}));
        m_proxy->setDown(false);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, ErrorKind::Network);
        QCOMPARE(receipt.error().effect, Effect::None);
    }

    void anOlderTwinIsNotMistaken()
    {
        const Piece piece{.text = u"Buenos días desde el ayuntamiento"_s};
        QVERIFY(publish(piece));
        const TimePoint published = m_desk->clock.now();
        // The second of the same words, a day later, never arrives; the clock of the test stands in for the day.
        const auto later = wait(adapter().verify(m_desk->with(m_desk->townHall), piece, key(), published + 25h));
        QVERIFY(later);
        QCOMPARE(later->state, State::Absent);
        // On the same day nobody can be sure: clocks differ, and are set.
        for (const auto passed : {std::chrono::seconds(30s), std::chrono::seconds(10h)}) {
            const auto soon = wait(adapter().verify(m_desk->with(m_desk->townHall), piece, key(), published + passed));
            QVERIFY(soon);
            QCOMPARE(soon->state, State::CannotTell);
            QVERIFY(!soon->reason.isEmpty());
        }
    }

    void aServerInTroubleIsAnError()
    {
        m_proxy->add({.fault = Fault::Answer, .method = "GET", .times = -1, .answer = FaultProxy::answer(503, "<html>")});
        const auto found = wait(adapter().verify(m_desk->with(m_behindProxy), {.text = u"x"_s}, key(),
                                                 m_desk->clock.now() - 1h));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Network);
    }

    void marksThatTheServerEatsAreStillFound()
    {
        const Piece piece{.text = u"**Ojo**: la `calle Mayor` está *cortada* <hoy> & mañana @vecina"_s};
        const TimePoint since = m_desk->clock.now();
        const auto receipt = publish(piece);
        QVERIFY(receipt);
        const auto found = wait(adapter().verify(m_desk->with(m_desk->townHall), piece, key(), since));
        QVERIFY(found);
        QCOMPARE(found->state, State::Sent);
        QCOMPARE(found->receipt->remoteId, receipt->remoteId);
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::tst_MastodonSnac)
#include "tst_mastodonsnac.moc"
