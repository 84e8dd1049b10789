// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/attacked.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pregonero::test {

namespace {

class Snac final : public Attacked
{
public:
    explicit Snac(std::unique_ptr<SnacServer> server) : m_server(std::move(server))
    {
        publish = "/api/v1/statuses";
        upload = "/media";
        look = "/statuses";
    }
    [[nodiscard]] QUrl url() const override { return m_server->url(); }
    [[nodiscard]] SignIn signIn(quint32) override { return {{}, m_server->token(m_user) + '\n'}; }
    [[nodiscard]] QList<Shown> posts() const override { return onSnac(*m_server, m_user); }
    [[nodiscard]] qint64 uploads() const override
    {
        // The same picture again is the same file, written again.
        const QDir folder(m_server->folder() + u"/data/user/%1/static"_s.arg(m_user));
        qint64 sum = 0;
        for (const QFileInfo &file : folder.entryInfoList({u"*.png"_s}, QDir::Files))
            sum += file.lastModified().toMSecsSinceEpoch();
        return sum;
    }

private:
    std::unique_ptr<SnacServer> m_server;
    const QString m_user = u"alcaldia"_s;
};

/// Each run has an account of its own.
class Bluesky final : public Attacked
{
public:
    explicit Bluesky(std::unique_ptr<BlueskyServer> server) : m_server(std::move(server))
    {
        publish = "repo.putRecord";
        upload = "repo.uploadBlob";
        look = "repo.getRecord";
        keys = true;
    }
    [[nodiscard]] QUrl url() const override { return m_server->url(); }
    [[nodiscard]] SignIn signIn(quint32 run) override
    {
        m_person = m_server->addPerson(u"texto%1.test"_s.arg(QString::number(run)));
        return {{u"--user"_s, m_person.handle}, m_person.appPassword.toLatin1() + '\n'};
    }
    [[nodiscard]] QList<Shown> posts() const override
    {
        QList<Shown> posts;
        for (const QJsonObject &record : m_server->records(m_person.did, u"app.bsky.feed.post"_s))
            posts.append({record.value(u"value").toObject().value(u"text").toString(),
                          u"https://bsky.app/profile/%1/post/%2"_s.arg(
                              m_person.did, record.value(u"uri").toString().section(u'/', -1))});
        return posts;
    }
    [[nodiscard]] qint64 uploads() const override { return m_server->uploads(m_person.did); }

private:
    std::unique_ptr<BlueskyServer> m_server;
    BlueskyServer::Person m_person;
};

} // namespace

std::unique_ptr<Attacked> Attacked::start(const QString &network, QString *why)
{
    std::unique_ptr<Attacked> attacked;
    if (network == u"mastodon") {
        if (auto server = SnacServer::start(why))
            attacked = std::make_unique<Snac>(std::move(server));
    } else if (network == u"bluesky") {
        if (auto server = BlueskyServer::start(BlueskyServer::Kind::Accounts, why))
            attacked = std::make_unique<Bluesky>(std::move(server));
    }
    if (attacked)
        attacked->network = network;
    return attacked;
}

} // namespace pregonero::test
