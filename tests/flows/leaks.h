// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace pregonero::test {

/// Secrets that were planted, and the search for them in whatever a program leaves and says. Found: "NAME in PLACE: WORDS BEFORE IT".
class Leaks final
{
public:
    /// A mark that comes nowhere by chance; each name has its own.
    [[nodiscard]] static QByteArray mark(const QByteArray &name);
    void plant(const QString &name, const QByteArray &secret) { m_secrets.append({name, secret}); }

    /// As it is, encoded, or as a QString lies in memory and in files.
    void search(const QByteArray &bytes, const QString &place);
    /// Files and their names, at any depth, hidden ones too; not the keychain's own.
    void searchUnder(const QString &folder);
    /// Where desktops let programs leave something: home, configuration, data, cache, runtime.
    void searchHome();
    /// What anybody on the machine may read of a running program. False where it cannot be read.
    [[nodiscard]] bool searchProcess(const QProcess &process);

    [[nodiscard]] QStringList found() const { return m_found; } ///< each once, in order of finding

private:
    QList<std::pair<QString, QByteArray>> m_secrets;
    QStringList m_found;
};

} // namespace pregonero::test
