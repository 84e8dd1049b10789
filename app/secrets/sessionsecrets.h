// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

namespace pregonero::secrets {

/// Memory only: gone with the program.
class SessionSecrets final : public SecretStore {
public:
    explicit SessionSecrets(QString description) : m_description(std::move(description)) { }
    ~SessionSecrets() override;

    [[nodiscard]] Call<QByteArray> read(const QString &name) override;
    [[nodiscard]] Call<bool> write(const QString &name, const QByteArray &value) override;
    [[nodiscard]] Call<bool> remove(const QString &name) override;
    [[nodiscard]] bool lasting() const override { return false; }
    [[nodiscard]] QString description() const override { return m_description; }

private:
    QString m_description;
    QHash<QString, QByteArray> m_values;
};

/// The Error of a name under which nothing is kept.
[[nodiscard]] Error notKept();

} // namespace pregonero::secrets
