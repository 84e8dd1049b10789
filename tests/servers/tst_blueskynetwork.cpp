// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/requests.h"
#include "tests/servers/blueskydesk.h"

#include <QJsonArray>

namespace pregonero {

using namespace Qt::StringLiterals;

/// The town hall's day on a real Bluesky network: hear, answer, be seen by the citizen, hide an insult. The rules that every
/// adapter keeps are in tst_blueskycontract.
class tst_BlueskyNetwork final : public QObject
{
    Q_OBJECT

    std::shared_ptr<test::BlueskyDesk> m_desk;

    template<class T>
    static Result<T> wait(Call<T> call)
    {
        return test::BlueskyDesk::wait(std::move(call));
    }
    const PlatformAdapter &adapter() const { return *m_desk->adapter; }
    Result<Receipt> publish(const test::BlueskyDesk::Seat &seat, const Piece &piece)
    {
        auto receipt = wait(adapter().publish(m_desk->with(seat), piece, m_desk->key(), {}));
        m_desk->settle();
        return receipt;
    }
    QList<Post> column(const test::BlueskyDesk::Seat &seat, const Column &column)
    {
        const auto page = wait(adapter().fetchSince(m_desk->with(seat), column, {}));
        return page ? page->posts : QList<Post>();
    }
    static bool has(const QList<Post> &posts, const QString &remoteId)
    {
        return std::ranges::contains(posts, remoteId, &Post::remoteId);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_desk = test::BlueskyDesk::open(test::BlueskyDesk::Kind::Network, &why);
        if (!m_desk)
            QSKIP(qPrintable(why));
    }

    void theCitizenIsHeardAndAnswered()
    {
        const auto question = m_desk->citizenWrites(u"¿Cuándo abre la piscina? 🏊 #VillanuevaVerano"_s);
        QVERIFY2(question, qPrintable(question ? QString() : question.error().message));
        m_desk->settle();
        const auto mentions = column(m_desk->townHall, {.kind = Column::Kind::Mentions});
        QVERIFY(has(mentions, *question));
        const Post heard = *std::ranges::find(mentions, *question, &Post::remoteId);
        QVERIFY(!heard.own);
        QCOMPARE(heard.author.handle, u"@vecina.test"_s);
        QCOMPARE(heard.text.spans.size(), 2); // the mention and the hashtag
        // The small search of this network looks for the very letters.
        QVERIFY(has(column(m_desk->townHall, {.kind = Column::Kind::Hashtag, .argument = u"VillanuevaVerano"_s}), *question));

        const auto answer = publish(m_desk->townHall, {.text = u"El 15 de junio, a las once."_s, .inReplyTo = *question});
        QVERIFY(answer);
        const auto thread = wait(adapter().fetchConversation(m_desk->with(m_desk->citizen), *question));
        QVERIFY(thread);
        QCOMPARE(thread->size(), 2);
        QCOMPARE(thread->last().inReplyTo, *question);
        QVERIFY(has(column(m_desk->citizen, {.kind = Column::Kind::Mentions}), answer->remoteId));
        QVERIFY(has(column(m_desk->townHall, {.kind = Column::Kind::Home}), answer->remoteId));
    }

    void aWholeThreadComesFromAnyOfItsPosts()
    {
        const auto root = publish(m_desk->townHall, {.text = u"Mañana, corte de agua"_s});
        QVERIFY(root);
        QStringList all{root->remoteId};
        QString above = root->remoteId;
        for (int i = 0; i < 3; ++i) {
            const auto left = m_desk->citizenWrites(u"¿En mi calle? %1"_s.arg(i), root->remoteId);
            const auto deep = publish(m_desk->townHall, {.text = u"Sigue el hilo %1"_s.arg(i), .inReplyTo = above});
            QVERIFY(left && deep);
            above = deep->remoteId;
            all += QStringList{*left, deep->remoteId};
        }
        m_desk->settle();
        for (const QString &from : std::as_const(all)) {
            const auto thread = wait(adapter().fetchConversation(m_desk->with(m_desk->townHall), from));
            QVERIFY(thread);
            QCOMPARE(thread->size(), all.size());
            for (const QString &one : std::as_const(all))
                QVERIFY(has(*thread, one));
        }
        // When its beginning is gone the rest is still there.
        QVERIFY(wait(adapter().remove(m_desk->with(m_desk->townHall), root->remoteId)));
        m_desk->settle();
        const auto rest = wait(adapter().fetchConversation(m_desk->with(m_desk->townHall), above));
        QVERIFY2(rest, qPrintable(rest ? QString() : rest.error().message + rest.error().detail));
        QVERIFY(has(*rest, above));
    }

