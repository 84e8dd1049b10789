// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ingest.h"

#include "app/base/log.h"
#include "app/store/lookup.h"
#include "app/store/packing.h"
#include "app/store/posttable.h"
#include "app/store/searchquery.h"
#include "app/store/session.h"
#include "app/text/richtext.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace pregonero::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 perMillisecond = 4096;
constexpr TimePoint earliest = std::chrono::sys_days(std::chrono::year(1990) / 1 / 1);
constexpr TimePoint written = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

qint64 ms(TimePoint time)
{
    return time.time_since_epoch().count();
}

std::optional<qint64> ms(const std::optional<TimePoint> &time)
{
    return time ? std::optional(ms(*time)) : std::nullopt;
}

// A count as it is kept: -1 where the network gives none, or nonsense.
int given(int count)
{
    return std::max(count, -1);
}

// What a post that is here already looks like.
struct Kept {
    qint64 id;
    qint64 conversation;
    bool unread;
    std::optional<qint64> editedAt;
    QString text;
    QByteArray spans;
    QString warning;
    QString language;
    qint64 visibility;
    QByteArray media;
    QString url;
    Counts counts;
    bool own;
    bool gone;
};

/// One batch into the tables.
class Ingest final
{
public:
    Ingest(Session &session, const Account &account, const ColumnId &column, TimePoint now)
        : m_session(session), m_now(now)
    {
        m_origin = numberOf(u"SELECT id FROM origins WHERE name = ?", u"INSERT INTO origins (name) VALUES (?)",
                            account.origin());
        m_listener = numberOf(u"SELECT id FROM listeners WHERE account = ?",
                              u"INSERT INTO listeners (account) VALUES (?)", account.id.value());
        if (!column.isNull())
            m_column = numberOf(u"SELECT id FROM listened_columns WHERE name = ?",
                                u"INSERT INTO listened_columns (name) VALUES (?)", column.value());
    }

    /// All that will be taken, before the first.
    void expect(const QList<Post> &posts) { m_lookup.emplace(m_session, m_origin, posts); }
    /// @return the post's number; 0: left out
    qint64 take(const Post &post);
    void keepCapture(qint64 id, const Packed &packed);
    void keepCursor(const QByteArray &cursor)
    {
        if (m_column && !cursor.isEmpty())
            m_session.run(u"UPDATE listened_columns SET cursor = ? WHERE id = ?", cursor, m_column);
    }
    [[nodiscard]] const IngestedRows &result() const { return m_result; }

private:
    qint64 numberOf(const char16_t *find, const char16_t *add, const QString &name);
    qint64 authorOf(const Author &author);
    [[nodiscard]] std::optional<Kept> kept(const QString &remoteId);
    qint64 add(const Post &post, qint64 author);
    void update(const Kept &kept, const Post &post, qint64 author);
    [[nodiscard]] qint64 freeId(const Post &post);
    [[nodiscard]] bool join(qint64 id, bool unread);
    void index(qint64 id, const Post &post, const QString &place);
    [[nodiscard]] QString placesOf(qint64 id);
    [[nodiscard]] qint64 parentConversation(const Post &post, bool &orphan);
    [[nodiscard]] qint64 conversationAwaiting(const QString &remoteId); ///< 0: nobody waits for it
    void adoptChildren(qint64 conversation, const QString &remoteId);

    Session &m_session;
    TimePoint m_now;
    qint64 m_origin = 0;
    qint64 m_listener = 0;
    qint64 m_column = 0; // 0: none
    QHash<QString, std::pair<qint64, Author>> m_authors;
    std::optional<Lookup> m_lookup;
    QSet<qint64> m_fresh; // posts that have no capture yet
    IngestedRows m_result;
};

qint64 Ingest::numberOf(const char16_t *find, const char16_t *add, const QString &name)
{
    const QVariant known = m_session.value(find, name);
    if (known.isValid())
        return known.toLongLong();
    m_session.run(add, name);
    return m_session.lastId();
}

