// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/findingsmodel.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero {

FindingsModel::FindingsModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_memory(checker::newMemory())
{
    connect(&m_desk, &Desk::changed, this, [this](const store::Change &change) {
        if (change.journal || change.drafts) // drafts: the record was projected anew
            readSuppressions();
    });
    readSuppressions();
}

FindingsModel::~FindingsModel()
{
    // The worker reads the desk: it must not outlive it. Waiting may run it, and what follows it, right here; by then
    // those who listen are half gone.
    m_waiting.reset();
    ++m_generation;
    m_worker.waitForFinished();
}

void FindingsModel::setSubject(checker::Subject subject, const DraftId &draft)
{
    m_waiting = {std::move(subject), draft};
    if (!m_running)
        run();
}

void FindingsModel::clear()
{
    m_waiting.reset();
    ++m_generation;
    m_found.clear();
    m_text.clear();
    show();
}

void FindingsModel::readSuppressions()
{
    whenDone(m_desk.suppressions(), this, [this](Result<QList<Suppression>> read) {
        // Where they cannot be read, everything is told.
        if (m_suppressions && read && *m_suppressions == *read)
            return;
        m_suppressions = read ? std::move(*read) : m_suppressions.value_or(QList<Suppression>());
        if (!m_running) // else what is being checked now shows itself
            show();
    });
}

void FindingsModel::run()
{
    m_running = true;
    Waiting next = *std::exchange(m_waiting, std::nullopt);
    next.subject.memory = m_memory; // one check at a time
    // What follows may run right here and begin the next check: this one's future must outlive that.
    auto worker = QtConcurrent::run(QThreadPool::globalInstance(),
                                    [desk = &m_desk, subject = next.subject] { return desk->check(subject); });
    m_worker = worker;
    worker.then(this, [this, generation = ++m_generation, text = next.subject.piece.text,
                         draft = next.draft](const QList<checker::Finding> &findings) {
        m_running = false;
        if (m_waiting) // typed on meanwhile: only the newest text counts
            return run();
        if (generation != m_generation)
            return;
        m_found = findings;
        m_text = text;
        m_draft = draft;
        show();
    });
}

void FindingsModel::show()
{
    if (!m_suppressions)
        return; // what is ignored must not be told for a moment
    checker::Sifted sifted = checker::sift(m_found, m_text, m_draft, *m_suppressions);
    if (sifted.kept != m_sifted.kept) {
        beginResetModel();
        m_sifted = std::move(sifted);
        endResetModel();
    } else {
        m_sifted.ignored = std::move(sifted.ignored);
    }
    Q_EMIT checked();
}

int FindingsModel::countOf(checker::Finding::Level level) const
{
    return static_cast<int>(std::ranges::count(m_sifted.kept, level, &checker::Finding::level));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sifted.kept.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_sifted.kept.size())
        return {};
    const checker::Finding &row = m_sifted.kept.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case Qt::AccessibleTextRole: return QString(row.title + QStringLiteral(". ") + row.message);
    case MessageRole: return row.message;
    case Qt::ToolTipRole: // for whoever looks the rule up
    case RuleRole: return row.rule;
    case CategoryRole: return row.category;
    case LevelRole: return static_cast<int>(row.level);
    case SourceRole: return row.source;
    case StartRole: return row.start;
    case LengthRole: return row.length;
    default: return {};
    }
}

QHash<int, QByteArray> FindingsModel::roleNames() const
{
    return {{RuleRole, "rule"},     {CategoryRole, "category"}, {LevelRole, "level"}, {TitleRole, "title"},
            {MessageRole, "message"}, {SourceRole, "source"},   {StartRole, "start"}, {LengthRole, "length"}};
}

} // namespace pregonero
