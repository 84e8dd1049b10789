// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <memory>

namespace pregonero {

/// Held by one program at a time, and by nobody once that program is gone, however it went: the system itself lets go.
/// (QLockFile writes its owner into the file; a kill in between leaves a lock that nobody owns for half a minute.)
class FileLock final
{
public:
    /// Null where somebody else holds it for longer than `patience`, which the calling thread waits out: on the main
    /// thread there is none.
    [[nodiscard]] static std::unique_ptr<FileLock> take(const QString &file, std::chrono::milliseconds patience);
    ~FileLock();

private:
    FileLock();
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace pregonero