qint64 Ingest::authorOf(const Author &author)
{
    const QString key = author.remoteId.isEmpty() ? author.handle : author.remoteId;
    if (const auto known = m_authors.constFind(key); known != m_authors.cend() && known->second == author)
        return known->first;
    const QString &page = author.page.toString();
    const QString &avatar = author.avatar.toString();
    const auto [id, same] = [&] -> std::pair<qint64, bool> {
        Rows rows = m_session.run(u"SELECT id, handle = ? AND display_name = ? AND page = ? AND avatar = ? AND bot = ? "
                                  "FROM authors WHERE origin = ? AND remote_id = ?",
                                  author.handle, author.displayName, page, avatar, author.bot, m_origin, key);
        return rows.next() ? std::pair(rows.integer(0), rows.integer(1) != 0) : std::pair(qint64(0), false);
    }();
    if (id == 0)
        m_session.run(u"INSERT INTO authors (handle, display_name, page, avatar, bot, origin, remote_id) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?)",
                      author.handle, author.displayName, page, avatar, author.bot, m_origin, key);
    else if (!same) {
        m_session.run(u"UPDATE authors SET handle = ?, display_name = ?, page = ?, avatar = ?, bot = ? WHERE id = ?",
                      author.handle, author.displayName, page, avatar, author.bot, id);
        m_session.names().forgetAuthor(id);
    }
    return m_authors.insert(key, {id == 0 ? m_session.lastId() : id, author})->first;
}

std::optional<Kept> Ingest::kept(const QString &remoteId)
{
    if (!m_lookup->mayBeHere(remoteId))
        return std::nullopt;
    Rows rows = m_session.run(u"SELECT id, conversation, unread, edited_at, text, spans, warning, language, visibility, "
                              "media, url, replies, boosts, favourites, own, gone_at FROM posts "
                              "WHERE origin = ? AND remote_id = ?",
                              m_origin, remoteId);
    if (!rows.next())
        return std::nullopt;
    return Kept{rows.integer(0),
                rows.integer(1),
                rows.integer(2) != 0,
                rows.isNull(3) ? std::nullopt : std::optional(rows.integer(3)),
                rows.text(4),
                rows.bytes(5),
                rows.text(6),
                rows.text(7),
                rows.integer(8),
                rows.bytes(9),
                rows.text(10),
                {static_cast<int>(rows.integer(11)), static_cast<int>(rows.integer(12)),
                 static_cast<int>(rows.integer(13))},
                rows.integer(14) != 0,
                !rows.isNull(15)};
}

qint64 Ingest::take(const Post &post)
{
    if (post.remoteId.isEmpty()) {
        qCWarning(logStore) << "a post without an id was left out";
        return 0;
    }
    const qint64 author = authorOf(post.author);
    const auto known = kept(post.remoteId);
    if (!known)
        return add(post, author);
    update(*known, post, author);
    return known->id;
}

qint64 Ingest::freeId(const Post &post)
{
    // Next after what is in its millisecond; a full millisecond (a feed that gives every post one time) spills over.
    for (qint64 first = firstId(post.createdAt, m_now);; first += perMillisecond) {
        const QVariant last = m_session.value(u"SELECT max(id) FROM posts WHERE id BETWEEN ? AND ?", first,
                                              first + perMillisecond - 1);
        if (last.isNull())
            return first;
        if (last.toLongLong() < first + perMillisecond - 1)
            return last.toLongLong() + 1;
    }
}

