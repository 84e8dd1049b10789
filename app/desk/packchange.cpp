// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/packchange.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <filesystem>

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::PackChange)
};

auto cannotWrite(const QString &path, const QString &why)
{
    return fail(ErrorKind::Storage, Tr::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), why));
}

} // namespace

Result<PackChange> PackChange::prepared(const QString &packsFolder)
{
    PackChange change;
    change.m_packs = packsFolder;
    if (!QDir().mkpath(packsFolder))
        return cannotWrite(packsFolder, Tr::tr("the folder cannot be made."));
    // A name of its own: another program may be changing packs too.
    QTemporaryDir aside(packsFolder + u"/.change-XXXXXX"_s);
    if (!aside.isValid())
        return cannotWrite(packsFolder, aside.errorString());
    aside.setAutoRemove(false);
    change.m_aside = aside.path();
    return change;
}

Result<bool> PackChange::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_aside + u'/' + name;
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit()) {
        dismiss();
        return cannotWrite(m_packs + u'/' + name, file.errorString());
    }
    return true;
}

Result<PackChange> PackChange::files(const QString &packsFolder, const QMap<QString, QByteArray> &contents)
{
    auto change = prepared(packsFolder);
    if (!change)
        return change;
    for (const auto &[name, bytes] : contents.asKeyValueRange()) {
        if (const auto written = change->write(name, bytes); !written)
            return fail(written.error());
        change->m_moves.append({change->m_aside + u'/' + name, packsFolder + u'/' + name});
    }
    return change;
}

Result<PackChange> PackChange::pack(const QString &packsFolder, const QString &id, const QMap<QString, QByteArray> &contents)
{
    auto change = prepared(packsFolder);
    if (!change)
        return change;
    for (const auto &[name, bytes] : contents.asKeyValueRange()) {
        if (const auto written = change->write(id + u'/' + name, bytes); !written)
            return fail(written.error());
    }
    change->m_moves.append({change->m_aside + u'/' + id, packsFolder + u'/' + id}); // fails where one is that has files
    return change;
}

Result<PackChange> PackChange::removal(const QString &packsFolder, const QString &name)
{
    const QString path = packsFolder + u'/' + name;
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, Tr::tr("%1 is not there.").arg(QDir::toNativeSeparators(path)));
    auto change = prepared(packsFolder);
    if (change)
        change->m_moves.append({path, change->m_aside + u"/gone"_s});
    return change;
}

Result<bool> PackChange::carryOut() const
{
    Result<bool> done = true;
    for (const Move &move : m_moves) {
        std::error_code why;
        QDir().mkpath(QFileInfo(move.to).path());
        // As one step, over a file that stands there: QFile would take that one away first.
        std::filesystem::rename(QFileInfo(move.from).filesystemFilePath(), QFileInfo(move.to).filesystemFilePath(), why);
        if (why) {
            done = fail(ErrorKind::Storage, Tr::tr("It is on record, but %1 could not be changed: %2. Do it again.")
                                                .arg(QDir::toNativeSeparators(move.to.startsWith(m_aside) ? move.from : move.to),
                                                     QString::fromStdString(why.message())));
            break;
        }
    }
    dismiss();
    return done;
}

void PackChange::dismiss() const
{
    QDir(m_aside).removeRecursively(); // what cannot be deleted is out of force all the same
    QDir().rmdir(m_packs); // where nothing else is in it
}

} // namespace pregonero
