// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace pregonero::journal {

/// An installation's Ed25519 key pair (RFC 8032, by libsodium). The secret half lives in the keychain.
class SigningKey final
{
public:
    [[nodiscard]] static Result<SigningKey> generate();
    /// @param seed 32 bytes, as kept in the keychain
    [[nodiscard]] static Result<SigningKey> fromSeed(const QByteArray &seed);

    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }
    [[nodiscard]] QByteArray seed() const;
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;

private:
    QByteArray m_public; // 32
    QByteArray m_secret; // 64
};

[[nodiscard]] bool verifySignature(const QByteArray &publicKey, const QByteArray &message,
                                   const QByteArray &signature);

} // namespace pregonero::journal
