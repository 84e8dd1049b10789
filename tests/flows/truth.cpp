// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/truth.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pregonero::test {

QList<Shown> onSnac(const SnacServer &server, const QString &user)
{
    QList<Shown> posts;
    const QDir folder(server.folder() + u"/data/user/%1/public"_s.arg(user));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
        if (note.value(u"type"_s).toString() == u"Note")
            posts.append({note.value(u"sourceContent"_s).toString(), note.value(u"url"_s).toString()});
    }
    return posts;
}

std::optional<QList<Shown>> inTown(const Terminal &terminal)
{
    if (terminal.json({u"fetch"_s}).exit != 0)
        return std::nullopt;
    const Terminal::Answer feed = terminal.json({u"feed"_s, u"list"_s, u"--limit"_s, u"1000"_s});
    if (feed.exit != 0)
        return std::nullopt;
    QList<Shown> posts;
    const QJsonArray rows = feed.array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (row.value(u"own"_s).toBool())
            posts.append({row.value(u"text"_s).toString(), row.value(u"url"_s).toString()});
    }
    return posts;
}

} // namespace pregonero::test
