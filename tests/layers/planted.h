// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace layers {

/// A small tree written for one test, and gone after it.
class Planted final
{
public:
    void write(const QString &path, const QString &text)
    {
        const QString full = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    [[nodiscard]] QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// Fails with each problem on a line of its own (of many, the first thirty).
inline void verifyNone(const QStringList &problems)
{
    if (!problems.isEmpty())
        QFAIL(qPrintable(QString::number(problems.size()) + QStringLiteral(" problems:\n  ")
                         + problems.first(std::min<qsizetype>(problems.size(), 30)).join(QStringLiteral("\n  "))));
}

/// Exactly one problem, which speaks of all the words.
inline void verifyOne(const QStringList &problems, const QStringList &words)
{
    if (problems.size() != 1)
        QFAIL(qPrintable(QStringLiteral("one problem expected, found: ") + problems.join(QStringLiteral(" | "))));
    for (const QString &word : words) {
        if (!problems.constFirst().contains(word))
            QFAIL(qPrintable(QStringLiteral("\"%1\" is not said in: %2").arg(word, problems.constFirst())));
    }
}

} // namespace layers
