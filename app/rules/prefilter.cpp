// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/prefilter.h"

#include "app/rules/forms.h"
#include "app/rules/widened.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <hs.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <numeric>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 format = 6; // of the kept file, and of how expressions are handed over
constexpr size_t perDatabase = 400; // some tenths of a second to compile

unsigned flagsOf(const Check::Need &need)
{
    const unsigned flags = HS_FLAG_UTF8 | HS_FLAG_UCP | HS_FLAG_PREFILTER | HS_FLAG_DOTALL | HS_FLAG_ALLOWEMPTY;
    return need.ignoreCase ? flags | HS_FLAG_CASELESS : flags;
}

bool isTaken(const QByteArray &expression, unsigned &flags)
{
    hs_expr_info_t *info = nullptr;
    hs_compile_error_t *error = nullptr;
    const bool good = hs_expression_info(expression.constData(), flags, &info, &error) == HS_SUCCESS;
    // Once is enough. But Vectorscan 5.4.11, told so, overlooks half of the places of a single character.
    if (good && info->min_width > 4)
        flags |= HS_FLAG_SINGLEMATCH;
    if (error)
        hs_free_compile_error(error);
    std::free(info);
    return good;
}

struct Expression {
    QByteArray text;
    unsigned flags;
    unsigned id;
};

/// Null where none could be taken. What passed alone and does not in company is refused, the others try again.
hs_database *databaseOf(std::vector<Expression> expressions, std::vector<int> &refused)
{
    while (!expressions.empty()) {
        std::vector<const char *> texts;
        std::vector<unsigned> flags;
        std::vector<unsigned> ids;
        for (const Expression &one : expressions) {
            texts.push_back(one.text.constData());
            flags.push_back(one.flags);
            ids.push_back(one.id);
        }
        hs_database *database = nullptr;
        hs_compile_error_t *error = nullptr;
        if (hs_compile_multi(texts.data(), flags.data(), ids.data(), unsigned(texts.size()), HS_MODE_BLOCK, nullptr, &database,
                             &error)
            == HS_SUCCESS)
            return database;
        const int bad = error ? error->expression : -1;
        if (error)
            hs_free_compile_error(error);
        if (bad < 0 || size_t(bad) >= expressions.size()) {
            for (const unsigned id : ids)
                refused.push_back(int(id));
            break;
        }
        refused.push_back(int(ids[size_t(bad)]));
        expressions.erase(expressions.begin() + bad);
    }
    return nullptr;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

QString fileIn(const QString &folder, const QByteArray &key)
{
    return folder + u"/rules-"_s + QString::fromLatin1(key.toHex().first(32)) + u".hsdb"_s;
}

} // namespace

Prefilter::Prefilter()
{
    static std::atomic<quint64> last = 0;
    m_id = ++last;
}

Prefilter::~Prefilter()
{
    for (const Database &database : m_databases)
        hs_free_database(database.of);
}

std::shared_ptr<const Prefilter> Prefilter::compiled(const std::vector<Check::Need> &needs, const std::stop_token &stop)
{
    const std::shared_ptr<Prefilter> made(new Prefilter);
    made->m_count = qsizetype(needs.size());
    std::vector<WordIndex::Form> forms;
    std::map<std::pair<bool, bool>, std::vector<Expression>> taken; // by what they are looked for in
    const bool able = hs_valid_platform() == HS_SUCCESS;
    for (size_t i = 0; i < needs.size(); ++i) {
        if (stop.stop_requested())
            return {};
        if (const std::optional<QList<QStringList>> all = wordsOf(needs[i].pattern)) {
            for (const QStringList &words : *all)
                forms.push_back({int(i), words});
            continue;
        }
        Expression one{able ? widened(needs[i].pattern) : QByteArray(), flagsOf(needs[i]), unsigned(i)};
        if (one.text.isEmpty() || one.text.contains('\0') || !isTaken(one.text, one.flags))
            made->m_always.push_back(int(i));
        else
            taken[{needs[i].inText, needs[i].inRaw}].push_back(std::move(one));
    }
    made->m_words = WordIndex(forms);
    for (const auto &[in, expressions] : taken) {
        for (size_t from = 0; from < expressions.size(); from += perDatabase) {
            if (stop.stop_requested())
                return {};
            const size_t to = std::min(from + perDatabase, expressions.size());
            std::vector<int> refused;
            if (hs_database *database = databaseOf({expressions.begin() + ptrdiff_t(from), expressions.begin() + ptrdiff_t(to)}, refused))
                made->m_databases.push_back({database, in.first, in.second});
            made->m_always.insert(made->m_always.end(), refused.begin(), refused.end());
        }
    }
    std::ranges::sort(made->m_always);
    return made;
}

QByteArray Prefilter::key(const std::vector<Check::Need> &needs)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hs_platform_info_t platform{};
    hs_populate_platform(&platform);
    hash.addData(QByteArray::number(format) + hs_version() + QByteArray::number(platform.tune) + '/'
                 + QByteArray::number(qulonglong(platform.cpu_features)));
    for (const Check::Need &need : needs) {
        const char how[] = {'\1', need.ignoreCase ? 'i' : 'c', need.inText ? 't' : '-', need.inRaw ? 'r' : '-'};
        hash.addData(QByteArrayView(how, sizeof(how)));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(need.pattern.constData()), need.pattern.size() * 2));
    }
    return hash.result();
}

