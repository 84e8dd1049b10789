// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/posttable.h"
#include "app/store/searchquery.h"
#include "app/store/session.h"
#include "tests/bench/measures.h"
#include "tests/bench/raw.h"

#include <QThread>

#include <limits>

namespace bench {

using namespace Qt::StringLiterals;
using namespace pregonero;

namespace {

constexpr qint64 newest = std::numeric_limits<qint64>::max();
constexpr double readingTarget = 1.5;

/// One question, measured twice: the query itself, beside the raw query itself; and what the pane that asks waits for,
/// beside a raw query asked from another thread, as every program must that keeps its window alive meanwhile.
struct Pair {
    Figure query;
    Figure waiting;
};

Pair pair(const QString &group, const QString &name)
{
    return {{.group = group, .name = name, .unit = u"ms"_s, .ours = {}, .against = u"raw SQLite"_s, .wanted = readingTarget},
            {.group = group + u", as a pane waits"_s, .name = name, .unit = u"ms"_s, .ours = {},
             .against = u"raw, asked across threads"_s, .wanted = readingTarget}};
}

QList<Figure> figuresOf(const QList<Pair> &pairs)
{
    QList<Figure> figures;
    for (const Pair &pair : pairs)
        figures << pair.query << pair.waiting;
    std::ranges::stable_sort(figures, {}, &Figure::group);
    return figures;
}

/// The same question to both, in turns, so that what the machine does besides meets both.
class Duel final
{
public:
    explicit Duel(const QString &folder)
        : m_workspace(folder)
        , m_raw(databaseFile(folder))
    {
        m_other.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Duel()
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] Raw &raw() { return m_raw; }

