// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace pregonero::feeds {

/// The characters of a body, whatever its server or its first line call them. What is UTF-8 throughout is UTF-8; else what
/// the document says, else what the header says, else Windows-1252, where no-one means "¤" and so it is the "€" that
/// ISO-8859-15 has there.
/// @param contentType the header's value; its charset is the last to be believed
[[nodiscard]] QString decoded(const QByteArray &body, const QByteArray &contentType);

/// Whether it is a page for people and no feed.
[[nodiscard]] bool isWebPage(const QString &text);

/// A feed's XML, made fit for a strict reader: as UTF-8 and saying so, without document type, comments and characters that
/// XML does not know, "&aacute;" and the like as the letters they are, a lone "&" as one. Refused, with the reason in
/// plain words: what declares entities of its own (they can be made to grow without end, or to read files), is nested
/// deeper than 100 levels, has more than 300,000 elements, or is broken.
[[nodiscard]] Result<QByteArray> strictXml(const QString &text);

} // namespace pregonero::feeds
