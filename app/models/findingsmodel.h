// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/checker.h"
#include "app/desk/desk.h"

#include <QAbstractListModel>

namespace pregonero {

/// What the checker says of the text being written. Checks on the thread pool; the newest text wins.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RuleRole = Qt::UserRole + 1,
        CategoryRole,
        LevelRole, ///< int of checker::Finding::Level
        TitleRole,
        MessageRole,
        SourceRole,
        StartRole,
        LengthRole,
    };

    explicit FindingsModel(Desk &desk, QObject *parent = nullptr);
    ~FindingsModel() override;

    void setSubject(checker::Subject subject);
    void clear();
    [[nodiscard]] const QList<checker::Finding> &findings() const { return m_findings; }
    [[nodiscard]] int countOf(checker::Finding::Level level) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void checked(); ///< findings() now belong to the last subject

private:
    void run();
    void show(QList<checker::Finding> findings);

    Desk &m_desk;
    std::optional<checker::Subject> m_waiting;
    std::shared_ptr<checker::Memory> m_memory; // of the blocks that did not change
    QFuture<QList<checker::Finding>> m_worker;
    QList<checker::Finding> m_findings;
    bool m_running = false;
    quint64 m_generation = 0;
};

} // namespace pregonero
