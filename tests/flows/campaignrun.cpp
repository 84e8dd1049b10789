// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/campaignrun.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pregonero::test {

namespace {

using Fault = FaultProxy::Fault;
const QStringList untilEmpty{u"outbox"_s, u"run"_s, u"--until-empty"_s, u"--timeout"_s, u"60"_s};

QString field(const QJsonValue &row, QLatin1StringView key)
{
    return row.toObject().value(key).toString();
}

} // namespace

void Outcome::add(const Outcome &other)
{
    runs += other.runs;
    texts += other.texts;
    sent += other.sent;
    failed += other.failed;
    byPerson += other.byPerson;
    lost += other.lost;
    doubled += other.doubled;
    falsely += other.falsely;
    brokenRecords += other.brokenRecords;
    otherRebuilds += other.otherRebuilds;
    stuck += other.stuck;
    kills += other.kills;
    refusals += other.refusals;
    twins += other.twins;
    for (const auto &[step, count] : other.steps.asKeyValueRange())
        steps[step] += count;
    for (const auto &[name, count] : other.attacks.asKeyValueRange())
        attacks[name] += count;
    notes += other.notes;
}

bool Outcome::clean() const
{
    return runs > 0 && lost + doubled + falsely + brokenRecords + otherRebuilds + stuck == 0;
}

CampaignRun::CampaignRun(quint32 seed, Attacked *server, FaultProxy *proxy)
    : m_seed(seed), m_server(server), m_proxy(proxy), m_dice(seed), m_terminal(m_folder.filePath(u"workspace"_s))
{
}

void CampaignRun::note(const QString &text)
{
    m_outcome.notes.append(u"seed %1: %2"_s.arg(m_seed).arg(text));
}

Outcome CampaignRun::run()
{
    m_outcome.runs = 1;
    if (!open() || !queueTexts()) {
        ++m_outcome.stuck;
        return m_outcome;
    }
    for (const Step step : stepsOn(m_server != nullptr))
        killAt(step);
    for (int attacks = roll(3); attacks > 0; --attacks)
        attack(choose());
    settle();
    judge();
    if (!m_outcome.clean()) {
        m_folder.setAutoRemove(false);
        note(u"the workspace is kept in "_s + m_folder.path());
    }
    return m_outcome;
}

bool CampaignRun::open()
{
    QStringList arguments{u"account"_s, u"add"_s, u"--network"_s, m_server ? m_server->network : u"town"_s};
    QByteArray secret;
    if (m_server) {
        const Attacked::SignIn signIn = m_server->signIn(m_seed);
        arguments += QStringList{u"--server"_s, m_proxy->url().toString(), u"--token-stdin"_s} + signIn.arguments;
        secret = signIn.secret;
    }
    const Terminal::Answer added = m_terminal.json(arguments, secret);
    m_account = added.id();
    if (added.exit != 0 || m_account.isEmpty())
        note(u"the account was not added: "_s + QString::fromUtf8(added.all()));
    return !m_account.isEmpty();
}

bool CampaignRun::queueTexts()
{
    static const QStringList kinds{u"Aviso %1: mañana se corta el agua en la calle Real. ¿Dudas? Pregunte aquí."_s,
                                   u"Bando %1 #Villanueva 🎉 fiestas & ferias <programa>"_s,
                                   u"Udala %1: bilera irekia\n\nBigarren lerroa, *ez* https://villanueva.example/a?b=1&c=2"_s};
    const int count = 4; // as many as rows are left unconfirmed on the way, and one
    for (int i = 0; i < count; ++i) {
        // Now and then the same words twice on purpose: neither may be taken for the other.
        const bool twin = i > 0 && roll(12) == 0;
        m_outcome.twins += twin;
        m_texts.append(twin ? m_texts.constLast() : kinds.at(roll(3)).arg(u"%1-%2"_s.arg(m_seed).arg(i)));
        if (!queueOne(m_texts.constLast()))
            return false;
    }
    m_outcome.texts = count;
    return true;
}

/// A picture that no other text has.
QString CampaignRun::picture()
{
    const QByteArray point = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgAB"
                                                    "SK+kcQAAAABJRU5ErkJggg==");
    QFile file(m_folder.filePath(u"%1.png"_s.arg(m_dice())));
    if (file.open(QIODevice::WriteOnly))
        file.write(point + QByteArray::number(m_seed) + file.fileName().toUtf8());
    return file.fileName();
}

