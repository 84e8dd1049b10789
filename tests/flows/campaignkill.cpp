// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills at a chosen step. The program is brought there and held by what it needs to go on: the database's write lock, the
// town's lock, the keychain, a request that the proxy keeps. What is counted is where it really was, judged afterwards.
#include "tests/flows/campaignrun.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace pregonero::test {

namespace {

using Fault = FaultProxy::Fault;

/// Until `there`, or the program ended, or all patience.
template<class There>
bool waitUntil(QProcess &process, There there)
{
    const QDeadlineTimer patience(8'000);
    while (!there()) {
        if (process.state() == QProcess::NotRunning || process.waitForFinished(1) || patience.hasExpired())
            return false;
    }
    return true;
}

} // namespace

qint64 CampaignRun::uploads() const
{
    if (!m_server)
        return linesWith(townFile(), R"("do":"upload")");
    return m_server->uploads();
}

int CampaignRun::posts() const
{
    return m_server ? int(m_server->posts().size()) : linesWith(townFile(), R"("do":"publish")");
}

CampaignRun::Ground CampaignRun::ground(Peek &peek)
{
    return {uploads(), posts(), peek.rows(u"sent"_s)};
}

std::optional<Step> CampaignRun::reached(const Ground &before, Peek &peek)
{
    const Ground now = ground(peek);
    if (peek.rows(u"sending"_s) > 0) {
        if (now.posts > before.posts)
            return Step::AnsweredNotRecorded;
        return m_proxy && m_proxy->count("POST", m_server->publish) > 0 ? Step::RequestOnItsWay : Step::SendingWritten;
    }
    if (now.posts > before.posts || now.sent > before.sent)
        return std::nullopt;
    return now.uploads > before.uploads ? Step::AfterUpload : Step::BeforeUpload;
}

void CampaignRun::killAt(Step step)
{
    Peek peek(m_terminal.workspace());
    if (m_proxy) {
        m_proxy->clearRules();
        m_proxy->clearSeen();
    }
    const Ground before = ground(peek);
    const auto process = m_terminal.begin({u"outbox"_s, u"run"_s, u"--until-empty"_s, u"--timeout"_s, u"30"_s});
    const bool brought = bring(step, *process, peek);
    process->kill();
    const bool ended = Terminal::end(*process).exit >= 0;
    m_outcome.kills += !ended;
    peek.letGo();
    m_townLock.reset();
    m_keychain.reset();
    if (m_proxy)
        m_proxy->clearRules();
    const auto at = ended || !brought ? std::nullopt : reached(before, peek);
    if (at)
        ++m_outcome.steps[*at];
    ++m_outcome.attacks[u"kill "_s + name(step) + (at == step ? u""_s : u": missed"_s)];
}

bool CampaignRun::bring(Step step, QProcess &process, Peek &peek)
{
    const QString lock = m_terminal.workspace() + u"/outbox.lock"_s;
    // What an earlier kill cut off is put down first.
    const auto working = [&] { return hasOpen(process, lock) && peek.rows(u"sending"_s) == 0; };
    if (!waitUntil(process, working))
        return false;
    return m_server ? bringOnServer(step, process, peek) : bringInTown(step, process, peek);
}

bool CampaignRun::bringOnServer(Step step, QProcess &process, Peek &peek)
{
    const qint64 before = uploads();
    const int posted = posts();
    const auto asked = [&](const QByteArray &path) { return [this, path] { return m_proxy->count("POST", path) > 0; }; };
    const auto uploaded = [&] { return uploads() > before; };
    switch (step) {
    case Step::BeforeUpload:
        m_proxy->add({.fault = Fault::HoldBefore, .method = "POST", .path = m_server->upload});
        return waitUntil(process, asked(m_server->upload));
    case Step::AfterUpload:
        return waitUntil(process, [&] { return peek.hold(); }) && waitUntil(process, uploaded)
            && !process.waitForFinished(1 + roll(30));
    case Step::SendingWritten:
        // Held until the picture is there; then between the disk and the wire there is the credential.
        if (!waitUntil(process, [&] { return peek.hold(); }) || !waitUntil(process, uploaded))
            return false;
        m_keychain.emplace();
        peek.letGo();
        return waitUntil(process, [&] { return peek.rows(u"sending"_s) > 0; }) && !process.waitForFinished(1 + roll(20));
    case Step::RequestOnItsWay:
        m_proxy->add({.fault = Fault::HoldBefore, .method = "POST", .path = m_server->publish});
        return waitUntil(process, asked(m_server->publish)) && !process.waitForFinished(1 + roll(5));
    case Step::AnsweredNotRecorded:
        m_proxy->add({.fault = Fault::HoldInAnswer, .method = "POST", .path = m_server->publish});
        return waitUntil(process, [&] { return posts() > posted; }) && !process.waitForFinished(1 + roll(60));
    }
    return false;
}

bool CampaignRun::bringInTown(Step step, QProcess &process, Peek &peek)
{
    const qint64 before = uploads();
    const int posted = posts();
    if (step == Step::BeforeUpload)
        return !process.waitForFinished(1 + roll(4));
    if (!waitUntil(process, [&] { return peek.hold(); }) || !waitUntil(process, [&] { return uploads() > before; }))
        return false;
    if (step == Step::AfterUpload)
        return !process.waitForFinished(1 + roll(30));
    const auto lockTown = [&] {
        m_townLock = FileLock::take(townFile() + u".lock"_s, std::chrono::milliseconds(0));
        return m_townLock != nullptr;
    };
    if (!waitUntil(process, lockTown))
        return false;
    peek.letGo();
    if (!waitUntil(process, [&] { return peek.rows(u"sending"_s) > 0; }))
        return false;
    if (step == Step::SendingWritten)
        return !process.waitForFinished(1 + roll(30)); // the request waits within the program, however long
    if (!waitUntil(process, [&] { return peek.hold(); }))
        return false;
    m_townLock.reset();
    return waitUntil(process, [&] { return posts() > posted; }) && !process.waitForFinished(1 + roll(20));
}

} // namespace pregonero::test
