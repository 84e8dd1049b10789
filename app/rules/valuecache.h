// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/value.h"

#include <QHash>

namespace pregonero::rules {

/// YAML files already read, kept on disk by their content: reading YAML is what takes time when a program starts. Of use for
/// one folder of rules. A cache that is missing or damaged only costs that time again.
class ValueCache final
{
public:
    ValueCache() = default; ///< keeps nothing
    /// The one for `name`, which may be any text, in a folder; an empty folder keeps nothing.
    ValueCache(const QString &folder, const QString &name);

    [[nodiscard]] std::expected<Value, Fault> read(const QByteArray &yaml, const QString &file);
    /// Writes what was read, if there was something new.
    void save();

private:
    QString m_file;
    QHash<QByteArray, Value> m_kept;
    QHash<QByteArray, Value> m_used;
    bool m_changed = false;
};

} // namespace pregonero::rules
