// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace pregonero::test {

/// The real program on one workspace, run as a shell would run it. Waits inside its calls: for tests alone. May be used
/// in any thread, each in its own.
class Terminal final
{
public:
    struct Answer {
        int exit = -1; ///< -1: it crashed, was killed or did not end in time
        QByteArray out;
        QByteArray err;
        /// Everything that a failed comparison wants to say.
        [[nodiscard]] QByteArray all() const;
        /// What --json printed; `oneDocument` is false where standard output is anything but one JSON document.
        [[nodiscard]] QJsonValue json(bool *oneDocument = nullptr) const;
        [[nodiscard]] QJsonObject object() const { return json().toObject(); }
        [[nodiscard]] QJsonArray array() const { return json().toArray(); }
        [[nodiscard]] QString id() const { return object().value(QStringLiteral("id")).toString(); }
    };

    explicit Terminal(QString workspace) : m_workspace(std::move(workspace)) {}

    [[nodiscard]] const QString &workspace() const { return m_workspace; }
    /// Given to each program on top of this one's environment.
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }

    /// As typed, with --workspace before it.
    [[nodiscard]] Answer run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same with --json.
    [[nodiscard]] Answer json(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Starts it with --json and comes back at once. The process is killed when it is let go.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments) const;
    /// Waits for a process of begin().
    [[nodiscard]] static Answer end(QProcess &process);

    [[nodiscard]] static QString program(); ///< the one of this build, or the one that PREGONERO_PROGRAM names

private:
    QString m_workspace;
    QHash<QString, QString> m_variables;
};

} // namespace pregonero::test
