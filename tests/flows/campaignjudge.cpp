// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the texts: left alone until all has settled, then counted.
#include "tests/flows/campaignrun.h"

using namespace Qt::StringLiterals;

namespace pregonero::test {

namespace {

const QStringList untilEmpty{u"outbox"_s, u"run"_s, u"--until-empty"_s, u"--timeout"_s, u"60"_s};

QString field(const QJsonValue &row, QLatin1StringView key)
{
    return row.toObject().value(key).toString();
}

} // namespace

QJsonArray CampaignRun::outbox()
{
    const Terminal::Answer listed = m_terminal.json({u"outbox"_s, u"list"_s});
    if (listed.exit != 0)
        note(u"the outbox was not listed: "_s + QString::fromUtf8(listed.all()));
    return listed.array();
}

QList<Shown> CampaignRun::shown()
{
    QList<Shown> posts;
    if (m_server) {
        posts = m_server->posts();
    } else if (const auto town = inTown(m_terminal)) {
        posts = *town;
    } else {
        ++m_outcome.stuck;
        note(u"the town could not be read"_s);
    }
    posts.removeIf([&](const Shown &post) { return !m_texts.contains(post.text); });
    return posts;
}

void CampaignRun::settle()
{
    // The program is sure that nothing is there only minutes after; this one has the same parts and less patience.
    QProcess hasty;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PREGONERO_PLUGINS"_s, QStringLiteral(PREGONERO_BINARY_DIR "/bin/plugins"));
    hasty.setProcessEnvironment(environment);
    hasty.start(QStringLiteral(PREGONERO_BINARY_DIR "/tests/pregonero-settle"), {m_terminal.workspace()});
    if (const Terminal::Answer settled = Terminal::end(hasty); settled.exit != 0)
        note(u"it was not settled by itself: "_s + QString::fromUtf8(settled.all()));
    Terminal::Answer last;
    for (int i = 0; i < 3; ++i) {
        last = m_terminal.json(untilEmpty);
        const QJsonArray rows = outbox();
        const auto any = [&](QLatin1StringView state) {
            return std::ranges::any_of(rows, [&](const QJsonValue &row) { return field(row, "state"_L1) == state; });
        };
        if (any("unknown"_L1))
            decideAsPerson(rows);
        else if (!any("queued"_L1) && !any("sending"_L1))
            return;
    }
    ++m_outcome.stuck;
    note(u"it does not settle: "_s + QString::fromUtf8(last.all()));
}

void CampaignRun::decideAsPerson(const QJsonArray &rows)
{
    QList<Shown> posts = shown();
    posts.removeIf([&](const Shown &post) {
        return std::ranges::any_of(rows, [&](const QJsonValue &row) { return field(row, "url"_L1) == post.url; });
    });
    for (const QJsonValue &row : rows) {
        if (field(row, "state"_L1) != "unknown"_L1)
            continue;
        ++m_outcome.byPerson;
        note(u"left to a person: «%1» (%2)"_s.arg(field(row, "text"_L1).simplified(), field(row, "error"_L1)));
        const auto mine = std::ranges::find(posts, field(row, "text"_L1), &Shown::text);
        QStringList verdict{u"outbox"_s, u"resolve"_s, field(row, "id"_L1)};
        if (mine == posts.end()) {
            verdict += u"absent"_s;
        } else {
            verdict += {u"sent"_s, u"--url"_s, mine->url};
            posts.erase(mine);
        }
        const Terminal::Answer resolved = m_terminal.json(verdict);
        if (resolved.exit != 0) {
            ++m_outcome.stuck;
            note(u"a person's word was not taken: "_s + QString::fromUtf8(resolved.all()));
        }
    }
}

void CampaignRun::judge()
{
    const QJsonArray rows = outbox();
    const QList<Shown> posts = shown();
    if (rows.size() != m_texts.size()) {
        m_outcome.lost += std::max<int>(0, int(m_texts.size() - rows.size()));
        m_outcome.doubled += std::max<int>(0, int(rows.size() - m_texts.size()));
        note(u"%1 rows for %2 texts"_s.arg(rows.size()).arg(m_texts.size()));
    }
    QSet<QString> claimed;
    for (const QJsonValue &row : rows) {
        const QString state = field(row, "state"_L1);
        const QString text = field(row, "text"_L1);
        const QString url = field(row, "url"_L1);
        const auto there = std::ranges::any_of(
            posts, [&](const Shown &post) { return post.text == text && post.url == url; });
        if (state == "sent"_L1 && there && !claimed.contains(url)) {
            ++m_outcome.sent;
            claimed.insert(url);
        } else if (state == "sent"_L1) {
            ++m_outcome.falsely;
            note(u"stated as sent to %1, which is not so: «%2»"_s.arg(url, text.simplified()));
        } else if (state == "failed"_L1) {
            ++m_outcome.failed;
        } else {
            ++m_outcome.lost;
            note(u"still %1: «%2» (%3)"_s.arg(state, text.simplified(), field(row, "error"_L1)));
        }
    }
    // What is there and nobody claims was sent twice, or was stated as failed.
    for (const Shown &post : posts) {
        if (claimed.contains(post.url))
            continue;
        const auto failed = std::ranges::any_of(rows, [&](const QJsonValue &row) {
            return field(row, "text"_L1) == post.text && field(row, "state"_L1) == "failed"_L1;
        });
        ++(failed ? m_outcome.falsely : m_outcome.doubled);
        note(u"%1 is there and no row says so: «%2»"_s.arg(post.url, post.text.simplified()));
    }
    const Terminal::Answer whole = m_terminal.json({u"journal"_s, u"verify"_s});
    if (whole.exit != 0) {
        ++m_outcome.brokenRecords;
        note(u"the record: "_s + QString::fromUtf8(whole.all()));
    }
    const Terminal::Answer rebuilt = m_terminal.json({u"journal"_s, u"rebuild"_s});
    if (rebuilt.exit != 0 || outbox() != rows) {
        ++m_outcome.otherRebuilds;
        note(u"another outbox after `journal rebuild`: "_s + QString::fromUtf8(rebuilt.all()));
    }
}

} // namespace pregonero::test
