// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLockFile>
#include <QSemaphore>

#include <algorithm>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace pregonero {

#ifdef Q_OS_WIN

// There QLockFile keeps the file open against others, and the system closes it with the program.
struct FileLock::Held {
    explicit Held(const QString &file) : lock(file) { }
    QLockFile lock;
};

std::unique_ptr<FileLock> FileLock::take(const QString &file, std::chrono::milliseconds patience)
{
    std::unique_ptr<FileLock> taken(new FileLock);
    taken->m_held = std::make_unique<Held>(file);
    return taken->m_held->lock.tryLock(patience) ? std::move(taken) : nullptr;
}

#else

struct FileLock::Held {
    ~Held() { ::close(descriptor); } // and with it the lock
    int descriptor;
};

std::unique_ptr<FileLock> FileLock::take(const QString &file, std::chrono::milliseconds patience)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return nullptr;
    std::unique_ptr<FileLock> taken(new FileLock);
    taken->m_held.reset(new Held{descriptor});
    const QDeadlineTimer until(patience);
    QSemaphore never; // the system tells nobody when a lock becomes free, so it is asked again after a pause
    for (qint64 pause = 1; ::flock(descriptor, LOCK_EX | LOCK_NB) != 0; pause = std::min<qint64>(2 * pause, 50)) {
        if (until.hasExpired())
            return nullptr;
        (void)never.tryAcquire(1, static_cast<int>(std::min(pause, until.remainingTime())));
    }
    return taken;
}

#endif

FileLock::FileLock() = default;
FileLock::~FileLock() = default;

} // namespace pregonero
