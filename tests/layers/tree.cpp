// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace layers {

using namespace Qt::StringLiterals;

namespace {

bool leftOut(const QString &path)
{
    static const QStringList folders{u"build/"_s, u".git/"_s, u".cache/"_s};
    for (const QString &folder : folders) {
        if (path.startsWith(folder))
            return true;
    }
    return path == ".git"_L1 || path.contains("/node_modules/"_L1) || path.contains("/__pycache__/"_L1);
}

/// Where a raw string that starts at offset (of its R) ends; -1 where it is none.
qsizetype rawStringEnd(const QString &source, qsizetype offset)
{
    const qsizetype open = source.indexOf(u'(', offset);
    if (open < 0 || open - offset > 18)
        return -1;
    const QString end = u')' + source.mid(offset + 2, open - offset - 2) + u'"';
    const qsizetype close = source.indexOf(end, open);
    return close < 0 ? source.size() : close + end.size();
}

} // namespace

QStringList files(const QString &root, const QStringList &folders)
{
    const QDir base(root);
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(base.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = QDir::cleanPath(base.relativeFilePath(walk.next()));
            if (!leftOut(path))
                found << path;
        }
    }
    found.sort();
    return found;
}

QStringList filesEndingIn(const QString &root, const QStringList &folders, const QStringList &suffixes)
{
    QStringList chosen;
    for (const QString &path : files(root, folders)) {
        for (const QString &suffix : suffixes) {
            if (path.endsWith(suffix)) {
                chosen << path;
                break;
            }
        }
    }
    return chosen;
}

QString read(const QString &root, const QString &path)
{
    QFile file(QDir(root).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString code(const QString &source)
{
    QString result = source;
    const auto blank = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to && i < result.size(); ++i) {
            if (result.at(i) != u'\n')
                result[i] = u' ';
        }
    };
    for (qsizetype i = 0; i < source.size();) {
        const QChar c = source.at(i);
        const QChar next = i + 1 < source.size() ? source.at(i + 1) : QChar();
        const bool inWord = i > 0 && (source.at(i - 1).isLetterOrNumber() || source.at(i - 1) == u'_');
        qsizetype end = i + 1;
        if (c == u'/' && next == u'/') {
            end = source.indexOf(u'\n', i);
            end = end < 0 ? source.size() : end;
            blank(i, end);
        } else if (c == u'/' && next == u'*') {
            end = source.indexOf("*/"_L1, i + 2);
            end = end < 0 ? source.size() : end + 2;
            blank(i, end);
        } else if (c == u'R' && next == u'"' && rawStringEnd(source, i) > 0) {
            end = rawStringEnd(source, i);
            blank(i + 2, end - 1);
        } else if (c == u'"' || (c == u'\'' && !inWord)) { // 1'000 is a number
            while (end < source.size() && source.at(end) != c && source.at(end) != u'\n')
                end += source.at(end) == u'\\' ? 2 : 1;
            blank(i + 1, end);
            ++end;
        }
        i = end;
    }
    return result;
}

qsizetype lineAt(const QString &text, qsizetype offset)
{
    return QStringView(text).left(offset).count(u'\n') + 1;
}

QString problem(const QString &path, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

QString sourceRoot()
{
    return QStringLiteral(PREGONERO_SOURCE_DIR);
}

} // namespace layers