qint64 Ingest::add(const Post &post, qint64 author)
{
    const qint64 id = freeId(post);
    const bool unread = !post.own;
    bool orphan = false;
    qint64 conversation = parentConversation(post, orphan);
    if (conversation == 0)
        conversation = id;
    // A post that was waited for joins the conversation of those that wait, so that an open one keeps its number.
    const qint64 waiting = conversationAwaiting(post.remoteId);
    if (waiting != 0 && conversation == id)
        conversation = waiting;

    m_session.run(u"INSERT INTO posts (id, origin, remote_id, conversation, author, listener, created_at, unread, orphan, "
                  "own, edited_at, visibility, replies, boosts, favourites, in_reply_to, language, url, warning, text, "
                  "spans, media) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  id, m_origin, post.remoteId, conversation, author, m_listener, ms(post.createdAt), unread, orphan,
                  post.own, ms(post.editedAt), static_cast<int>(post.visibility), given(post.counts.replies),
                  given(post.counts.boosts), given(post.counts.favourites), post.inReplyTo, post.language, post.url.toString(),
                  post.contentWarning, post.text.plain, text::packSpans(post.text.spans), mediaBytes(post.media));
    if (waiting != 0)
        adoptChildren(conversation, post.remoteId);
    const bool joined = join(id, unread);
    index(id, post, joined ? placeToken(m_column) : QString());
    m_fresh.insert(id);
    m_lookup->isHere(post.remoteId);
    ++m_result.fresh;
    m_result.changed = true;
    return id;
}

void Ingest::update(const Kept &kept, const Post &post, qint64 author)
{
    const bool joined = join(kept.id, kept.unread);
    m_result.changed |= joined;
    // A copy older than what is here (another column's cache) brings nothing but its column.
    const bool stale = kept.editedAt && (!post.editedAt || ms(*post.editedAt) < *kept.editedAt);
    if (stale) {
        if (joined)
            m_session.run(u"INSERT OR REPLACE INTO posts_words (rowid, text, warning, author, place) "
                          "VALUES (?, ?, ?, ?, ?)",
                          kept.id, kept.text, kept.warning, post.author.displayName + u' ' + post.author.handle,
                          placesOf(kept.id));
        return;
    }
    const auto newer = [](int count, int known) { return count < 0 ? known : count; };
    const Counts counts{newer(post.counts.replies, kept.counts.replies), newer(post.counts.boosts, kept.counts.boosts),
                        newer(post.counts.favourites, kept.counts.favourites)};
    const QByteArray spans = text::packSpans(post.text.spans);
    const QByteArray media = mediaBytes(post.media);
    const bool words = kept.text != post.text.plain || kept.warning != post.contentWarning;
    const bool differs = words || kept.spans != spans || kept.media != media || kept.editedAt != ms(post.editedAt)
        || kept.language != post.language || kept.visibility != static_cast<int>(post.visibility)
        || kept.url != post.url.toString() || kept.counts != counts || (post.own && !kept.own) || kept.gone;
    if (differs) {
        m_session.run(u"UPDATE posts SET author = ?, edited_at = ?, text = ?, spans = ?, warning = ?, language = ?, "
                      "visibility = ?, media = ?, url = ?, replies = ?, boosts = ?, favourites = ?, "
                      "own = max(own, ?), gone_at = NULL WHERE id = ?",
                      author, ms(post.editedAt), post.text.plain, spans, post.contentWarning, post.language,
                      static_cast<int>(post.visibility), media, post.url.toString(), counts.replies, counts.boosts,
                      counts.favourites, post.own, kept.id);
        ++m_result.updated;
        m_result.changed = true;
    }
    if (words || joined)
        index(kept.id, post, placesOf(kept.id));
}

qint64 Ingest::parentConversation(const Post &post, bool &orphan)
{
    if (post.inReplyTo.isEmpty() || post.inReplyTo == post.remoteId)
        return 0;
    if (m_lookup->mayBeHere(post.inReplyTo)) {
        const qint64 parent = m_session
                                  .value(u"SELECT conversation FROM posts WHERE origin = ? AND remote_id = ?", m_origin,
                                         post.inReplyTo)
                                  .toLongLong();
        if (parent != 0)
            return parent;
    }
    orphan = true;
    // Two answers to the same absent post are one conversation already.
    const qint64 siblings = conversationAwaiting(post.inReplyTo);
    m_lookup->isAwaited(post.inReplyTo);
    return siblings;
}

