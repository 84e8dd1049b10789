// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/actlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pregonero::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::workshop)
};

bool toDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

/// The file's name is on disk too, not only its bytes.
void folderToDisk([[maybe_unused]] const QString &file)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder); // some file systems cannot; then the file's own fsync is all there is
    ::close(folder);
#endif
}

std::unexpected<Error> storageError(const QString &file, const QString &detail)
{
    return fail(ErrorKind::Storage,
                Tr::tr("The simulated town cannot keep its memory in %1. Check that the disk has room and that you "
                       "may write there.")
                    .arg(QDir::toNativeSeparators(file)),
                detail);
}

} // namespace

Result<ActLog> ActLog::open(const QString &file, const QJsonObject &firstLine)
{
    ActLog log(file);
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return storageError(file, QStringLiteral("mkpath"));
    if (!QFile::exists(file)) {
        if (const auto made = log.create(firstLine); !made)
            return fail(made.error());
    }
    auto lines = log.news();
    if (!lines)
        return fail(lines.error());
    if (lines->isEmpty()) { // an older program was cut off while it began
        const auto held = log.lock();
        if (!held)
            return storageError(file, QStringLiteral("lock"));
        if (auto written = log.append(firstLine); !written)
            return fail(written.error());
    }
    log.m_read = 0;
    return log;
}

Result<bool> ActLog::create(const QJsonObject &firstLine) const
{
    ActLog fresh(m_file + QStringLiteral(".%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    auto written = fresh.append(firstLine);
    if (written && !QFile::rename(fresh.m_file, m_file) && !QFile::exists(m_file))
        written = storageError(m_file, QStringLiteral("rename"));
    QFile::remove(fresh.m_file); // where it failed, or another program was sooner
    folderToDisk(m_file);
    return written;
}

Result<QList<QJsonObject>> ActLog::news()
{
    QFile file(m_file);
    QList<QJsonObject> lines;
    if (!file.exists())
        return lines;
    if (!file.open(QIODevice::ReadOnly))
        return storageError(m_file, file.errorString());
    if (file.size() < m_read)
        return storageError(m_file, QStringLiteral("the file has become shorter"));
    if (file.size() == m_read)
        return lines;
    file.seek(m_read);
    const QByteArray bytes = file.readAll();
    qint64 from = 0;
    for (qint64 end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes.mid(from, end - from));
        if (!document.isObject()) {
            if (end + 1 >= bytes.size())
                break; // never acknowledged: the next append cuts it off
            return fail(ErrorKind::Storage,
                        Tr::tr("The simulated town's memory in %1 is damaged. Move the file away to start the town "
                               "afresh.")
                            .arg(QDir::toNativeSeparators(m_file)),
                        QStringLiteral("byte %1").arg(m_read + from));
        }
        lines << document.object();
        from = end + 1;
    }
    m_read += from;
    return lines;
}

std::unique_ptr<FileLock> ActLog::lock() const
{
    return FileLock::take(m_file + QStringLiteral(".lock"), {});
}

Result<bool> ActLog::append(const QJsonObject &line)
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return storageError(m_file, file.errorString());
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (file.size() > m_read && !file.resize(m_read))
        return storageError(m_file, file.errorString());
    if (!file.seek(m_read) || file.write(bytes) != bytes.size() || !toDisk(file)) {
        const QString reason = file.errorString();
        file.resize(m_read);
        return storageError(m_file, reason);
    }
    m_read += bytes.size();
    return true;
}

} // namespace pregonero::workshop
