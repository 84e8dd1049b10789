// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QStringList>

#include <functional>

namespace pregonero::cli {

/// What a command ends with. Stable: scripts branch on it.
enum Exit {
    Done = 0,
    Findings = 1, ///< findings, or it failed
    Usage = 2,
    Unknown = 3, ///< the outcome is not known, or the other side could not be reached
};

/// The terminal a command talks to; tests give buffers.
struct Terminal {
    bool json = false;
    std::function<void(const QByteArray &)> out;
    std::function<void(const QByteArray &)> err;
    std::function<QByteArray()> readInput; ///< all of standard input
    std::function<QByteArray()> readSecretLine; ///< one line of standard input, without its end
    bool watched = false; ///< standard error is a screen: progress may be shown there
};

/// One run of a command: what was typed, and what it may use.
struct Context {
    Desk *desk = nullptr; ///< null where Invocation::needsDesk() is false
    const QCommandLineParser &line;
    QStringList arguments; ///< after the command's own words
    Terminal &terminal;
    QString workspace = {}; ///< as it was typed; empty: the usual one

    void say(const QString &text) const; ///< a line for people; nothing with --json
    void print(const QJsonValue &document) const; ///< the one document; nothing without --json
    /// The sentence to standard error (with --json also `{"error":{kind,message}}`), and the exit code it deserves.
    [[nodiscard]] int fail(const Error &error) const;
    /// Not understood: the sentence to standard error (with --json also that document, kind "usage"), and exit 2.
    [[nodiscard]] int misused(const QString &what) const;
};

/// Answers its exit code; runs on the main thread.
using Run = std::function<Call<int>(std::shared_ptr<Context>)>;

struct Command {
    QStringList words; ///< {"draft", "new"}
    QString synopsis; ///< options and arguments, as --help shows them
    QString summary; ///< translated
    QList<QCommandLineOption> options = {};
    int minArguments = 0;
    int maxArguments = 0;
    bool needsDesk = true;
    Run run = {};
    bool asksNetwork = false; ///< so that it is said where the workspace works offline
    bool opensItself = false; ///< its workspace may not open: the desk is there, its store is not open yet
    /// Where it depends on what was typed: instead of needsDesk.
    std::function<bool(const QCommandLineParser &line)> wantsDesk = {};
};

/// A text file, or standard input for "-": UTF-8, line ends as '\n', without those at its end.
[[nodiscard]] Result<QString> readText(const Terminal &terminal, const QString &path);

/// What was given to sign in with.
struct Typed {
    QString server; ///< or the address that is listened to
    QString user = {};
    QByteArray token = {}; ///< or password
};
struct SignedIn {
    Account account;
    QByteArray credential; ///< what the sign-in was worth: the token itself, or what was given for a password
};
[[nodiscard]] Call<SignedIn> signedIn(const std::shared_ptr<Context> &context, const AdapterInfo &info, const Typed &typed);

[[nodiscard]] QList<Command> accountCommands();
[[nodiscard]] QList<Command> subscriptionCommands();
[[nodiscard]] QList<Command> feedCommands();
[[nodiscard]] QList<Command> draftCommands();
[[nodiscard]] QList<Command> outboxCommands();
[[nodiscard]] QList<Command> checkCommands();
[[nodiscard]] QList<Command> packCommands();
[[nodiscard]] QList<Command> journalCommands();
[[nodiscard]] QList<Command> workspaceCommands();

/// `check --draft`: what is ignored in it is counted. @param least level that counts
[[nodiscard]] Call<int> checkDraft(const std::shared_ptr<Context> &context, const DraftId &id, checker::Finding::Level least);

/// Ends a command: with the code that `f(value)` answers, or with what the error deserves.
template<class T, class F>
[[nodiscard]] Call<int> finish(Call<T> call, const std::shared_ptr<Context> &context, F f)
{
    return andAlways(std::move(call), context->desk, [context, f = std::move(f)](Result<T> result) mutable -> Result<int> {
        return result ? f(*result) : context->fail(result.error());
    });
}

} // namespace pregonero::cli
