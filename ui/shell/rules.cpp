// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the checker's pane, the editors' pane and the text being written meet.

#include "ui/composer/composer.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/checker/checkerpane.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/panes/review/rulespane.h"
#include "ui/shell/mainwindow.h"

#include <QDockWidget>

#include <limits>

namespace pregonero {

void MainWindow::connectRules()
{
    connect(m_checker, &CheckerPane::fixAllWanted, this, [this](const QString &rule) { m_followed->editor().fixAll(rule); });
    connect(m_checker, &CheckerPane::explainWanted, this, [this](int index) {
        PostEditor &editor = m_followed->editor();
        editor.goToFinding(index);
        editor.setFocus(Qt::OtherFocusReason);
        editor.showCard(index);
    });
    connect(m_checker, &CheckerPane::ignoreWanted, this, [this](int index) { m_followed->askToIgnore(index); });
    connect(m_checker, &CheckerPane::restoreWanted, this, [this](const Suppression &what) { m_followed->restoreRule(what); });
    for (Composer *composer : {&m_replies->composer(), &m_drafts->composer()}) {
        connect(composer, &Composer::ignoredWanted, this, [this, composer] {
            followComposer(*composer);
            bringUp(m_checkerDock);
            m_checker->showIgnored(true);
        });
        connect(&composer->findings(), &FindingsModel::checked, this, &MainWindow::showPlace, Qt::QueuedConnection);
        connect(composer, &Composer::pieceChanged, this, [this, composer] { followPlace(*composer); });
    }
    connect(m_rulesDock, &QDockWidget::dockLocationChanged, this, &MainWindow::showTitles, Qt::QueuedConnection);
    connect(m_rulesDock, &QDockWidget::visibilityChanged, this, &MainWindow::showTitles, Qt::QueuedConnection);
    connect(m_rulesDock, &QDockWidget::topLevelChanged, this, &MainWindow::showTitles, Qt::QueuedConnection);
    connect(m_rules, &RulesPane::placeWanted, this, &MainWindow::goToPlace);
    connect(m_rules, &RulesPane::draftWanted, this, [this](const DraftId &draft) { goToPlace(draft, {}); });
}

void MainWindow::goToPlace(const DraftId &draft, const checker::Finding &finding)
{
    m_wantedPlace = WantedPlace{.draft = draft, .finding = finding};
    for (Composer *composer : {&m_replies->composer(), &m_drafts->composer()}) {
        if (composer->draft() == draft) { // what is being typed there is newer than what the list knows
            m_wantedPlace->open = true;
            bringUp(composer == &m_drafts->composer() ? m_draftsDock : m_repliesDock);
            return showPlace();
        }
    }
    bringUp(m_draftsDock);
    if (!m_drafts->openDraft(draft)) {
        m_wantedPlace.reset();
        say(style::Tone::Warn, tr("That text is not here any more, so it cannot be opened. Those that are here are in the list of drafts."));
    }
}

void MainWindow::followPlace(const Composer &composer)
{
    // Its own text was opened: it is wanted still. Another one, or a key: the person is elsewhere by now.
    if (m_wantedPlace && (m_wantedPlace->open || composer.draft() != m_wantedPlace->draft))
        m_wantedPlace.reset();
    else if (m_wantedPlace)
        m_wantedPlace->open = true;
}

void MainWindow::showPlace()
{
    if (!m_wantedPlace)
        return;
    const DraftId draft = m_wantedPlace->draft;
    const checker::Finding wanted = m_wantedPlace->finding;
    for (Composer *composer : {&m_replies->composer(), &m_drafts->composer()}) {
        if (composer->draft() != draft || composer->findings().draft() != draft)
            continue; // not open, or not checked yet
        m_wantedPlace.reset();
        const QList<checker::Finding> &findings = composer->findings().findings();
        // The nearest of that rule: the text may have grown since it was checked for the list.
        int best = -1;
        qsizetype least = std::numeric_limits<qsizetype>::max();
        for (int i = 0; i < static_cast<int>(findings.size()); ++i) {
            const qsizetype away = std::abs(findings.at(i).start - wanted.start);
            if (findings.at(i).rule == wanted.rule && away < least) {
                best = i;
                least = away;
            }
        }
        followComposer(*composer);
        composer->editor().setFocus(Qt::OtherFocusReason);
        if (best >= 0) {
            composer->editor().goToFinding(best);
            m_checker->setCurrent(best);
        }
        return;
    }
}

} // namespace pregonero
