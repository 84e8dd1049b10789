// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journalfile.h"

#include "app/store/journaltable.h"
#include "app/store/session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace pregonero::store {

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject line(const KeptEntry &kept)
{
    const journal::Entry &entry = kept.entry;
    return {{u"id"_s, entry.id},
            {u"writer"_s, hex(entry.writer)},
            {u"sequence"_s, entry.sequence},
            {u"at"_s, toIso(entry.at)},
            {u"person"_s, entry.person},
            {u"kind"_s, entry.kind},
            {u"subject"_s, entry.subject},
            {u"bodyHash"_s, hex(entry.bodyHash)},
            {u"previous"_s, hex(entry.previous)},
            {u"signature"_s, hex(entry.signature)},
            {u"erased"_s, !kept.body},
            {u"salt"_s, kept.body ? QJsonValue(hex(entry.salt)) : QJsonValue()},
            // As text within the text: the very bytes that were hashed, whatever a reader's JSON does with numbers.
            {u"body"_s, kept.body ? QJsonValue(QString::fromUtf8(*kept.body)) : QJsonValue()}};
}

class LineFile final
{
public:
    explicit LineFile(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            throwError();
    }
    void write(const QJsonObject &line)
    {
        if (m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0)
            throwError();
    }
    void commit()
    {
        if (!m_file.commit())
            throwError();
    }

private:
    [[noreturn]] void throwError() const
    {
        throw Failure{{ErrorKind::Storage,
                       QCoreApplication::translate("pregonero::store",
                                                   "The file could not be written. Check the folder and the free space "
                                                   "of the disk, or choose another place."),
                       m_file.errorString()}};
    }

    QSaveFile m_file;
};

} // namespace

qint64 exportJournal(Session &session, const QString &path)
{
    LineFile file(path);
    file.write({{u"format"_s, u"pregonero-journal-1"_s}});
    qint64 count = 0;
    eachEntry(session, [&](const KeptEntry &kept) {
        file.write(line(kept));
        ++count;
    });
    file.write({{u"entries"_s, count}, {u"heads"_s, journal::toJson(headsOf(session))}});
    file.commit();
    return count;
}

} // namespace pregonero::store
