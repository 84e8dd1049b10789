// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ignoring.h"

#include "app/checker/sift.h"
#include "app/models/findingsmodel.h"
#include "ui/composer/ignoredialog.h"
#include "ui/editor/posteditor.h"
#include "ui/widgets/banner.h"

namespace pregonero {

Ignoring::Ignoring(Desk &desk, const FindingsModel &findings, PostEditor &editor, Banner &banner, QWidget *over)
    : QObject(over)
    , m_desk(desk)
    , m_findings(findings)
    , m_editor(editor)
    , m_banner(banner)
    , m_over(over)
{
}

void Ignoring::ask(int finding)
{
    const QList<checker::Finding> &findings = m_findings.findings();
    if (finding < 0 || finding >= findings.size() || !checker::mayBeIgnored(findings.at(finding)))
        return;
    auto *dialog = new IgnoreDialog(findings.at(finding), m_findings.text(), m_findings.draft(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IgnoreDialog::chosen, this, &Ignoring::suppress);
    connect(dialog, &QDialog::finished, &m_editor, qOverload<>(&QWidget::setFocus));
    whenDone(m_desk.recentReasons(), dialog, [dialog](const Result<QStringList> &reasons) {
        dialog->offerReasons(reasons.value_or(QStringList())); // without them one writes
    });
    dialog->open();
}

void Ignoring::suppress(const Suppression &what)
{
    whenDone(m_desk.suppress(what), this, [this](const Result<Suppression> &done) {
        if (!done)
            return fail(done.error());
        offerUndo(tr("Ignored: %1. The record keeps why.").arg(done->title),
                  [this, id = done->id] { return m_desk.restoreRule(id); });
    });
}

void Ignoring::restore(const Suppression &what)
{
    whenDone(m_desk.restoreRule(what.id), this, [this, what](const Result<bool> &done) {
        if (!done)
            return fail(done.error());
        offerUndo(tr("No longer ignored: %1.").arg(what.title), [this, what] {
            return andThen(m_desk.suppress(what), this, [](const Suppression &) -> Result<bool> { return true; });
        });
    });
}

void Ignoring::offerUndo(const QString &words, std::function<Call<bool>()> takeBack)
{
    m_banner.offer(style::Tone::Neutral, words, tr("Undo"), [this, takeBack = std::move(takeBack)] {
        whenDone(takeBack(), this, [this](const Result<bool> &done) {
            if (!done)
                fail(done.error());
        });
    });
    Q_EMIT said();
}

void Ignoring::fail(const Error &error)
{
    m_banner.setMessage(style::Tone::Bad, error.message);
    Q_EMIT said();
}

} // namespace pregonero
