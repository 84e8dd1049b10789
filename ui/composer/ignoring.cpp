// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does not want to be told of in the text being written, and taking that back.
#include "ui/composer/composer.h"

#include "ui/composer/ignoredialog.h"
#include "ui/editor/posteditor.h"
#include "ui/widgets/banner.h"

namespace pregonero {

void Composer::askToIgnore(int finding)
{
    const QList<checker::Finding> &findings = m_findings->findings();
    if (m_locked || m_held || finding < 0 || finding >= findings.size() || !checker::mayBeIgnored(findings.at(finding)))
        return;
    auto *dialog = new IgnoreDialog(findings.at(finding), m_findings->text(), m_draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IgnoreDialog::chosen, this, &Composer::suppress);
    connect(dialog, &QDialog::finished, m_editor, qOverload<>(&QWidget::setFocus));
    whenDone(m_desk.recentReasons(), dialog, [dialog](const Result<QStringList> &reasons) {
        dialog->offerReasons(reasons.value_or(QStringList())); // without them one writes
    });
    dialog->open();
}

void Composer::suppress(const Suppression &what)
{
    whenDone(m_desk.suppress(what), this, [this](const Result<Suppression> &done) {
        if (!done)
            return fail(done.error());
        offerUndo(tr("Ignored: %1. The record keeps why.").arg(done->title),
                  [this, id = done->id] { return m_desk.restoreRule(id); });
    });
}

void Composer::restoreRule(const Suppression &what)
{
    whenDone(m_desk.restoreRule(what.id), this, [this, what](const Result<bool> &done) {
        if (!done)
            return fail(done.error());
        offerUndo(tr("No longer ignored: %1.").arg(what.title), [this, what] {
            return andThen(m_desk.suppress(what), this, [](const Suppression &) -> Result<bool> { return true; });
        });
    });
}

void Composer::offerUndo(const QString &said, std::function<Call<bool>()> takeBack)
{
    m_lockSaid = false;
    m_banner->offer(style::Tone::Neutral, said, tr("Undo"), [this, takeBack = std::move(takeBack)] {
        whenDone(takeBack(), this, [this](const Result<bool> &done) {
            if (!done)
                fail(done.error());
        });
    });
}

} // namespace pregonero
