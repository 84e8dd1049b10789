// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contract.h"

#include "app/base/uuid.h"

#include <QSet>

namespace pregonero::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 200;

const QByteArray onePixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

/// What is wrong with a post that a network gave; empty: nothing.
QString trouble(const Post &post)
{
    if (post.remoteId.isEmpty())
        return u"no id"_s;
    if (post.author.remoteId.isEmpty() || post.author.handle.isEmpty())
        return u"no author"_s;
    if (post.createdAt.time_since_epoch().count() <= 0)
        return u"no time"_s;
    if (post.raw.isEmpty())
        return u"nothing of what the network sent"_s;
    for (const auto &span : post.text.spans) {
        if (span.start < 0 || span.length <= 0 || span.start + span.length > post.text.plain.size())
            return u"a span outside the text"_s;
    }
    return {};
}

QSet<QString> ids(const QList<Post> &posts)
{
    QSet<QString> all;
    for (const Post &post : posts)
        all.insert(post.remoteId);
    return all;
}

} // namespace

void AdapterContract::initTestCase()
{
    auto subject = prepare();
    if (!subject && subject.error().kind == ErrorKind::Unsupported)
        QSKIP(qPrintable(subject.error().message));
    if (!subject)
        QFAIL(qPrintable(subject.error().message + u' ' + subject.error().detail));
    m_subject = std::move(*subject);
    QVERIFY2(m_subject.adapter && m_subject.port && m_subject.clock, "prepare() left something out");
    m_port = std::make_unique<FaultyPort>(*m_subject.port);
    const auto limits = wait(m_subject.adapter->limits(context()));
    m_offersLimits = limits || limits.error().kind != ErrorKind::Unsupported;
    if (m_subject.citizenWrites) {
        const auto id = m_subject.citizenWrites(u"Buenos días, una pregunta para el contrato."_s, {});
        QVERIFY2(id, qPrintable(id ? QString() : id.error().message + id.error().detail));
        m_foreign = *id;
        m_subject.settle();
    }
    if (can(Capability::Publish)) {
        const QString reason = makeTargets(Method::Conversation);
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
    }
    if (m_foreign.isEmpty())
        m_foreign = m_target;
}

void AdapterContract::cleanup()
{
    if (!m_port)
        return;
    m_port->release();
    m_port->clear();
    for (const HttpRequest &request : m_port->requests()) {
        QVERIFY2(request.url.isValid() && !request.url.isRelative(), qPrintable(request.url.toString()));
        QVERIFY2(request.url.userInfo().isEmpty(), "a credential in an address");
        for (const auto &[name, value] : request.headers) {
            const QByteArray lower = name.toLower();
            QVERIFY2(lower != "authorization" && lower != "cookie", "credentials belong to the port");
            QVERIFY2(!value.contains('\n') && !value.contains('\r'), "a header that ends before its end");
        }
    }
    m_port->forget();
}

void AdapterContract::cleanupTestCase()
{
    m_port.reset();
    m_subject = {};
}

CallContext AdapterContract::context(std::stop_token stop)
{
    return {m_subject.account, *m_port, &m_caller, *m_subject.clock, std::move(stop)};
}

Piece AdapterContract::piece(const QString &what) const
{
    Piece piece;
    piece.text = what + u" ("_s + newUuid(m_subject.clock->now()).right(12) + u')';
    return piece;
}

OutboxId AdapterContract::key() const
{
    return OutboxId(newUuid(m_subject.clock->now()));
}

Result<Receipt> AdapterContract::publish(const Piece &piece, const OutboxId &key)
{
    auto receipt = wait(m_subject.adapter->publish(context(), piece, key, {}));
    m_subject.settle();
    return receipt;
}

Column AdapterContract::anyColumn() const
{
    Column column;
    const auto &kinds = m_subject.info.columns;
    column.kind = kinds.contains(Column::Kind::Mentions) || kinds.isEmpty() ? Column::Kind::Mentions : kinds.first();
    if (column.kind == Column::Kind::Hashtag)
        column.argument = u"villanueva"_s;
    return column;
}

