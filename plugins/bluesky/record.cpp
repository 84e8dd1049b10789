// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/record.h"

#include "plugins/bluesky/facets.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>
#include <QtEndian>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

QJsonObject Ref::toJson() const
{
    return {{u"uri"_s, uri}, {u"cid"_s, cid}};
}

QString recordKey(const OutboxId &key)
{
    // RFC 9562, 5.7: 48 bits of milliseconds, a 7, then chance. What is no such id gives its hash instead.
    QByteArray bytes = QUuid::fromString(key.value()).toRfc4122();
    if (static_cast<unsigned char>(bytes[6]) >> 4 != 7)
        bytes = QCryptographicHash::hash(key.value().toUtf8(), QCryptographicHash::Sha256);
    const quint64 milliseconds = qFromBigEndian<quint64>(bytes.constData()) >> 16;
    const quint64 chance = qFromBigEndian<quint64>(bytes.constData() + 8);
    constexpr quint64 timeMask = (Q_UINT64_C(1) << 53) - 1;
    const quint64 microseconds = (milliseconds * 1000 + (chance >> 10) % 1000) & timeMask;
    quint64 value = microseconds << 10 | (chance & 0x3ff);
    constexpr QLatin1StringView alphabet("234567abcdefghijklmnopqrstuvwxyz");
    QString tid(13, u'2');
    for (qsizetype i = tid.size(); i-- > 0; value >>= 5)
        tid[i] = alphabet[qsizetype(value & 0x1f)];
    return tid;
}

QString pictureId(const QJsonObject &blob, int width, int height)
{
    QJsonObject picture{{u"blob"_s, blob}};
    if (width > 0 && height > 0)
        picture.insert(u"aspectRatio"_s, QJsonObject{{u"width"_s, width}, {u"height"_s, height}});
    return QString::fromUtf8(QJsonDocument(picture).toJson(QJsonDocument::Compact));
}

QJsonObject postRecord(const Piece &piece, TimePoint createdAt, const QHash<QString, QString> &dids,
                       const std::optional<Thread> &thread, const QStringList &pictures)
{
    QJsonObject record{{u"$type"_s, u"app.bsky.feed.post"_s},
                       {u"text"_s, piece.text},
                       {u"createdAt"_s, toIso(createdAt)}};
    if (const QJsonArray facets = facetsOf(piece.text, dids); !facets.isEmpty())
        record.insert(u"facets"_s, facets);
    if (!piece.language.isEmpty())
        record.insert(u"langs"_s, QJsonArray{piece.language});
    if (thread)
        record.insert(u"reply"_s,
                      QJsonObject{{u"root"_s, thread->root.toJson()}, {u"parent"_s, thread->parent.toJson()}});
    QJsonArray images;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QJsonObject picture = QJsonDocument::fromJson(pictures[i].toUtf8()).object();
        QJsonObject image{{u"image"_s, picture.value(u"blob")},
                          {u"alt"_s, i < piece.media.size() ? piece.media[i].altText : QString()}};
        if (picture.contains(u"aspectRatio"))
            image.insert(u"aspectRatio"_s, picture.value(u"aspectRatio"));
        images.append(image);
    }
    if (!images.isEmpty())
        record.insert(u"embed"_s,
                      QJsonObject{{u"$type"_s, u"app.bsky.embed.images"_s}, {u"images"_s, images}});
    return record;
}

QJsonObject subjectRecord(const QString &collection, const Ref &subject, TimePoint createdAt)
{
    return {{u"$type"_s, collection}, {u"subject"_s, subject.toJson()}, {u"createdAt"_s, toIso(createdAt)}};
}

QJsonObject blockRecord(const QString &did, TimePoint createdAt)
{
    return {{u"$type"_s, u"app.bsky.graph.block"_s}, {u"subject"_s, did}, {u"createdAt"_s, toIso(createdAt)}};
}

std::optional<QJsonObject> gateHiding(const QJsonObject &gate, const QString &root, const QString &reply,
                                      TimePoint createdAt)
{
    constexpr qsizetype mostHidden = 300; // app.bsky.feed.threadgate
    QJsonObject changed = gate;
    if (changed.isEmpty()) // who may answer is not said: everybody, as before
        changed = {{u"$type"_s, u"app.bsky.feed.threadgate"_s}, {u"post"_s, root}, {u"createdAt"_s, toIso(createdAt)}};
    QJsonArray hidden = changed.value(u"hiddenReplies").toArray();
    if (hidden.contains(reply))
        return changed;
    if (hidden.size() >= mostHidden)
        return std::nullopt;
    hidden.append(reply);
    changed.insert(u"hiddenReplies"_s, hidden);
    return changed;
}

} // namespace pregonero::bluesky
