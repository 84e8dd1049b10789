// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lspframes.h"

#include <QJsonDocument>

#include <algorithm>

namespace pregonero::cli::lsp {

namespace {

constexpr qsizetype longestHeader = 8'192;

/// The length that a header says; -1 where it says none.
qint64 lengthIn(const QByteArray &header)
{
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare("content-length", Qt::CaseInsensitive) == 0) {
            bool number = false;
            const qint64 length = line.sliced(colon + 1).trimmed().toLongLong(&number);
            return number && length >= 0 ? length : -1;
        }
    }
    return -1;
}

} // namespace

QList<Frames::Frame> Frames::feed(const QByteArray &bytes)
{
    QList<Frame> frames;
    m_held += bytes;
    for (;;) {
        const qint64 skipped = std::min<qint64>(m_skip, m_held.size());
        m_held.remove(0, skipped);
        m_skip -= skipped;
        if (m_skip > 0)
            return frames;
        const qsizetype end = m_held.indexOf("\r\n\r\n");
        if (end < 0) {
            // A header that never ends is none.
            if (m_held.size() > longestHeader) {
                m_held.clear();
                frames.append(Frame{.broken = true});
            }
            return frames;
        }
        const qint64 length = lengthIn(m_held.first(end));
        if (length < 0 || length > largest) {
            m_held.remove(0, end + 4);
            m_skip = std::max<qint64>(0, length);
            frames.append(Frame{.broken = true});
            continue;
        }
        if (m_held.size() < end + 4 + length)
            return frames;
        frames.append(Frame{.body = m_held.sliced(end + 4, length)});
        m_held.remove(0, end + 4 + length);
    }
}

QByteArray framed(const QJsonObject &message)
{
    const QByteArray body = QJsonDocument(message).toJson(QJsonDocument::Compact);
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace pregonero::cli::lsp
