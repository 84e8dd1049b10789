// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/post.h"

#include <QDomElement>

namespace pregonero::feeds {

/// A file that an item brings, by whichever of the formats' own means.
struct Enclosure {
    QString address;
    QString type; ///< MIME type; may be empty or a lie
};

/// An item's pictures, sounds and videos: its enclosures and those of Media RSS (media:content, in a group or not; the
/// thumbnail only where there is nothing else), each address once, 16 at most, with media:description as alternative text.
/// @param item may be null
/// @param base what relative addresses are relative to
[[nodiscard]] QList<MediaRef> mediaOf(const QDomElement &item, const QList<Enclosure> &enclosures, const QUrl &base);

/// An address that a person can be led to; invalid for every other.
[[nodiscard]] QUrl webAddress(const QString &written, const QUrl &base);

} // namespace pregonero::feeds
