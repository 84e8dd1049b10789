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
}

FindingsModel::~FindingsModel()
{
    // The worker reads the desk: it must not outlive it. Waiting may run it, and what follows it, right here; by then
    // those who listen are half gone.
    m_waiting.reset();
    ++m_generation;
    m_worker.waitForFinished();
}

void FindingsModel::setSubject(checker::Subject subject)
{
    m_waiting = std::move(subject);
    if (!m_running)
        run();
}

void FindingsModel::clear()
{
    m_waiting.reset();
    ++m_generation;
    show({});
}

void FindingsModel::run()
{
    m_running = true;
    checker::Subject subject = *std::exchange(m_waiting, std::nullopt);
    subject.memory = m_memory; // one check at a time
    m_worker = QtConcurrent::run(QThreadPool::globalInstance(),
                                 [desk = &m_desk, subject] { return desk->check(subject); });
    m_worker.then(this, [this, generation = ++m_generation](const QList<checker::Finding> &findings) {
        m_running = false;
        if (m_waiting) // typed on meanwhile: only the newest text counts
            return run();
        if (generation == m_generation)
            show(findings);
    });
}

void FindingsModel::show(QList<checker::Finding> findings)
{
    if (findings != m_findings) {
        beginResetModel();
        m_findings = std::move(findings);
        endResetModel();
    }
    Q_EMIT checked();
}

int FindingsModel::countOf(checker::Finding::Level level) const
{
    return static_cast<int>(std::ranges::count(m_findings, level, &checker::Finding::level));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_findings.size())
        return {};
    const checker::Finding &row = m_findings.at(index.row());
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
