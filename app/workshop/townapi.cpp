// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/townapi.h"

#include "app/text/counting.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

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

/// @param tag folded
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

Result<std::unique_ptr<TownApi>> TownApi::open(const QString &scenarioFile, const QString &stateFile, Clock &clock,
                                               double speed, bool keys)
{
    QFile file(scenarioFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage,
                    Tr::tr("The scenario %1 cannot be read. Check that the file is there.").arg(scenarioFile),
                    file.errorString());
    auto scenario = scenarioFromJson(file.read(mostBytes));
    if (!scenario)
        return fail(scenario.error());
    auto log = ActLog::open(stateFile, {{u"town"_s, scenario->id},
                                        {u"opened"_s, toIso(clock.now())},
                                        {u"speed"_s, std::clamp(speed, 0.01, 1000.0)}});
    if (!log)
        return fail(log.error());
    std::unique_ptr<TownApi> api(new TownApi(std::move(*scenario), std::move(*log), clock, keys));
    if (const auto known = api->remember(); !known)
        return fail(known.error());
    return api;
}

/// What the file says that is not known yet: all of it at first, later what another program did.
Result<bool> TownApi::remember()
{
    auto lines = m_log.news();
    if (!lines)
        return fail(lines.error());
    for (const QJsonObject &line : *lines) {
        if (m_town) {
            m_town->apply(line);
            continue;
        }
        // The first line says when this town began.
        const auto at = fromIso(line.value(u"opened"_s).toString());
        const double speed = line.value(u"speed"_s).toDouble();
        if (!at || speed <= 0 || line.value(u"town"_s).toString() != m_scenario.id)
            return fail(ErrorKind::Storage,
                        Tr::tr("The simulated town's memory belongs to another scenario. Move it away, or open the "
                               "scenario that it belongs to."));
        m_town = std::make_unique<Town>(m_scenario, *at, speed);
    }
    return true;
}

HttpResponse TownApi::answer(const HttpRequest &request)
{
    if (const auto known = remember(); !known)
        return refusal(507, known.error().message);
    keepTime();
    const QStringList path = request.url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    HttpResponse response = path.value(0) == u"v1" ? route(request, path.mid(1), QUrlQuery(request.url))
                                                   : nothingThere();
    response.headers.emplaceBack("date", toDateTime(m_clock.now()).toString(Qt::RFC2822Date).toLatin1());
    return response;
}

HttpResponse TownApi::route(const HttpRequest &request, const QStringList &path, const QUrlQuery &query)
{
    const QByteArray &method = request.method;
    const QString first = path.value(0);
    const bool get = method == "GET";
    if (path.size() == 1 && first == u"me" && get)
        return json(200, toJson(m_scenario.account));
    if (path.size() == 1 && first == u"limits" && get)
        return json(200, {{u"characters"_s, mostCharacters}, {u"media"_s, mostMedia}, {u"altText"_s, mostAltText},
                          {u"imageBytes"_s, mostBytes}, {u"videoBytes"_s, mostBytes},
                          {u"types"_s, QJsonArray::fromStringList(mediaTypes)}});
    if (path.size() == 2 && first == u"columns" && get)
        return column(path.at(1), query);
    if (path.size() == 1 && first == u"media" && method == "POST")
        return upload(request, query);
    if (path.size() == 1 && first == u"posts")
        return get ? ownPosts(query) : method == "POST" ? publish(request) : refusal(405, u"This cannot be done here."_s);
    if (path.size() < 2 || path.size() > 3 || first != u"posts")
        return nothingThere();
    const QString id = QUrl::fromPercentEncoding(path.at(1).toUtf8());
    const TownPost *post = m_town->post(id);
    if (!post)
        return nothingThere();
    if (path.size() == 2 && get)
        return json(200, toJson(*post));
    if (path.size() == 2 && method == "PUT")
        return edit(request, id);
    if (path.size() == 2 && method == "DELETE")
        return remove(id);
    if (path.at(2) == u"thread" && get) {
        QJsonArray posts;
        for (const TownPost *member : m_town->thread(id))
            posts.append(toJson(*member));
        return json(200, {{u"posts"_s, posts}});
    }
    return path.at(2) == u"acts" && method == "POST" ? act(request, id) : nothingThere();
}

