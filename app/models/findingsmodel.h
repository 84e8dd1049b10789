// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/checker.h"
#include "app/checker/sift.h"
#include "app/desk/desk.h"

#include <QAbstractListModel>

namespace pregonero {

/// What the checker says of the text being written, without what is ignored. Checks on the thread pool; the newest text
/// wins. What is ignored is heard of from the desk.
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

    /// @param draft whose text it is, for what is ignored in it; null: only what is ignored everywhere
    void setSubject(checker::Subject subject, const DraftId &draft = {});
    void clear();
    [[nodiscard]] const QList<checker::Finding> &findings() const { return m_sifted.kept; }
    [[nodiscard]] const QList<checker::Ignored> &ignored() const { return m_sifted.ignored; }
    [[nodiscard]] const QString &text() const { return m_text; } ///< that findings() are about
    [[nodiscard]] const DraftId &draft() const { return m_draft; }
    [[nodiscard]] int countOf(checker::Finding::Level level) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void checked(); ///< findings() now belong to the last subject, and to what is ignored now

private:
    void run();
    void readSuppressions();
    void show();

    struct Waiting {
        checker::Subject subject;
        DraftId draft;
    };
    Desk &m_desk;
    std::optional<Waiting> m_waiting;
    std::shared_ptr<checker::Memory> m_memory; // of the blocks that did not change
    QFuture<QList<checker::Finding>> m_worker;
    QList<checker::Finding> m_found; // what is ignored included
    QString m_text; // of m_found
    DraftId m_draft;
    std::optional<QList<Suppression>> m_suppressions; // none: still being read
    checker::Sifted m_sifted;
    bool m_running = false;
    quint64 m_generation = 0;
};

} // namespace pregonero
