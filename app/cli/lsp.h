// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/finding.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace pregonero::cli::lsp {

/// A text that waits to be checked.
struct Job {
    QString uri;
    QString languageId; ///< as the editor calls it: "markdown", "plaintext"
    QString text;
    int edition = 0; ///< of the text; handed back with what was found
};

/// One editor's session in the Language Server Protocol 3.17: messages in, messages out, no I/O and no clock. Diagnostics are
/// published when a document's latest text is checked; a hover or a code action that comes before waits for that.
/// Positions are in UTF-16 units.
class Session final
{
public:
    explicit Session(QString version) : m_version(std::move(version)) {}

    /// A message's body; what is to be sent in answer, at once.
    [[nodiscard]] QList<QJsonObject> receive(const QByteArray &body);
    /// The answer to a message that could not be cut out of the stream.
    [[nodiscard]] static QJsonObject brokenFrame();
    /// The document that has waited longest and is not being checked; taken off the list.
    [[nodiscard]] std::optional<Job> takeJob();
    /// What was found in a job's text. Nothing is published where the text changed since.
    [[nodiscard]] QList<QJsonObject> checked(const QString &uri, int edition, const QList<checker::Finding> &findings);
    /// Set once the editor said "exit": what the program ends with, 0 after "shutdown", else 1.
    [[nodiscard]] std::optional<int> exitCode() const { return m_exitCode; }
    /// Whether "shutdown" was said.
    [[nodiscard]] bool isShutDown() const { return m_state == State::ShutDown; }
    /// Whether a document is open, by its address.
    [[nodiscard]] bool isOpen(const QString &uri) const { return m_documents.contains(uri); }

private:
    enum class State { Fresh, Running, ShutDown };
    struct Request {
        QJsonValue id;
        QString method;
        QJsonObject params;
    };
    struct Document {
        QString languageId = {};
        QString text = {};
        QJsonValue version = {};
        int edition = 0;
        int checkedEdition = -1; ///< of the findings
        QList<checker::Finding> findings = {};
        QList<Request> waiting = {};
    };

    [[nodiscard]] QList<QJsonObject> request(const Request &request);
    [[nodiscard]] QList<QJsonObject> notification(const QString &method, const QJsonObject &params);
    [[nodiscard]] QList<QJsonObject> open(const QJsonObject &params);
    [[nodiscard]] QList<QJsonObject> change(const QJsonObject &params);
    [[nodiscard]] QList<QJsonObject> close(const QJsonObject &params);
    [[nodiscard]] QList<QJsonObject> cancel(const QJsonValue &id);
    [[nodiscard]] QJsonObject answer(const Request &request, const QString &uri, const Document &document) const;
    [[nodiscard]] QJsonObject initialized() const;
    void wait(const QString &uri, Document &document);

    QString m_version;
    State m_state = State::Fresh;
    std::optional<int> m_exitCode;
    QHash<QString, Document> m_documents;
    QStringList m_jobs; // addresses, longest waiting first
    int m_editions = 0;
};

} // namespace pregonero::cli::lsp
