// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/filelock.h"
#include "tests/flows/attacked.h"
#include "tests/flows/killsteps.h"
#include "tests/support/faultproxy.h"

#include <QMap>
#include <QTemporaryDir>

#include <random>

namespace pregonero::test {

/// What happened to the texts of one run, or of many.
struct Outcome {
    int runs = 0;
    int texts = 0;
    int sent = 0;
    int failed = 0; ///< stated so, and truly not there
    int byPerson = 0; ///< left as unknown: somebody looked at the network and decided
    int lost = 0; ///< not in the outbox at all, or neither there nor stated as failed or unknown
    int doubled = 0; ///< more often on the network than queued
    int falsely = 0; ///< stated as sent and not there under that address; stated as failed and there
    int brokenRecords = 0; ///< `journal verify` finds faults
    int otherRebuilds = 0; ///< `journal rebuild` leaves another outbox
    int stuck = 0; ///< something still waits after all patience
    int kills = 0;
    int refusals = 0; ///< texts that the server was made to refuse
    int twins = 0; ///< texts queued twice on purpose: where the network has no keys, only a person tells them apart
    QMap<Step, int> steps; ///< kills by where the text was, as the disk and the network say
    QMap<QString, int> attacks;
    QStringList notes; ///< one sentence for each thing that should not be, and for each text left to a person

    void add(const Outcome &other);
    [[nodiscard]] bool clean() const;
};

/// One run: a fresh workspace, texts with pictures queued through the terminal, the program killed at each step of their
/// path and attacked at random, then left alone until everything has settled; counted against what the network really
/// shows.
class CampaignRun final
{
public:
    /// `server` null: the simulated town. The proxy stands before the server.
    CampaignRun(quint32 seed, Attacked *server, FaultProxy *proxy);

    [[nodiscard]] Outcome run();

private:
    struct Attack {
        QString name;
        enum class When { Never, AfterTime, AtRequest, AtFile } kill = When::Never;
        std::optional<FaultProxy::Rule> rule = {};
        int delay = 0; ///< milliseconds before the kill, after its trigger
        QString file = {}; ///< whose growth is the trigger
        bool refusal = false; ///< a text fails by it
    };

    [[nodiscard]] bool open();
    [[nodiscard]] bool queueTexts();
    [[nodiscard]] bool queueOne(const QString &text);
    [[nodiscard]] QString picture();
    [[nodiscard]] Attack choose();
    void attack(const Attack &attack);
    void killAt(Step step);
    /// Brings the program to a step and holds it there; false where it did not come so far.
    [[nodiscard]] bool bring(Step step, QProcess &process, Peek &peek);
    [[nodiscard]] bool bringOnServer(Step step, QProcess &process, Peek &peek);
    [[nodiscard]] bool bringInTown(Step step, QProcess &process, Peek &peek);
    /// What has happened on the network and on the disk so far.
    struct Ground {
        qint64 uploads = 0;
        int posts = 0;
        int sent = 0;
    };
    [[nodiscard]] Ground ground(Peek &peek);
    /// Nothing where it was too late.
    [[nodiscard]] std::optional<Step> reached(const Ground &before, Peek &peek);
    [[nodiscard]] qint64 uploads() const; ///< grows with each
    [[nodiscard]] int posts() const;
    [[nodiscard]] QString townFile() const { return m_terminal.workspace() + QStringLiteral("/town.jsonl"); }
    /// Waits for the trigger; true once it is there, false where the program ended first.
    [[nodiscard]] bool triggered(const Attack &attack, QProcess &process);
    void settle();
    void decideAsPerson(const QJsonArray &rows);
    void judge();
    [[nodiscard]] QJsonArray outbox();
    [[nodiscard]] QList<Shown> shown();
    [[nodiscard]] int roll(int below) { return std::uniform_int_distribution(0, below - 1)(m_dice); }
    void note(const QString &text);

    quint32 m_seed;
    Attacked *m_server;
    FaultProxy *m_proxy;
    std::mt19937 m_dice;
    QTemporaryDir m_folder;
    Terminal m_terminal;
    std::unique_ptr<FileLock> m_townLock; // while it is held the town cannot act
    std::optional<SilentKeychain> m_keychain;
    QString m_account;
    QStringList m_texts;
    Outcome m_outcome;
};

} // namespace pregonero::test
