// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/latesecrets.h"

#include <QCoreApplication>

namespace pregonero {

LateSecrets::LateSecrets(Call<std::shared_ptr<SecretStore>> opening, QObject *context)
    : m_opening(std::move(opening), context)
    , m_context(context)
{
}

Call<QByteArray> LateSecrets::read(const QString &name)
{
    return andThen(m_opening.call(), m_context, [name](const Store &store) { return store->read(name); });
}

Call<bool> LateSecrets::write(const QString &name, const QByteArray &value)
{
    return andThen(m_opening.call(), m_context, [name, value](const Store &store) { return store->write(name, value); });
}

Call<bool> LateSecrets::remove(const QString &name)
{
    return andThen(m_opening.call(), m_context, [name](const Store &store) { return store->remove(name); });
}

const SecretStore *LateSecrets::opened() const
{
    const auto &result = m_opening.result();
    return result && *result ? (*result)->get() : nullptr;
}

bool LateSecrets::lasting() const
{
    const SecretStore *store = opened();
    return !store || store->lasting();
}

QString LateSecrets::description() const
{
    const SecretStore *store = opened();
    return store ? store->description()
                 : QCoreApplication::translate("pregonero::secrets", "The keychain is being opened.");
}

} // namespace pregonero
