// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/draftfindings.h"

#include "app/desk/houserules.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero {

using namespace std::chrono_literals;
using checker::Finding;

namespace {

/// What can still be mended.
bool isOpen(const Draft &draft)
{
    return (draft.state == Draft::State::Writing || draft.state == Draft::State::Failed)
        && (!draft.piece.text.trimmed().isEmpty() || !draft.piece.media.isEmpty());
}

} // namespace

DraftFindings::DraftFindings(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &DraftFindings::collect);
    connect(&m_desk, &Desk::subjectsChanged, this, [this] {
        for (Entry &entry : m_entries)
            again(entry);
        next();
    });
    connect(&m_desk, &Desk::changed, this, [this](const store::Change &change) {
        if (!m_wanted)
            return; // read when it is wanted
        if (change.drafts || change.outbox)
            readDrafts();
        if (change.journal)
            readWords();
        if (change.journal || change.drafts)
            readSuppressions();
    });
}

DraftFindings::~DraftFindings()
{
    // The worker reads the desk: it must not outlive it. As in FindingsModel, waiting may run what follows it right here.
    m_wanted = false;
    ++m_generation;
    m_worker.waitForFinished();
}

void DraftFindings::setWanted(bool wanted)
{
    if (wanted == m_wanted && !m_stopped)
        return;
    m_wanted = wanted;
    if (!wanted)
        return; // what is being checked is the last
    m_stopped = false;
    readDrafts();
    readWords();
    readSuppressions();
}

void DraftFindings::stop()
{
    m_stopped = true;
    Q_EMIT changed();
}

int DraftFindings::checked() const
{
    return static_cast<int>(std::ranges::count(m_entries, true, &Entry::done));
}

const Draft *DraftFindings::draft(const DraftId &id) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.draft.id == id; });
    return found == m_entries.end() ? nullptr : &found->draft;
}

void DraftFindings::again(Entry &entry)
{
    entry.done = false;
    entry.version = ++m_version;
}

void DraftFindings::readDrafts()
{
    whenDone(m_desk.drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return void(Q_EMIT failed(drafts.error()));
        m_loaded = true;
        takeDrafts(*drafts);
    });
}

void DraftFindings::takeDrafts(const QList<Draft> &drafts)
{
    QHash<DraftId, Entry> before;
    for (Entry &entry : m_entries)
        before.insert(entry.draft.id, std::move(entry));
    m_entries.clear();
    for (const Draft &draft : drafts) {
        if (!isOpen(draft))
            continue;
        Entry entry = before.take(draft.id);
        if (entry.draft.piece != draft.piece || entry.draft.account != draft.account || entry.version == 0)
            again(entry);
        entry.draft = draft;
        m_entries.append(std::move(entry));
    }
    m_soon.start();
    next();
}

void DraftFindings::readWords()
{
    const QStringList languages = m_words.keys();
    for (const QString &language : languages) {
        whenDone(m_desk.words(language), this, [this, language](const Result<QStringList> &words) {
            if (!words || m_words.value(language) == *words)
                return;
            m_words.insert(language, *words);
            for (Entry &entry : m_entries) {
                if (entry.draft.piece.language == language)
                    again(entry);
            }
            next();
        });
    }
}

void DraftFindings::readSuppressions()
{
    whenDone(m_desk.suppressions(), this, [this](const Result<QList<Suppression>> &read) {
        if (!read)
            return void(Q_EMIT failed(read.error()));
        m_suppressions = *read;
        m_soon.start();
    });
}

void DraftFindings::next()
{
    if (m_running || !m_wanted || m_stopped)
        return;
    const auto waiting = std::ranges::find(m_entries, false, &Entry::done);
    if (waiting == m_entries.end()) {
        m_soon.start();
        return;
    }
    m_running = true;
    const QString language = waiting->draft.piece.language;
    if (!m_words.contains(language)) {
        whenDone(m_desk.words(language), this, [this, language](const Result<QStringList> &words) {
            m_running = false;
            m_words.insert(language, words.value_or(QStringList()));
            next();
        });
        return;
    }
    whenDone(m_desk.account(waiting->draft.account), this, [this, id = waiting->draft.id](const Result<Account> &account) {
        m_running = false;
        const auto entry = std::ranges::find_if(m_entries, [&](const Entry &one) { return one.draft.id == id; });
        if (entry == m_entries.end())
            return next(); // went meanwhile
        m_running = true;
        check(*entry, account ? &*account : nullptr);
    });
}

