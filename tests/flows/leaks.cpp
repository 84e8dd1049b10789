// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/leaks.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::test {

namespace {

QList<QByteArray> shapes(const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    // Base64 of a longer text that holds it shows up to two shifted forms; the middle of each is enough.
    QList<QByteArray> found{secret, secret.toHex(), wide, QUrl::toPercentEncoding(text)};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray shifted = (QByteArray(shift, ' ') + secret).toBase64(QByteArray::OmitTrailingEquals);
        found.append(shifted.mid(shift ? 4 : 0, shifted.size() - 8));
    }
    return found;
}

} // namespace

QByteArray Leaks::mark(const QByteArray &name)
{
    return "MARK-" + QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex() + "-MARK";
}

void Leaks::search(const QByteArray &bytes, const QString &place)
{
    for (const auto &[name, secret] : std::as_const(m_secrets)) {
        const QList<QByteArray> forms = shapes(secret);
        const QString what = name + u" in "_s + place;
        const auto form = std::ranges::find_if(forms, [&](const QByteArray &one) { return bytes.contains(one); });
        if (form == forms.end() || std::ranges::any_of(m_found, [&](const QString &known) { return known.startsWith(what); }))
            continue;
        // The words before it say who put it there.
        const qsizetype at = bytes.indexOf(*form);
        m_found.append(what + u": "_s + QString::fromLatin1(bytes.mid(std::max<qsizetype>(0, at - 120), std::min<qsizetype>(at, 120)).simplified()));
    }
}

void Leaks::searchUnder(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (path.contains("/keyrings/"_L1) || !files.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
            continue; // the keychain's own files; sockets
        search(file.readAll(), path);
        search(path.toUtf8(), u"the name "_s + path);
    }
}

void Leaks::searchHome()
{
    for (const char *place : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qEnvironmentVariableIsEmpty(place) ? m_found.append(u"no place to search: "_s + QString::fromLatin1(place))
                                           : searchUnder(qEnvironmentVariable(place));
}

bool Leaks::searchProcess(const QProcess &process)
{
    for (const QString &name : {u"cmdline"_s, u"environ"_s, u"comm"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.isEmpty())
            return false;
        search(bytes, file.fileName());
    }
    return true;
}

} // namespace pregonero::test