    template<class F>
    void fight(Pair &pair, const store::FeedQuery &query, F rawQuery)
    {
        qsizetype ours = 0;
        qsizetype theirs = 0;
        // What Archive::feed does, with a look at the clock on the store's thread too.
        const auto mine = [&] {
            const auto start = Watch::now();
            const auto posts = answer(m_workspace.store.run([&](store::Session &session) {
                const auto there = Watch::now();
                auto found = session.look([&] { return store::feedOf(session, query); });
                pair.query.ours.addSince(there);
                return found;
            }));
            pair.waiting.ours.addSince(start);
            ours = posts.size();
        };
        const auto its = [&] {
            const auto start = Watch::now();
            auto promise = std::make_shared<QPromise<Result<std::vector<RawPost>>>>();
            promise->start();
            Call<std::vector<RawPost>> call = promise->future();
            QMetaObject::invokeMethod(&m_other, [&, promise] {
                const auto there = Watch::now();
                auto posts = rawQuery(m_raw);
                pair.query.baseline.addSince(there);
                promise->addResult(std::move(posts));
                promise->finish();
            });
            theirs = qsizetype(answer(std::move(call)).size());
            pair.waiting.baseline.addSince(start);
        };
        // Whoever goes second finds the file's pages in the system's cache.
        m_turn = !m_turn;
        m_turn ? mine() : its();
        m_turn ? its() : mine();
        if (ours != theirs)
            giveUp(u"%1, %2: %3 posts here, %4 there"_s.arg(pair.query.group, pair.query.name).arg(ours).arg(theirs));
    }

private:
    Workspace m_workspace;
    Raw m_raw;
    QThread m_thread;
    QObject m_other;
    bool m_turn = false;
};

/// Post ids spread evenly over the archive, in an order that leaps about.
QList<qint64> places(Raw &raw, int count)
{
    const qint64 first = raw.number("SELECT min(id) FROM posts");
    const qint64 last = raw.number("SELECT max(id) FROM posts");
    std::mt19937_64 random(7);
    QList<qint64> places;
    for (int i = 0; i < count; ++i)
        places.append(first + static_cast<qint64>(static_cast<double>(last - first) * static_cast<double>(random() >> 11)
                                                  * 0x1p-53));
    return places;
}

QList<Figure> paging(Duel &duel, const Effort &effort)
{
    QList<Pair> pairs{pair(u"First page"_s, u"everything heard"_s), pair(u"Paging"_s, u"from anywhere"_s)};
    for (int i = 0; i < effort.pages; ++i)
        duel.fight(pairs[0], {}, [](Raw &raw) { return raw.page(newest, 50); });
    const QList<qint64> befores = places(duel.raw(), effort.pages);
    for (const qint64 before : befores)
        duel.fight(pairs[1], {.before = PostId(before)}, [=](Raw &raw) { return raw.page(before, 50); });
    static const QString names[] = {u"local"_s, u"home"_s, u"hashtag"_s, u"mentions"_s};
    for (int kind = 0; kind < Chatter::Kinds; ++kind) {
        const Column heard = column(Chatter::Kind(kind));
        const qint64 number = duel.raw().number("SELECT id FROM listened_columns WHERE name = '"
                                                + heard.id.value().toLatin1() + "'");
        Pair first = pair(u"First page"_s, u"column "_s + names[kind]);
        Pair anywhere = pair(u"Paging"_s, u"column "_s + names[kind]);
        for (int i = 0; i < effort.pages / 4; ++i)
            duel.fight(first, {.columns = {heard.id}}, [=](Raw &raw) { return raw.columnPage(number, newest, 50); });
        for (const qint64 before : befores.first(effort.pages / 2))
            duel.fight(anywhere, {.columns = {heard.id}, .before = PostId(before)},
                       [=](Raw &raw) { return raw.columnPage(number, before, 50); });
        pairs.append(first);
        pairs.append(anywhere);
    }
    return figuresOf(pairs);
}

QList<Figure> searching(Duel &duel, const Chatter &words, const Effort &effort)
{
    struct Kind {
        QString name;
        QStringList typed;
        std::optional<Chatter::Kind> in = {};
    };
    const auto at = [&](qsizetype rank) { return words.word(rank); };
    const auto quoted = [](const QList<QString> &phrases) {
        QStringList all;
        for (const QString &phrase : phrases)
            all.append(u'"' + phrase + u'"');
        return all;
    };
    const QStringList common{at(2), at(8), at(24), at(36), at(40), at(60)};
    const QList<Kind> kinds{
        {u"common word"_s, common},
        {u"rare word"_s, {at(15'000), at(16'000), at(17'000), at(18'500), at(19'999)}},
        {u"prefix"_s, {u"ayun*"_s, u"pisc*"_s, at(400).left(3) + u'*', at(3'000).left(4) + u'*', u"ma*"_s}},
        {u"phrase"_s, quoted(Chatter::phrases())},
        {u"several words"_s, {at(20) + u' ' + at(45), at(36) + u' ' + at(300), at(8) + u' ' + at(60) + u' ' + at(90)}},
        {u"common word, column mentions"_s, common, Chatter::Mentions},
        {u"rare word, column local"_s, {at(9'000), at(12'000), at(15'000)}, Chatter::Local}};
    QList<Pair> pairs;
    for (const Kind &kind : kinds) {
        Pair one = pair(u"Search, first page"_s, kind.name);
        store::FeedQuery query;
        QList<qint64> places;
        if (kind.in) {
            query.columns = {column(*kind.in).id};
            places = duel.raw().numbers("SELECT id FROM listened_columns WHERE name = '"
                                        + column(*kind.in).id.value().toLatin1() + "'");
        }
        for (int i = 0; i < effort.repeats; ++i) {
            for (const QString &typed : kind.typed) {
                query.search = typed;
                const QByteArray expression = store::searchExpression(typed, places).toUtf8();
                duel.fight(one, query, [&](Raw &raw) { return raw.search(expression, newest, 50); });
            }
        }
        pairs.append(one);
    }
    return figuresOf(pairs);
}

} // namespace

QList<Figure> measureReading(const QString &folder, const Wanted &wanted, const Effort &effort)
{
    Duel duel(folder);
    return paging(duel, effort) + searching(duel, newcomers(wanted, 1), effort);
}

} // namespace bench