void DraftFindings::check(Entry &entry, const Account *account)
{
    const checker::Subject subject = m_desk.subject(entry.draft.piece, entry.draft.account, account,
                                                    m_words.value(entry.draft.piece.language), entry.draft.id);
    // What follows may run right here and begin the next check: this one's future must outlive that.
    auto worker = QtConcurrent::run(QThreadPool::globalInstance(), [desk = &m_desk, subject] { return desk->check(subject); });
    m_worker = worker;
    worker.then(this, [this, id = entry.draft.id, version = entry.version,
                         generation = m_generation](const QList<Finding> &found) {
        if (generation != m_generation)
            return;
        m_running = false;
        const auto entry = std::ranges::find_if(m_entries, [&](const Entry &one) { return one.draft.id == id; });
        if (entry != m_entries.end() && entry->version == version) {
            entry->found = found;
            entry->done = true;
        }
        if (!m_soon.isActive())
            m_soon.start();
        next();
    });
}

void DraftFindings::collect()
{
    QList<Rule> rules;
    QHash<QString, qsizetype> at;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.done)
            continue;
        const QString &text = entry.draft.piece.text;
        QSet<QString> here;
        const checker::Sifted sifted = checker::sift(entry.found, text, entry.draft.id, m_suppressions);
        for (const Finding &finding : sifted.kept) {
            if (!at.contains(finding.rule)) {
                at.insert(finding.rule, rules.size());
                rules.append({finding.rule, finding.title, finding.category, finding.level, finding.message});
            }
            Rule &rule = rules[at.value(finding.rule)];
            rule.level = std::max(rule.level, finding.level);
            rule.places.append({entry.draft.id, text, finding});
            if (!here.contains(finding.rule)) {
                here.insert(finding.rule);
                ++rule.drafts;
            }
        }
    }
    std::ranges::stable_sort(rules, [](const Rule &a, const Rule &b) {
        return std::pair(a.level, a.places.size()) > std::pair(b.level, b.places.size());
    });
    m_rules = std::move(rules);
    Q_EMIT changed();
}

void RulesModel::setRules(QList<DraftFindings::Rule> rules)
{
    takeOver(m_rules, std::move(rules), &DraftFindings::Rule::id, std::equal_to<DraftFindings::Rule>());
}

const DraftFindings::Rule *RulesModel::rule(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rules.size() ? &m_rules.at(index.row()) : nullptr;
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    const DraftFindings::Rule *row = rule(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3", "rule, how many places, what to do")
            .arg(row->title, tr("%n place(s)", nullptr, static_cast<int>(row->places.size())), row->message);
    case Qt::ToolTipRole: return row->id;
    default: return {};
    }
}

void PlacesModel::setPlaces(QList<DraftFindings::Place> places)
{
    if (places == m_places)
        return;
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
}

const DraftFindings::Place *PlacesModel::place(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_places.size() ? &m_places.at(index.row()) : nullptr;
}

QString PlacesModel::excerpt(const DraftFindings::Place &place)
{
    const Finding &finding = place.finding;
    if (finding.start < 0 || finding.length <= 0 || finding.attachment >= 0)
        return finding.word.isEmpty() ? tr("the text as a whole") : finding.word;
    constexpr qsizetype around = 40;
    constexpr qsizetype most = 80;
    qsizetype from = std::max<qsizetype>(0, finding.start - around);
    while (from > 0 && !place.text.at(from - 1).isSpace() && from > finding.start - 2 * around)
        --from;
    const qsizetype end = finding.start + finding.length;
    qsizetype to = std::min(place.text.size(), end + around);
    while (to < place.text.size() && !place.text.at(to).isSpace() && to < end + 2 * around)
        ++to;
    QString words = place.text.mid(finding.start, finding.length);
    if (words.size() > most)
        words = words.left(most) + u'…';
    return QString((from > 0 ? QStringLiteral("… ") : QString()) + place.text.mid(from, finding.start - from) + u'“' + words
                   + u'”' + place.text.mid(end, to - end) + (to < place.text.size() ? QStringLiteral(" …") : QString()))
        .simplified();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    const DraftFindings::Place *row = place(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return excerpt(*row);
    default: return {};
    }
}

} // namespace pregonero