HttpResponse TownApi::column(const QString &kind, const QUrlQuery &query)
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
    if (TimePoint(std::chrono::milliseconds(time)) - m_clock.now() < std::chrono::milliseconds(longest))
        m_town->advanceTo(TimePoint(std::chrono::milliseconds(time)));

    bool given = false;
    const int limit = query.queryItemValue(u"limit"_s).toInt(&given);
    const qsizetype most = given ? std::clamp(limit, 1, 40) : pageSize;
    const auto &posts = m_town->posts();
    QJsonArray page;
    size_t at = std::min<size_t>(size_t(place), posts.size());
    for (; at < posts.size() && page.size() < most; ++at) {
        if (!posts[at].removed && belongs(posts[at]))
            page.append(toJson(posts[at]));
    }
    const bool more = std::any_of(posts.begin() + qsizetype(at), posts.end(), [&](const TownPost &post) {
        return !post.removed && belongs(post);
    });
    const QString next = u"%1-%2"_s.arg(more ? at : posts.size()).arg(m_town->now().time_since_epoch().count());
    return json(200, {{u"posts"_s, page}, {u"next"_s, next}, {u"more"_s, more}});
}

HttpResponse TownApi::ownPosts(const QUrlQuery &query)
{
    const QString key = query.queryItemValue(u"key"_s, QUrl::FullyDecoded);
    const auto since = fromIso(query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!since || key.isEmpty())
        return refusal(400, u"Say since when, and with which key."_s);
    QJsonArray posts;
    for (const TownPost &post : m_town->posts()) {
        if (post.own && !post.removed && (m_keys ? post.key == key : post.at >= *since))
            posts.append(toJson(post));
    }
    return json(200, {{u"keys"_s, m_keys}, {u"posts"_s, posts}});
}

std::optional<HttpResponse> TownApi::objection(const QJsonObject &piece) const
{
    const QString text = piece.value(u"text"_s).toString();
    const text::CountingRule rule{.unit = text::CountingRule::Unit::Graphemes, .maximum = mostCharacters};
    const QString parent = piece.value(u"inReplyTo"_s).toString();
    const QJsonArray media = piece.value(u"media"_s).toArray();
    if (text.trimmed().isEmpty() && media.isEmpty())
        return refusal(422, Tr::tr("The post is empty."));
    if (const auto length = text::count(text, rule); !length.fits)
        return refusal(422, Tr::tr("The post has %1 characters; %2 are allowed.").arg(length.used).arg(mostCharacters));
    if (!parent.isEmpty() && !m_town->post(parent))
        return refusal(422, Tr::tr("The post it answers is not there any more."));
    if (media.size() > mostMedia)
        return refusal(422, Tr::tr("A post has at most %1 pictures.").arg(mostMedia));
    for (const QJsonValue &id : media) {
        if (!m_town->upload(id.toString()))
            return refusal(422, Tr::tr("A picture was not sent before."));
    }
    return std::nullopt;
}

HttpResponse TownApi::change(const std::function<Act()> &act,
                             const std::function<HttpResponse(const QJsonObject &)> &done)
{
    const auto held = m_log.lock();
    if (!held)
        return HttpResponse{TownApi::busy, {}, {}};
    if (const auto known = remember(); !known)
        return refusal(507, known.error().message);
    keepTime();
    auto wanted = act();
    if (!wanted)
        return wanted.error();
    wanted->insert(u"at"_s, toIso(m_town->now()));
    if (const auto kept = m_log.append(*wanted); !kept)
        return refusal(507, kept.error().message);
    m_town->apply(*wanted);
    return done(*wanted);
}

HttpResponse TownApi::publish(const HttpRequest &request)
{
    const QJsonObject piece = QJsonDocument::fromJson(request.body).object();
    QString key;
    for (const auto &[name, value] : request.headers) {
        if (m_keys && name.toLower() == "idempotency-key")
            key = QString::fromUtf8(value);
    }
    return change(
        [&]() -> Act {
            const auto first = std::ranges::find_if(m_town->posts(), [&](const TownPost &post) {
                return !key.isEmpty() && post.key == key && !post.removed;
            });
            if (first != m_town->posts().end())
                return std::unexpected(json(200, toJson(*first)));
            if (const auto no = objection(piece))
                return std::unexpected(*no);
            QJsonObject act{{u"do"_s, u"publish"_s}, {u"id"_s, u"act-%1"_s.arg(m_town->acts() + 1)},
                            {u"by"_s, m_scenario.account.handle}, {u"key"_s, key}};
            for (const QString &part :
                 {u"text"_s, u"language"_s, u"warning"_s, u"visibility"_s, u"inReplyTo"_s, u"media"_s})
                act.insert(part, piece.value(part));
            return act;
        },
        [&](const QJsonObject &act) { return json(201, toJson(*m_town->post(act.value(u"id"_s).toString()))); });
}

