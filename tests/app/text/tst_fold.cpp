// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
QTEST_APPLESS_MAIN(QObject)
