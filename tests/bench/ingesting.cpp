// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchquery.h"
#include "plugins/mastodon/parser.h"
#include "tests/bench/measures.h"
#include "tests/bench/raw.h"

#include <QTemporaryDir>

namespace bench {

using namespace Qt::StringLiterals;
using namespace pregonero;

namespace {

constexpr qint64 batch = 500;
constexpr double ingestTarget = 0.5;

} // namespace

QList<Figure> measureIngest(const QString &folder, const Wanted &wanted, const Effort &effort)
{
    // Two copies of the archive as it stands, on the same disk.
    QTemporaryDir temporary(folder + u"/ingest-XXXXXX"_s);
    if (!temporary.isValid())
        giveUp(temporary.errorString());
    const QString ours = temporary.filePath(u"ours"_s);
    const QString beside = temporary.filePath(u"raw"_s);
    copyArchive(folder, ours);
    copyArchive(folder, beside);

    Figure all{.group = u"Ingest, batches of %1"_s.arg(batch), .name = u"from Mastodon's JSON"_s, .unit = u"posts/s"_s,
               .ours = {}, .against = u"raw inserts"_s, .wanted = ingestTarget, .isRate = true};
    Figure storing = all;
    storing.name = u"the store alone"_s;
    Figure parsing = {.group = all.group, .name = u"reading the JSON alone"_s, .unit = u"posts/s"_s, .ours = {}};

    Workspace workspace(ours);
    Raw reader(databaseFile(ours));
    Raw raw(databaseFile(beside));
    const ColumnId heard = column(Chatter::Local).id;
    const qint64 listened
        = raw.number("SELECT id FROM listened_columns WHERE name = '" + heard.value().toLatin1() + "'");
    Chatter chatter = newcomers(wanted, effort.ingested);
    for (qint64 done = 0; done < effort.ingested; done += batch) {
        QList<QByteArray> statuses;
        for (qint64 i = 0; i < batch; ++i)
            statuses.append(chatter.next().json);
        const QByteArray json = timeline(statuses);
        const Raw::Mark mark = reader.mark();

        const auto start = Watch::now();
        const auto posts = mastodon::parseTimeline(json);
        const auto parsed = Watch::now();
        if (!posts)
            giveUp(posts.error().message);
        const auto ingested = answer(workspace.archive.ingest(townHall(), *posts, heard));
        const auto end = Watch::now();
        if (ingested.fresh != batch)
            giveUp(u"%1 of %2 posts were new"_s.arg(ingested.fresh).arg(batch));

        Raw::Rows rows;
        reader.readSince(mark, listened, store::placeToken(listened).toUtf8(), rows);
        const auto rawStart = Watch::now();
        raw.insert(rows);
        const auto rawEnd = Watch::now();

        const auto rate = [](auto from, auto to) { return double(batch) / std::chrono::duration<double>(to - from).count(); };
        all.ours.add(rate(start, end));
        storing.ours.add(rate(parsed, end));
        parsing.ours.add(rate(start, parsed));
        all.baseline.add(rate(rawStart, rawEnd));
        storing.baseline.add(rate(rawStart, rawEnd));
    }
    if (reader.number("SELECT count(*) FROM captures") != raw.number("SELECT count(*) FROM captures"))
        giveUp(u"the raw copy does not hold the same rows"_s);
    return {all, storing, parsing};
}

} // namespace bench