Result<QList<Post>> AdapterContract::fetchAll(Column column, QByteArray cursor, QByteArray *last)
{
    QList<Post> posts;
    for (int pages = 0; pages < mostPages; ++pages) {
        auto page = wait(m_subject.adapter->fetchSince(context(), column, cursor));
        if (!page)
            return fail(page.error());
        posts += page->posts;
        if (last)
            *last = page->next;
        if (!page->more)
            return posts;
        if (page->next == cursor)
            return fail(ErrorKind::Internal, u"There is more, but the cursor stands still."_s);
        cursor = page->next;
    }
    return fail(ErrorKind::Internal, u"The pages never end."_s);
}

Result<Post> AdapterContract::look(const QString &remoteId)
{
    QList<Post> posts;
    if (can(Capability::Conversation)) {
        auto thread = wait(m_subject.adapter->fetchConversation(context(), remoteId));
        if (!thread)
            return fail(thread.error());
        posts = *thread;
    } else {
        Column own = anyColumn();
        own.kind = Column::Kind::Own;
        auto all = fetchAll(own);
        if (!all)
            return fail(all.error());
        posts = *all;
    }
    for (const Post &post : posts) {
        if (post.remoteId == remoteId)
            return post;
    }
    return fail(ErrorKind::NotFound, u"The post is not among those fetched."_s);
}

void AdapterContract::metadataIsConsistent()
{
    const AdapterInfo &info = m_subject.info;
    QVERIFY(!info.id.isEmpty() && !info.name.isEmpty() && !info.description.isEmpty() && !info.icon.isEmpty());
    QCOMPARE(info.id, info.id.toLower());
    QCOMPARE(m_subject.account.network, info.id);
    QVERIFY2(!info.can(Capability::Publish) || info.can(Capability::Verify),
             "what can be published must be verifiable, if only by saying that nobody can tell");
    QVERIFY(!info.can(Capability::AltText) || info.can(Capability::Media));
    QCOMPARE(info.can(Capability::Fetch), !info.columns.isEmpty());
    QVERIFY(info.limits.counting.maximum > 0 || !info.can(Capability::Publish));
    QVERIFY2(info.simulated || info.ownTransport || !info.hosts.isEmpty(), "no host may be asked");
}

void AdapterContract::whatIsNotDeclaredIsUnsupported()
{
    for (const Method method : {Method::Fetch, Method::Conversation, Method::Publish, Method::Verify, Method::Edit,
                                Method::Remove, Method::Moderate, Method::Upload, Method::Metrics}) {
        if (offers(method))
            continue;
        m_port->forget();
        const auto outcome = ask(method);
        QVERIFY(outcome->error);
        QCOMPARE(outcome->error->kind, ErrorKind::Unsupported);
        QVERIFY2(m_port->requests().isEmpty(), "nothing leaves for what is not offered");
    }
    QCOMPARE(unsupported().kind, ErrorKind::Unsupported);
}

void AdapterContract::saysWhoItIs()
{
    const auto identity = wait(m_subject.adapter->whoAmI(context()));
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().message));
    QVERIFY(!identity->remoteId.isEmpty() && !identity->handle.isEmpty());
    QCOMPARE(identity->remoteId, m_subject.account.remoteId);
    QVERIFY(wait(m_subject.adapter->whoAmI(context())) == identity);
}

void AdapterContract::saysItsLimits()
{
    const auto limits = wait(m_subject.adapter->limits(context()));
    if (!m_offersLimits) {
        QCOMPARE(limits.error().kind, ErrorKind::Unsupported);
        return;
    }
    QVERIFY2(limits, qPrintable(limits ? QString() : limits.error().message));
    QVERIFY(limits->counting.maximum > 0);
    QVERIFY(limits->mediaCount >= 0 && limits->altTextLength >= 0 && limits->imageBytes >= 0);
}

void AdapterContract::readsEachColumn_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {Column::Kind::Mentions, Column::Kind::Home, Column::Kind::Local, Column::Kind::Hashtag,
                            Column::Kind::Own})
        QTest::newRow(qPrintable(name(kind))) << int(kind);
}

