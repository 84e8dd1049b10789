// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pregonero {

/// Whether a shared library has all the bytes that its own header promises. A library cut short (an
/// interrupted copy, a full disk) can still describe itself, but loading it kills the program with a bus
/// error: the system maps what is not there. Judges ELF files of this machine's kind; true for what it does
/// not know, whose loader checks by itself.
[[nodiscard]] bool isWholeLibrary(const QString &path);

} // namespace pregonero
