// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lsp.h"

#include "app/cli/lspanswers.h"
#include "app/cli/textfiles.h"

#include <QJsonDocument>

namespace pregonero::cli::lsp {

using namespace Qt::StringLiterals;

namespace {

/// Of JSON-RPC 2.0 and of the protocol.
enum Code {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    ServerNotInitialized = -32002,
    RequestCancelled = -32800,
};

QJsonObject result(const QJsonValue &id, const QJsonValue &value)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, value}};
}

QJsonObject error(const QJsonValue &id, Code code, const QString &message)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

QJsonObject notice(const QString &method, const QJsonObject &params)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}};
}

QJsonObject log(const QString &message)
{
    return notice(u"window/logMessage"_s, {{u"type"_s, 2}, {u"message"_s, u"pregonero: "_s + message}});
}

QJsonObject published(const QString &uri, const QJsonValue &version, const QJsonArray &diagnostics)
{
    QJsonObject params{{u"uri"_s, uri}, {u"diagnostics"_s, diagnostics}};
    if (version.isDouble())
        params.insert(u"version"_s, version);
    return notice(u"textDocument/publishDiagnostics"_s, params);
}

bool isId(const QJsonValue &id)
{
    return id.isString() || id.isDouble();
}

/// Whether an editor wants actions of a kind: "source" stands for "source.fixAll" too. Without a word it wants quick fixes;
/// what changes a whole text is to be asked for.
bool wants(const QJsonObject &params, QLatin1StringView kind, bool unasked)
{
    const QJsonValue only = params.value("context"_L1)["only"_L1];
    if (!only.isArray())
        return unasked;
    for (const QJsonValue &named : only.toArray()) {
        const QString name = named.toString();
        if ((name.isEmpty() && unasked) || kind == name || (!name.isEmpty() && QString(kind).startsWith(name + u'.')))
            return true;
    }
    return false;
}

} // namespace

QJsonObject Session::brokenFrame()
{
    return error(QJsonValue::Null, ParseError, u"The message has no header with its length, or it is too large."_s);
}

QList<QJsonObject> Session::receive(const QByteArray &body)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return {error(QJsonValue::Null, ParseError, u"The message is not JSON: "_s + parsed.errorString())};
    const QJsonObject message = document.object();
    const QJsonValue id = message.value("id"_L1);
    const QJsonValue method = message.value("method"_L1);
    const QJsonValue params = message.value("params"_L1);
    if (!document.isObject() || message.value("jsonrpc"_L1) != u"2.0"_s)
        return {error(isId(id) ? id : QJsonValue::Null, InvalidRequest, u"This is no JSON-RPC 2.0 message."_s)};
    if (!message.contains("method"_L1) && (message.contains("result"_L1) || message.contains("error"_L1)))
        return {}; // an answer, and nothing was asked
    if (!method.isString() || (message.contains("id"_L1) && !isId(id)))
        return {error(isId(id) ? id : QJsonValue::Null, InvalidRequest, u"The message names no method, or its id is none."_s)};
    if (!params.isUndefined() && !params.isObject() && !params.isArray() && !params.isNull())
        return message.contains("id"_L1) ? QList{error(id, InvalidParams, u"\"params\" is an object."_s)} : QList<QJsonObject>();
    if (message.contains("id"_L1))
        return request({id, method.toString(), params.toObject()});
    return notification(method.toString(), params.toObject());
}

QJsonObject Session::initialized() const
{
    return {{u"capabilities"_s,
             QJsonObject{{u"positionEncoding"_s, u"utf-16"_s},
                         {u"textDocumentSync"_s, QJsonObject{{u"openClose"_s, true}, {u"change"_s, 2}}},
                         {u"hoverProvider"_s, true},
                         {u"codeActionProvider"_s, QJsonObject{{u"codeActionKinds"_s, QJsonArray{u"quickfix"_s, QString(fixAllKind)}}}}}},
            {u"serverInfo"_s, QJsonObject{{u"name"_s, u"pregonero"_s}, {u"version"_s, m_version}}}};
}

QList<QJsonObject> Session::request(const Request &request)
{
    if (m_state == State::ShutDown)
        return {error(request.id, InvalidRequest, u"The session was shut down."_s)};
    if (request.method == "initialize"_L1) {
        if (m_state != State::Fresh)
            return {error(request.id, InvalidRequest, u"The session was initialized before."_s)};
        m_state = State::Running;
        return {result(request.id, initialized())};
    }
    if (m_state == State::Fresh)
        return {error(request.id, ServerNotInitialized, u"Send \"initialize\" first."_s)};
    if (request.method == "shutdown"_L1) {
        m_state = State::ShutDown;
        m_jobs.clear();
        QList<QJsonObject> answers;
        for (Document &document : m_documents) {
            for (const Request &waiting : std::exchange(document.waiting, {}))
                answers.append(error(waiting.id, RequestCancelled, u"The session was shut down."_s));
        }
        return answers << result(request.id, QJsonValue::Null);
    }
    const bool hover = request.method == "textDocument/hover"_L1;
    if (!hover && request.method != "textDocument/codeAction"_L1)
        return {error(request.id, MethodNotFound, u"\"%1\" is not served here."_s.arg(request.method))};
    const QJsonValue uri = request.params.value("textDocument"_L1)["uri"_L1];
    const QJsonValue place = request.params.value(hover ? "position"_L1 : "range"_L1);
    if (!uri.isString() || !place.isObject())
        return {error(request.id, InvalidParams, u"A document's address and a place in it are wanted."_s)};
    const auto document = m_documents.find(uri.toString());
    if (document == m_documents.end())
        return {error(request.id, InvalidParams, u"The document %1 is not open."_s.arg(uri.toString()))};
    if (document->checkedEdition == document->edition)
        return {answer(request, uri.toString(), *document)};
    document->waiting.append(request);
    return {};
}