void AdapterContract::readsEachColumn()
{
    QFETCH(int, kind);
    Column column;
    column.kind = Column::Kind(kind);
    if (column.kind == Column::Kind::Hashtag)
        column.argument = u"villanueva"_s;
    const auto posts = fetchAll(column);
    if (!m_subject.info.columns.contains(column.kind)) {
        QVERIFY(!posts);
        QCOMPARE(posts.error().kind, ErrorKind::Unsupported);
        return;
    }
    QVERIFY2(posts, qPrintable(posts ? QString() : posts.error().message + posts.error().detail));
    for (const Post &post : *posts) {
        QVERIFY2(trouble(post).isEmpty(), qPrintable(post.remoteId + u": "_s + trouble(post)));
        QCOMPARE(post.own, post.author.remoteId == m_subject.account.remoteId);
        if (column.kind == Column::Kind::Own)
            QVERIFY(post.own);
    }
}

void AdapterContract::missesNothingBetweenPages()
{
    if (!can(Capability::Fetch) || !m_subject.citizenWrites)
        QSKIP("needs a column and a citizen");
    const Column column = anyColumn();
    QByteArray before;
    QVERIFY(fetchAll(column, {}, &before));
    QSet<QString> written;
    for (int i = 0; i < 7; ++i) {
        const auto id = m_subject.citizenWrites(u"Pregunta número %1 #villanueva"_s.arg(i), {});
        QVERIFY2(id, qPrintable(id ? QString() : id.error().message));
        written.insert(*id);
        m_subject.settle();
    }
    QByteArray after;
    const auto news = fetchAll(column, before, &after);
    QVERIFY2(news, qPrintable(news ? QString() : news.error().message));
    QVERIFY2(ids(*news).contains(written), "a post fell between two pages");
    for (const Post &post : *news)
        QVERIFY2(trouble(post).isEmpty(), qPrintable(trouble(post)));

    const auto again = fetchAll(column, before);
    QVERIFY(again);
    QCOMPARE(ids(*again), ids(*news));
    const auto fromTheStart = fetchAll(column);
    QVERIFY(fromTheStart);
    QVERIFY(ids(*fromTheStart).contains(written));

    const auto later = m_subject.citizenWrites(u"Y una más #villanueva"_s, {});
    QVERIFY(later);
    m_subject.settle();
    const auto rest = fetchAll(column, after);
    QVERIFY(rest);
    QVERIFY(ids(*rest).contains(*later));
}

void AdapterContract::publishedTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("markup");
    QTest::newRow("plain") << u"Mañana cortamos la calle Mayor de 9:00 a 11:00"_s << false;
    QTest::newRow("emoji") << u"Gracias a todas las personas 👩‍👩‍👧‍👦 🏳️‍🌈 ☀️"_s << false;
    QTest::newRow("languages") << u"Eskerrik asko! Gràcies, col·lega. Grazas, señora. Obrigação"_s << false;
    QTest::newRow("lines") << u"Uno\nDos\n\nTres"_s << false;
    QTest::newRow("link and tag") << u"Todo en https://villanueva.example/agua?x=1&y=2 #CorteDeAgua"_s << false;
    QTest::newRow("markup") << u"<b>no</b> es <script>negrita</script> &amp; \"comillas\" \\ 'simples'"_s << true;
}

void AdapterContract::publishedTextComesBack()
{
    if (!can(Capability::Publish))
        QSKIP("does not publish");
    QFETCH(QString, text);
    QFETCH(bool, markup);
    const Piece sent = piece(text);
    const auto receipt = publish(sent, key());
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message + receipt.error().detail));
    QVERIFY(!receipt->remoteId.isEmpty() && !receipt->raw.isEmpty());
    QVERIFY(receipt->url.isValid());
    QVERIFY(receipt->at.time_since_epoch().count() > 0);
    const auto post = look(receipt->remoteId);
    QVERIFY2(post, qPrintable(post ? QString() : post.error().message));
    QVERIFY2(trouble(*post).isEmpty(), qPrintable(trouble(*post)));
    QVERIFY(post->own);
    if (markup && m_subject.lossyText)
        return;
    QCOMPARE(post->text.plain, sent.text);
    QCOMPARE(receipt->text, sent.text);
}

void AdapterContract::publishingCreatesAtMostOnce()
{
    if (!can(Capability::Publish))
        QSKIP("does not publish");
    m_port->forget();
    QVERIFY(publish(piece(u"Una sola vez"_s), key()));
    const auto writes = std::ranges::count_if(m_port->requests(), [](const HttpRequest &request) {
        return request.method != "GET" && request.method != "HEAD";
    });
    QCOMPARE(writes, 1);
}

