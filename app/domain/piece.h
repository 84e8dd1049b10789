// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/post.h"

#include <QJsonObject>
#include <QList>

namespace pregonero {

/// A file to be published, with the words for those who cannot see it.
struct Attachment {
    QString path; ///< in the workspace's media folder
    QString mimeType;
    QByteArray sha256; ///< of the file's bytes when it was attached
    QString altText;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// What is to be published: everything a network needs to be told, and nothing it does not.
struct Piece {
    QString text;
    QString contentWarning;
    QString language; ///< BCP 47
    Visibility visibility = Visibility::Public;
    QString inReplyTo; ///< remote id of the post answered
    QList<Attachment> media;

    friend bool operator==(const Piece &, const Piece &) = default;
};

[[nodiscard]] QJsonObject toJson(const Piece &piece);
[[nodiscard]] Result<Piece> pieceFromJson(const QJsonObject &json);

/// What the network says it has: the only ground on which "published" may be shown.
struct Receipt {
    QString remoteId;
    QUrl url;
    TimePoint at{}; ///< the network's own time of the post
    QString text; ///< as the network returned it, plain
    QByteArray raw; ///< its answer, unchanged

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// The answer to "is it there?" after an outcome that nobody saw.
struct Verification {
    enum class State {
        Sent, ///< found; the receipt is its proof
        Absent, ///< surely not there: sending again cannot double it
        CannotTell, ///< a person must look
    };
    State state = State::CannotTell;
    std::optional<Receipt> receipt = {};
    QString reason = {}; ///< for people: what was looked at

    friend bool operator==(const Verification &, const Verification &) = default;
};

} // namespace pregonero
