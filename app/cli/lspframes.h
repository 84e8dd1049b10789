// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace pregonero::cli::lsp {

/// Cuts a stream into the bodies of its messages: "Content-Length: N", a blank line, N bytes. What is no header is skipped up
/// to the next blank line, what is larger than `largest` is skipped as a whole; either is told of once.
class Frames final
{
public:
    static constexpr qint64 largest = 32 << 20; ///< bytes of one body

    struct Frame {
        QByteArray body = {};
        bool broken = false; ///< there was no body to be had
    };
    [[nodiscard]] QList<Frame> feed(const QByteArray &bytes);

private:
    QByteArray m_held;
    qint64 m_skip = 0; // bytes of a body that is too large
};

/// A message with its header.
[[nodiscard]] QByteArray framed(const QJsonObject &message);

} // namespace pregonero::cli::lsp