void AdapterContract::repeatedKeyGivesTheFirstPost()
{
    if (!can(Capability::Publish) || !m_subject.keysHonoured)
        QSKIP("the server does not keep keys");
    const Piece sent = piece(u"Dos veces la misma petición"_s);
    const OutboxId same = key();
    const auto first = publish(sent, same);
    const auto second = publish(sent, same);
    QVERIFY(first && second);
    QCOMPARE(second->remoteId, first->remoteId);
    const auto other = publish(sent, key());
    QVERIFY(other);
    QVERIFY(other->remoteId != first->remoteId);
}

void AdapterContract::tooLongIsRejected()
{
    if (!can(Capability::Publish) || m_subject.refusedLength == 0)
        QSKIP("the server refuses no length");
    Piece sent = piece(u"Largo"_s);
    sent.text = sent.text.leftJustified(m_subject.refusedLength, u'x');
    const TimePoint since = m_subject.clock->now();
    const OutboxId one = key();
    const auto receipt = publish(sent, one);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Rejected);
    QCOMPARE(receipt.error().effect, Effect::None);
    QVERIFY(!receipt.error().message.isEmpty());
    const auto found = wait(m_subject.adapter->verify(context(), sent, one, since));
    QVERIFY(found);
    QVERIFY(found->state != Verification::State::Sent);
}

void AdapterContract::replyStandsInItsThread()
{
    if (!can(Capability::Publish) || !can(Capability::Conversation) || !m_subject.citizenWrites)
        QSKIP("needs threads and a citizen");
    const auto question = m_subject.citizenWrites(u"¿A qué hora abre la piscina?"_s, {});
    QVERIFY(question);
    m_subject.settle();
    Piece answer = piece(u"A las diez y media"_s);
    answer.inReplyTo = *question;
    const auto receipt = publish(answer, key());
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message + receipt.error().detail));
    const auto thanks = m_subject.citizenWrites(u"¡Gracias!"_s, receipt->remoteId);
    QVERIFY2(thanks, qPrintable(thanks ? QString() : thanks.error().message));
    m_subject.settle();

    for (const QString &from : {*question, receipt->remoteId, *thanks}) {
        const auto thread = wait(m_subject.adapter->fetchConversation(context(), from));
        QVERIFY2(thread, qPrintable(thread ? QString() : thread.error().message));
        const auto at = [&](const QString &id) {
            const auto it = std::ranges::find(*thread, id, &Post::remoteId);
            return it == thread->end() ? -1 : int(it - thread->begin());
        };
        QVERIFY(at(*question) >= 0 && at(receipt->remoteId) >= 0 && at(*thanks) >= 0);
        QVERIFY2(std::ranges::is_sorted(*thread, {}, &Post::createdAt), "oldest first");
        QCOMPARE(ids(*thread).size(), thread->size());
        const Post &own = thread->at(at(receipt->remoteId));
        QCOMPARE(own.inReplyTo, *question);
        QVERIFY(own.own);
        QVERIFY(!thread->at(at(*question)).own);
        QCOMPARE(thread->at(at(*thanks)).inReplyTo, receipt->remoteId);
    }
}

void AdapterContract::threadOfNothingIsNotFound()
{
    if (!can(Capability::Conversation))
        QSKIP("has no threads");
    for (const QString &id : {u"no-such-post"_s, u"../../me"_s, u"?x=1#y"_s, u"%00"_s, QString(5000, u'9')}) {
        const auto thread = wait(m_subject.adapter->fetchConversation(context(), id));
        QVERIFY2(!thread, qPrintable(id.left(40)));
        QVERIFY2(thread.error().kind == ErrorKind::NotFound || thread.error().kind == ErrorKind::Rejected,
                 qPrintable(id.left(40) + u' ' + name(thread.error().kind)));
    }
}

