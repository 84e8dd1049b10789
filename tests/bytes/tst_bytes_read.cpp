// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lspframes.h"
#include "app/journal/verify.h"
#include "app/text/richtext.h"
#include "app/workshop/scenario.h"
#include "app/workshop/townserver.h"
#include "plugins/api/metadata.h"
#include "plugins/mastodon/parser.h"
#include "tests/support/mutation.h"
#include "tests/support/rounds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray inTree(const QString &path)
{
    return bytesOf(QStringLiteral(PREGONERO_SOURCE_DIR "/") + path);
}

/// Why a text could hurt whoever reads it, or nothing.
QString harm(const text::RichText &rich)
{
    for (const QChar c : rich.plain) {
        const char16_t u = c.unicode();
        if ((u < 0x20 && u != u'\n') || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))
            return u"character %1"_s.arg(u, 0, 16);
    }
    if (!rich.plain.isValidUtf16() || rich.plain.size() > 200'100 || rich.spans.size() > 5000)
        return u"%1 characters, %2 spans"_s.arg(rich.plain.size()).arg(rich.spans.size());
    qsizetype last = 0;
    for (const text::RichText::Span &span : rich.spans) {
        if (span.start < last || span.length <= 0 || span.start + span.length > rich.plain.size())
            return u"a span outside the text"_s;
        const QUrl url = span.target.url();
        if (!span.target.isEmpty() && !QStringList{u"http"_s, u"https"_s, u"mailto"_s}.contains(url.scheme()))
            return u"target "_s + url.toString();
        last = span.start;
    }
    return text::unpackSpans(text::packSpans(rich.spans)) == rich.spans ? QString() : u"spans that are kept otherwise"_s;
}

} // namespace

class TestBytesRead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlOfPosts();
    void metadataOfPlugins();
    void scenarios();
    void theTownsMemory();
    void entriesOfTheJournal();
    void framesOfTheLanguageServer();
};

