// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the record: check it, explain its end, take a copy of it out.
#include "app/journal/verify.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/truthbar.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QFileDialog>

namespace pregonero {

void MainWindow::checkRecord()
{
    say(style::Tone::Neutral, tr("Checking the record…"));
    whenDone(m_desk.verifyJournal(), this, [this](const Result<journal::Report> &report) {
        if (!report)
            return say(style::Tone::Bad, report.error().message);
        m_truth->showReport(*report);
        sayReport(*report);
    });
}

void MainWindow::sayReport(const journal::Report &report)
{
    const int entries = static_cast<int>(report.entries);
    action(QStringLiteral("explainRecord"))->setEnabled(report.onlyEndDiffers());
    if (report.onlyEndDiffers())
        return m_banner->setMessage(style::Tone::Bad, tr("The record does not end as it did when it was last kept. Where a "
                                                         "backup was put in place, that is why. %1")
                                                          .arg(report.faults.constFirst().message),
                                    {action(QStringLiteral("explainRecord"))});
    if (!report.whole())
        return say(style::Tone::Bad, report.faults.constFirst().message);
    if (report.endNeverKept)
        return say(style::Tone::Good, tr("The record is whole: %n entry(s). Its end has nothing to be compared with yet: it "
                                         "is kept in the keychain from now on.", nullptr, entries));
    if (!report.endCompared)
        return say(style::Tone::Warn, tr("The record is whole as far as it goes. The keychain could not be read, so whether "
                                         "its end was cut off is not known."));
    QString said = tr("The record is whole: %n entry(s), none of them changed, moved or missing.", nullptr, entries);
    if (report.acknowledged)
        said += u' ' + tr("Its end was explained %n time(s).", nullptr, static_cast<int>(report.acknowledged));
    say(style::Tone::Good, said);
}

void MainWindow::explainRecord()
{
    auto *dialog = new ReasonDialog(tr("Explain the end of the record"), tr("Do you know why the record ends otherwise?"),
                                    tr("If a backup was put in place, what came after it is no longer here. Your explanation "
                                       "becomes part of the record, and later checks start from what is here now."),
                                    tr("Explain it"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::given, this, [this](const QString &reason) {
        whenDone(m_desk.acknowledgeEnd(reason), this, [this](const Result<bool> &done) {
            done ? checkRecord() : say(style::Tone::Bad, done.error().message);
        });
    });
    dialog->open();
}

void MainWindow::exportRecord()
{
    auto *dialog = new QFileDialog(this, tr("Export the record"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("pregonero-journal.jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(m_desk.exportJournal(path), this, [this, path](Result<qint64> entries) {
            entries ? say(style::Tone::Good, tr("%n entry(s) written to %1.", nullptr, static_cast<int>(*entries)).arg(path))
                    : say(style::Tone::Bad, entries.error().message);
        });
    });
    dialog->open();
}

} // namespace pregonero
