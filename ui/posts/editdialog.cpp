// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/editdialog.h"

#include "app/domain/length.h"
#include "app/models/findingsmodel.h"
#include "ui/dialogs/words.h"
#include "ui/editor/posteditor.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charactermeter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/progressline.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace pregonero {

EditDialog::EditDialog(Desk &desk, const PostPowers &powers, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_row(powers.row.value_or(OutboxItem{}))
    , m_account(powers.account)
    , m_network(powers.network)
    , m_warning(new QLineEdit(this))
    , m_editor(new PostEditor(this))
    , m_meter(new CharacterMeter(this))
    , m_findingsChip(new Chip(this))
    , m_findings(new FindingsModel(desk, this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressLine(this))
{
    setObjectName(QStringLiteral("editDialog"));
    setWindowTitle(tr("Edit what is published"));
    build(powers);
    connect(m_warning, &QLineEdit::textChanged, this, &EditDialog::touched);
    connect(m_editor, &QTextEdit::textChanged, this, &EditDialog::touched);
    connect(m_findings, &FindingsModel::checked, this, [this] {
        m_editor->setFindings(m_findings->findings());
        const int found = static_cast<int>(m_findings->findings().size());
        m_findingsChip->setChip({found ? tr("%n to look at", nullptr, found) : QString(), style::Tone::Warn});
    });
    m_warning->setText(m_row.piece.contentWarning);
    m_editor->setText(m_row.piece.text);
    m_editor->moveCursor(QTextCursor::End);
    touched();
    m_editor->setFocus();
}

void EditDialog::build(const PostPowers &powers)
{
    const AdapterInfo *info = m_desk.network(m_account.network);
    m_editor->setAccessibleName(tr("Text"));
    m_editor->setMinimumHeight(style::space(30));
    m_warning->setAccessibleName(tr("Content warning"));
    m_warning->setPlaceholderText(tr("Content warning"));
    m_warning->setVisible(!m_row.piece.contentWarning.isEmpty() && info && info->can(Capability::ContentWarning));
    m_progress->setCancellable(false); // what was asked of a network cannot be unasked
    auto *buttons = new QDialogButtonBox(this);
    m_change = buttons->addButton(tr("Change it on %1").arg(powers.network), QDialogButtonBox::AcceptRole);
    m_change->setObjectName(QStringLiteral("act"));
    style::setButtonKind(m_change, style::ButtonKind::Primary);
    QPushButton *leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    leave->setAutoDefault(false);

    auto *state = new QHBoxLayout;
    state->addWidget(m_findingsChip);
    state->addStretch(1);
    state->addWidget(m_meter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(3));
    layout->addWidget(new Words(tr("Change what is published on %1").arg(powers.network), style::Type::Heading));
    layout->addWidget(new Words(tr("Who saw it may have kept the words as they were, and the network may show that it was "
                                   "edited. The record keeps both versions.")));
    layout->addWidget(m_banner);
    layout->addWidget(m_warning);
    layout->addWidget(m_editor, 1);
    if (const int files = static_cast<int>(m_row.piece.media.size()))
        layout->addWidget(Words::hint(tr("%n attached file(s) stay as they are.", nullptr, files)));
    layout->addLayout(state);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    sizeDialog(this, 140, 100);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditDialog::change);
}

Piece EditDialog::piece() const
{
    Piece piece = m_row.piece;
    piece.text = m_editor->text();
    if (!m_warning->isHidden())
        piece.contentWarning = m_warning->text();
    return piece;
}

void EditDialog::touched()
{
    const Limits limits = m_desk.limits(m_account);
    const Piece now = piece();
    const text::Count count = lengthOf(now, limits);
    m_meter->setCount(count.used, count.maximum);
    m_editor->setOverflowAt(count.overflowAt);
    m_findings->setSubject({now, limits});
    m_change->setEnabled(!m_asking && count.fits && now != m_row.piece && !now.text.trimmed().isEmpty());
}

void EditDialog::change()
{
    if (!m_change->isEnabled())
        return;
    m_asking = true;
    m_editor->setReadOnly(true);
    m_banner->clear();
    m_progress->start(tr("Asking %1…").arg(m_network));
    touched();
    whenDone(m_desk.editPublished(m_row.id, piece()), this, [this](Result<bool> changed) {
        m_asking = false;
        m_editor->setReadOnly(false);
        m_progress->finish();
        if (!changed) {
            m_banner->setMessage(changed.error().effect == Effect::Possible ? style::Tone::Warn : style::Tone::Bad,
                                 changed.error().message);
            return touched();
        }
        Q_EMIT done();
        accept();
    });
}

} // namespace pregonero
