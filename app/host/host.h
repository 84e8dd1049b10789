// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"
#include "plugins/api/metadata.h"

#include <QList>
#include <QString>

#include <map>
#include <memory>

class QPluginLoader;

namespace pregonero {

/// Adapters found in folders: metadata first, code on first use. Main thread.
class Host final {
public:
    struct Problem {
        QString file;
        QString message; ///< for people: what is wrong and what to do
    };

    /// Reads metadata of every plugin in the folders, earlier folders win; runs none of their code.
    explicit Host(const QStringList &folders);
    ~Host();

    [[nodiscard]] const QList<AdapterInfo> &adapters() const { return m_infos; }
    [[nodiscard]] const AdapterInfo *info(const QString &id) const;
    /// Loads on first use; Unsupported where there is none of that id, Internal where it cannot be loaded.
    [[nodiscard]] Result<const PlatformAdapter *> adapter(const QString &id);
    /// Broken, doubled, of another API version, without metadata: what the settings show.
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    struct Loaded {
        std::unique_ptr<QPluginLoader> loader;
        std::unique_ptr<PlatformAdapter> adapter;
    };
    QList<AdapterInfo> m_infos;
    QList<Problem> m_problems;
    std::map<QString, Loaded> m_loaded;
};

} // namespace pregonero