HttpResponse TownApi::edit(const HttpRequest &request, const QString &id)
{
    const QJsonObject piece = QJsonDocument::fromJson(request.body).object();
    return change(
        [&]() -> Act {
            const TownPost *post = m_town->post(id);
            if (!post)
                return std::unexpected(nothingThere());
            if (!post->own)
                return std::unexpected(refusal(422, Tr::tr("Only one's own posts can be changed.")));
            if (const auto no = objection(piece))
                return std::unexpected(*no);
            return QJsonObject{{u"do"_s, u"edit"_s}, {u"id"_s, id}, {u"text"_s, piece.value(u"text"_s)},
                               {u"language"_s, piece.value(u"language"_s)},
                               {u"warning"_s, piece.value(u"warning"_s)}};
        },
        [&](const QJsonObject &) { return json(200, toJson(*m_town->post(id))); });
}

HttpResponse TownApi::remove(const QString &id)
{
    return change(
        [&]() -> Act {
            const TownPost *post = m_town->post(id);
            if (!post)
                return std::unexpected(nothingThere());
            if (!post->own)
                return std::unexpected(refusal(422, Tr::tr("Only one's own posts can be removed.")));
            return QJsonObject{{u"do"_s, u"remove"_s}, {u"id"_s, id}};
        },
        [&](const QJsonObject &) { return json(200, {{u"id"_s, id}, {u"removed"_s, true}}); });
}

HttpResponse TownApi::upload(const HttpRequest &request, const QUrlQuery &query)
{
    QString type;
    for (const auto &[name, value] : request.headers) {
        if (name.toLower() == "content-type")
            type = QString::fromLatin1(value).section(u';', 0, 0).trimmed();
    }
    const QString alt = query.queryItemValue(u"alt"_s, QUrl::FullyDecoded);
    return change(
        [&]() -> Act {
            if (!mediaTypes.contains(type))
                return std::unexpected(refusal(422, Tr::tr("This kind of file is not accepted.")));
            if (request.body.isEmpty() || request.body.size() > mostBytes)
                return std::unexpected(refusal(422, Tr::tr("The file is empty or too large.")));
            if (alt.size() > mostAltText)
                return std::unexpected(refusal(422, Tr::tr("The alternative text is too long.")));
            const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
            return QJsonObject{{u"do"_s, u"upload"_s}, {u"id"_s, u"media-%1"_s.arg(m_town->acts() + 1)},
                               {u"type"_s, type}, {u"alt"_s, alt}, {u"sha256"_s, QString::fromLatin1(hash)}};
        },
        [&](const QJsonObject &act) { return json(201, {{u"id"_s, act.value(u"id"_s)}}); });
}

HttpResponse TownApi::act(const HttpRequest &request, const QString &id)
{
    static const QStringList known = {u"boost"_s, u"unboost"_s, u"favourite"_s, u"unfavourite"_s,
                                      u"hide"_s,  u"block"_s,   u"mute"_s,      u"report"_s};
    const QString what = QJsonDocument::fromJson(request.body).object().value(u"act"_s).toString();
    return change(
        [&]() -> Act {
            if (!known.contains(what))
                return std::unexpected(refusal(400, u"There is no such act."_s));
            if (!m_town->post(id))
                return std::unexpected(nothingThere());
            return QJsonObject{{u"do"_s, what}, {u"id"_s, id}};
        },
        [&](const QJsonObject &) { return json(200, {{u"id"_s, id}, {u"act"_s, what}}); });
}

Result<QString> TownApi::say(const QString &citizen, const QString &text, const QString &inReplyTo)
{
    QString id;
    const HttpResponse response = change(
        [&]() -> Act {
            if (!m_scenario.citizens.contains(citizen))
                return std::unexpected(refusal(422, Tr::tr("Nobody in the town is called %1.").arg(citizen)));
            if (text.trimmed().isEmpty() || (!inReplyTo.isEmpty() && !m_town->post(inReplyTo)))
                return std::unexpected(refusal(422, Tr::tr("The message is empty or answers nothing.")));
            id = u"act-%1"_s.arg(m_town->acts() + 1);
            return QJsonObject{{u"do"_s, u"say"_s}, {u"id"_s, id}, {u"by"_s, citizen}, {u"text"_s, text},
                               {u"language"_s, m_scenario.citizens.value(citizen).language},
                               {u"inReplyTo"_s, inReplyTo}};
        },
        [](const QJsonObject &) { return json(200, {}); });
    if (response.status == busy)
        return fail(ErrorKind::Storage, Tr::tr("Another program is writing the town's memory. Try again."));
    if (response.status != 200)
        return fail(ErrorKind::Rejected,
                    QJsonDocument::fromJson(response.body).object().value(u"error"_s).toString());
    return id;
}

double TownApi::minuteOfDay() const
{
    return m_town->minuteOf(std::max(m_clock.now(), m_town->now()));
}

} // namespace pregonero::workshop