bool CampaignRun::queueOne(const QString &text)
{
    const Terminal::Answer made = m_terminal.json({u"draft"_s, u"new"_s, u"--account"_s, m_account, u"--text-file"_s,
                                                   u"-"_s, u"--media"_s, picture(), u"--alt"_s, u"Un punto"_s},
                                                  text.toUtf8());
    const QStringList queue{u"draft"_s, u"queue"_s, made.id()};
    const auto isQueued = [&] {
        const QJsonArray rows = outbox();
        return std::ranges::any_of(rows, [&](const QJsonValue &row) { return field(row, "draft"_L1) == made.id(); });
    };
    if (made.exit == 0 && roll(6) == 0) { // killed while it queues: it did or it did not
        ++m_outcome.attacks[u"kill while queueing"_s];
        const auto process = m_terminal.begin(queue);
        if (!process->waitForFinished(50 + roll(250))) {
            process->kill();
            process->waitForFinished(5'000);
            ++m_outcome.kills;
        }
        if (isQueued())
            return true;
    }
    const Terminal::Answer queued = made.exit == 0 ? m_terminal.json(queue) : made;
    if (queued.exit == 0)
        return true;
    note(u"a text was not queued: "_s + QString::fromUtf8(queued.all()));
    return false;
}

CampaignRun::Attack CampaignRun::choose()
{
    using When = Attack::When;
    if (!m_server) {
        switch (roll(4)) {
        case 0: return {.name = u"kill at any moment"_s, .kill = When::AfterTime, .delay = roll(600)};
        case 1: return {.name = u"kill at the store's first write"_s, .kill = When::AtFile, .delay = roll(12),
                        .file = u"/pregonero.sqlite-wal"_s};
        default: return {.name = u"kill once the town acted"_s, .kill = When::AtFile, .delay = roll(3),
                         .file = u"/town.jsonl"_s};
        }
    }
    const auto publishing = [this](Fault fault, const QByteArray &answer = {}) {
        return FaultProxy::Rule{.fault = fault, .method = "POST", .path = m_server->publish, .answer = answer};
    };
    const auto looking = [this](Fault fault) {
        return FaultProxy::Rule{.fault = fault, .method = "GET", .path = m_server->look};
    };
    switch (roll(13)) {
    case 0:
    case 1: return {.name = u"kill at any moment"_s, .kill = When::AfterTime, .delay = roll(900)};
    case 2: return {.name = u"kill at any later moment"_s, .kill = When::AfterTime, .delay = roll(10'000)};
    case 3: return {.name = u"kill after the request, before an answer"_s, .kill = When::AtRequest,
                    .rule = publishing(Fault::Silence), .delay = roll(40)};
    case 4: return {.name = u"kill while it passes"_s, .kill = When::AtRequest,
                    .rule = publishing(Fault::None), .delay = roll(30)};
    case 5: return {.name = u"kill while it looks it up"_s, .kill = When::AtRequest,
                    .rule = looking(Fault::Silence), .delay = roll(20)};
    case 6: return {.name = u"cut before the request is passed on"_s, .rule = publishing(Fault::CutBefore)};
    case 7: return {.name = u"cut in the request"_s, .rule = publishing(Fault::CutInRequest)};
    case 8: return {.name = u"cut after the request"_s, .rule = publishing(Fault::CutAfterRequest)};
    case 9: return {.name = u"cut in the answer"_s, .rule = publishing(Fault::CutInAnswer)};
    case 10: return {.name = u"refused with 422"_s, .rule = publishing(
                         Fault::Answer, FaultProxy::answer(422, R"({"error":"Validation failed"})")), .refusal = true};
    case 11: return {.name = u"busy with 429"_s, .rule = publishing(
                         Fault::Answer, FaultProxy::answer(429, R"({"error":"Slow down"})", "Retry-After: 1\r\n"))};
    default: return {.name = u"answer 503"_s, .rule = publishing(
                         Fault::Answer, FaultProxy::answer(503, "Service unavailable"))};
    }
}

void CampaignRun::attack(const Attack &attack)
{
    ++m_outcome.attacks[attack.name];
    m_outcome.refusals += attack.refusal;
    if (m_proxy) {
        m_proxy->clearRules();
        m_proxy->clearSeen();
        if (attack.rule)
            m_proxy->add(*attack.rule);
    }
    const auto process = m_terminal.begin(untilEmpty);
    if (attack.kill != Attack::When::Never && triggered(attack, *process)) {
        process->kill();
        ++m_outcome.kills;
    }
    const Terminal::Answer answer = Terminal::end(*process);
    if (attack.kill == Attack::When::Never && answer.exit < 0) {
        ++m_outcome.stuck;
        note(u"the program did not end by itself: "_s + QString::fromUtf8(answer.all()));
    }
    if (m_proxy)
        m_proxy->clearRules();
}

bool CampaignRun::triggered(const Attack &attack, QProcess &process)
{
    // waitForFinished is the pause between two looks, and the wait before the kill.
    const auto ended = [&](int milliseconds) {
        return process.state() == QProcess::NotRunning || (milliseconds > 0 && process.waitForFinished(milliseconds));
    };
    if (attack.kill == Attack::When::AfterTime)
        return !ended(attack.delay);
    const QString file = m_terminal.workspace() + attack.file;
    const auto size = [&] { return QFileInfo(file).size(); };
    const qint64 before = attack.kill == Attack::When::AtFile ? size() : 0;
    const auto there = [&] {
        return attack.kill == Attack::When::AtFile ? size() > before
                                                   : m_proxy->count(attack.rule->method, attack.rule->path) > 0;
    };
    while (!there()) {
        if (ended(1))
            return false;
    }
    return !ended(attack.delay);
}

} // namespace pregonero::test
