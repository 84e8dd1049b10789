// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

namespace pregonero::secrets {

/// The system's keychain through QtKeychain. Never falls back to a file. Where the keychain is locked, the
/// system asks the person, and the answer waits for that.
class KeychainSecrets final : public SecretStore {
public:
    explicit KeychainSecrets(QString service) : m_service(std::move(service)) { }

    [[nodiscard]] Call<QByteArray> read(const QString &name) override;
    [[nodiscard]] Call<bool> write(const QString &name, const QByteArray &value) override;
    [[nodiscard]] Call<bool> remove(const QString &name) override;
    [[nodiscard]] bool lasting() const override { return true; }
    [[nodiscard]] QString description() const override;

private:
    QString m_service;
};

} // namespace pregonero::secrets
