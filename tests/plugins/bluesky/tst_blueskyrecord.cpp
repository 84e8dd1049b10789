// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written: names, keys, facets, records, requests.
#include "app/base/uuid.h"
#include "plugins/bluesky/aturi.h"
#include "plugins/bluesky/facets.h"
#include "plugins/bluesky/record.h"
#include "plugins/bluesky/requests.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::bluesky;

namespace {

/// The network's own test vectors, one a line; they are beside the tree, not in it.
std::optional<QStringList> vectors(const QString &name)
{
    const QString shared = qEnvironmentVariable("PREGONERO_SHARED", QStringLiteral(PREGONERO_SOURCE_DIR "/../shared"));
    QFile file(shared + u"/contracts/atproto/interop-test-files/syntax/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append(line);
    }
    return lines;
}

/// What a facet says, and the bytes that it says it of.
QStringList told(const QString &text, const QHash<QString, QString> &dids = {})
{
    QStringList all;
    const QByteArray utf8 = text.toUtf8();
    for (const QJsonValue &value : facetsOf(text, dids)) {
        const QJsonObject index = value[u"index"].toObject();
        const qint64 start = index.value(u"byteStart").toInteger();
        const QByteArray part = utf8.sliced(start, index.value(u"byteEnd").toInteger() - start);
        const QJsonObject feature = value[u"features"].toArray().first().toObject();
        const QString kind = feature.value(u"$type").toString().section(u'#', 1);
        const QString what = kind == u"link" ? u"uri"_s : kind == u"tag" ? u"tag"_s : u"did"_s;
        all.append(kind + u' ' + QString::fromUtf8(part) + u' ' + feature.value(what).toString());
    }
    return all;
}

} // namespace

