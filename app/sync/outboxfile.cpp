// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outboxfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero::sync {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::sync)
};

/// Its name on disk is a hash, which says nothing to anybody.
QString spoken(const Attachment &file)
{
    const QString kind = file.mimeType.startsWith(u"image/") ? Tr::tr("the picture")
        : file.mimeType.startsWith(u"video/")                ? Tr::tr("the video")
                                                             : Tr::tr("the file");
    const QString alt = file.altText.simplified();
    constexpr int most = 60; // characters
    return alt.isEmpty() ? kind
                         : Tr::tr("%1 “%2”", "the picture, its description")
                               .arg(kind, alt.size() > most ? alt.left(most - 1) + u'…' : alt);
}

Result<QByteArray> read(const Attachment &attachment)
{
    QFile file(attachment.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage,
                    Tr::tr("Not published: %1 is not in the workspace any more. Attach it again.").arg(spoken(attachment)),
                    file.errorString());
    QByteArray bytes = file.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != attachment.sha256)
        return fail(ErrorKind::Storage,
                    Tr::tr("Not published: %1 is not what it was when it was attached. Attach it again.")
                        .arg(spoken(attachment)),
                    QStringLiteral("another SHA-256: ") + attachment.path);
    return bytes;
}

} // namespace

Call<QByteArray> readAttachment(const Attachment &file)
{
    return QtConcurrent::run(QThreadPool::globalInstance(), read, file);
}

} // namespace pregonero::sync
