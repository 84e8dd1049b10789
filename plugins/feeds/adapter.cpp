// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/adapter.h"

#include "plugins/api/status.h"
#include "plugins/feeds/identity.h"
#include "plugins/feeds/requests.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtConcurrentRun>

namespace pregonero::feeds {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::feeds)
};

using Reading = std::variant<Feed, WebPage>;

/// An answer and whose it is.
struct Answer {
    HttpResponse response;
    QUrl asked;

    /// Where it was read in the end, and where the feed is for good where it has moved: the port says so as a server would.
    [[nodiscard]] QUrl named(const QByteArray &header) const
    {
        const QByteArray said = response.header(header);
        return said.isEmpty() ? QUrl() : addressOn(asked, asked.resolved(QUrl::fromEncoded(said, QUrl::StrictMode)));
    }
    [[nodiscard]] QUrl readAt() const
    {
        const QUrl there = named("content-location");
        return there.isEmpty() ? asked : there;
    }
    /// The address to ask from now on; invalid: the one that was asked.
    [[nodiscard]] QUrl moved() const { return named("location"); }
};

/// An answer that is no feed and not "nothing new".
Error refusal(const Answer &answer)
{
    Error error = errorForStatus(answer.response);
    const QString where = readable(answer.asked);
    if (answer.response.status == 410)
        error.message = Tr::tr("The feed at %1 has been taken away for good: its server says that it will not come back. Remove "
                               "it here, or look on the site for another one.").arg(where);
    else if (answer.response.status == 404)
        error.message = Tr::tr("There is no feed at %1 (any more). Look on the site for its address and add it anew.").arg(where);
    else if (answer.response.status == 401)
        error.message = Tr::tr("%1 asks for a sign-in. Only feeds that anyone may read can be listened to.").arg(where);
    return error;
}

Call<Answer> ask(const CallContext &with, const QUrl &address, const Validators &known)
{
    if (with.stop.stop_requested())
        return failed<Answer>({ErrorKind::Cancelled, Tr::tr("It was stopped.")});
    return andThen(with.http.send(requests::feed(address, known), with.stop), with.context,
                   [address](HttpResponse response) -> Result<Answer> { return Answer{std::move(response), address}; });
}

bool isSuccess(const Answer &answer)
{
    return answer.response.status / 100 == 2;
}

/// Beside the window: a feed of some hundred items takes longer than a frame.
Call<Reading> read(const CallContext &with, const Answer &answer)
{
    return QtConcurrent::run(parse, Fetched{answer.response.body, answer.response.header("content-type"), answer.readAt(),
                                            with.clock.now()});
}

Identity identityOf(const Feed &feed, const Answer &answer)
{
    const QUrl address = answer.moved().isEmpty() ? answer.asked : answer.moved();
    return {address.toString(QUrl::FullyEncoded), readable(address), feed.nameAt(address), feed.site};
}

/// @param follow whether a page that names one feed may be followed to it
Call<Identity> whoIsAt(const CallContext &with, const QUrl &address, bool follow)
{
    return andThen(ask(with, address, {}), with.context, [with, follow](const Answer &answer) {
        if (!isSuccess(answer))
            return failed<Identity>(refusal(answer));
        return andThen(read(with, answer), with.context, [with, follow, answer](const Reading &reading) {
            if (const auto *feed = std::get_if<Feed>(&reading))
                return answered<Identity>(identityOf(*feed, answer));
            const QList<NamedFeed> &named = std::get<WebPage>(reading).feeds;
            const QUrl only = named.size() == 1 ? addressOn(with.account.server, named.first().address) : QUrl();
            if (!follow || only.isEmpty())
                return failed<Identity>(pageInstead(named));
            return whoIsAt(with, only, false);
        });
    });
}

/// What a reading brought, ready for the archive.
Page pageOf(Feed feed, const Account &account, Memory &memory)
{
    const QUrl address = addressOf(account);
    // The reader sees where the feed is now; its key stays what it was.
    const QString handle = readable(memory.moved.isEmpty() ? address : memory.moved);
    const QString name = feed.nameAt(address);
    identify(feed.items, address, memory);
    Page page;
    for (Item &item : feed.items) {
        Author &author = item.post.author;
        author.remoteId = address.toString(QUrl::FullyEncoded) + u'#' + item.writer;
        author.handle = handle;
        author.displayName = item.writer.isEmpty() || item.writer == name ? name : item.writer + u" ("_s + name + u')';
        author.page = feed.site;
        if (item.post.url.isEmpty())
            item.post.url = feed.site;
        page.posts.append(std::move(item.post));
    }
    page.next = toCursor(memory);
    return page;
}

Call<Page> take(const CallContext &with, const Answer &answer, Memory memory)
{
    const Validators now = validatorsOf(answer.response);
    if (const QUrl moved = answer.moved(); !moved.isEmpty())
        memory.moved = moved == addressOf(with.account) ? QUrl() : moved;
    if (answer.response.status == 304) {
        // Each on its own: an answer that repeats one of them has said nothing of the other.
        if (!now.etag.isEmpty())
            memory.validators.etag = now.etag;
        if (!now.modified.isEmpty())
            memory.validators.modified = now.modified;
        return answered<Page>(Page{{}, toCursor(memory), false});
    }
    const QByteArray body = QCryptographicHash::hash(answer.response.body, QCryptographicHash::Sha256);
    memory.validators = now;
    if (body == memory.body)
        return answered<Page>(Page{{}, toCursor(memory), false});
    memory.body = body;
    return andThen(read(with, answer), with.context, [with, memory](Reading reading) mutable -> Result<Page> {
        if (auto *feed = std::get_if<Feed>(&reading))
            return pageOf(std::move(*feed), with.account, memory);
        return fail(pageInstead(std::get<WebPage>(reading).feeds));
    });
}

Call<Page> fetch(const CallContext &with, Memory memory)
{
    const bool elsewhere = !memory.moved.isEmpty();
    const QUrl address = elsewhere ? memory.moved : addressOf(with.account);
    return andThen(ask(with, address, memory.validators), with.context, [=](const Answer &answer) mutable {
        const bool conditional = memory.validators != Validators{};
        if (isSuccess(answer) || (conditional && answer.response.status == 304))
            return take(with, answer, std::move(memory));
        const bool gone = answer.response.status == 404 || answer.response.status == 410;
        if (!elsewhere || !gone)
            return failed<Page>(refusal(answer));
        // What had been its new address has none: the old one may know better.
        memory.moved.clear();
        memory.validators = {};
        return fetch(with, std::move(memory));
    });
}

} // namespace

Call<Identity> FeedsAdapter::whoAmI(CallContext with) const
{
    return whoIsAt(with, addressOf(with.account), true);
}

Call<Page> FeedsAdapter::fetchSince(CallContext with, Column column, QByteArray cursor) const
{
    if (column.kind != Column::Kind::Local)
        return failed<Page>(unsupported());
    Memory memory = memoryFrom(cursor);
    memory.moved = addressOn(with.account.server, memory.moved);
    return fetch(with, std::move(memory));
}

} // namespace pregonero::feeds
