// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace pregonero::store {

/// Several texts of a row as one value, divided by a byte that is in no UTF-8: Qt takes about as long for a column as
/// SQLite for finding the row, and SQLite's own way from UTF-8 to UTF-16 is slow.
class Texts final
{
public:
    static constexpr char between = '\xff';
    static constexpr char betweenMedia = '\xfe'; ///< one medium and the next
    static constexpr char withinMedia = '\xfd'; ///< a medium's id, kind, address and description

    explicit Texts(QByteArrayView bytes, char divider = between) : m_left(bytes), m_divider(divider) { }
    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }
    [[nodiscard]] QByteArrayView nextBytes()
    {
        const qsizetype end = m_left.indexOf(m_divider);
        const QByteArrayView bytes = end < 0 ? m_left : m_left.first(end);
        m_left = end < 0 ? QByteArrayView() : m_left.sliced(end + 1);
        return bytes;
    }
    [[nodiscard]] QString next() { return QString::fromUtf8(nextBytes()); }
    [[nodiscard]] QByteArrayView rest() const { return m_left; }

private:
    QByteArrayView m_left;
    char m_divider;
};

} // namespace pregonero::store