    void anInsultIsHiddenFromAll()
    {
        const auto root = publish(m_desk->townHall, {.text = u"Fiestas de Villanueva"_s});
        QVERIFY(root);
        QStringList insults;
        for (int i = 0; i < 2; ++i) {
            const auto insult = m_desk->citizenWrites(u"¡Sinvergüenzas! %1"_s.arg(i), root->remoteId);
            QVERIFY(insult);
            insults.append(*insult);
        }
        m_desk->settle();
        for (const QString &insult : std::as_const(insults)) {
            for (int twice = 0; twice < 2; ++twice) {
                const auto hidden = wait(adapter().moderate(m_desk->with(m_desk->townHall), insult, Moderation::Hide));
                QVERIFY2(hidden, qPrintable(hidden ? QString() : hidden.error().message + hidden.error().detail));
            }
        }
        const auto gate = wait(m_desk->townHall.port->send(bluesky::requests::record(
            m_desk->url, {m_desk->townHall.account.remoteId, u"app.bsky.feed.threadgate"_s,
                          root->remoteId.section(u'/', -1)})));
        QVERIFY(gate);
        QCOMPARE(gate->status, 200);
        QCOMPARE(QJsonDocument::fromJson(gate->body)[u"value"][u"hiddenReplies"].toArray(),
                 QJsonArray::fromStringList(insults));
        // Her own conversation is not ours to hide in.
        const auto hers = m_desk->citizenWrites(u"Lo digo en mi casa"_s);
        m_desk->settle();
        const auto refused = wait(adapter().moderate(m_desk->with(m_desk->townHall), *hers, Moderation::Hide));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    }

    void favouritesAreGivenCountedAndTakenBack()
    {
        const auto post = publish(m_desk->townHall, {.text = u"Gracias a todas las personas voluntarias"_s});
        QVERIFY(post);
        const auto counts = [&] {
            m_desk->settle();
            return wait(adapter().metrics(m_desk->with(m_desk->townHall), post->remoteId)).value_or(Counts());
        };
        const auto act = [&](Moderation action) {
            return wait(adapter().moderate(m_desk->with(m_desk->citizen), post->remoteId, action)).value_or(false);
        };
        QCOMPARE(counts(), (Counts{0, 0, 0}));
        QVERIFY(act(Moderation::Favourite) && act(Moderation::Favourite) && act(Moderation::Boost));
        QCOMPARE(counts(), (Counts{0, 1, 1}));
        const auto likes = wait(m_desk->citizen.port->send(bluesky::requests::records(
            m_desk->url, m_desk->citizen.account.remoteId, u"app.bsky.feed.like"_s)));
        QCOMPARE(QJsonDocument::fromJson(likes->body)[u"records"].toArray().size(), 1);
        QVERIFY(act(Moderation::Unfavourite) && act(Moderation::Unboost));
        QCOMPARE(counts(), (Counts{0, 0, 0}));
    }

    void onlyWhatIsNewComesNextTime()
    {
        const Column mentions{.kind = Column::Kind::Mentions};
        const auto first = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), mentions, {}));
        QVERIFY(first && !first->more);
        const auto same = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), mentions, first->next));
        QVERIFY(same);
        QCOMPARE(same->next, first->next);
        const auto id = m_desk->citizenWrites(u"¿Y la biblioteca?"_s);
        m_desk->settle();
        const auto next = wait(adapter().fetchSince(m_desk->with(m_desk->townHall), mentions, first->next));
        QVERIFY(next && has(next->posts, *id));
        QVERIFY(next->next != first->next);
    }

    void aRemovedPostIsGone()
    {
        const auto post = publish(m_desk->townHall, {.text = u"Con una errrata"_s});
        QVERIFY(post);
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(wait(adapter().remove(m_desk->with(m_desk->townHall), post->remoteId)).value_or(false));
        m_desk->settle();
        const auto thread = wait(adapter().fetchConversation(m_desk->with(m_desk->townHall), post->remoteId));
        QVERIFY(!thread);
        QCOMPARE(thread.error().kind, ErrorKind::NotFound);
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::tst_BlueskyNetwork)
#include "tst_blueskynetwork.moc"
