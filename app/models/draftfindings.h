// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/sift.h"
#include "app/desk/desk.h"
#include "app/models/listmodel.h"

#include <QTimer>

namespace pregonero {

/// What the checker says of every open draft, by rule. Checks one draft after the other on the thread pool, and each again
/// only when its words, its account or the dictionary changed. Waits until it is wanted; may be stopped at any time.
class DraftFindings final : public QObject
{
    Q_OBJECT

public:
    struct Place {
        DraftId draft;
        QString text; ///< of the draft
        checker::Finding finding;
        [[nodiscard]] std::pair<DraftId, qsizetype> id() const { return {draft, finding.start}; }
        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Rule {
        QString id;
        QString title;
        QString category;
        checker::Finding::Level level = checker::Finding::Level::Warning;
        QString message = {}; ///< of its first place
        QList<Place> places = {}; ///< newest draft first
        int drafts = 0;
        friend bool operator==(const Rule &, const Rule &) = default;
    };

    explicit DraftFindings(Desk &desk, QObject *parent = nullptr);
    ~DraftFindings() override;

    void setWanted(bool wanted); ///< somebody looks; a look takes up what was stopped
    void stop(); ///< until it is wanted again
    [[nodiscard]] bool isWorking() const { return m_running; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< the drafts were read
    [[nodiscard]] int open() const { return static_cast<int>(m_entries.size()); } ///< drafts
    [[nodiscard]] int checked() const; ///< of them

    /// Gravest first, then where most is found.
    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const QList<Suppression> &suppressions() const { return m_suppressions; } ///< newest first
    [[nodiscard]] const Draft *draft(const DraftId &id) const; ///< of the open ones

Q_SIGNALS:
    void changed();
    void failed(const pregonero::Error &error);

private:
    struct Entry {
        Draft draft;
        QList<checker::Finding> found = {};
        bool done = false;
        quint64 version = 0; ///< of what it is checked by and with; what an older one gave is not its answer
    };
    void again(Entry &entry); ///< it is to be checked once more
    void readDrafts();
    void takeDrafts(const QList<Draft> &drafts);
    void readWords();
    void readSuppressions();
    void next();
    void check(Entry &entry, const Account *account); ///< null: it is gone
    void collect();

    Desk &m_desk;
    QList<Entry> m_entries;
    QList<Rule> m_rules;
    QList<Suppression> m_suppressions;
    QHash<QString, QStringList> m_words; // by language, as far as one was needed
    QFuture<QList<checker::Finding>> m_worker;
    QTimer m_soon; // several drafts become one change of what is shown
    bool m_wanted = false;
    bool m_stopped = false;
    bool m_running = false;
    bool m_loaded = false;
    quint64 m_generation = 0;
    quint64 m_version = 0; // the newest of all entries'
};

/// The rules of DraftFindings as rows.
class RulesModel final : public ListModel
{
    Q_OBJECT

public:
    using ListModel::ListModel;
    void setRules(QList<DraftFindings::Rule> rules);
    [[nodiscard]] const DraftFindings::Rule *rule(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DraftFindings::Rule> m_rules;
};

/// The places of one rule as rows.
class PlacesModel final : public ListModel
{
    Q_OBJECT

public:
    using ListModel::ListModel;
    void setPlaces(QList<DraftFindings::Place> places);
    [[nodiscard]] const DraftFindings::Place *place(const QModelIndex &index) const;
    /// The words with those around them, on one line: "… a los «usuarios» de la web".
    [[nodiscard]] static QString excerpt(const DraftFindings::Place &place);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DraftFindings::Place> m_places;
};

} // namespace pregonero
