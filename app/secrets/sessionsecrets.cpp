// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/sessionsecrets.h"

#include <QCoreApplication>

namespace pregonero::secrets {

SessionSecrets::~SessionSecrets()
{
    for (QByteArray &value : m_values)
        value.fill('\0');
}

Call<QByteArray> SessionSecrets::read(const QString &name)
{
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd())
        return failed<QByteArray>(notKept());
    return answered<QByteArray>(*found);
}

Call<bool> SessionSecrets::write(const QString &name, const QByteArray &value)
{
    m_values.insert(name, value);
    return answered<bool>(true);
}

Call<bool> SessionSecrets::remove(const QString &name)
{
    m_values.remove(name);
    return answered<bool>(true);
}

Error notKept()
{
    return {
        ErrorKind::NotFound,
        QCoreApplication::translate("pregonero::secrets", "It is not kept on this computer. Sign in again.")};
}

} // namespace pregonero::secrets

namespace pregonero {

std::shared_ptr<SecretStore> sessionSecrets()
{
    return std::make_shared<secrets::SessionSecrets>(QCoreApplication::translate(
        "pregonero::secrets", "Secrets are kept in memory and forgotten when the program is closed."));
}

} // namespace pregonero
