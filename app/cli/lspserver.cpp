// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lspserver.h"

#include "app/cli/lsp.h"
#include "app/cli/lspframes.h"
#include "app/cli/textfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QThreadPool>
#include <QUrl>

#include <cerrno>
#include <cstdio>
#include <map>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace pregonero::cli::lsp {

using namespace Qt::StringLiterals;

namespace {

/// The I/O around a Session: bytes in and out on the main thread, checks one at a time on another.
class Server final : public QObject
{
public:
    Server(std::shared_ptr<Linter> linter, std::function<void(const QByteArray &)> out)
        : QObject(qApp)
        , m_linter(std::move(linter))
        , m_out(std::move(out))
        , m_session(QCoreApplication::applicationVersion())
        , m_input(fileno(stdin), QSocketNotifier::Read)
    {
        m_promise.start();
        m_worker.setMaxThreadCount(1);
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
    }

    [[nodiscard]] Call<int> ended() { return m_promise.future(); }

private:
    void read()
    {
        QByteArray bytes(1 << 16, Qt::Uninitialized);
        const auto count = ::read(fileno(stdin), bytes.data(), size_t(bytes.size()));
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (count <= 0) // the editor is gone
            return end(m_session.isShutDown() ? 0 : 1);
        bytes.truncate(count);
        for (const Frames::Frame &frame : m_frames.feed(bytes)) {
            send(frame.broken ? QList{Session::brokenFrame()} : m_session.receive(frame.body));
            if (m_session.exitCode())
                return end(*m_session.exitCode());
        }
        work();
    }

    void work()
    {
        if (m_busy)
            return;
        const std::optional<Job> job = m_session.takeJob();
        if (!job)
            return;
        m_busy = true;
        std::erase_if(m_memories, [this](const auto &one) { return !m_session.isOpen(one.first); });
        std::shared_ptr<Linter::Memory> &memory = m_memories[job->uri];
        if (!memory)
            memory = std::make_shared<Linter::Memory>();
        const QUrl url(job->uri);
        const QString path = url.isLocalFile() ? url.toLocalFile() : url.path();
        std::optional<prose::Format> format;
        if (job->languageId == "markdown"_L1)
            format = prose::Format::Markdown;
        m_worker.start([this, job = *job, path, format, memory, rules = m_linter->rulesFor(path), linter = m_linter.get()] {
            QList<checker::Finding> findings;
            if (job.text.size() <= largestText)
                findings = linter->check(job.text, path, rules, memory.get(), format).findings;
            QMetaObject::invokeMethod(this, [this, uri = job.uri, edition = job.edition, findings] {
                m_busy = false;
                send(m_session.checked(uri, edition, findings));
                work();
            }, Qt::QueuedConnection);
        });
    }

    void send(const QList<QJsonObject> &messages)
    {
        for (const QJsonObject &message : messages)
            m_out(framed(message));
    }

    void end(int code)
    {
        m_input.setEnabled(false);
        if (std::exchange(m_ended, true))
            return;
        m_promise.addResult(Result<int>(code));
        m_promise.finish();
        deleteLater();
    }

    std::shared_ptr<Linter> m_linter;
    std::function<void(const QByteArray &)> m_out;
    Session m_session;
    Frames m_frames;
    QSocketNotifier m_input;
    std::map<QString, std::shared_ptr<Linter::Memory>> m_memories; // by address
    QPromise<Result<int>> m_promise;
    bool m_busy = false;
    bool m_ended = false;
    QThreadPool m_worker; // last: its work ends before what it works on
};

} // namespace

Call<int> serve(std::shared_ptr<Linter> linter, Terminal &terminal)
{
    auto *server = new Server(std::move(linter), terminal.out);
    return server->ended();
}

} // namespace pregonero::cli::lsp
