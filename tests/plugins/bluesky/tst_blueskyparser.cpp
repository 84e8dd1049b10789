// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/facets.h"
#include "plugins/bluesky/parser.h"
#include "tests/support/mutation.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::bluesky;
using Span = text::RichText::Span;

namespace {

const TimePoint latest = fromIso(u"2026-11-24T00:00:00Z"_s).value();

/// A post as the network's lexicons have it (app.bsky.feed.defs#postView), written for this test.
QJsonObject view(const QString &key, const QString &text, const QJsonObject &record = {})
{
    QJsonObject said{{u"$type"_s, u"app.bsky.feed.post"_s}, {u"text"_s, text},
                     {u"createdAt"_s, u"2026-11-23T09:00:00.000Z"_s}, {u"langs"_s, QJsonArray{u"es"_s}}};
    for (auto it = record.begin(); it != record.end(); ++it)
        said.insert(it.key(), it.value());
    return {{u"uri"_s, u"at://did:plc:vecina/app.bsky.feed.post/"_s + key},
            {u"cid"_s, u"bafyreid5uyxmcxj7dqoxs7einzxb4g"_s},
            {u"author"_s, QJsonObject{{u"did"_s, u"did:plc:vecina"_s}, {u"handle"_s, u"vecina.test"_s},
                                      {u"displayName"_s, u"Vecina\nde\u202e arriba"_s},
                                      {u"avatar"_s, u"javascript:alert(1)"_s}}},
            {u"record"_s, said},
            {u"replyCount"_s, 2}, {u"repostCount"_s, 1}, {u"likeCount"_s, 5},
            {u"indexedAt"_s, u"2026-11-23T09:00:02.000Z"_s}};
}
QJsonObject ref(const QString &key)
{
    return {{u"uri"_s, u"at://did:plc:vecina/app.bsky.feed.post/"_s + key},
            {u"cid"_s, u"bafyreid5uyxmcxj7dqoxs7einzxb4g"_s}};
}
QJsonObject reply(const QString &root, const QString &parent)
{
    return {{u"reply"_s, QJsonObject{{u"root"_s, ref(root)}, {u"parent"_s, ref(parent)}}}};
}
QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
QJsonObject facet(int start, int end, const QString &kind, const QString &member, const QString &value)
{
    return {{u"index"_s, QJsonObject{{u"byteStart"_s, start}, {u"byteEnd"_s, end}}},
            {u"features"_s, QJsonArray{QJsonObject{{u"$type"_s, u"app.bsky.richtext.facet#"_s + kind}, {member, value}}}}};
}

QByteArray notifications()
{
    QJsonObject mention = view(u"3k2akusq5s22a"_s, u"@villanueva.test ¿a qué hora?"_s);
    mention.insert(u"reason"_s, u"mention"_s);
    QJsonObject like{{u"uri"_s, u"at://did:plc:otro/app.bsky.feed.like/3k2akusq5s22b"_s},
                     {u"reason"_s, u"like"_s}, {u"record"_s, QJsonObject{}}};
    QJsonObject answer = view(u"3k2akusq5s22c"_s, u"Gracias"_s, reply(u"1"_s, u"2"_s));
    answer.insert(u"reason"_s, u"reply"_s);
    return bytes({{u"cursor"_s, u"below"_s}, {u"notifications"_s, QJsonArray{mention, like, answer}}});
}
QByteArray threadOfThree()
{
    const QJsonObject below{{u"post"_s, view(u"3"_s, u"abajo"_s, reply(u"1"_s, u"2"_s))}};
    const QJsonObject gone{{u"uri"_s, u"at://did:plc:x/app.bsky.feed.post/9"_s}, {u"notFound"_s, true}};
    const QJsonObject above{{u"post"_s, view(u"1"_s, u"arriba"_s)}};
    return bytes({{u"thread"_s, QJsonObject{{u"post"_s, view(u"2"_s, u"medio"_s, reply(u"1"_s, u"1"_s))},
                                            {u"parent"_s, above}, {u"replies"_s, QJsonArray{below, gone}}}}});
}

bool holds(const Post &post)
{
    if (post.remoteId.isEmpty() || post.author.remoteId.isEmpty() || post.author.handle.isEmpty()
        || post.createdAt > latest || post.raw.isEmpty() || post.text.plain.size() > 100'000)
        return false;
    return std::ranges::all_of(post.text.spans, [&](const Span &span) {
        return span.start >= 0 && span.length > 0 && span.start + span.length <= post.text.plain.size();
    });
}

} // namespace

class tst_BlueskyParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notificationsThatSaySomethingArePosts()
    {
        const auto page = parseColumn(notifications(), Column::Kind::Mentions, {}, latest);
        QVERIFY(page);
        QCOMPARE(page->entries.size(), 3);
        QCOMPARE(page->cursor, u"below"_s);
        QVERIFY(!page->entries[1].post); // a like is none
        const Post &post = *page->entries[0].post;
        QCOMPARE(post.remoteId, u"at://did:plc:vecina/app.bsky.feed.post/3k2akusq5s22a"_s);
        QCOMPARE(post.author.handle, u"@vecina.test"_s);
        QCOMPARE(post.author.displayName, u"Vecina de arriba"_s);
        QVERIFY(post.author.avatar.isEmpty());
        QCOMPARE(post.url.toString(), u"https://bsky.app/profile/did:plc:vecina/post/3k2akusq5s22a"_s);
        QCOMPARE(post.createdAt, fromIso(u"2026-11-23T09:00:00Z"_s).value());
        QCOMPARE(post.language, u"es"_s);
        QCOMPARE(post.counts, (Counts{2, 1, 5}));
        QCOMPARE(page->entries[2].post->inReplyTo, u"at://did:plc:vecina/app.bsky.feed.post/2"_s);
    }

