// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTemporaryDir>

/// A home of its own, so that the personal dictionaries of whoever runs the test do not matter. Made before
/// the first check.
class OwnHome final
{
public:
    OwnHome()
    {
        qputenv("HOME", QDir::toNativeSeparators(m_folder.path()).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    }

private:
    QTemporaryDir m_folder;
};
