// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pregonero::bluesky {

/// Whose a record is, which kind, which one: "at://did:plc:abc/app.bsky.feed.post/3k2akusq5s22a", the remote id of a post.
/// Syntax: https://atproto.com/specs/at-uri-scheme, and of its parts as that page says. The owner is always a DID here:
/// a handle may change hands.
struct AtUri {
    QString did;
    QString collection;
    QString key;

    [[nodiscard]] static std::optional<AtUri> fromString(const QString &text);
    [[nodiscard]] QString toString() const;
    friend bool operator==(const AtUri &, const AtUri &) = default;
};

[[nodiscard]] bool isDid(const QString &text);
[[nodiscard]] bool isHandle(const QString &text);
[[nodiscard]] bool isRecordKey(const QString &text);

} // namespace pregonero::bluesky