    /// With its blanks and in its order, wherever a post stands in an answer.
    void whatIsKeptIsTheNetworksOwnBytes()
    {
        const auto spread = [](const QByteArray &body) { return QJsonDocument::fromJson(body).toJson(QJsonDocument::Indented); };
        const auto isOwn = [](const Post &post, const QByteArray &body) { return post.raw.contains("\n ") && body.contains(post.raw); };
        const QByteArray heard = spread(notifications());
        const auto page = parseColumn(heard, Column::Kind::Mentions, {}, latest);
        QVERIFY(page && isOwn(*page->entries[0].post, heard) && isOwn(*page->entries[2].post, heard));
        const QByteArray thread = spread(threadOfThree());
        const auto posts = parseThread(thread, latest);
        QVERIFY(posts && posts->size() == 3);
        for (const Post &post : *posts) {
            QVERIFY(isOwn(post, thread));
            QVERIFY(post.raw.contains(post.remoteId.toUtf8()));
        }
        const QByteArray feed = spread(bytes({{u"feed"_s, QJsonArray{QJsonObject{{u"post"_s, view(u"1"_s, u"x"_s)}}}}}));
        QVERIFY(isOwn(*parseColumn(feed, Column::Kind::Home, {}, latest)->entries[0].post, feed));
        const QByteArray seen = spread(bytes({{u"posts"_s, QJsonArray{view(u"1"_s, u"x"_s)}}}));
        QVERIFY(isOwn((*parsePosts(seen, latest))->post, seen));
    }

    void nobodyWritesInTheFuture()
    {
        QJsonObject late = view(u"1"_s, u"x"_s, {{u"createdAt"_s, u"2031-01-01T00:00:00Z"_s}});
        const auto page = parseColumn(bytes({{u"posts"_s, QJsonArray{late}}}), Column::Kind::Hashtag, {}, latest);
        QCOMPARE(page->entries.first().post->createdAt, fromIso(u"2026-11-23T09:00:02Z"_s).value());
    }

