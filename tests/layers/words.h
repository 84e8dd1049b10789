// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace layers {

/// What one place may do that the house forbids, and why it must.
struct Allowed {
    QString path; ///< of a file, or a folder with a '/' at its end
    QString word; ///< as in the problem's text: "exec()", "400 lines"
    QString why;
};

/// Everything in the code of app, ui and plugins that waits, blocks, throws or hides, names that say nothing, and
/// files of more than 400 lines, but for what is allowed. An allowance that nothing uses is a problem too.
[[nodiscard]] QStringList judgeWords(const QString &root, const QList<Allowed> &allowed);

} // namespace layers
