// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the house decides about rules and writes its own: two windows, and the text in hand that they look at.

#include "ui/composer/composer.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/shell/mainwindow.h"
#include "ui/workbench/workbench.h"

namespace pregonero {

void MainWindow::showHouseRules()
{
    auto *dialog = new RulesDialog(m_desk, m_accounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showWorkbench()
{
    if (!m_workbench) {
        m_workbench = new Workbench(m_desk, this);
        m_workbench->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_workbench, &Workbench::packsWanted, this, &MainWindow::showHouseRules);
        for (Composer *composer : {&m_replies->composer(), &m_drafts->composer()})
            connect(&composer->editor(), &QTextEdit::textChanged, m_workbench, [this] { tellWorkbench(); });
    }
    tellWorkbench();
    // The rule whose finding the cursor is in, if it is one of a pack.
    const int at = m_followed->editor().findingAt(m_followed->editor().textCursor().position());
    if (const auto &findings = m_followed->findings().findings(); at >= 0 && at < findings.size())
        m_workbench->openRule(findings.at(at).rule);
    m_workbench->show();
    m_workbench->raise();
    m_workbench->activateWindow();
}

void MainWindow::tellWorkbench()
{
    if (m_workbench && m_followed)
        m_workbench->setDraft(m_followed->editor().text(), m_followed->piece().language);
}

} // namespace pregonero