    void ownRecordsNeedNoAuthor()
    {
        Account account;
        account.remoteId = u"did:plc:vecina"_s;
        account.handle = u"@vecina.test"_s;
        QJsonObject own = ref(u"3k2akusq5s22a"_s);
        own.insert(u"value"_s, view(u"x"_s, u"hola"_s).value(u"record"));
        const auto page = parseColumn(bytes({{u"records"_s, QJsonArray{own}}}), Column::Kind::Own, account, latest);
        QVERIFY(page);
        QCOMPARE(page->entries.first().post->author.handle, u"@vecina.test"_s);
        account.remoteId = u"did:plc:otra"_s; // a record of somebody else's repository is no own one
        QVERIFY(!parseColumn(bytes({{u"records"_s, QJsonArray{own}}}), Column::Kind::Own, account, latest));
    }

    void repostsAreKnownApart()
    {
        QJsonObject item{{u"post"_s, view(u"1"_s, u"x"_s)},
                         {u"reason"_s, QJsonObject{{u"$type"_s, u"app.bsky.feed.defs#reasonRepost"_s},
                                                   {u"by"_s, QJsonObject{{u"did"_s, u"did:plc:otra"_s}}}}}};
        const auto page = parseColumn(bytes({{u"feed"_s, QJsonArray{QJsonObject{{u"post"_s, view(u"1"_s, u"x"_s)}}, item}}}),
                                      Column::Kind::Home, {}, latest);
        QVERIFY(page);
        QVERIFY(page->entries[0].id != page->entries[1].id);
        QCOMPARE(page->entries[0].post->remoteId, page->entries[1].post->remoteId);
    }

    void aThreadIsFlat()
    {
        const auto posts = parseThread(threadOfThree(), latest);
        QVERIFY(posts);
        QCOMPARE(posts->size(), 3);
        QVERIFY(!parseThread(bytes({{u"thread"_s, QJsonObject{{u"notFound"_s, true}}}}), latest));
    }

    void deepThreadsNeedNoStack()
    {
        QByteArray deep;
        for (int i = 0; i < 400; ++i) // the reader of JSON itself stops at about a thousand levels
            deep += "{\"replies\":[";
        deep += bytes({{u"post"_s, view(u"1"_s, u"hondo"_s)}});
        for (int i = 0; i < 400; ++i)
            deep += "]}";
        const auto posts = parseThread("{\"thread\":" + deep + '}', latest);
        QVERIFY(posts);
        QCOMPARE(posts->size(), 1);
    }

    void facetsMarkTheText()
    {
        // "¡Eh " is 5 bytes, the party popper 4.
        const QString text = u"¡Eh @vecina.test! 🎉 #Fiestas en la web"_s;
        const QByteArray utf8 = text.toUtf8();
        const auto at = [&](const char *what) { return int(utf8.indexOf(what)); };
        const text::RichText rich = richText(
            text, {facet(at("#"), at("#") + 8, u"tag"_s, u"tag"_s, u"Fiestas"_s),
                   facet(at("@"), at("@") + 12, u"mention"_s, u"did"_s, u"did:plc:abc"_s),
                   facet(at("la web"), at("la web") + 6, u"link"_s, u"uri"_s, u"https://villanueva.es/"_s)});
        QCOMPARE(rich.plain, text);
        QCOMPARE(rich.spans.size(), 3);
        const auto part = [&](int i) { return rich.plain.sliced(rich.spans[i].start, rich.spans[i].length); };
        QCOMPARE(part(0), u"@vecina.test"_s);
        QCOMPARE(rich.spans[0].kind, Span::Kind::Mention);
        QCOMPARE(part(1), u"#Fiestas"_s);
        QCOMPARE(part(2), u"la web"_s);
        QCOMPARE(rich.spans[2].target.toString(), u"https://villanueva.es/"_s);
    }

