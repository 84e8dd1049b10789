// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/richtext.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

/// What a text's parts mean, in the network's way: facets beside the text, placed by bytes of its UTF-8
/// (app.bsky.richtext.facet). Without a facet nothing is a link, a mention or a hashtag there.
namespace pregonero::bluesky {

/// The accounts that a text mentions ("@villanueva.example"), without the sign, each once, in lower case.
[[nodiscard]] QStringList mentionedHandles(const QString &text);

/// The facets of a text that is to be published.
/// @param dids of the handles that are somebody's; the others stay plain text
[[nodiscard]] QJsonArray facetsOf(const QString &text, const QHash<QString, QString> &dids);

/// A stranger's text with its facets, made safe. A link whose words name another host than it leads to is followed by
/// the true one. A facet outside the text, in the middle of a character or over another one is passed over.
[[nodiscard]] text::RichText richText(const QString &text, const QJsonArray &facets);

} // namespace pregonero::bluesky