qint64 Ingest::conversationAwaiting(const QString &remoteId)
{
    if (!m_lookup->mayBeAwaited(remoteId))
        return 0;
    return m_session
        .value(u"SELECT conversation FROM posts INDEXED BY posts_orphan "
               "WHERE orphan = 1 AND origin = ? AND in_reply_to = ? LIMIT 1",
               m_origin, remoteId)
        .toLongLong();
}

void Ingest::adoptChildren(qint64 conversation, const QString &remoteId)
{
    // All who wait for one post are in one conversation (see parentConversation), so there is at most one to move.
    const qint64 theirs = conversationAwaiting(remoteId);
    if (theirs != conversation)
        m_session.run(u"UPDATE posts SET conversation = ? WHERE conversation = ?", conversation, theirs);
    m_session.run(u"UPDATE posts SET orphan = 0 WHERE orphan = 1 AND origin = ? AND in_reply_to = ?", m_origin,
                  remoteId);
}

void Ingest::keepCapture(qint64 id, const Packed &packed)
{
    if (packed.sha256.isEmpty())
        return;
    if (!m_fresh.remove(id)
        && m_session.value(u"SELECT sha256 FROM captures WHERE post = ? ORDER BY id DESC LIMIT 1", id).toByteArray()
            == packed.sha256)
        return;
    m_session.run(u"INSERT INTO captures (post, at, sha256, raw) VALUES (?, ?, ?, ?)", id, ms(m_now), packed.sha256,
                  packed.raw);
}

bool Ingest::join(qint64 id, bool unread)
{
    if (!m_column)
        return false;
    m_session.run(u"INSERT OR IGNORE INTO column_posts (listened, post, unread) VALUES (?, ?, ?)", m_column, id, unread);
    return m_session.affected() > 0;
}

QString Ingest::placesOf(qint64 id)
{
    QStringList tokens;
    Rows rows = m_session.run(u"SELECT l.id FROM listened_columns l CROSS JOIN column_posts c "
                              "ON c.listened = l.id AND c.post = ?",
                              id);
    while (rows.next())
        tokens.append(placeToken(rows.integer(0)));
    return tokens.join(u' ');
}

void Ingest::index(qint64 id, const Post &post, const QString &place)
{
    m_session.run(u"INSERT OR REPLACE INTO posts_words (rowid, text, warning, author, place) VALUES (?, ?, ?, ?, ?)", id,
                  post.text.plain, post.contentWarning, post.author.displayName + u' ' + post.author.handle, place);
}

} // namespace

qint64 firstId(TimePoint created, TimePoint now)
{
    const TimePoint today = std::max(now, written);
    const bool believed = created >= earliest && created <= today + 24h;
    return ms(believed ? created : std::min(today, TimePoint(std::chrono::sys_days(std::chrono::year(9999) / 1 / 1))))
        * perMillisecond;
}

IngestedRows ingestPosts(Session &session, const Account &account, QList<Post> posts, const ColumnId &column,
                         const QByteArray &cursor, TimePoint now)
{
    // Oldest first: parents before answers, and rowids that grow, which is what the word index likes.
    std::ranges::stable_sort(posts, {}, [now](const Post &post) { return firstId(post.createdAt, now); });
    Ingest ingest(session, account, column, now);
    const QFuture<QList<Packed>> captures = packedBeside(posts);
    QList<qint64> ids;
    ingest.expect(posts);
    for (const Post &post : std::as_const(posts))
        ids.append(ingest.take(post));
    const QList<Packed> packed = captures.result();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (ids[i] != 0)
            ingest.keepCapture(ids[i], packed[i]);
    }
    ingest.keepCursor(cursor);
    return ingest.result();
}

} // namespace pregonero::store
