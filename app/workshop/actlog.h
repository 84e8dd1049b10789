// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/filelock.h"
#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

namespace pregonero::workshop {

/// The town's memory: a file of JSON lines that only grows. A line counts once its end is there; what a kill left
/// behind it is cut off before the next one is written. Several programs may share the file: whoever writes holds
/// `<file>.lock` and reads first what the others wrote.
class ActLog final
{
public:
    /// Makes the file with `firstLine` where there is none (or only a torn first line). Waits for nobody.
    [[nodiscard]] static Result<ActLog> open(const QString &file, const QJsonObject &firstLine);

    /// Complete lines that were not read yet, the first one included. A line that is no JSON is an error, unless it
    /// is the last one, which was then never acknowledged.
    [[nodiscard]] Result<QList<QJsonObject>> news();

    /// Held from reading the news until the append that follows from them; null where another program holds it.
    [[nodiscard]] std::unique_ptr<FileLock> lock() const;
    /// On disk when it answers; on an error the file is as it was. Only with the lock and after news().
    [[nodiscard]] Result<bool> append(const QJsonObject &line);

private:
    explicit ActLog(QString file) : m_file(std::move(file)) { }
    /// The file with its first line appears whole, or is there already because another program was sooner.
    [[nodiscard]] Result<bool> create(const QJsonObject &firstLine) const;
    QString m_file;
    qint64 m_read = 0; ///< bytes up to the end of the last line read
};

} // namespace pregonero::workshop
