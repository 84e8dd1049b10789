// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSet>
#include <QStringDecoder>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

constexpr int deepest = 64; // folders in folders

const QStringList &markdownEndings()
{
    static const QStringList endings{u"md"_s, u"markdown"_s, u"mdown"_s, u"markdn"_s, u"mkd"_s};
    return endings;
}

QString tooLarge(const QString &name)
{
    return Tr::tr("%1 is larger than %2. Divide it and try again.").arg(name, QLocale().formattedDataSize(largestText));
}

/// Looks into folders and keeps what it found.
class Search final
{
public:
    explicit Search(const QStringList &moreEndings) : m_endings(markdownEndings() + QStringList{u"txt"_s, u"post"_s} + moreEndings)
    {
    }

    void look(const QString &argument)
    {
        if (argument == u"-")
            return add(argument);
        const QFileInfo info(argument);
        if (info.isDir())
            return walk(argument, 0);
        if (info.exists() || !isPattern(argument))
            return add(argument); // one that is not there is told of when it is read
        const qsizetype before = m_found.files.size() + m_found.problems.size();
        const bool absolute = argument.startsWith(u'/');
        expand(absolute ? u"/"_s : QString(), argument.split(u'/', Qt::SkipEmptyParts), 0);
        if (m_found.files.size() + m_found.problems.size() == before && !m_again)
            m_found.problems.append(Tr::tr("No file fits %1.").arg(argument));
        m_again = false;
    }

    [[nodiscard]] FoundFiles found() && { return std::move(m_found); }

private:
    static bool isPattern(const QString &text)
    {
        return text.contains(u'*') || text.contains(u'?') || text.contains(u'[');
    }

    void add(const QString &path)
    {
        if (m_known.contains(path)) {
            m_again = true;
            return;
        }
        m_known.insert(path);
        m_found.files.append(path);
    }

    [[nodiscard]] bool isReadable(const QString &folder)
    {
        const QFileInfo info(folder);
        if (info.isReadable() && info.isExecutable())
            return true;
        m_found.problems.append(Tr::tr("The folder %1 may not be read. Ask for the right to read it, or leave it out.").arg(folder));
        return false;
    }

    void walk(const QString &folder, int depth)
    {
        if (depth > deepest || !isReadable(folder))
            return;
        const QDir dir(folder);
        for (const QFileInfo &entry : dir.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
            if (m_endings.contains(entry.suffix().toLower()))
                add(joined(folder, entry.fileName()));
        }
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
            walk(joined(folder, name), depth + 1);
    }

    void expand(const QString &folder, const QStringList &parts, int depth)
    {
        if (parts.isEmpty() || depth > deepest)
            return;
        const QString part = parts.constFirst();
        const QStringList rest = parts.mid(1);
        const QString here = folder.isEmpty() ? u"."_s : folder;
        if (part == u"**") {
            expand(folder, rest.isEmpty() ? QStringList{u"*"_s} : rest, depth + 1);
            for (const QString &name : QDir(here).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
                expand(joined(folder, name), parts, depth + 1);
        } else if (!isPattern(part)) {
            const QString path = joined(folder, part);
            if (!rest.isEmpty())
                expand(path, rest, depth + 1);
            else if (QFileInfo(path).isFile())
                add(path);
        } else if (rest.isEmpty()) {
            for (const QString &name : QDir(here).entryList({part}, QDir::Files, QDir::Name))
                add(joined(folder, name));
        } else {
            for (const QString &name : QDir(here).entryList({part}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
                expand(joined(folder, name), rest, depth + 1);
        }
    }

    static QString joined(const QString &folder, const QString &name)
    {
        return folder.isEmpty() || folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
    }

    QStringList m_endings;
    FoundFiles m_found;
    QSet<QString> m_known;
    bool m_again = false; // something fitted, and was there already
};

} // namespace

Result<TextFile> textOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestText)
        return fail(ErrorKind::Rejected, tooLarge(name));
    if (const qsizetype at = bytes.indexOf('\0'); at >= 0)
        return fail(ErrorKind::Rejected,
                    Tr::tr("%1 is not a text: there is a NUL byte in line %2. Save it as UTF-8 text and try again.")
                        .arg(name).arg(bytes.first(at).count('\n') + 1));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // else a cut-off end waits for more
    TextFile file{.text = decoder(bytes), .hadMark = bytes.startsWith("\xef\xbb\xbf")};
    if (decoder.hasError())
        return fail(ErrorKind::Rejected,
                    Tr::tr("The text in %1 is not UTF-8. Save it as UTF-8 and try again.").arg(name));
    return file;
}

Result<TextFile> readTextFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::Storage, Tr::tr("%1 is a folder.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Tr::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestText)
        return fail(ErrorKind::Rejected, tooLarge(path));
    const QByteArray bytes = file.read(largestText + 1); // a device has no size
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, Tr::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    return textOf(bytes, path);
}

FoundFiles findFiles(const QStringList &arguments, const QStringList &moreEndings)
{
    Search search(moreEndings);
    for (const QString &argument : arguments)
        search.look(argument);
    return std::move(search).found();
}

bool isMarkdownName(const QString &path)
{
    return markdownEndings().contains(QFileInfo(path).suffix().toLower());
}

} // namespace pregonero::cli
