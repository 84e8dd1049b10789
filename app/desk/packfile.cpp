// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/packfile.h"

#include "app/checker/checker.h"

#include <KZip>

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <optional>

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::PackFile)
};

constexpr qint64 largestZip = 20 << 20;
constexpr qint64 largestFile = 4 << 20; // what the reader of rules takes
constexpr qint64 largestWhole = 64 << 20;
constexpr int mostFiles = 2'500;

using Refusal = std::optional<QString>; // why; none: it is taken

Error refused(const QString &why)
{
    return {ErrorKind::Rejected, Tr::tr("This is no rule pack that can be taken: %1 Nothing was changed.").arg(why)};
}

QString leadsOut(const QString &name)
{
    return Tr::tr("a name in it leads out of its folder (%1).").arg(name.left(80));
}

/// A name that a stranger may have chosen, as it can be shown.
QString shown(QString name)
{
    name.truncate(80);
    for (QChar &character : name) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return name;
}

/// Collects the files below one folder of the archive, with a bound on everything.
class Collector final
{
public:
    [[nodiscard]] Refusal enter(const KArchiveDirectory &directory, const QString &path, int depth)
    {
        if (depth > 4)
            return Tr::tr("its folders lie too deep.");
        for (const QString &name : directory.entries()) {
            const KArchiveEntry *entry = directory.entry(name);
            if (name.isEmpty() || name == u"."_s || name == u".."_s || name.contains(u'/') || name.contains(u'\\')
                || name.contains(u':') || name.contains(QChar::Null))
                return leadsOut(shown(path + name));
            if (!entry->symLinkTarget().isEmpty())
                return Tr::tr("there is a link in it (%1).").arg(shown(path + name));
            if (++m_entries > mostFiles)
                return Tr::tr("there are more than %n files in it.", nullptr, mostFiles);
            const Refusal why = entry->isDirectory()
                ? enter(*static_cast<const KArchiveDirectory *>(entry), path + name + u'/', depth + 1)
                : take(*static_cast<const KArchiveFile *>(entry), path + name);
            if (why)
                return why;
        }
        return {};
    }
    QMap<QString, QByteArray> files;
    QStringList leftOut;

private:
    [[nodiscard]] Refusal take(const KArchiveFile &file, const QString &path)
    {
        // Only what a pack is made of is unpacked at all; what the file says of its size is not believed.
        if (!path.endsWith(u".yml"_s)) {
            leftOut.append(shown(path.contains(u'/') ? path.section(u'/', 1) : path));
            return {};
        }
        const std::unique_ptr<QIODevice> device(file.createDevice());
        if (!device)
            return Tr::tr("%1 cannot be unpacked.").arg(shown(path));
        const QByteArray bytes = device->read(largestFile + 1);
        m_bytes += bytes.size();
        if (bytes.size() > largestFile || m_bytes > largestWhole)
            return Tr::tr("unpacked it is larger than any pack is (%1).").arg(shown(path));
        files.insert(path, bytes);
        return {};
    }

    int m_entries = 0;
    qint64 m_bytes = 0;
};

/// The name of every file in a zip, as its own table says: a reader may have tidied them up. Empty where there is none.
QList<QByteArray> namesInTable(const QByteArray &zip)
{
    QList<QByteArray> names;
    const auto number = [&zip](qsizetype at, int bytes) {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= quint32(quint8(zip.at(at + i))) << (8 * i);
        return value;
    };
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + 22 > zip.size())
        return names;
    qsizetype at = number(end + 16, 4);
    while (at + 46 <= zip.size() && zip.mid(at, 4) == "PK\x01\x02") {
        const qsizetype length = number(at + 28, 2);
        names.append(zip.mid(at + 46, length));
        at += 46 + length + number(at + 30, 2) + number(at + 32, 2);
    }
    return names;
}