void AdapterContract::keepsWarningLanguageAndVisibility()
{
    if (!can(Capability::Publish))
        QSKIP("does not publish");
    Piece sent = piece(u"Ur-mozketa Iparraldean"_s);
    if (can(Capability::ContentWarning))
        sent.contentWarning = u"Oharra: ura"_s;
    if (can(Capability::Language))
        sent.language = u"eu"_s;
    if (can(Capability::Visibility))
        sent.visibility = Visibility::Unlisted;
    const auto receipt = publish(sent, key());
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message));
    const auto post = look(receipt->remoteId);
    QVERIFY2(post, qPrintable(post ? QString() : post.error().message));
    QCOMPARE(post->contentWarning, sent.contentWarning);
    if (can(Capability::Language) && !lacks(Capability::Language))
        QCOMPARE(post->language, sent.language);
    if (!lacks(Capability::Visibility))
        QCOMPARE(post->visibility, sent.visibility);
}

void AdapterContract::sendsMediaWithAlternativeText()
{
    if (!can(Capability::Media))
        QSKIP("sends no media");
    Attachment file{u"farola.png"_s, u"image/png"_s, {}, u"Una farola apagada, «rota» & vieja"_s};
    const auto id = wait(m_subject.adapter->uploadMedia(context(), file, onePixel));
    QVERIFY2(id, qPrintable(id ? QString() : id.error().message + id.error().detail));
    QVERIFY(!id->isEmpty());
    Piece sent = piece(u"Ya está arreglada"_s);
    sent.media = {file};
    const auto receipt = wait(m_subject.adapter->publish(context(), sent, key(), {*id}));
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message + receipt.error().detail));
    m_subject.settle();
    const auto post = look(receipt->remoteId);
    QVERIFY(post);
    QCOMPARE(post->media.size(), 1);
    QCOMPARE(post->media.first().kind, u"image"_s);
    if (can(Capability::AltText))
        QCOMPARE(post->media.first().altText, file.altText);
}

void AdapterContract::editsAndKeepsTheId()
{
    if (!can(Capability::Edit))
        QSKIP("does not edit");
    const auto receipt = publish(piece(u"Con una errata"_s), key());
    QVERIFY(receipt);
    const Piece corrected = piece(u"Sin la errata"_s);
    const auto edited = wait(m_subject.adapter->edit(context(), receipt->remoteId, corrected));
    QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message + edited.error().detail));
    m_subject.settle();
    QCOMPARE(edited->remoteId, receipt->remoteId);
    const auto post = look(receipt->remoteId);
    QVERIFY(post);
    QCOMPARE(post->text.plain, corrected.text);
}

void AdapterContract::removes()
{
    if (!can(Capability::Remove))
        QSKIP("does not remove");
    const auto receipt = publish(piece(u"Fuera"_s), key());
    QVERIFY(receipt);
    const auto removed = wait(m_subject.adapter->remove(context(), receipt->remoteId));
    if (lacks(Capability::Remove)) {
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Unsupported);
        QVERIFY(look(receipt->remoteId));
        return;
    }
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message + removed.error().detail));
    QVERIFY(*removed);
    m_subject.settle();
    const auto post = look(receipt->remoteId);
    QVERIFY(!post);
    QCOMPARE(post.error().kind, ErrorKind::NotFound);
    const auto again = wait(m_subject.adapter->remove(context(), receipt->remoteId));
    QVERIFY(again || again.error().kind == ErrorKind::NotFound);
}

void AdapterContract::counts()
{
    if (!can(Capability::Metrics) || !can(Capability::Publish))
        QSKIP("does not count");
    const auto receipt = publish(piece(u"¿Cuántas veces?"_s), key());
    QVERIFY(receipt);
    const auto counts = wait(m_subject.adapter->metrics(context(), receipt->remoteId));
    QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().message));
    for (const int count : {counts->replies, counts->boosts, counts->favourites})
        QVERIFY(count == 0 || count == -1);
}

void AdapterContract::moderates_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("capability");
    const auto row = [](const char *tag, Moderation action, Capability capability) {
        QTest::newRow(tag) << int(action) << int(capability);
    };
    row("boost", Moderation::Boost, Capability::Boost);
    row("unboost", Moderation::Unboost, Capability::Boost);
    row("favourite", Moderation::Favourite, Capability::Favourite);
    row("unfavourite", Moderation::Unfavourite, Capability::Favourite);
    row("report", Moderation::Report, Capability::Report);
    row("hide", Moderation::Hide, Capability::Hide);
    row("mute", Moderation::Mute, Capability::Mute);
    row("block", Moderation::Block, Capability::Block);
}

