// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/wholefile.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <cstring>
#include <link.h>
#endif

namespace pregonero {

#ifdef Q_OS_LINUX

namespace {

template <class Struct> bool readAt(QFile &file, quint64 offset, Struct &into)
{
    return offset <= quint64(file.size()) && file.seek(qint64(offset))
        && file.read(reinterpret_cast<char *>(&into), sizeof into) == qint64(sizeof into);
}

} // namespace

bool isWholeLibrary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto size = quint64(file.size());
    const auto within = [size](quint64 offset, quint64 length) {
        return offset <= size && length <= size - offset;
    };
    ElfW(Ehdr) header;
    if (!readAt(file, 0, header) || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0)
        return false;
    if (header.e_phentsize != sizeof(ElfW(Phdr)) || header.e_phnum == 0)
        return false;
    // The table of sections comes last in the file: if it is there, so is nearly everything.
    if (!within(header.e_shoff, quint64(header.e_shnum) * header.e_shentsize))
        return false;
    for (int i = 0; i < header.e_phnum; ++i) {
        ElfW(Phdr) segment;
        if (!readAt(file, header.e_phoff + quint64(i) * sizeof segment, segment))
            return false;
        if (!within(segment.p_offset, segment.p_filesz))
            return false;
    }
    return true;
}

#else

bool isWholeLibrary(const QString &path)
{
    return QFile::exists(path);
}

#endif

} // namespace pregonero