class tst_BlueskyRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeepTheNetworksSyntax_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"aturi", "did", "handle", "recordkey"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void namesKeepTheNetworksSyntax()
    {
        QFETCH(QString, kind);
        const auto good = vectors(kind + u"_syntax_valid.txt"_s);
        const auto bad = vectors(kind + u"_syntax_invalid.txt"_s);
        if (!good || !bad)
            QSKIP("the network's test vectors are not here");
        const auto holds = [&](const QString &text) {
            if (kind == u"aturi")
                return AtUri::fromString(text).has_value();
            return kind == u"did" ? isDid(text) : kind == u"handle" ? isHandle(text) : isRecordKey(text);
        };
        for (const QString &text : *bad)
            QVERIFY2(!holds(text), qPrintable(text));
        int taken = 0;
        for (const QString &text : *good) {
            // Here an at-uri is the whole name of a record, with a DID.
            const bool whole = text.count(u'/') == 4 && text.startsWith(u"at://did:");
            if (kind == u"aturi" && !whole)
                continue;
            ++taken;
            QVERIFY2(holds(text), qPrintable(text));
            if (kind == u"aturi")
                QCOMPARE(AtUri::fromString(text)->toString(), text);
        }
        QVERIFY(taken > 3);
    }

    void aRowHasOneKeyForEver()
    {
        const OutboxId row(u"01990a3c-4e5f-7abc-9def-0123456789ab"_s);
        QCOMPARE(recordKey(row), recordKey(row));
        // https://atproto.com/specs/tid
        static const QRegularExpression tid(u"^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$"_s);
        QSet<QString> keys;
        const TimePoint now = fromIso(u"2026-11-23T09:00:00Z"_s).value();
        for (int i = 0; i < 2000; ++i) {
            const QString key = recordKey(OutboxId(newUuid(now)));
            QVERIFY2(tid.match(key).hasMatch(), qPrintable(key));
            keys.insert(key);
        }
        QVERIFY(keys.size() > 1990); // a million for each millisecond
        QVERIFY(tid.match(recordKey(OutboxId(u"no uuid"_s))).hasMatch());
        QVERIFY(tid.match(recordKey(OutboxId())).hasMatch());
    }

    void keysFollowTheTimeOfQueueing()
    {
        const TimePoint now = fromIso(u"2026-11-23T09:00:00Z"_s).value();
        const QString before = recordKey(OutboxId(newUuid(now)));
        const QString after = recordKey(OutboxId(newUuid(now + std::chrono::milliseconds(1))));
        QVERIFY(before < after);
        // The same time in another writing of it: the first nine characters are the time but for its last 8 bits.
        const quint64 microseconds = quint64(now.time_since_epoch().count()) * 1000;
        quint64 read = 0;
        for (const QChar c : before)
            read = read << 5 | quint64(u"234567abcdefghijklmnopqrstuvwxyz"_s.indexOf(c));
        QVERIFY((read >> 10) - microseconds < 1000);
    }

    void facetsAreCountedInBytes()
    {
        QCOMPARE(told(u"Hoy 🎉 en https://villanueva.example/ñ?x=1#y, ¿vienes? #Fiestas"_s),
                 (QStringList{u"link https://villanueva.example/ñ?x=1#y https://villanueva.example/%C3%B1?x=1#y"_s,
                              u"tag #Fiestas Fiestas"_s}));
        QCOMPARE(told(u"👩‍👩‍👧‍👦 villanueva.es/agua"_s),
                 QStringList{u"link villanueva.es/agua https://villanueva.es/agua"_s});
        QCOMPARE(told(u"(véase https://villanueva.example/a_(b)). «https://sede.villanueva.example/?q=1»."_s),
                 (QStringList{u"link https://villanueva.example/a_(b) https://villanueva.example/a_(b)"_s,
                              u"link https://sede.villanueva.example/?q=1 https://sede.villanueva.example/?q=1"_s}));
        QCOMPARE(told(u"Sin nada de eso"_s), QStringList());
        QCOMPARE(told(u"#uno #dos 🙂 #tres"_s),
                 (QStringList{u"tag #uno uno"_s, u"tag #dos dos"_s, u"tag #tres tres"_s}));
    }

    void mentionsAreOfHandlesThatAreSomebodys()
    {
        const QString text = u"Gracias, @Vecina.test y (@otro.example.org.), no @nadie ni a@b.example ni /@c.example"_s;
        QCOMPARE(mentionedHandles(text), (QStringList{u"vecina.test"_s, u"otro.example.org"_s}));
        QCOMPARE(told(text, {{u"vecina.test"_s, u"did:plc:abc"_s}}).filter(u"mention "_s),
                 QStringList{u"mention @Vecina.test did:plc:abc"_s});
        QCOMPARE(told(u"¿Sí, @vecina.test?"_s, {{u"vecina.test"_s, u"did:plc:abc"_s}}),
                 QStringList{u"mention @vecina.test did:plc:abc"_s});
        // In an address it is a part of the address.
        QVERIFY(!told(u"https://bsky.example/@vecina.test"_s, {{u"vecina.test"_s, u"did:plc:abc"_s}})
                     .join(u' ')
                     .contains(u"mention"));
    }

    void aRecordSaysAllThatThePieceSays()
    {
        Piece piece{.text = u"Ya está"_s, .language = u"eu"_s};
        piece.media = {{{}, u"image/png"_s, {}, u"Una farola"_s}};
        const QJsonObject blob{{u"$type"_s, u"blob"_s}, {u"ref"_s, QJsonObject{{u"$link"_s, u"bafkreiabc"_s}}}};
        const Thread thread{{u"at://did:plc:a/app.bsky.feed.post/1"_s, u"cid-root"_s},
                            {u"at://did:plc:a/app.bsky.feed.post/2"_s, u"cid-parent"_s}};
        const QJsonObject record = postRecord(piece, fromIso(u"2026-11-23T09:00:00Z"_s).value(), {}, thread,
                                              {pictureId(blob, 640, 480)});
        QCOMPARE(record.value(u"$type"), u"app.bsky.feed.post"_s);
        QCOMPARE(record.value(u"createdAt"), u"2026-11-23T09:00:00.000Z"_s);
        QCOMPARE(record.value(u"langs"), QJsonArray{u"eu"_s});
        QVERIFY(!record.contains(u"facets"));
        const QJsonValue reply = record.value(u"reply");
        QCOMPARE(reply[u"root"][u"cid"], u"cid-root"_s);
        QCOMPARE(reply[u"parent"][u"uri"], u"at://did:plc:a/app.bsky.feed.post/2"_s);
        const QJsonObject image = record.value(u"embed")[u"images"].toArray().first().toObject();
        QCOMPARE(image.value(u"alt"), u"Una farola"_s);
        QCOMPARE(image.value(u"image"), blob);
        QCOMPARE(image.value(u"aspectRatio")[u"width"], 640);
        // A picture whose size nobody could read has none.
        QVERIFY(!pictureId(blob, 0, -1).contains(u"aspectRatio"));
    }

    void aGateKeepsWhatItSays()
    {
        const TimePoint now = fromIso(u"2026-11-23T09:00:00Z"_s).value();
        const auto fresh = gateHiding({}, u"at://root"_s, u"at://one"_s, now);
        QVERIFY(fresh);
        QVERIFY(!fresh->contains(u"allow")); // everybody may answer, as before
        QCOMPARE(fresh->value(u"hiddenReplies"), QJsonArray{u"at://one"_s});
        QJsonObject strict = *fresh;
        strict.insert(u"allow"_s, QJsonArray{});
        const auto more = gateHiding(strict, u"at://root"_s, u"at://two"_s, now + std::chrono::hours(1));
        QCOMPARE(more->value(u"allow"), QJsonArray());
        QCOMPARE(more->value(u"createdAt"), fresh->value(u"createdAt"));
        QCOMPARE(more->value(u"hiddenReplies"), (QJsonArray{u"at://one"_s, u"at://two"_s}));
        QCOMPARE(gateHiding(*more, u"at://root"_s, u"at://two"_s, now), more);
        QJsonArray full;
        for (int i = 0; i < 300; ++i)
            full.append(QString::number(i));
        strict.insert(u"hiddenReplies"_s, full);
        QVERIFY(!gateHiding(strict, u"at://root"_s, u"at://two"_s, now));
    }

    void requestsAreOfTheLexicons()
    {
        const QUrl server(u"https://pds.example:8443"_s);
        const AtUri post{u"did:plc:abc"_s, u"app.bsky.feed.post"_s, u"3k2akusq5s22a"_s};
        const HttpRequest put = requests::put(server, post, {{u"text"_s, u"x"_s}});
        QCOMPARE(put.method, "POST");
        QCOMPARE(put.url.toString(), u"https://pds.example:8443/xrpc/com.atproto.repo.putRecord"_s);
        const QJsonObject body = QJsonDocument::fromJson(put.body).object();
        QVERIFY(body.value(u"swapRecord").isNull()); // there, and null: only where nothing stands
        QVERIFY(body.contains(u"swapRecord"));
        QCOMPARE(body.value(u"rkey"), u"3k2akusq5s22a"_s);
        QCOMPARE(QJsonDocument::fromJson(requests::put(server, post, {}, u"bafy"_s).body)[u"swapRecord"], u"bafy"_s);
        const QUrlQuery listed(requests::column(server, {.kind = Column::Kind::Mentions}, {}, u"a&b"_s).url);
        QCOMPARE(listed.allQueryItemValues(u"reasons"_s), (QStringList{u"mention"_s, u"reply"_s, u"quote"_s}));
        QCOMPARE(listed.queryItemValue(u"cursor"_s, QUrl::FullyDecoded), u"a&b"_s);
        const QUrlQuery tagged(
            requests::column(server, {.kind = Column::Kind::Hashtag, .argument = u"#Año"_s}, {}, {}).url);
        QCOMPARE(tagged.queryItemValue(u"tag"_s, QUrl::FullyDecoded), u"Año"_s);
        QCOMPARE(tagged.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"#Año"_s);
        QCOMPARE(requests::upload(server, u"image/png\r\nX: y"_s, "x").headers.last().second,
                 "application/octet-stream");
        const QUrlQuery recordQuery(requests::record(server, post).url);
        QCOMPARE(recordQuery.queryItemValue(u"repo"_s, QUrl::FullyDecoded), u"did:plc:abc"_s);
    }
};

QTEST_GUILESS_MAIN(tst_BlueskyRecord)
#include "tst_blueskyrecord.moc"
