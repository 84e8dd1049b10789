// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

/// Where the parts of a JSON text stand (RFC 8259), so that what a network sent of one post can be kept byte by byte, in its
/// order and with its blanks. Only for text that QJsonDocument has read without an error: of other text the answer is
/// anything within it. Pure; one pass over the bytes, nothing copied.
namespace pregonero::jsonslice {

/// The elements of an array, in order, without the blanks around them; empty where the text is no array.
[[nodiscard]] QList<QByteArrayView> elements(QByteArrayView array);

/// The value of an object's member, the last of that name as in QJsonObject; null where there is none, or no object.
[[nodiscard]] QByteArrayView member(QByteArrayView object, QByteArrayView name);

} // namespace pregonero::jsonslice
