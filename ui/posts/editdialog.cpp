// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/editdialog.h"

#include "app/desk/houserules.h"
#include "app/domain/length.h"
#include "app/models/findingsmodel.h"
#include "ui/composer/ignoring.h"
#include "ui/dialogs/words.h"
#include "ui/editor/posteditor.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charactermeter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/progressline.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QTimer>
#include <QVBoxLayout>

namespace pregonero {

using namespace std::chrono_literals;

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
    , m_throwAway(new QAction(tr("Throw it away"), this))
    , m_goOn(new QAction(tr("Go on writing"), this))
    , m_typing(new QTimer(this))
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
    auto *ignoring = new Ignoring(desk, *m_findings, *m_editor, *m_banner, this);
    m_editor->setIgnoring(true);
    connect(m_editor, &PostEditor::ignoreRequested, ignoring, &Ignoring::ask);
    connect(m_throwAway, &QAction::triggered, this, &EditDialog::throwAway);
    const auto goOn = [this] {
        m_banner->clear();
        m_editor->setFocus();
    };
    connect(m_goOn, &QAction::triggered, this, goOn, Qt::QueuedConnection); // takes away the button that is being pressed
    m_typing->setSingleShot(true);
    m_typing->setInterval(500ms);
    connect(m_typing, &QTimer::timeout, this, &EditDialog::keepTyping);
    m_warning->setText(m_row.piece.contentWarning);
    m_editor->setText(m_row.piece.text);
    m_editor->moveCursor(QTextCursor::End);
    touched();
    m_editor->setFocus();
    takeUp();
}

EditDialog::~EditDialog()
{
    if (m_typing->isActive()) // the half second has not passed: what was typed goes to the store all the same
        keepTyping();
}

void EditDialog::takeUp()
{
    updateActions();
    whenDone(m_desk.typing(), this, [this](const Result<QList<store::Typing>> &typed) {
        m_reading = false;
        if (!typed)
            m_banner->setMessage(style::Tone::Bad, typed.error().message);
        const auto all = typed.value_or(QList<store::Typing>{});
        const auto mine = std::ranges::find(all, m_row.draft, &store::Typing::draft);
        if (mine != all.end() && mine->piece != m_row.piece) {
            m_warning->setText(mine->piece.contentWarning);
            m_editor->setText(mine->piece.text);
            m_editor->moveCursor(QTextCursor::End);
            m_banner->setMessage(style::Tone::Neutral, tr("You were writing this when the program ended. %1 still has the "
                                                          "words as they were.").arg(m_network));
        }
        touched();
        m_typing->stop(); // it is what is on disk
        if (mine != all.end() && mine->piece == m_row.piece)
            keepTyping(); // the network has it meanwhile: no longer to be kept
    });
}

void EditDialog::keepTyping()
{
    m_typing->stop();
    // No answer to anything, even where the post is one: what answers is looked for among these.
    auto kept = piece() == m_row.piece
        ? m_desk.dropTyping(m_row.draft)
        : m_desk.keepTyping({m_row.draft, m_row.account, {}, piece(), m_desk.clock().now()});
    whenDone(std::move(kept), this, [this](const Result<bool> &done) {
        if (!done)
            m_banner->setMessage(style::Tone::Bad, done.error().message);
    });
}

void EditDialog::reject()
{
    if (m_asking)
        return m_banner->setMessage(style::Tone::Neutral, tr("%1 has not answered yet. What was asked cannot be unasked: "
                                                             "its answer is shown here.").arg(m_network));
    if (piece() == m_row.piece)
        return QDialog::reject();
    m_banner->setMessage(style::Tone::Warn, tr("%1 does not have these words yet. Throw them away?").arg(m_network),
                         {m_goOn, m_throwAway});
    const auto focusFirst = [this] { // once its buttons are shown
        if (auto *stay = m_banner->findChild<QPushButton *>())
            stay->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, focusFirst, Qt::QueuedConnection);
}

void EditDialog::throwAway()
{
    m_typing->stop();
    m_editor->setReadOnly(true);
    whenDone(m_desk.dropTyping(m_row.draft), this, [this](const Result<bool> &dropped) {
        if (dropped)
            return QDialog::reject();
        m_banner->setMessage(style::Tone::Bad, dropped.error().message);
        updateActions();
    });
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
    m_leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_leave->setAutoDefault(false);

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
    connect(buttons, &QDialogButtonBox::rejected, this, &EditDialog::reject);
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
    m_fits = count.fits;
    m_findings->setSubject(m_desk.subject(now, m_account.id, &m_account, {}, m_row.draft), m_row.draft);
    if (!m_reading && !m_asking && !m_typing->isActive())
        m_typing->start();
    updateActions();
}

void EditDialog::updateActions()
{
    const Piece now = piece();
    const bool open = !m_asking && !m_reading;
    m_editor->setReadOnly(!open);
    m_warning->setReadOnly(!open);
    m_leave->setEnabled(!m_asking);
    m_change->setEnabled(open && m_fits && now != m_row.piece
                         && !now.text.trimmed().isEmpty());
}

void EditDialog::change()
{
    if (!m_change->isEnabled())
        return;
    if (m_typing->isActive())
        keepTyping();
    m_asking = true;
    m_banner->clear();
    m_progress->start(tr("Asking %1…").arg(m_network));
    updateActions();
    whenDone(m_desk.editPublished(m_row.id, piece()), this, [this](Result<bool> changed) {
        m_progress->finish();
        if (!changed) {
            m_asking = false;
            updateActions();
            m_banner->setMessage(changed.error().effect == Effect::Possible ? style::Tone::Warn : style::Tone::Bad,
                                 changed.error().message);
            return m_editor->setFocus();
        }
        Q_EMIT done();
        whenDone(m_desk.dropTyping(m_row.draft), this, [this](const Result<bool> &) { accept(); });
    });
}

} // namespace pregonero
