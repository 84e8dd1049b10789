// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/town/parser.h"
#include "plugins/town/requests.h"
#include "tests/plugins/town/townsubject.h"
#include "tests/support/mutation.h"

namespace pregonero {

using namespace Qt::StringLiterals;
namespace parser = town::parser;
namespace requests = town::requests;

class TestTownParser : public QObject
{
    Q_OBJECT

    static constexpr int seeds = 5000;
    std::shared_ptr<test::PlayedTown> m_town;
    HttpResponse m_me, m_limits, m_page, m_thread, m_post, m_found;

    HttpResponse answer(const HttpRequest &request)
    {
        auto call = m_town->server->send(request);
        const bool there = QTest::qWaitFor([&] { return call.isFinished(); }, 10'000);
        return there && call.result() ? *call.result() : HttpResponse{};
    }

    /// Whatever arrives, it is a value or an Error that tells a person something.
    template<class F>
    void spoil(const HttpResponse &real, F read, int &values, int &errors)
    {
        for (int seed = 0; seed < seeds; ++seed) {
            HttpResponse spoilt = real;
            spoilt.body = test::mutated(real.body, quint32(seed));
            const auto result = read(spoilt);
            result ? ++values : ++errors;
            if (!result)
                QVERIFY2(!result.error().message.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto town = test::playTown(false);
        QVERIFY2(town, qPrintable(town ? QString() : town.error().detail));
        m_town = *town;
        const Account account = test::townAccount();
        m_me = answer(requests::get(account, {u"me"_s}));
        m_limits = answer(requests::get(account, {u"limits"_s}));
        m_page = answer(requests::column(account, {.kind = Column::Kind::Local}, {}));
        m_thread = answer(requests::get(account, {u"posts"_s, u"agua-4"_s, u"thread"_s}));
        m_post = answer(requests::get(account, {u"posts"_s, u"perro-1"_s}));
        m_found = answer(requests::find(account, OutboxId(u"k"_s), TimePoint{}));
        for (const HttpResponse *response : {&m_me, &m_limits, &m_page, &m_thread, &m_post, &m_found})
            QCOMPARE(response->status, 200);
    }

    void readsWhatIsThere()
    {
        const auto page = parser::page(m_page);
        QVERIFY(page);
        QCOMPARE(page->posts.size(), 20);
        QVERIFY(page->more);
        HttpResponse spaced = m_page; // as another program might write it
        spaced.body = QJsonDocument::fromJson(m_page.body).toJson(QJsonDocument::Indented);
        const auto same = parser::page(spaced);
        QVERIFY(same);
        for (const Post &post : same->posts) {
            QCOMPARE(QJsonDocument::fromJson(post.raw).object().value(u"id").toString(), post.remoteId);
            QVERIFY2(spaced.body.contains(post.raw), "as it was sent, byte by byte");
        }
        const auto thread = parser::posts(m_thread);
        QVERIFY(thread);
        QCOMPARE(thread->first().remoteId, u"agua-4"_s);
        QCOMPARE(thread->first().author.handle, u"@nerea_norte@villanueva.example"_s);
        QCOMPARE(thread->first().language, u"es"_s);
        QVERIFY(!thread->first().own);
        const auto counts = parser::counts(m_post);
        QVERIFY(counts);
        QCOMPARE(counts->favourites, 17);
    }

    void picturesKeepTheirWords()
    {
        HttpResponse list = m_post;
        list.body = "{\"posts\":[" + m_post.body + "]}";
        const auto posts = parser::posts(list);
        QVERIFY(posts);
        QCOMPARE(posts->first().media.size(), 1);
        QVERIFY(posts->first().media.first().altText.startsWith(u"Un perro"));
    }

    void spoiltAnswersNeverCrash()
    {
        int values = 0;
        int errors = 0;
        const Piece piece{.text = u"¡Buenos días, vecindario!"_s};
        spoil(m_me, parser::identity, values, errors);
        spoil(m_limits, parser::limits, values, errors);
        spoil(m_page, parser::page, values, errors);
        spoil(m_thread, parser::posts, values, errors);
        spoil(m_post, parser::receipt, values, errors);
        spoil(m_post, parser::counts, values, errors);
        spoil(m_post, parser::id, values, errors);
        spoil(m_found, [&](const HttpResponse &r) { return parser::verification(r, piece, {}); }, values, errors);
        QCOMPARE(values + errors, 8 * seeds);
        QVERIFY2(errors > seeds && values > seeds, "the seeds spoil everything or nothing");
    }

    void aListWithoutItsWordIsNotAbsence()
    {
        const Piece piece{.text = u"Hola"_s};
        for (const QByteArray &body : {QByteArray("{}"), QByteArray("{\"posts\":[]}"), QByteArray("{\"keys\":true}"),
                                       QByteArray("[]"), QByteArray("{\"keys\":1,\"posts\":[]}")}) {
            const auto found = parser::verification({200, {}, body}, piece, {});
            QVERIFY2(!found, body);
            QCOMPARE(found.error().kind, ErrorKind::Protocol);
        }
        const auto absent = parser::verification({200, {}, "{\"keys\":true,\"posts\":[]}"}, piece, {});
        QVERIFY(absent);
        QCOMPARE(absent->state, Verification::State::Absent);
    }

    void theSameWordsTwiceAreLeftToAPerson()
    {
        const Account account = test::townAccount();
        const Piece piece{.text = u"Gracias"_s};
        QCOMPARE(answer(requests::publish(account, piece, OutboxId(u"a"_s), {})).status, 201);
        QCOMPARE(answer(requests::publish(account, piece, OutboxId(u"b"_s), {})).status, 201);
        const auto found = parser::verification(answer(requests::find(account, OutboxId(u"a"_s), TimePoint{})), piece, {});
        QVERIFY(found);
        QCOMPARE(found->state, Verification::State::CannotTell);
    }

    void requestsEncodeWhateverTheyAreGiven()
    {
        Account account = test::townAccount();
        const HttpRequest strange = requests::get(account, {u"posts"_s, u"../a b?c#d%2F/é"_s});
        QCOMPARE(strange.url.toEncoded(), QByteArray("https://town.invalid/v1/posts/..%2Fa%20b%3Fc%23d%252F%2F%C3%A9"));
        account.server = QUrl(u"https://plaza.example:8443"_s);
        const HttpRequest tag = requests::column(account, {.kind = Column::Kind::Hashtag, .argument = u"a&b=c+d"_s}, "1-2");
        QCOMPARE(tag.url.host(), u"plaza.example"_s);
        QCOMPARE(tag.url.query(QUrl::FullyEncoded), u"after=1-2&tag=a%26b%3Dc%2Bd"_s);
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::TestTownParser)
#include "tst_townparser.moc"