    void aLinkThatPretendsIsNamed()
    {
        const text::RichText rich = richText(u"villanueva.es/pago ya"_s,
                                             {facet(0, 18, u"link"_s, u"uri"_s, u"https://ladron.example/"_s)});
        QVERIFY2(rich.plain.contains(u"ladron.example"_s), qPrintable(rich.plain));
        QVERIFY(rich.plain.endsWith(u" ya"_s));
        const text::RichText script =
            richText(u"pulsa"_s, {facet(0, 5, u"link"_s, u"uri"_s, u"javascript:alert(1)"_s)});
        QCOMPARE(script.plain, u"pulsa"_s);
        QVERIFY(std::ranges::none_of(script.spans, [](const Span &span) { return !span.target.isEmpty(); }));
        const text::RichText markup = richText(
            u"<b>x"_s, {facet(0, 4, u"link"_s, u"uri"_s, u"https://a.example/\"><script>"_s)});
        QCOMPARE(markup.plain, u"<b>x"_s);
    }

    void facetsThatFitNowhereArePassedOver()
    {
        const QString text = u"ñandú #uno"_s;
        for (const auto &[start, end] : {std::pair(1, 4), std::pair(-3, 2), std::pair(5, 5), std::pair(8, 3), std::pair(0, 999),
                                         std::pair(0, 1)}) {
            const text::RichText rich = richText(text, {facet(start, end, u"tag"_s, u"tag"_s, u"x"_s)});
            QCOMPARE(rich.plain, text);
            QVERIFY(rich.spans.isEmpty());
        }
        // Of two over each other the first stays.
        const text::RichText rich = richText(text, {facet(0, 7, u"tag"_s, u"tag"_s, u"x"_s), facet(2, 9, u"tag"_s, u"tag"_s, u"y"_s)});
        QCOMPARE(rich.spans.size(), 1);
        QCOMPARE(rich.plain, text);
    }

    void picturesCardsAndQuotesAreNotLost()
    {
        const QJsonObject image{{u"alt"_s, u"Una farola"_s},
                                {u"image"_s, QJsonObject{{u"ref"_s, QJsonObject{{u"$link"_s, u"bafkreiabc123"_s}}}}}};
        const QJsonObject images{{u"$type"_s, u"app.bsky.embed.images"_s}, {u"images"_s, QJsonArray{image}}};
        const QJsonObject quote{{u"$type"_s, u"app.bsky.embed.record"_s}, {u"record"_s, ref(u"7"_s)}};
        QJsonObject both = view(u"1"_s, u"Mirad"_s,
                                {{u"embed"_s, QJsonObject{{u"$type"_s, u"app.bsky.embed.recordWithMedia"_s},
                                                          {u"record"_s, quote}, {u"media"_s, images}}}});
        both.insert(u"embed"_s,
                    QJsonObject{{u"media"_s, QJsonObject{{u"images"_s, QJsonArray{QJsonObject{
                                                              {u"fullsize"_s, u"https://cdn.example/1.jpg"_s}}}}}}});
        auto page = parseColumn(bytes({{u"posts"_s, QJsonArray{both}}}), Column::Kind::Hashtag, {}, latest);
        QVERIFY(page);
        const Post post = *page->entries.first().post;
        QCOMPARE(post.media, (QList<MediaRef>{{u"bafkreiabc123"_s, u"image"_s, QUrl(u"https://cdn.example/1.jpg"_s),
                                               u"Una farola"_s}}));
        QCOMPARE(post.text.plain, u"Mirad\n\nhttps://bsky.app/profile/did:plc:vecina/post/7"_s);
        QCOMPARE(post.text.spans.size(), 1);

        const QJsonObject card{{u"$type"_s, u"app.bsky.embed.external"_s},
                               {u"external"_s, QJsonObject{{u"uri"_s, u"https://prensa.example/bulo"_s}}}};
        page = parseColumn(bytes({{u"posts"_s, QJsonArray{view(u"1"_s, QString(), {{u"embed"_s, card}})}}}),
                           Column::Kind::Hashtag, {}, latest);
        QCOMPARE(page->entries.first().post->text.plain, u"https://prensa.example/bulo"_s);
    }

