// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/signing.h"

#include <QCoreApplication>

#include <sodium.h>

namespace pregonero::journal {

namespace {

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

// libsodium keeps its own once-only state and may be asked from any thread, any number of times.
bool ready()
{
    return sodium_init() >= 0;
}

Error noCrypto()
{
    return {ErrorKind::Internal,
            QCoreApplication::translate("pregonero::journal",
                                        "The signing library could not start, so nothing can be signed. Restart "
                                        "the computer; if it stays so, install libsodium again."),
            QStringLiteral("sodium_init failed")};
}

} // namespace

Result<SigningKey> SigningKey::generate()
{
    if (!ready())
        return fail(noCrypto());
    SigningKey key;
    key.m_public.resize(crypto_sign_PUBLICKEYBYTES);
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(bytes(key.m_public), bytes(key.m_secret));
    return key;
}

Result<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    if (!ready())
        return fail(noCrypto());
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("pregonero::journal",
                                                "The signing key kept for this installation is damaged."),
                    QStringLiteral("seed of %1 bytes").arg(seed.size()));
    SigningKey key;
    key.m_public.resize(crypto_sign_PUBLICKEYBYTES);
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytes(key.m_public), bytes(key.m_secret), bytes(seed));
    return key;
}

QByteArray SigningKey::seed() const
{
    return m_secret.first(crypto_sign_SEEDBYTES);
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytes(signature), nullptr, bytes(message), static_cast<unsigned long long>(message.size()),
                         bytes(m_secret));
    return signature;
}

bool verifySignature(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return ready() && publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(bytes(signature), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(publicKey))
        == 0;
}

} // namespace pregonero::journal