QString languageOf(const QMap<QString, QByteArray> &files)
{
    static const QRegularExpression message(u"^message:(.*)$"_s, QRegularExpression::MultilineOption);
    QString all;
    for (const QByteArray &bytes : files)
        all += message.match(QString::fromUtf8(bytes)).captured(1) + u'\n';
    const QString language = checker::guessLanguage(all.left(20'000));
    return language.isEmpty() ? u"mul"_s : language;
}

std::expected<PackFile, QString> unpacked(const QByteArray &bytes)
{
    for (const QByteArray &name : namesInTable(bytes)) {
        if (name.startsWith('/') || name.contains('\\') || name.contains(':') || name.split('/').contains(".."))
            return std::unexpected(leadsOut(QString::fromUtf8(name)));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return std::unexpected(Tr::tr("it is no zip file, or a damaged one."));
    Collector collector;
    if (const Refusal why = collector.enter(*zip.directory(), {}, 0))
        return std::unexpected(*why);

    PackFile pack{.leftOut = std::move(collector.leftOut)};
    pack.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QMap<QString, QByteArray> inside;
    for (const auto &[path, content] : collector.files.asKeyValueRange()) {
        const QString top = path.section(u'/', 0, 0);
        if (!path.contains(u'/') || (!pack.id.isEmpty() && top != pack.id))
            return std::unexpected(Tr::tr("a pack is one folder with its rules in it."));
        pack.id = top;
        inside.insert(path.section(u'/', 1), content);
    }
    if (!isPackId(pack.id))
        return std::unexpected(Tr::tr("its folder's name is no name for a pack: letters, digits, - and _."));
    const bool isPack = inside.contains(u"pack.yml"_s);
    const QString language = isPack ? QString() : languageOf(inside);
    for (const auto &[path, content] : inside.asKeyValueRange()) {
        const QString own = isPack ? path : language + u'/' + path;
        if (isPackPath(own))
            pack.files.insert(own, content);
        else
            pack.leftOut.append(shown(path));
    }
    pack.leftOut.sort();
    if (!isPack) {
        pack.files.insert(u"pack.yml"_s, u"id: %1\nversion: \"1\"\nname: {en: %1}\nlanguages: [%2]\n"_s
                                             .arg(pack.id, language).toUtf8());
    }
    if (pack.rules() < 1)
        return std::unexpected(Tr::tr("there is no rule in it."));
    return pack;
}

} // namespace

bool isPackId(const QString &id)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\z"_s);
    return name.match(id).hasMatch();
}

bool isPackPath(const QString &path)
{
    static const QRegularExpression rule(u"\\A(?:mul|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/[\\w-]{1,80}\\.yml\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return path == u"pack.yml"_s || rule.match(path).hasMatch();
}

Result<PackFile> readPackFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Tr::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestZip + 1);
    if (bytes.size() > largestZip)
        return fail(refused(Tr::tr("it is larger than 20 MB.")));
    auto pack = unpacked(bytes);
    if (!pack)
        return fail(refused(pack.error()));
    return std::move(*pack);
}

Result<PackWritten> writePackFile(const QString &folder, const QString &path)
{
    const QDir root(folder);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    PackWritten written;
    bool whole = zip.open(QIODevice::WriteOnly);
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    QStringList names;
    while (files.hasNext())
        names.append(root.relativeFilePath(files.next()));
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (!isPackPath(name)) {
            written.leftOut.append(shown(name));
            continue;
        }
        QFile file(root.filePath(name));
        whole = whole && file.open(QIODevice::ReadOnly) && zip.writeFile(root.dirName() + u'/' + name, file.readAll());
        written.rules += name != u"pack.yml"_s;
    }
    whole = zip.close() && whole;
    QSaveFile out(path);
    if (!whole || !out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(ErrorKind::Storage, Tr::tr("The pack cannot be written to %1: %2").arg(path, out.errorString()));
    return written;
}

QString leftOutInWords(const QStringList &names)
{
    constexpr qsizetype most = 10;
    if (names.isEmpty())
        return {};
    const QString some = names.first(std::min(most, names.size())).join(u", "_s);
    const QString all = names.size() <= most ? some : Tr::tr("%1 and %n more", nullptr, int(names.size() - most)).arg(some);
    return Tr::tr("Left out, because a pack is only pack.yml and <language>/<Rule>.yml, named with letters, digits, - and _: %1.").arg(all);
}

} // namespace pregonero
