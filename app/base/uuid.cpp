// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/uuid.h"

#include <QRandomGenerator>
#include <QUuid>

namespace pregonero {

QString newUuid(TimePoint now)
{
    const auto ms = static_cast<quint64>(now.time_since_epoch().count());
    quint64 random[2];
    QRandomGenerator::system()->fillRange(random);
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(ms >> (40 - 8 * i));
    for (int i = 0; i < 10; ++i)
        bytes[6 + i] = static_cast<char>(random[i / 8] >> (8 * (i % 8)));
    bytes[6] = static_cast<char>(0x70 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<char>(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace pregonero
