// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/houserules.h"
#include "app/models/rulebench.h"

#include <QWidget>

class QAction;
class QCloseEvent;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace pregonero {

class Banner;
class Desk;
class RowView;
class RuleEditor;
class SearchField;
class Words;

/// The rule workbench: packs and their rules, the chosen rule's file, what it finds in the draft in hand and in the newest
/// posts, and its examples. The program's own rules are for reading; a copy of one is the house's.
class Workbench final : public QWidget
{
    Q_OBJECT

public:
    explicit Workbench(Desk &desk, QWidget *parent = nullptr);

    /// What is being written in the main window.
    void setDraft(const QString &text, const QString &language);
    /// Shows a rule's file by its id, once the packs are read: "decalogo.Exclamaciones".
    void openRule(const QString &id);
    /// A rule was changed and is not saved: closing asks.
    [[nodiscard]] bool isUnsaved() const;
    /// Closes, once what is not saved is saved or thrown away, and then does this; not where the person goes on writing.
    void closeThen(std::function<void()> then);

    [[nodiscard]] RuleBench &bench() { return m_bench; }
    [[nodiscard]] RuleEditor &editor() { return *m_editor; }
    [[nodiscard]] QAction *action(const QString &name) const { return findChild<QAction *>(name); }

Q_SIGNALS:
    void packsWanted(); ///< the page on which packs are switched on and off

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum ItemRole { PackRole = Qt::UserRole + 1, FileRole, RuleRole };

    void build();
    QWidget *buildRules();
    QWidget *buildMatches();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys, void (Workbench::*run)());
    using QWidget::addAction;
    void open(const RuleFileName &name);
    void forgetWish();
    void readPacks();
    void listPacks();
    void chooseItem(QTreeWidgetItem *item);
    void take(const std::shared_ptr<const rules::Rule> &rule, const RuleFileName &name, const QString &text, bool readOnly);
    void leave(std::function<void()> then);
    void tryIt();
    void showTrial();
    void showMatches();
    void addExample(bool bad);
    void shouldMatch() { addExample(true); }
    void shouldNot() { addExample(false); }
    void save();
    void choosePacks() { Q_EMIT packsWanted(); }
    void makeCopy();
    void newRule();
    void removeRule();
    void removePack();
    void exportPack();
    void importPack();
    void updateActions();
    void say(const Error &error);
    [[nodiscard]] QString currentPack() const;
    [[nodiscard]] static RuleFileName nameOf(const QTreeWidgetItem *item); ///< empty: a pack
    [[nodiscard]] bool isOwn(const QString &pack) const;

    Desk &m_desk;
    HouseRules &m_house;
    RuleBench m_bench;
    Banner *m_banner;
    SearchField *m_search;
    QTreeWidget *m_tree;
    Words *m_title;
    Words *m_state;
    RuleEditor *m_editor;
    QListWidget *m_faults;
    QTabWidget *m_tabs;
    RowView *m_matches;
    Words *m_found;
    QListWidget *m_examples;
    QList<rules::Pack> m_packs;
    std::shared_ptr<const rules::Rule> m_rule; // as it was read; null: a new one, or one that cannot be read
    RuleFileName m_name;
    QString m_saved; // as it is on disk
    RuleFileName m_wanted; // to open once the packs are read; without a language: in any
    bool m_readOnly = true;
    int m_reading = 0; // packs, how often at once
};

} // namespace pregonero
