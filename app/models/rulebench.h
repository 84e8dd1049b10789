// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/houserules.h"
#include "app/rules/trial.h"
#include "app/store/archive.h"

#include <QAbstractListModel>

#include <stop_token>

namespace pregonero {

class Desk;

/// A rule's file while somebody writes it: what is wrong with it and where, what its examples say, and (the list) what it
/// finds in the draft in hand and in the newest posts of the archive. Works on the pool; the newest text wins.
class RuleBench final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhereRole = Qt::UserRole + 1, ///< "the draft", or who wrote the post
        SentenceRole, ///< the line that it stands in: what would be an example
        WordsRole, ///< what was found
        MessageRole, ///< what the rule says there
        DraftRole, ///< bool: in the draft
    };
    static constexpr int mostPosts = 1'000; ///< of the archive, the newest
    static constexpr int mostMatches = 500; ///< shown

    explicit RuleBench(Desk &desk, QObject *parent = nullptr);
    ~RuleBench() override;

    void setRule(const RuleFileName &name, const QString &yaml);
    void setDraft(const QString &text, const QString &language); ///< what is being written elsewhere; may be empty

    [[nodiscard]] const rules::Trial &trial() const { return m_trial; }
    [[nodiscard]] int inDraft() const { return m_inDraft; } ///< matches
    [[nodiscard]] int inPosts() const { return m_inPosts; }
    [[nodiscard]] int posts() const { return m_looked; } ///< looked through

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void tried(); ///< trial() is of the last text
    void looked(); ///< the list is of the last text

private:
    struct Text {
        QString where;
        QString text;
        QString language;
        bool draft = false;
    };
    struct Match {
        QString where;
        QString sentence;
        QString words;
        QString message;
        bool draft = false;
    };
    struct Asked {
        RuleFileName name;
        QByteArray yaml;
    };
    struct Looked {
        QList<Match> matches;
        int inDraft = 0;
        int inPosts = 0;
        int posts = 0;
    };
    using Texts = std::shared_ptr<const QList<Text>>;

    void readPosts();
    void run();
    void look();
    [[nodiscard]] static Looked lookThrough(const std::shared_ptr<const rules::Rule> &rule, const Text &draft, const Texts &posts,
                                            const std::stop_token &stop);

    Desk &m_desk;
    store::Archive m_archive;
    std::optional<Asked> m_waiting;
    Text m_draft;
    Texts m_posts;
    std::stop_source m_stop;
    rules::Trial m_trial;
    QList<Match> m_matches;
    int m_inDraft = 0;
    int m_inPosts = 0;
    int m_looked = 0;
    bool m_running = false;
    quint64 m_generation = 0;
};

} // namespace pregonero
