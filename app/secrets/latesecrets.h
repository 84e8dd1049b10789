// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/awaited.h"
#include "app/secrets/secretstore.h"

#include <QObject>

namespace pregonero {

/// A secret store that is still being opened (a keychain may be asking for its password): calls wait for it.
class LateSecrets final : public SecretStore
{
public:
    /// @param context must outlive the calls
    LateSecrets(Call<std::shared_ptr<SecretStore>> opening, QObject *context);

    [[nodiscard]] Call<QByteArray> read(const QString &name) override;
    [[nodiscard]] Call<bool> write(const QString &name, const QByteArray &value) override;
    [[nodiscard]] Call<bool> remove(const QString &name) override;
    [[nodiscard]] bool lasting() const override; ///< true until known to be otherwise
    [[nodiscard]] QString description() const override;

private:
    using Store = std::shared_ptr<SecretStore>;
    [[nodiscard]] const SecretStore *opened() const;

    Awaited<Store> m_opening;
    QObject *m_context;
};

} // namespace pregonero