std::shared_ptr<const Prefilter> Prefilter::kept(const std::vector<Check::Need> &needs, const QString &folder)
{
    const QByteArray name = key(needs);
    QFile file(fileIn(folder, name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > (256 << 20))
        return {};
    const uchar *mapped = file.map(0, file.size());
    if (!mapped)
        return {};
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size());
    // What the library keeps says itself whether it is whole; of the rest its hash does: a lost letter would be lost findings.
    QDataStream front(bytes);
    QByteArray written;
    QByteArray hash;
    QByteArray facts;
    front >> written >> hash >> facts;
    if (front.status() != QDataStream::Ok || written != name || hash != hashOf(facts))
        return {};
    qint64 at = front.device()->pos();
    QDataStream stream(facts);
    QList<int> always;
    QList<qint64> sizes;
    QList<bool> inText;
    QList<bool> inRaw;
    stream >> always >> sizes >> inText >> inRaw;
    std::optional<WordIndex> words = WordIndex::from(stream, qsizetype(needs.size()));
    if (stream.status() != QDataStream::Ok || !words || inText.size() != sizes.size() || inRaw.size() != sizes.size()
        || std::ranges::any_of(always, [&](int id) { return id < 0 || size_t(id) >= needs.size(); }))
        return {};
    const std::shared_ptr<Prefilter> made(new Prefilter);
    made->m_count = qsizetype(needs.size());
    made->m_always.assign(always.begin(), always.end());
    made->m_words = std::move(*words);
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const qint64 size = sizes[i];
        hs_database *database = nullptr;
        if (size <= 0 || size > bytes.size() - at
            || hs_deserialize_database(bytes.constData() + at, size_t(size), &database) != HS_SUCCESS)
            return {};
        made->m_databases.push_back({database, inText[i], inRaw[i]});
        at += size;
    }
    return at == bytes.size() ? made : nullptr;
}

bool Prefilter::keep(const std::vector<Check::Need> &needs, const QString &folder) const
{
    QByteArray body;
    QList<qint64> sizes;
    QList<bool> inText;
    QList<bool> inRaw;
    for (const Database &database : m_databases) {
        char *bytes = nullptr;
        size_t size = 0;
        if (hs_serialize_database(database.of, &bytes, &size) != HS_SUCCESS)
            return false;
        inText.append(database.inText);
        inRaw.append(database.inRaw);
        body.append(bytes, qsizetype(size));
        sizes.append(qint64(size));
        std::free(bytes);
    }
    const QByteArray name = key(needs);
    QByteArray facts;
    QDataStream stream(&facts, QIODevice::WriteOnly);
    stream << QList<int>(m_always.begin(), m_always.end()) << sizes << inText << inRaw << m_words;
    QByteArray head;
    QDataStream front(&head, QIODevice::WriteOnly);
    front << name << hashOf(facts) << facts;
    bool good = QDir().mkpath(folder);
    if (good) {
        QSaveFile file(fileIn(folder, name));
        good = file.open(QIODevice::WriteOnly) && file.write(head) == head.size() && file.write(body) == body.size()
            && file.commit();
    }
    // Only a few are of use: what a pack was a month ago is not.
    const QFileInfoList old = QDir(folder).entryInfoList({u"rules-*.hsdb"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = 24; i < old.size(); ++i)
        QFile::remove(old[i].filePath());
    return good;
}

Prefilter::Scratch::~Scratch()
{
    if (m_scratch)
        hs_free_scratch(m_scratch);
}

void Prefilter::scan(QStringView text, Of of, Scratch &scratch, std::vector<int> &found) const
{
    found.assign(m_always.begin(), m_always.end());
    if (scratch.m_of != m_id) {
        // One for all of them: it grows to what the greediest needs. Where it cannot, scanning fails and says so.
        for (const Database &database : m_databases) {
            if (hs_alloc_scratch(database.of, &scratch.m_scratch) != HS_SUCCESS)
                break;
        }
        scratch.m_of = m_id;
        scratch.m_seen.assign(size_t(m_count), 0);
        scratch.m_words = {};
    }
    struct Seen {
        std::vector<char> &marks;
        std::vector<int> &list;
        void add(int id)
        {
            if (!std::exchange(marks[size_t(id)], 1))
                list.push_back(id);
        }
    } seen{scratch.m_seen, found};
    const auto note = [](unsigned id, unsigned long long, unsigned long long, unsigned, void *all) {
        static_cast<Seen *>(all)->add(int(id));
        return 0;
    };
    m_words.scan(text, scratch.m_words, [&seen](int need) { seen.add(need); });
    const auto isMeant = [of](const Database &database) { return of == Of::Raw ? database.inRaw : database.inText; };
    bool scanned = true;
    if (std::ranges::any_of(m_databases, isMeant)) {
        scratch.m_utf8 = text.toUtf8();
        scanned = std::ranges::all_of(m_databases, [&](const Database &database) {
            return !isMeant(database)
                || hs_scan(database.of, scratch.m_utf8.constData(), unsigned(scratch.m_utf8.size()), 0, scratch.m_scratch, note, &seen)
                == HS_SUCCESS;
        });
    }
    for (const int id : found)
        scratch.m_seen[size_t(id)] = 0;
    if (!scanned) {
        found.resize(size_t(m_count));
        std::iota(found.begin(), found.end(), 0); // nothing is known: all may be there
        return;
    }
    std::ranges::sort(found);
}

qsizetype Prefilter::bytes() const
{
    qsizetype all = m_words.bytes();
    for (const Database &database : m_databases) {
        size_t size = 0;
        if (hs_database_size(database.of, &size) == HS_SUCCESS)
            all += qsizetype(size);
    }
    return all;
}

} // namespace pregonero::rules
