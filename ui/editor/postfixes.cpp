// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What mends a finding, or lets it be: by key, by menu and from its card. The rest is in posteditor.cpp and postfindings.cpp.
#include "ui/editor/posteditor_p.h"

#include "app/checker/fixes.h"
#include "app/checker/sift.h"
#include "ui/editor/findingcard.h"
#include "ui/style/icons.h"

#include <QHash>
#include <QMenu>
#include <QToolTip>

namespace pregonero {

namespace {

void replace(QTextCursor &cursor, const checker::Finding::Fix &fix)
{
    cursor.setPosition(int(fix.start));
    cursor.setPosition(int(fix.start + fix.length), QTextCursor::KeepAnchor);
    cursor.insertText(fix.replacement);
}

} // namespace

bool PostEditor::applyFix(const checker::Finding::Fix &fix)
{
    if (fix.start < 0 || fix.length < 0 || fix.start + fix.length > text().size() || isReadOnly())
        return false;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    replace(cursor, fix);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void PostEditor::mend()
{
    const int index = findingAt(textCursor().position());
    if (index < 0 || d->findings.at(index).fixes.size() != 1)
        return showFixes();
    const checker::Finding finding = d->findings.at(index);
    if (applyFix(finding.fixes.first()))
        Q_EMIT fixChosen(finding, finding.fixes.first());
}

int PostEditor::fixableOf(const QString &rule) const
{
    return isReadOnly() ? 0 : static_cast<int>(checker::fixesOfRule(d->findings, rule).size());
}

int PostEditor::fixAll(const QString &rule)
{
    if (isReadOnly())
        return 0;
    const QList<checker::Finding::Fix> fixes = checker::fixesOfRule(d->findings, rule);
    if (fixes.isEmpty() || fixes.first().start + fixes.first().length > text().size())
        return 0;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const checker::Finding::Fix &fix : fixes)
        replace(cursor, fix);
    cursor.endEditBlock();
    return static_cast<int>(fixes.size());
}

void PostEditor::setIgnoring(bool ignoring) { d->ignoring = ignoring; }

void PostEditor::ignore()
{
    const int index = findingAt(textCursor().position());
    if (index < 0 || !d->ignoring || isReadOnly())
        return d->say(tr("Nothing to ignore here. F8 goes to the next finding."));
    if (!checker::mayBeIgnored(d->findings.at(index)))
        return d->say(tr("This cannot be ignored: it has to be mended."));
    Q_EMIT ignoreRequested(index);
}

void PostEditor::showCard(int index)
{
    const int chosen = index >= 0 ? index : findingAt(textCursor().position());
    if (chosen < 0 || chosen >= d->findings.size())
        return d->sayNothingHere();
    const checker::Finding finding = d->findings.at(chosen);
    auto *card = new FindingCard(finding, d->ignoring && !isReadOnly(), this);
    connect(card, &FindingCard::fixChosen, this, [this, finding](const checker::Finding::Fix &fix) {
        if (applyFix(fix))
            Q_EMIT fixChosen(finding, fix);
    });
    connect(card, &FindingCard::ignoreWanted, this, [this, finding] { d->ask(finding); });
    const QRect cursor = cursorRect();
    card->popUp({viewport()->mapToGlobal(cursor.topLeft()), cursor.size()});
}

QMenu *PostEditor::fixMenu(qsizetype position)
{
    auto *menu = new QMenu(this);
    d->addFixes(*menu, position);
    if (menu->isEmpty()) {
        delete menu;
        return nullptr;
    }
    return menu;
}

void PostEditor::showFixes()
{
    QMenu *menu = fixMenu(textCursor().position());
    if (!menu)
        return d->sayNothingHere();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft() + QPoint(0, 4)));
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->isEnabled()) {
            menu->setActiveAction(action); // one key and Enter mends it
            break;
        }
    }
}

void PostEditor::Private::sayNothingHere() { say(tr("Nothing to mend here. F8 goes to the next finding.")); }

void PostEditor::Private::say(const QString &text)
{
    QToolTip::showText(q->viewport()->mapToGlobal(q->cursorRect().bottomLeft()), text, q);
}

void PostEditor::Private::ask(const checker::Finding &finding)
{
    if (const auto at = findings.indexOf(finding); at >= 0)
        Q_EMIT q->ignoreRequested(static_cast<int>(at));
}

void PostEditor::Private::addFixes(QMenu &menu, qsizetype position)
{
    if (q->isReadOnly())
        return;
    QHash<QString, bool> offered;
    for (const checker::Finding &finding : std::as_const(findings)) {
        if (!hasPlace(finding) || position < finding.start || position > finding.start + finding.length)
            continue;
        QList<QAction *> actions;
        for (const checker::Finding::Fix &fix : finding.fixes) {
            if (fix.start < 0)
                continue;
            auto *action = new QAction(fix.label, &menu);
            connect(action, &QAction::triggered, q, [editor = q, finding, fix] {
                if (editor->applyFix(fix))
                    Q_EMIT editor->fixChosen(finding, fix);
            });
            actions.append(action);
        }
        if (!finding.word.isEmpty()) {
            auto *action = new QAction(style::icon(style::Meaning::Add),
                                       tr("Add “%1” to the dictionary").arg(finding.word), &menu);
            connect(action, &QAction::triggered, q,
                    [editor = q, word = finding.word] { Q_EMIT editor->addWordRequested(word); });
            actions.append(action);
        }
        if (const int all = q->fixableOf(finding.rule); all > 1 && !std::exchange(offered[finding.rule], true)) {
            auto *action = new QAction(tr("Fix all %n places of this rule", nullptr, all), &menu);
            connect(action, &QAction::triggered, q, [editor = q, rule = finding.rule] { editor->fixAll(rule); });
            actions.append(action);
        }
        if (ignoring && checker::mayBeIgnored(finding)) {
            auto *action = new QAction(tr("Ignore…"), &menu);
            connect(action, &QAction::triggered, q, [this, finding] { ask(finding); });
            actions.append(action);
        }
        if (actions.isEmpty())
            continue;
        menu.addSection(finding.title);
        menu.addActions(actions);
    }
}

} // namespace pregonero