    void warningsAreTheWritersOwnLabels()
    {
        const QJsonObject labels{{u"values"_s, QJsonArray{QJsonObject{{u"val"_s, u"graphic-media"_s}},
                                                          QJsonObject{{u"val"_s, u"!no-unauthenticated"_s}}}}};
        const auto page = parseColumn(bytes({{u"posts"_s, QJsonArray{view(u"1"_s, u"x"_s, {{u"labels"_s, labels}})}}}),
                                      Column::Kind::Hashtag, {}, latest);
        QCOMPARE(page->entries.first().post->contentWarning, u"graphic-media"_s);
    }

    void answersGoUnderTheRoot()
    {
        const auto stored = parseRecord(bytes({{u"uri"_s, ref(u"2"_s).value(u"uri")}, {u"cid"_s, ref(u"2"_s).value(u"cid")},
                                               {u"value"_s, view(u"2"_s, u"x"_s, reply(u"1"_s, u"1"_s)).value(u"record")}}));
        QVERIFY(stored);
        const Thread below = threadBelow(*stored);
        QVERIFY(below.root.uri.endsWith(u"/1"_s));
        QVERIFY(below.parent.uri.endsWith(u"/2"_s));
        Stored first = *stored;
        first.value.remove(u"reply"_s);
        QCOMPARE(threadBelow(first).root, first.ref);
    }

    void errorsHaveNamesAndWords()
    {
        const QByteArray body = R"({"error":"InvalidSwap","message":"Record was at\u0007 bafy"})";
        QCOMPARE(errorName(body), u"InvalidSwap"_s);
        QCOMPARE(saidReason(body), u"Record was at bafy"_s);
        QCOMPARE(errorName("<html>"), QString());
        QCOMPARE(saidReason(R"({"error":"InternalServerError"})"), u"InternalServerError"_s);
    }

    void spoiltAnswersAreRefusedOrHold()
    {
        Account account;
        account.remoteId = u"did:plc:vecina"_s;
        account.handle = u"@vecina.test"_s;
        QJsonObject stored = ref(u"2"_s);
        stored.insert(u"value"_s, view(u"2"_s, u"hola #x"_s, reply(u"1"_s, u"1"_s)).value(u"record"));
        const QByteArray posts = bytes({{u"posts"_s, QJsonArray{view(u"1"_s, u"hola"_s, {{u"facets"_s, QJsonArray{facet(0, 4, u"tag"_s, u"tag"_s, u"x"_s)}}})}}});
        for (const QByteArray &good : {notifications(), threadOfThree(), posts, bytes({{u"records"_s, QJsonArray{stored}}}), bytes(stored)}) {
            for (quint32 seed = 0; seed < 1500; ++seed) {
                QByteArray body = test::mutated(good, seed);
                if (seed % 3 == 0)
                    body = test::mutated(body, seed + 100'000);
                const QByteArray where = "seed " + QByteArray::number(seed);
                for (const auto kind : {Column::Kind::Mentions, Column::Kind::Home, Column::Kind::Hashtag, Column::Kind::Own}) {
                    if (const auto page = parseColumn(body, kind, account, latest)) {
                        for (const Entry &entry : page->entries)
                            QVERIFY2(!entry.id.isEmpty() && (!entry.post || holds(*entry.post)), where);
                    }
                }
                if (const auto read = parseThread(body, latest)) {
                    for (const Post &post : *read)
                        QVERIFY2(holds(post), where);
                }
                if (const auto seen = parsePosts(body, latest); seen && *seen)
                    QVERIFY2(holds((*seen)->post) && !(*seen)->ref.cid.isEmpty() && !(*seen)->root.isEmpty(), where);
                if (const auto record = parseRecord(body)) {
                    QVERIFY2(!record->ref.uri.isEmpty() && !record->ref.cid.isEmpty(), where);
                    (void)receiptFor(*record, body);
                    (void)threadBelow(*record);
                }
                (void)parseRecords(body);
                (void)parseWritten(body);
                (void)parseBlob(body);
                (void)saidReason(body);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_BlueskyParser)
#include "tst_blueskyparser.moc"
