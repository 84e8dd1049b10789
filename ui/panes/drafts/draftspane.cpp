// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/drafts/draftspane.h"

#include "ui/composer/composer.h"
#include "ui/composer/queuednote.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/drafts/previewpanel.h"
#include "ui/rows/states.h"
#include "ui/rows/times.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"

#include <QComboBox>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>

namespace pregonero {

namespace {

/// Shows drafts of one state, or those that are not published yet.
class StateFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setState(int state)
    {
        m_state = state;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const int state = sourceModel()->index(row, 0, parent).data(DraftsModel::StateRole).toInt();
        return m_state < 0 ? state != static_cast<int>(Draft::State::Sent) : state == m_state;
    }

private:
    int m_state = -1;
};

class DraftDelegate final : public RowDelegate
{
public:
    DraftDelegate(const Clock &clock, const AccountsModel &accounts, QObject *parent)
        : RowDelegate(Shape::Rows, parent)
        , m_clock(clock)
        , m_accounts(accounts)
    {
        setMaximumLines(1);
    }

    Row row(const QModelIndex &index) const override
    {
        const QString text = index.data(DraftsModel::TextRole).toString();
        const Account *account = m_accounts.account(AccountId(index.data(DraftsModel::AccountRole).toString()));
        Row row;
        row.name = headline(text);
        row.brief = true;
        row.time = shortMoment(toTimePoint(index.data(DraftsModel::ChangedRole).toDateTime()), m_clock.now());
        row.chips.append(chipFor(static_cast<Draft::State>(index.data(DraftsModel::StateRole).toInt())));
        if (index.data(DraftsModel::ReplyRole).toBool())
            row.chips.append({DraftsPane::tr("reply"), style::Tone::Neutral, style::Meaning::Reply});
        if (const QString language = index.data(DraftsModel::LanguageRole).toString();
            !language.isEmpty() && language != QLocale().name().section(u'_', 0, 0)
            && (!account || language != m_accounts.usualLanguage(account->id)))
            row.chips.append({language, style::Tone::Neutral, style::Meaning::Language});
        if (const int media = index.data(DraftsModel::MediaCountRole).toInt())
            row.chips.append({QString::number(media), style::Tone::Neutral, style::Meaning::Media});
        if (account)
            row.icon = style::networkMeaning(account->network);
        return row;
    }

private:
    const Clock &m_clock;
    const AccountsModel &m_accounts;
};

} // namespace

DraftsPane::DraftsPane(Desk &desk, const AccountsModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_model(new DraftsModel(desk.store(), this))
    , m_filtered(new StateFilter(this))
{
    m_filtered->setSourceModel(m_model);
    build();
    connect(m_new, &QAction::triggered, this, &DraftsPane::newDraft);
    connect(m_versions, &QAction::triggered, m_composer, &Composer::showVersions);
    connect(m_discard, &QAction::triggered, this, &DraftsPane::discard);
    connect(m_preview, &QAction::toggled, this, &DraftsPane::showPreview);
    connect(m_state, &QComboBox::currentIndexChanged, this, &DraftsPane::filter);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        openDraft(DraftId(index.data(DraftsModel::IdRole).toString()));
    });
    connect(m_view, &RowView::opened, this, [this](const QModelIndex &index) {
        openDraft(DraftId(index.data(DraftsModel::IdRole).toString()));
        m_composer->editor().setFocus();
    });
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &DraftsPane::showState);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &DraftsPane::showState);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &DraftsPane::showState);
    connect(m_model, &DraftsModel::reloaded, this, &DraftsPane::lockIfOnItsWay);
    connect(m_model, &DraftsModel::failed, this, [this](const Error &error) {
        m_banner->setMessage(style::Tone::Bad, error.message);
    });
    connect(m_composer, &Composer::pieceChanged, this, [this] {
        showPreview(m_preview->isChecked());
        updateActions();
        if (!m_filtered->rowCount())
            showState();
    });
    connect(m_composer, &Composer::queued, this, [this](const OutboxId &item, const DraftId &draft) {
        if (m_composer->draft() == draft)
            m_composer->begin(m_composer->account());
        m_note->follow(item);
        Q_EMIT queued(item);
    });
    updateActions();
    showState();
}

