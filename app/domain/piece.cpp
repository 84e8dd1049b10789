// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/piece.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace pregonero {

QJsonObject toJson(const Piece &piece)
{
    QJsonArray media;
    // Its name in the media folder says which file it is; where the folder lies may change.
    for (const Attachment &file : piece.media)
        media.append(QJsonObject{{QStringLiteral("path"), QFileInfo(file.path).fileName()},
                                 {QStringLiteral("mimeType"), file.mimeType},
                                 {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())},
                                 {QStringLiteral("altText"), file.altText}});
    return {{QStringLiteral("text"), piece.text},
            {QStringLiteral("contentWarning"), piece.contentWarning},
            {QStringLiteral("language"), piece.language},
            {QStringLiteral("visibility"), name(piece.visibility)},
            {QStringLiteral("inReplyTo"), piece.inReplyTo},
            {QStringLiteral("media"), media}};
}

Result<Piece> pieceFromJson(const QJsonObject &json)
{
    if (!json.value(u"text").isString())
        return fail(ErrorKind::Protocol,
                    QCoreApplication::translate("pregonero", "A saved text could not be read."),
                    QStringLiteral("piece without text"));
    Piece piece;
    piece.text = json.value(u"text").toString();
    piece.contentWarning = json.value(u"contentWarning").toString();
    piece.language = json.value(u"language").toString();
    piece.visibility = visibilityFromName(json.value(u"visibility").toString());
    piece.inReplyTo = json.value(u"inReplyTo").toString();
    const QJsonArray media = json.value(u"media").toArray();
    for (const QJsonValue &value : media) {
        const QJsonObject file = value.toObject();
        piece.media.append({file.value(u"path").toString(), file.value(u"mimeType").toString(),
                            QByteArray::fromHex(file.value(u"sha256").toString().toLatin1()),
                            file.value(u"altText").toString()});
    }
    return piece;
}

} // namespace pregonero
