// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "ui/style/icons.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QActionGroup;
class QMenu;
class QMenuBar;
class QDockWidget;
class QSettings;

namespace pregonero {

namespace journal {
struct Report;
}

class AccountWizard;
class Banner;
class CheckerPane;
class Composer;
class DraftsPane;
class FeedDocks;
class FeedsPane;
class OutboxPane;
class PostActions;
class RepliesPane;
class RulesPane;
class TruthBar;
class Workbench;
struct Settings;
namespace style {
class Appearance;
}

/// The workstation's window. Panes know nothing of each other: what one says, the window tells the others.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// How the docks stand for a kind of work.
    enum class Perspective { Communicate, Write, Review };

    MainWindow(Desk &desk, style::Appearance &appearance);
    ~MainWindow() override;

    /// Takes up what was being typed when the program last ended, and the layout as it was left.
    void restore();
    void setPerspective(Perspective perspective);
    void applySettings(const Settings &settings);
    [[nodiscard]] Perspective perspective() const { return m_perspective; }

    [[nodiscard]] FeedsPane &feeds() const; ///< the column that had the keyboard last
    [[nodiscard]] FeedDocks &feedDocks() { return *m_feedDocks; }
    [[nodiscard]] RepliesPane &replies() { return *m_replies; }
    [[nodiscard]] DraftsPane &drafts() { return *m_drafts; }
    [[nodiscard]] CheckerPane &checker() { return *m_checker; }
    [[nodiscard]] OutboxPane &outbox() { return *m_outbox; }
    [[nodiscard]] RulesPane &rules() { return *m_rules; }
    [[nodiscard]] PostActions &posts() { return *m_posts; } ///< what can be done with the post in hand
    [[nodiscard]] const AccountsModel &accounts() const { return m_accounts; }
    /// Every action with a name, for menus, the palette and tests.
    [[nodiscard]] QAction *action(const QString &name) const;
    /// A line across the top of the window: what concerns the whole desk.
    void say(style::Tone tone, const QString &text);
    /// Says where secrets are kept, if they would not last.
    void showSecretsState();
    /// What a person chose for this workspace.
    [[nodiscard]] static QString settingsFile(const QString &folder) { return folder + QStringLiteral("/settings.ini"); }

Q_SIGNALS:
    void closing(); ///< the person closes the window: everything typed has been handed to the desk

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addNamed(const QString &name, style::Meaning icon, const QString &text, const QKeySequence &keys,
                      std::function<void()> run);
    QDockWidget *addPane(const QString &name, QWidget *pane, class PaneHeader *header, Qt::DockWidgetArea area);
    void makePanes();
    void makeActions();
    void makeMenus();
    void connectPanes();
    void connectPosts();
    void connectRules();
    void goToPlace(const DraftId &draft, const checker::Finding &finding);
    void showPlace();
    void followPlace(const Composer &composer);
    void replyTo(PostId post, bool write);
    void arrange(Perspective perspective);
    /// @param key of the kind of work, or of a layout that a person named
    bool restoreLayout(const QSettings &kept, const QString &key);
    void writeLayout(QSettings &kept, const QString &key) const;
    void makeLayoutMenu();
    void listLayouts();
    void askLayoutName();
    void saveLayout(const QString &name);
    void useLayout(const QString &key);
    void forgetLayout(const QString &key);
    void shareOut();
    [[nodiscard]] int roomForColumns() const;
    void giveRoom(bool gather);
    void listColumns();
    void keepLayout();
    void resumeTyping(QList<store::Typing> typed);
    void tellCorrections(const QList<DraftId> &published);
    void bringUp(QDockWidget *dock);
    void focusPane(QDockWidget *dock, QWidget *inside);
    void reply();
    void showTitles();
    void followComposer(Composer &composer);
    void followSeen();
    void fetch();
    void setOffline(bool offline);
    void checkRecord();
    void sayReport(const journal::Report &report);
    void explainRecord();
    void exportRecord();
    void addAccount();
    void signInAgain(const Account &account);
    void openWizard(AccountWizard *wizard);
    void showSettings();
    void showHouseRules();
    void showWorkbench();
    void tellWorkbench();
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString layoutFile() const;

    Desk &m_desk;
    style::Appearance &m_appearance;
    AccountsModel m_accounts;
    Perspective m_perspective = Perspective::Communicate;
    FeedDocks *m_feedDocks;
    RepliesPane *m_replies;
    DraftsPane *m_drafts;
    CheckerPane *m_checker;
    OutboxPane *m_outbox;
    RulesPane *m_rules;
    PostActions *m_posts;
    QMenuBar *m_menuBar;
    Banner *m_banner;
    TruthBar *m_truth;
    QDockWidget *m_repliesDock;
    QDockWidget *m_draftsDock;
    QDockWidget *m_checkerDock;
    QDockWidget *m_outboxDock;
    QDockWidget *m_rulesDock;
    QList<QAction *> m_actions;
    QActionGroup *m_perspectives;
    QStringList m_keptDocks; // that the layout in force knows, whether or not they are there yet
    QMenu *m_view = nullptr;
    QMenu *m_layouts = nullptr;
    QMenu *m_forgetLayout = nullptr;
    QList<QAction *> m_layoutActions;
    Composer *m_followed = nullptr;
    QPointer<Workbench> m_workbench;
    struct WantedPlace {
        DraftId draft;
        checker::Finding finding;
        bool open = false; ///< and nothing was typed since
    };
    std::optional<WantedPlace> m_wantedPlace; // shown once its draft is open and checked
};

} // namespace pregonero