void DraftsPane::build()
{
    style::setGround(this, style::Role::Surface);
    m_header = new PaneHeader(tr("Drafts"), this);
    m_new = new QAction(style::icon(style::Meaning::Add), tr("New draft"), this);
    m_versions = new QAction(style::icon(style::Meaning::History), tr("Versions"), this);
    m_preview = new QAction(style::icon(style::Meaning::Visibility), tr("Preview"), this);
    m_preview->setCheckable(true);
    m_discard = new QAction(style::icon(style::Meaning::Remove), tr("Discard draft"), this);
    m_state = new QComboBox(this);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setMinimumWidth(style::space(20)); // in a narrow pane its words end in "…"
    m_header->addLeading(m_state);
    for (QAction *action : {m_new, m_versions, m_preview, m_discard})
        m_header->addAction(action);
    m_state->setAccessibleName(tr("Which drafts"));
    m_state->addItem(tr("Not published yet"), -1);
    for (const auto &[state, title] : std::initializer_list<std::pair<Draft::State, QString>>{
             {Draft::State::Writing, tr("Being written")}, {Draft::State::Queued, tr("In the outbox")},
             {Draft::State::Unknown, tr("Unconfirmed")}, {Draft::State::Failed, tr("Not published: failed")},
             {Draft::State::Sent, tr("Published")}})
        m_state->addItem(title, static_cast<int>(state));
    m_banner = new Banner(this);
    m_banner->setClosable(true);
    m_note = new QueuedNote(m_desk, *m_banner, this);
    m_view = new RowView(this);
    m_view->setObjectName(QStringLiteral("draftView"));
    m_view->setAccessibleName(tr("Drafts"));
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new DraftDelegate(m_desk.clock(), m_accounts, this));
    m_empty = new EmptyState(this);
    m_composer = new Composer(m_desk, m_accounts, Composer::Use::Draft, this);
    m_previewPanel = new PreviewPanel(this);
    m_previewPanel->hide();

    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    auto *stacked = new QWidget(list);
    m_lists = new QStackedLayout(stacked);
    m_lists->addWidget(m_view);
    m_lists->addWidget(m_empty);
    listLayout->addWidget(stacked, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(list);
    splitter->addWidget(m_composer);
    splitter->addWidget(m_previewPanel);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
}

void DraftsPane::filter()
{
    static_cast<StateFilter *>(m_filtered)->setState(m_state->currentData().toInt());
    showState();
}

void DraftsPane::showState()
{
    const int count = m_filtered->rowCount();
    m_lists->setCurrentWidget(count ? static_cast<QWidget *>(m_view) : m_empty);
    m_header->setCount({count ? QString::number(count) : QString(), style::Tone::Neutral});
    const bool all = m_state->currentData().toInt() < 0;
    const bool writing = !m_composer->isEmpty();
    m_empty->setContent(style::Meaning::Draft,
                        !all ? tr("None of this kind") : writing ? tr("The first draft is below") : tr("No drafts yet"),
                        !all ? tr("Other drafts are under the choice above.")
                             : writing ? tr("What you type is on disk already. It is listed here with its first version: when "
                                            "you save it, or pause for a while.")
                                       : tr("What you write below is saved as you type, and listed here."));
}

void DraftsPane::newDraft()
{
    m_composer->leave();
    m_composer->begin();
    m_composer->editor().setFocus(Qt::OtherFocusReason);
}

bool DraftsPane::openDraft(const DraftId &id)
{
    if (id == m_composer->draft())
        return true;
    const Draft *draft = m_model->draft(m_model->indexOf(id));
    if (draft)
        edit(*draft);
    return draft;
}

void DraftsPane::edit(const Draft &draft)
{
    if (!draft.replyTo.isNull() && (draft.state == Draft::State::Writing || draft.state == Draft::State::Failed))
        return void(Q_EMIT replyChosen(draft.replyTo));
    m_composer->leave();
    m_banner->clear();
    m_composer->open(draft);
    lockIfOnItsWay();
}

void DraftsPane::lockIfOnItsWay()
{
    updateActions();
    const Draft *draft = m_model->draft(m_model->indexOf(m_composer->draft()));
    if (!draft)
        return;
    switch (draft->state) {
    case Draft::State::Queued:
        return m_composer->setLocked(true, tr("It is in the outbox. Take it back there to change it."));
    case Draft::State::Sent: return m_composer->setLocked(true, tr("It is published. What was sent stays as it was."));
    case Draft::State::Unknown:
        return m_composer->setLocked(true, tr("Nobody knows yet whether it was published. See the outbox."));
    default: return m_composer->setLocked(false);
    }
}

void DraftsPane::resume(const store::Typing &typing)
{
    m_composer->open(typing);
}

void DraftsPane::updateActions()
{
    const Draft *draft = m_model->draft(m_model->indexOf(m_composer->draft()));
    const bool onItsWay = draft && draft->state != Draft::State::Writing && draft->state != Draft::State::Failed;
    m_versions->setEnabled(draft != nullptr);
    m_discard->setEnabled(!onItsWay && (draft || !m_composer->isEmpty()));
}

void DraftsPane::discard()
{
    if (!m_discard->isEnabled())
        return;
    auto *dialog = new ReasonDialog(tr("Discard draft"), tr("Discard this draft?"),
                                    tr("It goes from the list. The record keeps its versions and your reason."),
                                    tr("Discard"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::given, this, [this, id = m_composer->draft()](const QString &reason) {
        // What is discarded is what is seen, also where it was not a version yet.
        const auto kept = id == m_composer->draft() && !m_composer->isEmpty()
            ? m_desk.saveDraft(id, m_composer->account(), m_composer->piece(), m_composer->replyTo())
            : answered<bool>(true);
        const auto gone = andThen(kept, this, [this, id, reason](bool) { return m_desk.discardDraft(id, reason); });
        whenDone(gone, this, [this, id](Result<bool> done) {
            if (!done)
                return m_banner->setMessage(style::Tone::Bad, done.error().message);
            if (m_composer->draft() == id)
                m_composer->begin();
        });
    });
    dialog->open();
}

void DraftsPane::showPreview(bool shown)
{
    m_previewPanel->setVisible(shown);
    if (!shown)
        return;
    const Account *account = m_accounts.account(m_composer->account());
    m_previewPanel->setPiece(m_composer->piece(), account ? *account : Account{});
}

} // namespace pregonero
