// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/base/log.h"
#include "app/store/journaltable.h"
#include "app/store/session.h"
#include "app/store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace pregonero::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One safety copy, in a thread of its own: the store's is needed meanwhile, and the pool checks what is being typed.
class Copying final : public QThread
{
public:
    Copying(QString folder, TimePoint now)
        : m_folder(std::move(folder))
        , m_now(now)
    {
        setObjectName(u"backup"_s);
        m_promise.start();
    }
    [[nodiscard]] Call<QString> answer() const { return m_promise.future(); }
    [[nodiscard]] bool isAnswered() const { return answer().isFinished(); }

protected:
    void run() override
    {
        m_promise.addResult(Workspace(m_folder).backUpIfDue(m_now));
        m_promise.finish();
    }

private:
    QString m_folder;
    TimePoint m_now;
    QPromise<Result<QString>> m_promise;
};

} // namespace

Store::Store(QString folder, Clock &clock, QObject *parent)
    : QObject(parent),
      m_folder(QDir::cleanPath(QDir(std::move(folder)).absolutePath())),
      m_clock(clock),
      m_session(std::make_shared<Session>()),
      m_workspace(std::make_shared<Workspace>(m_folder)),
      m_worker(new QObject)
{
    m_workspace->tell([this](OpeningWork work, qint64 bytes) {
        QMetaObject::invokeMethod(this, [this, work, bytes] { Q_EMIT opening(work, bytes); }, Qt::QueuedConnection);
    });
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"store"_s);
    m_thread.start();
}

Store::~Store()
{
    if (m_copying)
        m_copying->wait();
    // The last job: everything asked for before it is done before it.
    post([this](Session &session) {
        m_workspace->close(session);
        delete std::exchange(m_worker, nullptr);
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

QString Store::databaseFile() const
{
    return m_workspace->databaseFile();
}

QString Store::mediaFolder() const
{
    return m_folder + u"/media"_s;
}

void Store::post(std::function<void(Session &)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [session = m_session, job = std::move(job)] { job(*session); }, Qt::QueuedConnection);
}

Call<Opened> Store::open()
{
    return run([this, now = m_clock.now()](Session &session) {
        auto opened = m_workspace->open(session, now);
        if (opened)
            watchOthers();
        return opened;
    });
}

Call<SetAside> Store::setDamagedAside(WithoutCopy without)
{
    return run([this, now = m_clock.now(), without](Session &session) { return m_workspace->setDamagedAside(session, now, without); });
}

Call<QList<Backup>> Store::backups()
{
    return run([this, now = m_clock.now()](Session &) -> Result<QList<Backup>> { return m_workspace->backups(now); });
}

Call<bool> Store::check()
{
    return run([this](Session &session) { return m_workspace->check(session); });
}

Call<QString> Store::backUp()
{
    return run([this, now = m_clock.now()](Session &session) -> Result<QString> {
        if (!session.isOpen())
            return fail(Session::notOpen());
        return m_workspace->backUp(session, now);
    });
}

Call<QString> Store::backUpIfDue()
{
    if (m_copying) {
        if (!static_cast<const Copying &>(*m_copying).isAnswered())
            return answered<QString>(QString());
        m_copying->wait(); // it has answered: nothing is left to it but to end
    }
    auto copying = std::make_unique<Copying>(m_folder, m_clock.now());
    auto copied = copying->answer();
    m_copying = std::move(copying);
    m_copying->start(QThread::LowPriority);
    return copied;
}

Call<bool> Store::keepOffline(bool offline)
{
    return run([this, offline](Session &) { return m_workspace->keepOffline(offline); });
}

void Store::watchOthers()
{
    // Asked once a second: SQLite has no notice for other programs' writes, and this reads one number in memory.
    for (QTimer *old : m_worker->findChildren<QTimer *>())
        delete old;
    auto *timer = new QTimer(m_worker);
    const auto read = [this] {
        return Session::caught(
            [this] { return m_session->isOpen() ? m_session->value(u"PRAGMA data_version").toLongLong() : 0; });
    };
    // From now on, not from the first look: what another program writes within the first second is news too.
    timer->callOnTimeout(m_worker, [this, read, seen = read()]() mutable {
        if (const auto offline = m_workspace->offlineNews())
            QMetaObject::invokeMethod(this, [this, now = *offline] { Q_EMIT offlineKept(now); }, Qt::QueuedConnection);
        const auto version = read();
        if (!version)
            return;
        if (seen && *seen != *version) {
            m_session->names().forget();
            announce({true, true, true, true, true});
        }
        seen = version;
    });
    timer->start(1s);
}

void Store::setWriter(journal::SigningKey key)
{
    m_key = std::move(key);
}

Call<QList<journal::Entry>> Store::append(QList<journal::Act> acts)
{
    if (!m_key)
        return failed<QList<journal::Entry>>(
            {ErrorKind::Storage,
             tr("Nothing can be recorded yet: this installation's signing key is not here. Unlock the keychain and "
                "start again."),
             u"no writer"_s});
    return run([this, acts = std::move(acts), key = *m_key, now = m_clock.now()](Session &session) {
        auto entries = session.write(Session::Durability::Kept, [&] { return appendActs(session, acts, key, now); });
        if (entries)
            announce(changeBy(acts));
        return entries;
    });
}

void Store::announce(Change change)
{
    if (change.any())
        QMetaObject::invokeMethod(this, [this, change] { collect(change); }, Qt::QueuedConnection);
}

void Store::collect(Change change)
{
    m_collected = m_collected | change;
    if (std::exchange(m_emitting, true))
        return;
    // Behind what is queued already, so that a burst of writes arrives as one.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_emitting = false;
            Q_EMIT changed(std::exchange(m_collected, {}));
        },
        Qt::QueuedConnection);
}

} // namespace pregonero::store
