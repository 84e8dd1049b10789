// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/townserver.h"

#include "app/text/counting.h"
#include "app/workshop/actlog.h"
#include "app/workshop/scenario.h"
#include "app/workshop/town.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <list>

namespace pregonero::workshop {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharacters = 500;
constexpr int mostMedia = 4;
constexpr int mostAltText = 1500;
constexpr qint64 mostBytes = 16'000'000;
constexpr int pageSize = 20;

const QStringList mediaTypes = {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"image/gif"_s, u"video/mp4"_s};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::workshop)
};

HttpResponse json(int status, const QJsonObject &body)
{
    return {status, {{"content-type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse refusal(int status, const QString &sentence)
{
    return json(status, {{u"error"_s, sentence}});
}

HttpResponse nothingThere()
{
    return refusal(404, u"There is nothing here."_s);
}

/// The value of each #tag in a text, folded.
bool hasTag(const QString &text, const QString &tag)
{
    static const QRegularExpression tags(u"#([\\p{L}\\p{N}_]+)"_s);
    for (auto it = tags.globalMatch(text); it.hasNext();) {
        if (folded(it.next().captured(1)) == tag)
            return true;
    }
    return false;
}

} // namespace

class TownServer::Private : public QObject
{
public:
    using Promise = std::shared_ptr<QPromise<Result<HttpResponse>>>;

    Private(Scenario s, ActLog l, Clock &c, bool k) : scenario(std::move(s)), log(std::move(l)), clock(c), keys(k) { }

    Result<bool> remember();
    HttpResponse answer(const HttpRequest &request);
    HttpResponse route(const HttpRequest &request, const QStringList &path, const QUrlQuery &query);
    HttpResponse column(const QString &kind, const QUrlQuery &query);
    HttpResponse ownPosts(const HttpRequest &request, const QUrlQuery &query);
    HttpResponse publish(const HttpRequest &request);
    HttpResponse edit(const HttpRequest &request, const QString &id);
    HttpResponse upload(const HttpRequest &request, const QUrlQuery &query);
    HttpResponse act(const HttpRequest &request, const QString &id);
    std::optional<HttpResponse> objection(const QJsonObject &piece) const;
    /// Locks, sees what others did, asks `act` for what to do (or why not), keeps it and does it.
    HttpResponse change(const std::function<std::expected<QJsonObject, HttpResponse>()> &act,
                        const std::function<HttpResponse(const QJsonObject &)> &done);
    void keepTime() { town->advanceTo(std::max(clock.now(), town->now())); }

    QJsonObject toJson(const TownPost &post) const;
    QJsonObject toJson(const Citizen &citizen) const;

    void serve(const Promise &promise, const HttpRequest &request, const std::stop_token &stop);
    void keepSilent(const Promise &promise, const std::stop_token &stop);

    Scenario scenario;
    ActLog log;
    Clock &clock;
    bool keys;
    TimePoint opened{};
    double speed = 1;
    std::unique_ptr<Town> town;
    Fault fault = Fault::None;
    int faults = 0;

    struct Silence {
        Silence(Private *d, Promise p, const std::stop_token &stop)
            : promise(std::move(p)), callback(stop, [d, promise = promise] {
                  QTimer::singleShot(0, d, [promise] {
                      promise->addResult(fail({ErrorKind::Cancelled,
                                               Tr::tr("Stopped before there was an answer."),
                                               {},
                                               {},
                                               Effect::Possible}));
                      promise->finish();
                  });
              })
        {
        }
        Promise promise;
        std::stop_callback<std::function<void()>> callback;
    };
    std::list<Silence> silences;
};

/// Everything the file says, from the start: acts of another program may lie between what is known here.
Result<bool> TownServer::Private::remember()
{
    auto lines = log.news();
    if (!lines)
        return fail(lines.error());
    for (const QJsonObject &line : *lines) {
        if (town) {
            town->apply(line);
            continue;
        }
        const auto at = fromIso(line.value(u"opened"_s).toString());
        speed = line.value(u"speed"_s).toDouble();
        if (!at || speed <= 0 || line.value(u"town"_s).toString() != scenario.id)
            return fail(ErrorKind::Storage,
                        Tr::tr("The simulated town's memory belongs to another scenario. Move it away, or open the "
                               "scenario that it belongs to."));
        town = std::make_unique<Town>(scenario, *at, speed);
    }
    return true;
}

QJsonObject TownServer::Private::toJson(const Citizen &citizen) const
{
    return {{u"id"_s, citizen.handle},
            {u"handle"_s, u'@' + citizen.handle + u'@' + scenario.host},
            {u"name"_s, citizen.name},
            {u"page"_s, u"https://%1/@%2"_s.arg(scenario.host, citizen.handle)},
            {u"bot"_s, citizen.bot}};
}

QJsonObject TownServer::Private::toJson(const TownPost &post) const
{
    const Citizen *author = scenario.person(post.says.by);
    QJsonArray media;
    for (const Picture &picture : post.media)
        media.append(QJsonObject{{u"id"_s, picture.id},
                                 {u"kind"_s, picture.kind},
                                 {u"url"_s, u"https://%1/media/%2"_s.arg(scenario.host, picture.id)},
                                 {u"alt"_s, picture.altText}});
    return {{u"id"_s, post.says.id},
            {u"author"_s, toJson(author ? *author : Citizen{post.says.by, post.says.by, {}, {}, false})},
            {u"text"_s, post.says.text},
            {u"language"_s, post.says.language},
            {u"warning"_s, post.says.warning},
            {u"visibility"_s, name(post.says.visibility)},
            {u"inReplyTo"_s, post.says.replyTo},
            {u"createdAt"_s, toIso(post.at)},
            {u"editedAt"_s, post.editedAt ? QJsonValue(toIso(*post.editedAt)) : QJsonValue()},
            {u"url"_s, u"https://%1/@%2/%3"_s.arg(scenario.host, post.says.by, post.says.id)},
            {u"media"_s, media},
            {u"counts"_s, QJsonObject{{u"replies"_s, town->replies(post.says.id)},
                                      {u"boosts"_s, post.says.boosts + post.actBoosts},
                                      {u"favourites"_s, post.says.favourites + post.actFavourites}}},
            {u"own"_s, post.own},
            {u"hidden"_s, post.hidden}};
}

HttpResponse TownServer::Private::answer(const HttpRequest &request)
{
    if (const auto known = remember(); !known)
        return refusal(507, known.error().message);
    keepTime();
    const QStringList path = request.url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    HttpResponse response = path.value(0) == u"v1" ? route(request, path.mid(1), QUrlQuery(request.url))
                                                   : nothingThere();
    response.headers.emplaceBack("date", toDateTime(clock.now()).toString(Qt::RFC2822Date).toLatin1());
    return response;
}

HttpResponse TownServer::Private::route(const HttpRequest &request, const QStringList &path, const QUrlQuery &query)
{
    const QByteArray &method = request.method;
    const QString first = path.value(0);
    const bool get = method == "GET";
    if (path.size() == 1 && first == u"me" && get)
        return json(200, toJson(scenario.account));
    if (path.size() == 1 && first == u"limits" && get)
        return json(200, {{u"characters"_s, mostCharacters}, {u"media"_s, mostMedia}, {u"altText"_s, mostAltText},
                          {u"imageBytes"_s, mostBytes}, {u"videoBytes"_s, mostBytes},
                          {u"types"_s, QJsonArray::fromStringList(mediaTypes)}});
    if (path.size() == 2 && first == u"columns" && get)
        return column(path.at(1), query);
    if (path.size() == 1 && first == u"media" && method == "POST")
        return upload(request, query);
    if (path.size() == 1 && first == u"posts")
        return get ? ownPosts(request, query) : method == "POST" ? publish(request) : refusal(405, u"Not so."_s);
    if (path.size() < 2 || path.size() > 3 || first != u"posts")
        return nothingThere();
    const QString id = QUrl::fromPercentEncoding(path.at(1).toUtf8());
    const TownPost *post = town->post(id);
    if (!post)
        return nothingThere();
    if (path.size() == 2 && get)
        return json(200, toJson(*post));
    if (path.size() == 2 && method == "PUT")
        return edit(request, id);
    if (path.size() == 2 && method == "DELETE")
        return change(
            [&]() -> std::expected<QJsonObject, HttpResponse> {
                const TownPost *there = town->post(id);
                if (!there)
                    return std::unexpected(nothingThere());
                if (!there->own)
                    return std::unexpected(refusal(422, u"Only one's own posts can be removed."_s));
                return QJsonObject{{u"do"_s, u"remove"_s}, {u"id"_s, id}};
            },
            [&](const QJsonObject &) { return json(200, {{u"id"_s, id}, {u"removed"_s, true}}); });
    if (path.at(2) == u"thread" && get) {
        QJsonArray posts;
        for (const TownPost *member : town->thread(id))
            posts.append(toJson(*member));
        return json(200, {{u"posts"_s, posts}});
    }
    return path.at(2) == u"acts" && method == "POST" ? act(request, id) : nothingThere();
}

HttpResponse TownServer::Private::column(const QString &kind, const QUrlQuery &query)
{
    const QString tag = folded(query.queryItemValue(u"tag"_s, QUrl::FullyDecoded));
    const std::function<bool(const TownPost &)> belongs = [&]() -> std::function<bool(const TownPost &)> {
        const auto open = [](const TownPost &post) {
            return post.says.visibility == Visibility::Public && !post.shut && !post.hidden;
        };
        if (kind == u"mentions")
            return [](const TownPost &post) { return post.mentions && !post.shut && !post.hidden; };
        if (kind == u"local")
            return open;
        if (kind == u"own")
            return [](const TownPost &post) { return post.own; };
        if (kind == u"hashtag" && !tag.isEmpty())
            return [open, tag](const TownPost &post) { return open(post) && hasTag(post.says.text, tag); };
        return {};
    }();
    if (!belongs)
        return nothingThere();
    // A cursor is "place-time": the time keeps the town from going back behind what somebody has already seen.
    const QString after = query.queryItemValue(u"after"_s);
    bool placeGood = true;
    bool timeGood = true;
    const qint64 place = after.isEmpty() ? 0 : after.section(u'-', 0, 0).toLongLong(&placeGood);
    const qint64 time = after.isEmpty() ? 0 : after.section(u'-', 1).toLongLong(&timeGood);
    if (!placeGood || !timeGood || place < 0 || time < 0)
        return refusal(400, u"That cursor was not given here."_s);
    constexpr qint64 longest = 48LL * 3600 * 1000; // a cursor from nowhere must not end the day
    if (TimePoint(std::chrono::milliseconds(time)) - clock.now() < std::chrono::milliseconds(longest))
        town->advanceTo(TimePoint(std::chrono::milliseconds(time)));

    bool given = false;
    const int limit = query.queryItemValue(u"limit"_s).toInt(&given);
    const qsizetype most = given ? std::clamp(limit, 1, 40) : pageSize;
    const auto &posts = town->posts();
    QJsonArray page;
    size_t at = std::min<size_t>(size_t(place), posts.size());
    for (; at < posts.size() && page.size() < most; ++at) {
        if (!posts[at].removed && belongs(posts[at]))
            page.append(toJson(posts[at]));
    }
    const bool more = std::any_of(posts.begin() + qsizetype(at), posts.end(), [&](const TownPost &post) {
        return !post.removed && belongs(post);
    });
    const QString next = u"%1-%2"_s.arg(more ? at : posts.size()).arg(town->now().time_since_epoch().count());
    return json(200, {{u"posts"_s, page}, {u"next"_s, next}, {u"more"_s, more}});
}

HttpResponse TownServer::Private::ownPosts(const HttpRequest &, const QUrlQuery &query)
{
    const QString key = query.queryItemValue(u"key"_s, QUrl::FullyDecoded);
    const auto since = fromIso(query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!since || key.isEmpty())
        return refusal(400, u"Say since when, and with which key."_s);
    QJsonArray posts;
    for (const TownPost &post : town->posts()) {
        if (post.own && !post.removed && (keys ? post.key == key : post.at >= *since))
            posts.append(toJson(post));
    }
    return json(200, {{u"keys"_s, keys}, {u"posts"_s, posts}});
}

std::optional<HttpResponse> TownServer::Private::objection(const QJsonObject &piece) const
{
    const QString text = piece.value(u"text"_s).toString();
    const text::CountingRule rule{.unit = text::CountingRule::Unit::Graphemes, .maximum = mostCharacters};
    const QString parent = piece.value(u"inReplyTo"_s).toString();
    const QJsonArray media = piece.value(u"media"_s).toArray();
    if (text.trimmed().isEmpty() && media.isEmpty())
        return refusal(422, Tr::tr("The post is empty."));
    if (const auto length = text::count(text, rule); !length.fits)
        return refusal(422, Tr::tr("The post has %1 characters; %2 are allowed.").arg(length.used).arg(mostCharacters));
    if (!parent.isEmpty() && !town->post(parent))
        return refusal(422, Tr::tr("The post it answers is not there any more."));
    if (media.size() > mostMedia)
        return refusal(422, Tr::tr("A post has at most %1 pictures.").arg(mostMedia));
    for (const QJsonValue &id : media) {
        if (!town->upload(id.toString()))
            return refusal(422, Tr::tr("A picture was not sent before."));
    }
    return std::nullopt;
}

HttpResponse TownServer::Private::change(const std::function<std::expected<QJsonObject, HttpResponse>()> &act,
                                         const std::function<HttpResponse(const QJsonObject &)> &done)
{
    const auto held = log.lock();
    if (!held)
        return refusal(503, Tr::tr("Another program is writing the town's memory. Try again."));
    if (const auto known = remember(); !known)
        return refusal(507, known.error().message);
    keepTime();
    auto wanted = act();
    if (!wanted)
        return wanted.error();
    wanted->insert(u"at"_s, toIso(town->now()));
    if (const auto kept = log.append(*wanted); !kept)
        return refusal(507, kept.error().message);
    town->apply(*wanted);
    return done(*wanted);
}

HttpResponse TownServer::Private::publish(const HttpRequest &request)
{
    const QJsonObject piece = QJsonDocument::fromJson(request.body).object();
    QString key;
    for (const auto &[name, value] : request.headers) {
        if (keys && name.toLower() == "idempotency-key")
            key = QString::fromUtf8(value);
    }
    return change(
        [&]() -> std::expected<QJsonObject, HttpResponse> {
            const auto first = std::ranges::find_if(town->posts(), [&](const TownPost &post) {
                return !key.isEmpty() && post.key == key && !post.removed;
            });
            if (first != town->posts().end())
                return std::unexpected(json(200, toJson(*first)));
            if (const auto no = objection(piece))
                return std::unexpected(*no);
            QJsonObject act{{u"do"_s, u"publish"_s}, {u"id"_s, u"act-%1"_s.arg(town->acts() + 1)},
                            {u"by"_s, scenario.account.handle}, {u"key"_s, key}};
            for (const QString &part :
                 {u"text"_s, u"language"_s, u"warning"_s, u"visibility"_s, u"inReplyTo"_s, u"media"_s})
                act.insert(part, piece.value(part));
            return act;
        },
        [&](const QJsonObject &act) { return json(201, toJson(*town->post(act.value(u"id"_s).toString()))); });
}

HttpResponse TownServer::Private::edit(const HttpRequest &request, const QString &id)
{
    const QJsonObject piece = QJsonDocument::fromJson(request.body).object();
    return change(
        [&]() -> std::expected<QJsonObject, HttpResponse> {
            const TownPost *post = town->post(id);
            if (!post)
                return std::unexpected(nothingThere());
            if (!post->own)
                return std::unexpected(refusal(422, u"Only one's own posts can be changed."_s));
            if (const auto no = objection(piece))
                return std::unexpected(*no);
            return QJsonObject{{u"do"_s, u"edit"_s}, {u"id"_s, id}, {u"text"_s, piece.value(u"text"_s)},
                               {u"language"_s, piece.value(u"language"_s)},
                               {u"warning"_s, piece.value(u"warning"_s)}};
        },
        [&](const QJsonObject &) { return json(200, toJson(*town->post(id))); });
}

HttpResponse TownServer::Private::upload(const HttpRequest &request, const QUrlQuery &query)
{
    QString type;
    for (const auto &[name, value] : request.headers) {
        if (name.toLower() == "content-type")
            type = QString::fromLatin1(value).section(u';', 0, 0).trimmed();
    }
    const QString alt = query.queryItemValue(u"alt"_s, QUrl::FullyDecoded);
    return change(
        [&]() -> std::expected<QJsonObject, HttpResponse> {
            if (!mediaTypes.contains(type))
                return std::unexpected(refusal(422, Tr::tr("This kind of file is not accepted.")));
            if (request.body.isEmpty() || request.body.size() > mostBytes)
                return std::unexpected(refusal(422, Tr::tr("The file is empty or too large.")));
            if (alt.size() > mostAltText)
                return std::unexpected(refusal(422, Tr::tr("The alternative text is too long.")));
            const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
            return QJsonObject{{u"do"_s, u"upload"_s}, {u"id"_s, u"media-%1"_s.arg(town->acts() + 1)},
                               {u"type"_s, type}, {u"alt"_s, alt}, {u"sha256"_s, QString::fromLatin1(hash)}};
        },
        [&](const QJsonObject &act) { return json(201, {{u"id"_s, act.value(u"id"_s)}}); });
}

HttpResponse TownServer::Private::act(const HttpRequest &request, const QString &id)
{
    static const QStringList known = {u"boost"_s, u"unboost"_s, u"favourite"_s, u"unfavourite"_s,
                                      u"hide"_s,  u"block"_s,   u"mute"_s,      u"report"_s};
    const QString what = QJsonDocument::fromJson(request.body).object().value(u"act"_s).toString();
    return change(
        [&]() -> std::expected<QJsonObject, HttpResponse> {
            if (!known.contains(what))
                return std::unexpected(refusal(400, u"There is no such act."_s));
            if (!town->post(id))
                return std::unexpected(nothingThere());
            return QJsonObject{{u"do"_s, what}, {u"id"_s, id}};
        },
        [&](const QJsonObject &) { return json(200, {{u"id"_s, id}, {u"act"_s, what}}); });
}

void TownServer::Private::serve(const Promise &promise, const HttpRequest &request, const std::stop_token &stop)
{
    const auto finish = [&](Result<HttpResponse> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    if (stop.stop_requested())
        return finish(fail(ErrorKind::Cancelled, Tr::tr("Stopped before anything was sent.")));
    const Fault now = faults > 0 ? fault : Fault::None;
    faults = std::max(0, faults - 1);
    const auto cut = [](Effect effect) {
        return fail({ErrorKind::Network, Tr::tr("The connection to the simulated town was cut."), u"played fault"_s, {},
                     effect});
    };
    switch (now) {
    case Fault::CutBefore: return finish(cut(Effect::None));
    case Fault::ServerError: return finish(refusal(503, Tr::tr("The simulated town is out of order for a moment.")));
    case Fault::RateLimited: {
        HttpResponse slower = refusal(429, Tr::tr("Too many requests; wait half a minute."));
        slower.headers.emplaceBack("retry-after", "30");
        return finish(slower);
    }
    default: break;
    }
    HttpResponse response = answer(request);
    if (now == Fault::CutAfter)
        return finish(cut(Effect::Possible));
    if (now == Fault::NeverAnswers) {
        silences.emplace_back(this, promise, stop);
        return;
    }
    if (response.body.size() > request.maxAnswerBytes)
        return finish(fail(
            {ErrorKind::Protocol, Tr::tr("The answer is longer than expected."), {}, {}, Effect::Possible}));
    finish(std::move(response));
}

TownServer::TownServer() = default;
TownServer::~TownServer() = default;

Result<std::unique_ptr<TownServer>> TownServer::open(const QString &scenarioFile, const QString &stateFile,
                                                     Clock &clock)
{
    return open(scenarioFile, stateFile, clock, Options{});
}

Result<std::unique_ptr<TownServer>> TownServer::open(const QString &scenarioFile, const QString &stateFile,
                                                     Clock &clock, Options options)
{
    QFile file(scenarioFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Tr::tr("The scenario %1 cannot be read. Check that the file is there.")
                                            .arg(scenarioFile), file.errorString());
    auto scenario = scenarioFromJson(file.read(mostBytes));
    if (!scenario)
        return fail(scenario.error());
    auto log = ActLog::open(stateFile, {{u"town"_s, scenario->id},
                                        {u"opened"_s, toIso(clock.now())},
                                        {u"speed"_s, std::clamp(options.speed, 0.01, 1000.0)}});
    if (!log)
        return fail(log.error());
    std::unique_ptr<TownServer> server(new TownServer);
    server->d = std::make_unique<Private>(std::move(*scenario), std::move(*log), clock, options.keys);
    if (const auto known = server->d->remember(); !known)
        return fail(known.error());
    return server;
}

Call<HttpResponse> TownServer::send(HttpRequest request, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<HttpResponse>>>();
    promise->start();
    Call<HttpResponse> future = promise->future();
    QTimer::singleShot(0, d.get(), [this, promise, request = std::move(request), stop = std::move(stop)] {
        d->serve(promise, request, stop);
    });
    return future;
}

void TownServer::setFault(Fault fault, int requests)
{
    d->fault = fault;
    d->faults = requests;
}

Result<QString> TownServer::say(const QString &citizen, const QString &text, const QString &inReplyTo)
{
    QString id;
    const HttpResponse response = d->change(
        [&]() -> std::expected<QJsonObject, HttpResponse> {
            if (!d->scenario.citizens.contains(citizen))
                return std::unexpected(refusal(422, Tr::tr("Nobody in the town is called %1.").arg(citizen)));
            if (text.trimmed().isEmpty() || (!inReplyTo.isEmpty() && !d->town->post(inReplyTo)))
                return std::unexpected(refusal(422, Tr::tr("The message is empty or answers nothing.")));
            id = u"act-%1"_s.arg(d->town->acts() + 1);
            return QJsonObject{{u"do"_s, u"say"_s}, {u"id"_s, id}, {u"by"_s, citizen}, {u"text"_s, text},
                               {u"language"_s, d->scenario.citizens.value(citizen).language},
                               {u"inReplyTo"_s, inReplyTo}};
        },
        [](const QJsonObject &) { return json(200, {}); });
    if (response.status != 200)
        return fail(ErrorKind::Rejected,
                    QJsonDocument::fromJson(response.body).object().value(u"error"_s).toString());
    return id;
}

double TownServer::minuteOfDay() const
{
    return d->town->minuteOf(std::max(d->clock.now(), d->town->now()));
}

} // namespace pregonero::workshop