/// Posts as a hostile server could write them: tags, entities, schemes and controls in every order and place.
void TestBytesRead::htmlOfPosts()
{
    const QList<QByteArray> pieces{
        "<", ">", "</", "/>", "<p>", "</p>", "<a href=\"", "\">", "'", "=", " ", "https://x.example/a", "<a href=\"https://x.example/b\">ver</a>", "javascript:alert(1)",
        "JaVa\tScript:", "data:text/html,", "</a>", "<script>", "</script>", "<style>", "<img src=\"https://x.example/t.gif\">",
        "<img onerror=alert(1) alt='a'>", "<svg onload=x>", "</svg>", "<iframe src=//x.example>", "<!--", "-->", "&lt;script&gt;",
        "&amp;", "&#x202e;", "&#0;", "&#", ";", "\xe2\x80\xae", "\xf0\x9f\x98\x80", "\xff", "\xed\xa0\x80", "hola", "\n", "<br>",
        "<blockquote>", "<ol><li>", "</li>", "<pre>", "<b>", "</b>", "<a class=mention href=https://y.example>", "@vecina", "#tag",
        "file:///etc/passwd", "<base href=https://x.example>", "<link rel=stylesheet href=//x.example>", QByteArray(1, '\0')};
    const QJsonObject status = QJsonDocument::fromJson(inTree(u"tests/fixtures/mastodon/status.json"_s)).object();
    QVERIFY(!status.isEmpty());
    int linked = 0;
    for (Rounds rounds(4'000); rounds.next();) {
        const auto invented = [&](int most) {
            QByteArray html;
            for (int i = rounds.random().bounded(1, most); i > 0; --i)
                html += rounds.oneOf(pieces);
            return QString::fromUtf8(html);
        };
        QJsonObject hostile = status;
        const QString content = invented(40);
        hostile[u"content"_s] = content;
        hostile[u"spoiler_text"_s] = invented(8);
        QJsonObject account = hostile[u"account"_s].toObject();
        account[u"display_name"_s] = invented(8);
        account[u"url"_s] = invented(3);
        hostile[u"account"_s] = account;
        hostile[u"url"_s] = invented(3);
        QByteArray bytes = QJsonDocument(hostile).toJson(QJsonDocument::Compact);
        if (rounds.random().bounded(4) == 0)
            bytes = mutated(bytes, rounds.random().generate());
        const auto post = mastodon::parseStatus(bytes);
        if (!post) {
            QVERIFY2(!post.error().message.isEmpty() && post.error().message.size() < 1'000, rounds.name());
            continue;
        }
        const QString wrong = harm(post->text);
        QVERIFY2(wrong.isEmpty(), (rounds.name() + ": "_ba + wrong.toUtf8() + " in "_ba + content.toUtf8()).constData());
        for (const QUrl &url : {post->url.url(), post->author.page.url()})
            QVERIFY2(url.isEmpty() || url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto", rounds.name());
        for (const QString &line : {post->author.displayName, post->author.handle, post->contentWarning})
            QVERIFY2(!line.contains(QChar(0x202e)) && !line.contains(QChar(0)) && line.isValidUtf16(), rounds.name());
        linked += int(std::ranges::count_if(post->text.spans, [](const auto &span) { return !span.target.isEmpty(); }));
    }
    QVERIFY(linked > 500); // there was something to be taken for a link
}

void TestBytesRead::metadataOfPlugins()
{
    int taken = 0;
    int refused = 0;
    const QList<QByteArray> good{inTree(u"plugins/mastodon/mastodon.json"_s), inTree(u"plugins/town/town.json"_s)};
    for (Rounds rounds(3'000); rounds.next();) {
        const QByteArray bytes = mutated(rounds.oneOf(good), rounds.random().generate());
        const auto info = adapterInfoFromJson(QJsonDocument::fromJson(bytes).object());
        if (!info) {
            ++refused;
            QVERIFY2(!info.error().message.isEmpty() && info.error().message.size() < 1'000, rounds.name());
            continue;
        }
        ++taken;
        static const QRegularExpression id(u"^[a-z0-9-]{1,64}$"_s);
        QVERIFY2(id.match(info->id).hasMatch(), qPrintable(info->id));
        QVERIFY2(!info->name.trimmed().isEmpty() && info->name.size() < 1'000, rounds.name());
        for (const QString &host : info->hosts) {
            const bool plain = std::ranges::none_of(host, [](QChar c) { return c.isSpace() || u"/@:?#\\"_s.contains(c) || c.unicode() < 0x20; });
            QVERIFY2(!host.isEmpty() && plain, qPrintable(host));
        }
        for (const QString &path : {info->authentication.authorizePath, info->authentication.tokenPath,
                                    info->authentication.registrationPath, info->authentication.revokePath})
            QVERIFY2(path.isEmpty() || path.startsWith(u'/'), qPrintable(path));
        QVERIFY2(info->limits.counting.maximum >= 0 && info->limits.mediaCount >= 0 && info->limits.imageBytes >= 0
                     && info->limits.videoBytes >= 0 && info->editWindowMinutes >= 0, rounds.name());
    }
    QVERIFY(taken > 100 && refused > 100);
}

void TestBytesRead::scenarios()
{
    int taken = 0;
    int refused = 0;
    const QByteArray good = inTree(u"resources/scenarios/villanueva.json"_s);
    for (Rounds rounds(3'000); rounds.next();) {
        const auto day = workshop::scenarioFromJson(mutated(good, rounds.random().generate()));
        if (!day) {
            ++refused;
            QVERIFY2(!day.error().message.isEmpty() && day.error().message.size() < 10'000, rounds.name());
            continue;
        }
        ++taken;
        QSet<QString> ids;
        int last = 0;
        for (const workshop::Timed &timed : day->timeline) {
            QVERIFY2(timed.minute >= last && timed.minute < 24 * 60, rounds.name());
            QVERIFY2(!timed.says.id.isEmpty() && !ids.contains(timed.says.id) && day->person(timed.says.by), rounds.name());
            QVERIFY2(timed.says.replyTo.isEmpty() || ids.contains(timed.says.replyTo), rounds.name()); // to what was said before
            ids.insert(timed.says.id);
            last = timed.minute;
        }
        for (const workshop::Reaction &reaction : day->reactions)
            QVERIFY2(reaction.minutes >= 0 && reaction.minutes <= 24 * 60 && day->person(reaction.says.by), rounds.name());
    }
    QVERIFY(taken > 50 && refused > 50);
}

/// What a kill, a full disk or somebody's editor left of the file: the town opens on it or says why not, and whatever
/// lines were whole before stay as they were.
void TestBytesRead::theTownsMemory()
{
    const QString scenario = QStringLiteral(PREGONERO_SOURCE_DIR "/resources/scenarios/villanueva.json");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"town.jsonl"_s);
    ManualClock clock(*fromIso(u"2026-03-10T09:00:00Z"_s));
    const auto open = [&] { return workshop::TownServer::open(scenario, file, clock, {}); };
    const auto answerOf = [](workshop::TownServer &town, HttpRequest request) {
        std::optional<Result<HttpResponse>> answer;
        QObject context;
        whenDone(town.send(std::move(request)), &context, [&](Result<HttpResponse> got) { answer = std::move(got); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); });
        return answer && *answer ? **answer : HttpResponse{};
    };
    const HttpRequest publish{.method = "POST", .url = QUrl(u"https://town/v1/posts"_s),
                              .headers = {{"Content-Type", "application/json"}}, .body = R"({"text":"Hoy abre la biblioteca"})"};
    {
        const auto town = open();
        QVERIFY(town);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(answerOf(**town, publish).status, 201);
    }
    const QByteArray good = bytesOf(file);
    QVERIFY(good.count('\n') >= 4);
    int opened = 0;
    int refused = 0;
    for (Rounds rounds(1'500); rounds.next();) {
        QByteArray spoilt = mutated(good, rounds.random().generate());
        if (rounds.random().bounded(3) == 0) { // in one line only
            QList<QByteArray> lines = good.split('\n');
            const qsizetype at = rounds.random().bounded(lines.size());
            lines[at] = mutated(lines[at], rounds.random().generate());
            spoilt = lines.join('\n');
        }
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(spoilt) == spoilt.size());
        out.close();
        const auto town = open();
        if (!town) {
            ++refused;
            QVERIFY2(!town.error().message.isEmpty(), rounds.name());
            QVERIFY2(bytesOf(file) == spoilt, rounds.name()); // what cannot be read is left for somebody who can
            continue;
        }
        ++opened;
        const int status = answerOf(**town, publish).status;
        QVERIFY2(status == 201 || status == 507, (rounds.name() + ": "_ba + QByteArray::number(status)).constData());
        const QByteArray whole = spoilt.left(spoilt.lastIndexOf('\n') + 1);
        const QByteArray now = bytesOf(file);
        const bool kept = now.startsWith(whole) // its last line may never have been acknowledged
            || now.startsWith(whole.left(whole.lastIndexOf('\n', -2) + 1));
        QVERIFY2(kept || whole.isEmpty(), rounds.name());
        QVERIFY2(now.endsWith('\n'), rounds.name());
    }
    QVERIFY(opened > 50 && refused > 50);
}

/// Whatever bit of a journal is another, whatever entry is gone, doubled or elsewhere: it shows.
void TestBytesRead::entriesOfTheJournal()
{
    struct Line {
        journal::Entry entry;
        QByteArray body;
    };
    const auto key = journal::SigningKey::generate();
    QVERIFY(key);
    QList<Line> good;
    journal::Head head{key->publicKey()};
    for (int i = 1; i <= 6; ++i) {
        const journal::Act act{journal::kind::wordAdded, u"es"_s, {{u"word"_s, i}}, u"Ana"_s};
        const journal::Entry entry = journal::sign(act, head, *key, *fromIso(u"2026-03-10T09:00:00Z"_s) + std::chrono::seconds(i));
        head = {entry.writer, entry.sequence, journal::hash(entry)};
        good.append({entry, journal::bodyBytes(act.body)});
    }
    const auto isWhole = [&](const QList<Line> &lines) {
        journal::Verifier verifier({head});
        for (const Line &line : lines)
            verifier.take(line.entry, line.body);
        return verifier.finish().whole();
    };
    QVERIFY(isWhole(good));
    for (Rounds rounds(4'000); rounds.next();) {
        QList<Line> lines = good;
        const qsizetype at = rounds.random().bounded(lines.size());
        journal::Entry &entry = lines[at].entry;
        const auto flip = [&](QByteArray &bytes) {
            const qsizetype byte = rounds.random().bounded(bytes.size());
            bytes[byte] = char(bytes[byte] ^ (1 << rounds.random().bounded(8)));
        };
        const auto flipText = [&](QString &text) {
            const qsizetype place = rounds.random().bounded(text.size());
            text[place] = QChar(text[place].unicode() ^ char16_t(1 << rounds.random().bounded(16)));
        };
        const int what = rounds.random().bounded(14);
        switch (what) {
        case 0: flip(entry.writer); break;
        case 1: flip(entry.salt); break;
        case 2: flip(entry.bodyHash); break;
        case 3: flip(entry.previous); break;
        case 4: flip(entry.signature); break;
        case 5: flipText(entry.id); break;
        case 6: flipText(entry.person); break;
        case 7: flipText(entry.kind); break;
        case 8: flipText(entry.subject); break;
        case 9: entry.sequence ^= qint64(1) << rounds.random().bounded(63); break;
        case 10: entry.at += std::chrono::milliseconds(rounds.random().bounded(1, 1'000'000)); break;
        case 11: flip(lines[at].body); break;
        case 12: lines.removeAt(at); break;
        default: lines.insert(rounds.random().bounded(lines.size()), lines.at(at)); break;
        }
        QVERIFY2(!isWhole(lines), (rounds.name() + ": what "_ba + QByteArray::number(what)).constData());
    }
}

/// However the stream is cut, the same messages come out of it; noise between them is never a message larger than allowed.
void TestBytesRead::framesOfTheLanguageServer()
{
    using cli::lsp::Frames;
    const QList<QByteArray> noise{"\r\n", "Content-Length: ", "Content-Length: 99999999999999999999\r\n\r\n",
                                  "Content-Length: -1\r\n\r\n", "content-length:3\r\n\r\n{}x", "\n\n", "{}", "\xff", "\r\n\r\n",
                                  "Content-Type: a\r\n", QByteArray(300, 'x'), QByteArray(1, '\0')};
    for (Rounds rounds(4'000); rounds.next();) {
        QByteArray stream;
        QList<QByteArray> wanted;
        const bool noisy = rounds.random().bounded(2) == 0;
        for (int i = rounds.random().bounded(1, 6); i > 0; --i) {
            const QByteArray body = QJsonDocument(QJsonObject{{u"n"_s, QString(rounds.random().bounded(200), u'ñ')}}).toJson(QJsonDocument::Compact);
            stream += cli::lsp::framed(QJsonDocument::fromJson(body).object());
            wanted.append(body);
            for (int more = noisy ? rounds.random().bounded(3) : 0; more > 0; --more)
                stream += rounds.oneOf(noise);
        }
        const auto bodies = [](const QList<Frames::Frame> &frames) {
            QList<QByteArray> list;
            for (const Frames::Frame &frame : frames) {
                if (!frame.broken)
                    list.append(frame.body);
            }
            return list;
        };
        Frames atOnce;
        const QList<QByteArray> whole = bodies(atOnce.feed(stream));
        if (!noisy)
            QVERIFY2(whole == wanted, rounds.name());
        Frames inPieces;
        QList<QByteArray> pieced;
        for (qsizetype from = 0; from < stream.size();) {
            const qsizetype length = rounds.random().bounded(1, 40);
            pieced += bodies(inPieces.feed(stream.mid(from, length)));
            from += length;
        }
        QVERIFY2(pieced == whole, rounds.name());
        for (const QByteArray &body : whole)
            QVERIFY2(body.size() <= stream.size(), rounds.name());
    }
}

QTEST_GUILESS_MAIN(TestBytesRead)
#include "tst_bytes_read.moc"
