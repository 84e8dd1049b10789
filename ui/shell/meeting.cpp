// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panes meet: what one says, the window tells the others. The rest of the window is in mainwindow.cpp.

#include "ui/composer/composer.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/checker/checkerpane.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/feeds/feedspane.h"
#include "ui/panes/outbox/outboxpane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/posts/postactions.h"
#include "ui/shell/feeddocks.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDesktopServices>
#include <QDockWidget>

namespace pregonero {

void MainWindow::connectPanes()
{
    const auto follow = [this](FeedsPane *pane) {
        connect(pane, &FeedsPane::postChosen, this, [this](PostId post, ConversationId conversation) {
            m_replies->show(post, conversation);
            bringUp(m_repliesDock);
        });
        connect(pane, &FeedsPane::replyWanted, this, &MainWindow::reply);
        pane->setAddAccountAction(action(QStringLiteral("addAccount")));
    };
    for (FeedsPane *pane : m_feedDocks->panes())
        follow(pane);
    connect(m_feedDocks, &FeedDocks::paneMade, this, follow);
    connect(m_feedDocks, &FeedDocks::dockMade, this, [this](QDockWidget *dock, bool wanted) {
        if (!m_keptDocks.contains(dock->objectName()) || !restoreDockWidget(dock)) {
            m_feedDocks->place(dock, wanted || m_perspective == Perspective::Communicate);
            shareOut();
        }
    });
    connect(m_feedDocks, &FeedDocks::docksChanged, this, [this] {
        giveRoom(false);
        listColumns();
    });
    connect(m_feedDocks, &FeedDocks::failed, this, [this](const Error &error) { say(style::Tone::Bad, error.message); });
    connect(m_feedDocks, &FeedDocks::removed, this, [this](const QString &title) {
        QAction *undo = action(QStringLiteral("undoRemoveColumn"));
        undo->setEnabled(true);
        m_banner->setMessage(style::Tone::Neutral, tr("Column removed: %1. Its posts are still here.").arg(title),
                             {undo});
    });
    for (QDockWidget *dock : {m_repliesDock, m_draftsDock, m_checkerDock, m_outboxDock, m_rulesDock})
        connect(dock, &QDockWidget::visibilityChanged, this, [this] { giveRoom(false); }, Qt::QueuedConnection);
    connect(m_drafts, &DraftsPane::replyChosen, this, [this](PostId post) { replyTo(post, false); });
    connect(m_outbox, &OutboxPane::draftWanted, this, [this](const DraftId &draft) {
        bringUp(m_draftsDock);
        m_drafts->openDraft(draft);
    });
    for (Composer *composer : {&m_replies->composer(), &m_drafts->composer()}) {
        connect(composer, &Composer::activated, this, [this, composer] { followComposer(*composer); });
        connect(&composer->editor(), &PostEditor::currentFindingChanged, this, [this, composer](int index) {
            if (composer == m_followed)
                m_checker->setCurrent(index);
        });
    }
    for (QDockWidget *dock : {m_draftsDock, m_repliesDock}) {
        connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::showTitles, Qt::QueuedConnection);
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::showTitles, Qt::QueuedConnection);
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::followSeen, Qt::QueuedConnection);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::showTitles, Qt::QueuedConnection);
    }
    connect(&m_accounts, &AccountsModel::failed, this, [this](const Error &error) {
        say(style::Tone::Bad, error.message);
    });
    connect(m_checker, &CheckerPane::findingChosen, this, [this](int index) {
        m_followed->editor().goToFinding(index);
        m_followed->editor().setFocus();
    });
    connect(m_checker, &CheckerPane::fixChosen, this, [this](const checker::Finding::Fix &fix) {
        m_followed->applyFix(fix);
    });
    connect(m_checker, &CheckerPane::addWordWanted, this, [this](const QString &word) { m_followed->addWord(word); });
    connect(&m_desk, &Desk::offlineChanged, this, [this](bool offline) {
        action(QStringLiteral("offline"))->setChecked(offline);
    });
}

void MainWindow::connectPosts()
{
    const auto follow = [this](FeedsPane *pane) {
        connect(pane, &FeedsPane::postChosen, m_posts, [this](PostId post) { m_posts->setPost(post); });
        connect(pane, &FeedsPane::menuWanted, m_posts, &PostActions::popUp);
    };
    for (FeedsPane *pane : m_feedDocks->panes())
        follow(pane);
    connect(m_feedDocks, &FeedDocks::paneMade, this, follow);
    connect(m_replies, &RepliesPane::postChosen, m_posts, &PostActions::setPost);
    connect(m_replies, &RepliesPane::menuWanted, m_posts, &PostActions::popUp);
    connect(m_posts, &PostActions::replyWanted, this, [this](PostId post) { replyTo(post, true); });
    auto *look = new QAction(tr("See it on the network"), this);
    connect(look, &QAction::triggered, this, [look] { QDesktopServices::openUrl(look->data().toUrl()); });
    connect(m_posts, &PostActions::said, this, [this, look](style::Tone tone, const QString &text, const QUrl &where) {
        look->setData(where);
        m_banner->setMessage(tone, text, where.isEmpty() ? QList<QAction *>() : QList{look});
    });
}

void MainWindow::replyTo(PostId post, bool write)
{
    whenDone(m_desk.post(post), this, [this, write](Result<store::ArchivedPost> found) {
        if (!found)
            return say(style::Tone::Warn, found.error().message);
        m_replies->show(found->id, found->conversation);
        bringUp(m_repliesDock);
        if (write)
            m_replies->reply();
    });
}

} // namespace pregonero
