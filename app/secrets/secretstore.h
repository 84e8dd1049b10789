// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace pregonero {

/// Keeps secrets by name ("account/<id>/token", "writer/seed"). Values never reach the workspace, a log, the
/// command line, an export or a crash's output. Main thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// NotFound where there is none.
    [[nodiscard]] virtual Call<QByteArray> read(const QString &name) = 0;
    [[nodiscard]] virtual Call<bool> write(const QString &name, const QByteArray &value) = 0;
    /// True also if it was not there.
    [[nodiscard]] virtual Call<bool> remove(const QString &name) = 0;
    /// Whether secrets outlive the program.
    [[nodiscard]] virtual bool lasting() const = 0;
    /// Where secrets are, as a sentence for people.
    [[nodiscard]] virtual QString description() const = 0;
};

/// The system's keychain, if it can be written to and read from (tried with a harmless value); else secrets
/// stay in memory until the program ends, and description() says so.
/// @param service the keychain's own grouping; one per workspace kind ("pregonero"), another in tests
[[nodiscard]] Call<std::shared_ptr<SecretStore>> openSecretStore(const QString &service, QObject *context);

/// Memory only, on purpose (tests, the classroom).
[[nodiscard]] std::shared_ptr<SecretStore> sessionSecrets();

} // namespace pregonero
