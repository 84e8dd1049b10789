// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/codeflow.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuthOobReplyHandler>
#include <QUrlQuery>
#include <QUuid>

namespace pregonero::auth {

using namespace Qt::StringLiterals;

namespace {

/// A reply that never comes: the real one goes to SignIn.
class NoReply final : public QNetworkReply {
public:
    explicit NoReply(QObject *parent) : QNetworkReply(parent) { }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// Text for the page in the browser. Only ASCII leaves, whatever is made of its length and charset.
QString page(const QString &text)
{
    QString html;
    for (const char32_t c : text.toHtmlEscaped().toUcs4())
        html += c < 0x80 ? QString(QChar(static_cast<char16_t>(c))) : u"&#%1;"_s.arg(static_cast<quint32>(c));
    return html;
}

} // namespace

const QString CodeFlow::outOfBand = u"urn:ietf:wg:oauth:2.0:oob"_s;

/// Takes the flow's one HTTP request and hands it out instead of sending it.
class CodeFlow::Courier final : public QNetworkAccessManager {
public:
    explicit Courier(CodeFlow *flow) : m_flow(flow) { }

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *body) override
    {
        const QByteArray form = body ? body->readAll() : QByteArray();
        // Not from inside the flow: the receiver may delete it.
        QMetaObject::invokeMethod(
            m_flow, [flow = m_flow, form] { Q_EMIT flow->tokenRequestReady(form); }, Qt::QueuedConnection);
        return new NoReply(this);
    }

private:
    CodeFlow *m_flow;
};

/// RFC 8252, 7.3: the address and not "localhost", which may be resolved to somewhere else.
class CodeFlow::Loopback final : public QOAuthHttpServerReplyHandler {
public:
    using QOAuthHttpServerReplyHandler::QOAuthHttpServerReplyHandler;
    [[nodiscard]] QString callback() const override { return u"http://127.0.0.1:%1/"_s.arg(port()); }
};

class CodeFlow::Pasted final : public QOAuthOobReplyHandler {
public:
    using QOAuthOobReplyHandler::QOAuthOobReplyHandler;
    [[nodiscard]] QString callback() const override { return CodeFlow::outOfBand; }
};

CodeFlow::CodeFlow(QObject *parent)
    : QObject(parent), m_courier(std::make_unique<Courier>(this)),
      m_flow(std::make_unique<QOAuth2AuthorizationCodeFlow>(m_courier.get()))
{
}

CodeFlow::~CodeFlow() = default;

void CodeFlow::listen()
{
    m_loopback = std::make_unique<Loopback>(QHostAddress(QHostAddress::LocalHost), quint16(0));
    if (!m_loopback->isListening()) {
        m_loopback.reset();
        m_pasted = std::make_unique<Pasted>();
        m_flow->setReplyHandler(m_pasted.get());
        return;
    }
    m_loopback->setCallbackText(page(QCoreApplication::translate(
        "pregonero::auth",
        "Pregonero has received the answer. You can close this window and go back to the program.")));
    m_flow->setReplyHandler(m_loopback.get());
}

QString CodeFlow::redirectUri() const
{
    return m_loopback ? m_loopback->callback() : outOfBand;
}

QUrl CodeFlow::begin(const QUrl &authorize, const QUrl &token, const Client &client,
                     const QStringList &scopes)
{
    m_flow->setAuthorizationUrl(authorize);
    m_flow->setAccessTokenUrl(token);
    m_flow->setClientIdentifier(client.id);
    m_flow->setClientIdentifierSharedKey(client.secret);
    m_flow->setScope(scopes.join(u' '));
    m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::S256, 64);
    // Qt's own state has eight characters; this one 122 random bits.
    m_flow->setState(QUuid::createUuid().toString(QUuid::Id128));
    connect(m_flow.get(), &QAbstractOAuth2::error, this, [this](const QString &error, QString description) {
        // Qt leaves these as they are in the address.
        Q_EMIT refusedByServer(error, QUrl::fromPercentEncoding(description.replace(u'+', u' ').toUtf8()));
    });
    // Comes after error() as well; whoever listens has settled by then.
    connect(m_flow.get(), &QAbstractOAuth::requestFailed, this, &CodeFlow::notOurs);
    QUrl address;
    connect(
        m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this,
        [&address](const QUrl &made) { address = made; }, Qt::SingleShotConnection);
    m_flow->grant(); // emits it before it returns
    return address;
}

void CodeFlow::usePasted(const QString &text)
{
    QVariantMap answer;
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u"code=") || trimmed.contains(u"error=")) {
        const QString query = trimmed.contains(u'?') ? trimmed.section(u'?', 1) : trimmed;
        const auto items = QUrlQuery(query.section(u'#', 0, 0)).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            answer.insert(name, value);
    } else {
        answer = {{u"code"_s, trimmed}, {u"state"_s, m_flow->state()}};
    }
    Q_EMIT m_flow->authorizationCallbackReceived(answer);
}

} // namespace pregonero::auth
