// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/adapter.h"
#include "plugins/feeds/identity.h"
#include "tests/plugins/feeds/feedserver.h"
#include "tests/support/contract.h"

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

/// A forum whose feed grows: what its visitors write stands on top, twenty at a time.
struct Forum {
    test::FeedServer server;
    net::Network network{std::make_shared<secrets::SessionSecrets>(u"none"_s)};
    std::unique_ptr<HttpPort> port;
    ManualClock clock{fromIso(u"2026-11-23T10:00:00Z"_s).value()};
    QByteArrayList items;

    [[nodiscard]] QByteArray feed() const
    {
        return "<rss version=\"2.0\"><channel><title>Foro de Villanueva</title><link>/</link>"
            + items.first(std::min<qsizetype>(20, items.size())).join() + "</channel></rss>";
    }

    Result<QString> write(const QString &text)
    {
        const QByteArray number = QByteArray::number(items.size());
        items.prepend("<item><title>Vecina " + number + "</title><guid>" + number + "</guid><link>/" + number + "</link><pubDate>"
                      + toIso(clock.now()).toLatin1() + "</pubDate><description>" + text.toHtmlEscaped().toUtf8()
                      + "</description></item>");
        const QUrl address = server.url(u"/rss"_s);
        auto reading = feeds::parse({feed(), {}, address, clock.now()});
        if (!reading)
            return fail(reading.error());
        auto &list = std::get<feeds::Feed>(*reading).items;
        feeds::Memory none;
        feeds::identify(list, address, none);
        return list.first().post.remoteId;
    }
};

} // namespace

/// The contract of all networks, for one that is only read.
class TestFeedsContract final : public test::AdapterContract
{
    Q_OBJECT

protected:
    [[nodiscard]] Result<test::ContractSubject> prepare() override
    {
        const auto info = test::feedsInfo();
        if (!info)
            return fail(info.error());
        auto forum = std::make_shared<Forum>();
        Forum *const played = forum.get();
        forum->server.pages[u"/rss"_s] = [played](const QHttpServerRequest &request) {
            const QByteArray etag = '"' + QByteArray::number(played->items.size()) + '"';
            return request.value("If-None-Match") == etag ? test::FeedServer::answer(304)
                                                          : test::FeedServer::answer(200, played->feed(), {{"ETag", etag}});
        };
        test::ContractSubject subject;
        subject.adapter = std::make_shared<feeds::FeedsAdapter>();
        subject.info = *info;
        subject.account = test::feedAccount(forum->server.url(u"/rss"_s));
        subject.account.handle = feeds::readable(forum->server.url(u"/rss"_s));
        forum->port = forum->network.portFor(subject.account, *info);
        subject.port = forum->port.get();
        subject.clock = &forum->clock;
        subject.citizenWrites = [played](const QString &text, const QString &) { return played->write(text); };
        subject.settle = [played] { played->clock.advance(std::chrono::seconds(2)); };
        subject.answersJson = false;
        subject.keep = std::move(forum);
        return subject;
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::TestFeedsContract)
#include "tst_feedscontract.moc"
