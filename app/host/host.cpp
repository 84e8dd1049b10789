// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/host.h"

#include "app/base/log.h"
#include "app/host/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QLibraryInfo>
#include <QPluginLoader>
#include <QVersionNumber>

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::host)
};

/// What the file says of itself, or what is wrong with it. Reads the file, runs nothing.
Result<AdapterInfo> inspect(const QPluginLoader &loader)
{
    const QJsonObject json = loader.metaData();
    const QString iid = json.value(u"IID"_s).toString();
    if (iid.isEmpty() || !isWholeLibrary(loader.fileName())) {
        return fail(ErrorKind::Unsupported,
                    Tr::tr("This file is not a plugin, or it is damaged. Install it again or remove it."),
                    loader.errorString());
    }
    if (iid != QLatin1StringView(PREGONERO_ADAPTER_IID)) {
        if (iid.startsWith(u"org.pregonero.Adapter/")) {
            return fail(
                ErrorKind::Unsupported,
                Tr::tr(
                    "This network was made for another version of the program. Look for a matching release "
                    "of it."),
                iid);
        }
        return fail(ErrorKind::Unsupported,
                    Tr::tr("This is a plugin of another program. Remove it from this folder."), iid);
    }
    const auto built = static_cast<quint32>(json.value(u"version"_s).toInteger());
    const QVersionNumber wanted(static_cast<int>(built >> 16), static_cast<int>(built >> 8 & 0xff));
    const QVersionNumber have(QLibraryInfo::version().majorVersion(), QLibraryInfo::version().minorVersion());
    if (wanted.majorVersion() != have.majorVersion() || wanted > have) {
        return fail(
            ErrorKind::Unsupported,
            Tr::tr("This network was built with Qt %1, but the program runs with Qt %2. Look for a matching "
                   "release of it.")
                .arg(wanted.toString(), have.toString()),
            u"qt"_s);
    }
    const QJsonObject said = json.value(u"MetaData"_s).toObject();
    if (said.isEmpty()) {
        return fail(
            ErrorKind::Protocol,
            Tr::tr(
                "This network does not describe itself, so it cannot be used. Ask its author for a release "
                "with a description."),
            u"MetaData"_s);
    }
    return adapterInfoFromJson(said);
}

/// A plugin of somebody else must not take the program down by an exception.
std::unique_ptr<PlatformAdapter> created(const AdapterFactory &factory)
{
    try {
        return factory.create();
    } catch (...) {
        return nullptr;
    }
}

} // namespace

Host::Host(const QStringList &folders)
{
    QHash<QString, QString> fileOf;
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (!QLibrary::isLibrary(file.fileName()))
                continue;
            const QString path = file.absoluteFilePath();
            auto loader = std::make_unique<QPluginLoader>(path);
            Result<AdapterInfo> info = inspect(*loader);
            if (!info) {
                qCInfo(logHost) << "refused" << path << info.error().detail;
                m_problems.append({path, info.error().message});
                continue;
            }
            if (const QString first = fileOf.value(info->id); !first.isEmpty()) {
                m_problems.append(
                    {path,
                     Tr::tr("The network “%1” is already there from %2; this file is not used. "
                            "Remove one of the two.")
                         .arg(info->id, QDir::toNativeSeparators(first))});
                continue;
            }
            fileOf.insert(info->id, path);
            m_loaded[info->id].loader = std::move(loader);
            m_infos.append(*std::move(info));
        }
    }
}

Host::~Host() = default; // the libraries stay loaded: a late continuation may still run their code

const AdapterInfo *Host::info(const QString &id) const
{
    const auto found = std::ranges::find(m_infos, id, &AdapterInfo::id);
    return found == m_infos.end() ? nullptr : &*found;
}

Result<const PlatformAdapter *> Host::adapter(const QString &id)
{
    const auto found = m_loaded.find(id);
    if (found == m_loaded.end()) {
        return fail(
            ErrorKind::Unsupported,
            Tr::tr("This installation has no network “%1”. Install it, or see the settings for why it was "
                   "refused.")
                .arg(id));
    }
    Loaded &loaded = found->second;
    if (loaded.adapter)
        return loaded.adapter.get();
    const auto refuse = [&](const QString &message, const QString &detail) {
        const QString file = loaded.loader->fileName();
        qCWarning(logHost) << "cannot load" << id << detail;
        if (std::ranges::none_of(m_problems, [&](const Problem &p) { return p.file == file; }))
            m_problems.append({file, message});
        return fail(ErrorKind::Internal, message, detail);
    };
    // Once more: the file may have been replaced since.
    const QObject *root = isWholeLibrary(loaded.loader->fileName()) ? loaded.loader->instance() : nullptr;
    if (!root) {
        return refuse(
            Tr::tr("The network “%1” could not be loaded; its file may be damaged or something it needs is "
                   "missing. Install it again.")
                .arg(id),
            loaded.loader->errorString());
    }
    const auto *factory = qobject_cast<const AdapterFactory *>(root);
    if (factory)
        loaded.adapter = created(*factory);
    if (!loaded.adapter) {
        return refuse(
            Tr::tr(
                "The network “%1” was loaded but does not work. Install another release of it, or tell its "
                "author.")
                .arg(id),
            factory ? u"create() gave nothing"_s : u"no AdapterFactory"_s);
    }
    return loaded.adapter.get();
}

} // namespace pregonero