QJsonObject Session::answer(const Request &request, const QString &uri, const Document &document) const
{
    const TextPlaces places(document.text);
    if (request.method == "textDocument/hover"_L1) {
        const auto at = offsetOf(places, request.params.value("position"_L1));
        if (!at)
            return error(request.id, InvalidParams, u"This is no position."_s);
        return result(request.id, hover(document.findings, document.text, *at));
    }
    const QJsonValue stretch = request.params.value("range"_L1);
    const auto start = offsetOf(places, stretch["start"_L1]);
    const auto end = offsetOf(places, stretch["end"_L1]);
    if (!start || !end)
        return error(request.id, InvalidParams, u"This is no range."_s);
    QJsonArray actions;
    if (wants(request.params, "quickfix"_L1, true))
        actions = quickFixes(document.findings, document.text, uri, *start, *end);
    if (wants(request.params, fixAllKind, false)) {
        for (const QJsonValue &action : fixAll(document.findings, document.text, uri))
            actions.append(action);
    }
    return result(request.id, actions);
}

QList<QJsonObject> Session::notification(const QString &method, const QJsonObject &params)
{
    if (method == "exit"_L1) {
        m_exitCode = m_state == State::ShutDown ? 0 : 1;
        return {};
    }
    if (m_state != State::Running)
        return {}; // the protocol wants these dropped
    if (method == "textDocument/didOpen"_L1)
        return open(params);
    if (method == "textDocument/didChange"_L1)
        return change(params);
    if (method == "textDocument/didClose"_L1)
        return close(params);
    if (method == "$/cancelRequest"_L1)
        return cancel(params.value("id"_L1));
    return {};
}

void Session::wait(const QString &uri, Document &document)
{
    document.edition = ++m_editions;
    if (!m_jobs.contains(uri))
        m_jobs.append(uri);
}

QList<QJsonObject> Session::open(const QJsonObject &params)
{
    const QJsonObject item = params.value("textDocument"_L1).toObject();
    const QString uri = item.value("uri"_L1).toString();
    if (uri.isEmpty() || !item.value("text"_L1).isString())
        return {log(u"didOpen without an address or a text."_s)};
    Document &document = m_documents[uri];
    document.languageId = item.value("languageId"_L1).toString();
    document.text = item.value("text"_L1).toString();
    document.version = item.value("version"_L1);
    wait(uri, document);
    return {};
}

QList<QJsonObject> Session::change(const QJsonObject &params)
{
    const QJsonObject item = params.value("textDocument"_L1).toObject();
    const QString uri = item.value("uri"_L1).toString();
    const auto document = m_documents.find(uri);
    if (document == m_documents.end())
        return {log(u"didChange for %1, which is not open."_s.arg(uri))};
    QList<QJsonObject> answers;
    for (const QJsonValue &change : params.value("contentChanges"_L1).toArray()) {
        const QJsonValue text = change["text"_L1];
        const QJsonValue stretch = change["range"_L1];
        if (!text.isString()) {
            answers << log(u"a change of %1 without a text."_s.arg(uri));
        } else if (!stretch.isObject()) {
            document->text = text.toString();
        } else {
            const TextPlaces places(document->text);
            const auto start = offsetOf(places, stretch["start"_L1]);
            const auto end = offsetOf(places, stretch["end"_L1]);
            if (start && end && *start <= *end)
                document->text.replace(*start, *end - *start, text.toString());
            else
                answers << log(u"a change of %1 with a range that is none."_s.arg(uri));
        }
    }
    document->version = item.value("version"_L1);
    wait(uri, *document);
    return answers;
}

QList<QJsonObject> Session::close(const QJsonObject &params)
{
    const QString uri = params.value("textDocument"_L1)["uri"_L1].toString();
    if (!m_documents.contains(uri))
        return {log(u"didClose for %1, which is not open."_s.arg(uri))};
    m_jobs.removeAll(uri);
    QList<QJsonObject> answers;
    for (const Request &waiting : m_documents.take(uri).waiting)
        answers.append(error(waiting.id, RequestCancelled, u"The document was closed."_s));
    return answers << published(uri, {}, {});
}

QList<QJsonObject> Session::cancel(const QJsonValue &id)
{
    for (Document &document : m_documents) {
        for (qsizetype i = 0; i < document.waiting.size(); ++i) {
            if (document.waiting.at(i).id != id)
                continue;
            document.waiting.removeAt(i);
            return {error(id, RequestCancelled, u"Cancelled."_s)};
        }
    }
    return {}; // answered already
}

std::optional<Job> Session::takeJob()
{
    if (m_jobs.isEmpty())
        return {};
    const QString uri = m_jobs.takeFirst();
    const Document document = m_documents.value(uri);
    return Job{uri, document.languageId, document.text, document.edition};
}

QList<QJsonObject> Session::checked(const QString &uri, int edition, const QList<checker::Finding> &findings)
{
    const auto document = m_documents.find(uri);
    if (document == m_documents.end() || document->edition != edition || m_state != State::Running)
        return {};
    document->checkedEdition = edition;
    document->findings = findings;
    QList<QJsonObject> messages{published(uri, document->version, diagnostics(findings, document->text))};
    if (document->text.size() > largestText)
        messages << log(u"%1 is too large to be checked."_s.arg(uri));
    for (const Request &waiting : std::exchange(document->waiting, {}))
        messages << answer(waiting, uri, *document);
    return messages;
}

} // namespace pregonero::cli::lsp
