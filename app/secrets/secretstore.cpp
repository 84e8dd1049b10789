// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretstore.h"

#include "app/base/log.h"
#include "app/secrets/keychainsecrets.h"
#include "app/secrets/sessionsecrets.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

namespace pregonero {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Store = std::shared_ptr<SecretStore>;

/// Long enough to type the keychain's password when the system asks for it at the start.
constexpr auto patience = 60s;

Store withoutKeychain(const QString &reason)
{
    qCWarning(logSecrets).noquote() << "no keychain:" << reason;
    return std::make_shared<secrets::SessionSecrets>(
        QCoreApplication::translate("pregonero::secrets",
                                    "This computer has no keychain that the program can use now, so secrets "
                                    "are kept in memory and forgotten when "
                                    "the program is closed: you will have to sign in again. Install or "
                                    "unlock a keychain (GNOME Keyring or "
                                    "KWallet) and start the program again to keep them."));
}

/// Whether a keychain works can only be told by trying: it may be there but locked, read-only or broken.
class Probe final : public QObject {
public:
    Probe(const QString &service, QObject *parent)
        : QObject(parent), m_store(std::make_shared<secrets::KeychainSecrets>(service)),
          m_name(u"probe/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
          m_value("harmless " + m_name.toLatin1())
    {
        m_promise.start();
    }
    ~Probe() override
    {
        if (!m_settled)
            settle(withoutKeychain(u"closed while trying"_s));
    }

    Call<Store> run()
    {
        Call<Store> future = m_promise.future();
        QTimer::singleShot(patience, this, [this] {
            if (!m_settled)
                settle(withoutKeychain(u"no answer"_s));
        });
        auto tried =
            andThen(m_store->write(m_name, m_value), this, [this](bool) { return m_store->read(m_name); });
        auto read = andThen(std::move(tried), this, [this](const QByteArray &value) -> Call<bool> {
            if (value != m_value)
                return failed<bool>({ErrorKind::Storage, {}, u"read something else than was written"_s});
            return m_store->remove(m_name);
        });
        whenDone(std::move(read), this, [this](const Result<bool> &result) {
            if (!m_settled)
                settle(result ? Store(m_store) : withoutKeychain(result.error().detail));
        });
        return future;
    }

private:
    void settle(Store store)
    {
        m_settled = true;
        m_promise.addResult(Result<Store>(std::move(store)));
        m_promise.finish();
        deleteLater();
    }

    std::shared_ptr<secrets::KeychainSecrets> m_store;
    QString m_name;
    QByteArray m_value;
    QPromise<Result<Store>> m_promise;
    bool m_settled = false;
};

} // namespace

Call<std::shared_ptr<SecretStore>> openSecretStore(const QString &service, QObject *context)
{
    if (!QKeychain::isAvailable())
        return answered<Store>(withoutKeychain(u"QtKeychain finds none"_s));
    return (new Probe(service, context))->run();
}

} // namespace pregonero