void AdapterContract::moderates()
{
    QFETCH(int, action);
    QFETCH(int, capability);
    const auto done = wait(m_subject.adapter->moderate(context(), m_foreign, Moderation(action)));
    if (!can(Capability(capability)) || lacks(Capability(capability))) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Unsupported);
        return;
    }
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
    QVERIFY(*done);
}

std::shared_ptr<AdapterContract::Outcome> AdapterContract::start(Method method, CallContext with)
{
    auto outcome = std::make_shared<Outcome>();
    QObject *const caller = with.context;
    const auto watch = [&]<class T>(Call<T> call) {
        whenDone(std::move(call), caller, [outcome](Result<T> result) {
            ++outcome->answers;
            if (!result)
                outcome->error = result.error();
            else if constexpr (std::is_same_v<T, Verification>)
                outcome->verification = result->state;
        });
    };
    const PlatformAdapter &adapter = *m_subject.adapter;
    const Attachment file{u"punto.png"_s, u"image/png"_s, {}, u"Un punto"_s};
    switch (method) {
    case Method::Limits: watch(adapter.limits(std::move(with))); break;
    case Method::WhoAmI: watch(adapter.whoAmI(std::move(with))); break;
    case Method::Fetch: watch(adapter.fetchSince(std::move(with), anyColumn(), {})); break;
    case Method::Conversation: watch(adapter.fetchConversation(std::move(with), m_target)); break;
    case Method::Publish: watch(adapter.publish(std::move(with), piece(u"Prueba"_s), key(), {})); break;
    case Method::Verify:
        watch(adapter.verify(std::move(with), piece(u"Nunca enviado"_s), key(), m_subject.clock->now()));
        break;
    case Method::Edit: watch(adapter.edit(std::move(with), m_target, piece(u"Corregido"_s))); break;
    case Method::Remove: watch(adapter.remove(std::move(with), m_removable)); break;
    case Method::Moderate: watch(adapter.moderate(std::move(with), m_foreign, anyModeration())); break;
    case Method::Upload: watch(adapter.uploadMedia(std::move(with), file, onePixel)); break;
    case Method::Metrics: watch(adapter.metrics(std::move(with), m_target)); break;
    }
    return outcome;
}

std::shared_ptr<AdapterContract::Outcome> AdapterContract::ask(Method method)
{
    auto outcome = start(method, context());
    if (!QTest::qWaitFor([&] { return outcome->answers > 0; }, QDeadlineTimer(m_subject.patience)))
        outcome->error = Error{ErrorKind::Timeout, u"The adapter did not answer."_s};
    return outcome;
}

QString AdapterContract::makeTargets(Method method)
{
    if (!can(Capability::Publish) || (method != Method::Remove && !m_target.isEmpty()))
        return {};
    m_port->clear();
    const auto receipt = publish(piece(u"Una publicación propia"_s), key());
    if (!receipt)
        return receipt.error().message + u' ' + receipt.error().detail;
    (method == Method::Remove ? m_removable : m_target) = receipt->remoteId;
    return {};
}

Moderation AdapterContract::anyModeration() const
{
    if (can(Capability::Favourite))
        return Moderation::Favourite;
    if (can(Capability::Boost))
        return Moderation::Boost;
    return can(Capability::Report) ? Moderation::Report : Moderation::Hide;
}

bool AdapterContract::offers(Method method) const
{
    switch (method) {
    case Method::Limits: return m_offersLimits;
    case Method::WhoAmI: return true;
    case Method::Fetch: return can(Capability::Fetch);
    case Method::Conversation: return can(Capability::Conversation);
    case Method::Publish: return can(Capability::Publish);
    case Method::Verify: return can(Capability::Verify);
    case Method::Edit: return can(Capability::Edit);
    case Method::Remove: return can(Capability::Remove);
    case Method::Moderate:
        return can(Capability::Boost) || can(Capability::Favourite) || can(Capability::Report)
            || can(Capability::Hide);
    case Method::Upload: return can(Capability::Media);
    case Method::Metrics: return can(Capability::Metrics);
    }
    return false;
}

} // namespace pregonero::test
