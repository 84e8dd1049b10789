// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/review/rulespane.h"

#include "app/checker/packs.h"
#include "app/models/suppressionsmodel.h"
#include "ui/editor/findingcard.h"
#include "ui/rows/states.h"
#include "ui/rows/times.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>

namespace pregonero {

using checker::Finding;

namespace {

class RuleDelegate final : public RowDelegate
{
public:
    RuleDelegate(const RulesModel &model, QObject *parent) : RowDelegate(Shape::Rows, parent), m_model(model) { setMaximumLines(2); }
    Row row(const QModelIndex &index) const override
    {
        const DraftFindings::Rule *rule = m_model.rule(index);
        if (!rule)
            return {};
        Row row;
        row.name = rule->title;
        row.text = rule->message;
        if (const QString category = checker::categoryName(rule->category); category != rule->title)
            row.footnote = category;
        row.dot = toneOf(rule->level);
        const QString places = RulesPane::tr("%n place(s)", nullptr, static_cast<int>(rule->places.size()));
        row.chips.append({rule->drafts > 1 ? RulesPane::tr("%1 in %n drafts", "places", rule->drafts).arg(places) : places,
                          toneOf(rule->level)});
        return row;
    }

private:
    const RulesModel &m_model;
};

class PlaceDelegate final : public RowDelegate
{
public:
    PlaceDelegate(const PlacesModel &model, const DraftFindings &findings, const Desk &desk, QObject *parent)
        : RowDelegate(Shape::Rows, parent)
        , m_model(model)
        , m_findings(findings)
        , m_desk(desk)
    {
    }
    Row row(const QModelIndex &index) const override
    {
        const DraftFindings::Place *place = m_model.place(index);
        if (!place)
            return {};
        Row row;
        row.name = headline(place->text);
        row.brief = true;
        row.text = PlacesModel::excerpt(*place);
        if (const Draft *draft = m_findings.draft(place->draft))
            row.time = shortMoment(draft->changedAt, m_desk.clock().now());
        return row;
    }

private:
    const PlacesModel &m_model;
    const DraftFindings &m_findings;
    const Desk &m_desk;
};

class IgnoredDelegate final : public RowDelegate
{
public:
    IgnoredDelegate(const SuppressionsModel &model, const DraftFindings &findings, const Desk &desk, QObject *parent)
        : RowDelegate(Shape::Rows, parent)
        , m_model(model)
        , m_findings(findings)
        , m_desk(desk)
    {
        setMaximumLines(4); // why is not cut short
    }
    Row row(const QModelIndex &index) const override
    {
        const Suppression *what = m_model.suppression(index);
        if (!what)
            return {};
        Row row;
        row.name = what->title;
        row.note = scopeInWords(*what);
        row.text = what->reason;
        row.time = shortMoment(what->at, m_desk.clock().now());
        const Draft *draft = m_findings.draft(what->draft);
        row.footnote = draft ? RulesPane::tr("%1, in “%2”", "person, draft").arg(what->person, headline(draft->piece.text))
                             : what->person;
        return row;
    }

private:
    const SuppressionsModel &m_model;
    const DraftFindings &m_findings;
    const Desk &m_desk;
};

} // namespace

RulesPane::RulesPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_findings(new DraftFindings(desk, this))
    , m_ruleRows(new RulesModel(this))
    , m_placeRows(new PlacesModel(this))
    , m_ignoredRows(new SuppressionsModel(this))
    , m_header(new PaneHeader(tr("Rules"), this))
    , m_tabs(new QTabBar(this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressLine(this))
    , m_rules(new RowView(this))
    , m_places(new RowView(this))
    , m_ignored(new RowView(this))
    , m_empty(new EmptyState(this))
    , m_actions(new QWidget(this))
    , m_open(new QPushButton(style::icon(style::Meaning::Edit), tr("Go to the draft"), m_actions))
    , m_takeBack(new QPushButton(style::icon(style::Meaning::Undo), tr("No longer ignore"), m_actions))
    , m_goOn(new QPushButton(style::icon(style::Meaning::Retry), tr("Go on checking"), m_actions))
{
    build();
    connect(m_findings, &DraftFindings::changed, this, &RulesPane::showState);
    connect(m_findings, &DraftFindings::failed, this, [this](const Error &error) {
        m_banner->setMessage(style::Tone::Bad, error.message);
    });
    connect(m_progress, &ProgressLine::cancelled, m_findings, &DraftFindings::stop);
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_findings->setWanted(true); });
    connect(m_tabs, &QTabBar::currentChanged, this, &RulesPane::showState);
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_chosen = m_chosen || m_rules->hasFocus();
        showPlaces();
    });
    connect(m_places->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPane::showActions);
    connect(m_ignored->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPane::showActions);
    connect(m_rules, &RowView::opened, this, [this] {
        m_places->setFocus(Qt::OtherFocusReason);
        if (!m_places->currentIndex().isValid())
            m_places->setCurrentIndex(m_placeRows->index(0));
    });
    connect(m_places, &RowView::opened, this, &RulesPane::openPlace);
    connect(m_ignored, &RowView::opened, this, &RulesPane::openPlace);
    connect(m_open, &QPushButton::clicked, this, &RulesPane::openPlace);
    connect(m_takeBack, &QPushButton::clicked, this, &RulesPane::takeBack);
    showState();
}

void RulesPane::build()
{
    style::setGround(this, style::Role::Surface);
    m_tabs->setObjectName(QStringLiteral("rulesTabs"));
    m_tabs->setAccessibleName(tr("What the rules find, or what is ignored"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Found"));
    m_tabs->addTab(tr("Ignored"));
    m_banner->setClosable(true);
    m_progress->setCancellable(true);
    const auto list = [](RowView *view, const QString &name, const QString &accessible, QAbstractItemModel *model,
                         RowDelegate *delegate) {
        view->setObjectName(name);
        view->setAccessibleName(accessible);
        view->setModel(model);
        view->setItemDelegate(delegate);
    };
    list(m_rules, QStringLiteral("rulesView"), tr("Rules that find something in the drafts"), m_ruleRows,
         new RuleDelegate(*m_ruleRows, this));
    list(m_places, QStringLiteral("placesView"), tr("Places of the rule"), m_placeRows,
         new PlaceDelegate(*m_placeRows, *m_findings, m_desk, this));
    list(m_ignored, QStringLiteral("allIgnoredView"), tr("What is ignored"), m_ignoredRows,
         new IgnoredDelegate(*m_ignoredRows, *m_findings, m_desk, this));

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_rules);
    split->addWidget(m_places);
    m_found = split;
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_found);
    m_stack->addWidget(m_ignored);
    m_stack->addWidget(m_empty);
    auto *buttons = new FlowLayout(-1, m_actions);
    buttons->setContentsMargins(style::space(3), style::space(2), style::space(3), style::space(2));
    for (QPushButton *button : {m_open, m_takeBack, m_goOn})
        buttons->addWidget(button);
    m_open->setObjectName(QStringLiteral("openPlace"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(stacked, 1);
    layout->addWidget(m_actions);
}

void RulesPane::setPage(Page page) { m_tabs->setCurrentIndex(page); }

RulesPane::Page RulesPane::page() const { return static_cast<Page>(m_tabs->currentIndex()); }

QWidget *RulesPane::list() const { return page() == Found ? m_rules : m_ignored; }

void RulesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_findings->setWanted(true);
}

void RulesPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_findings->setWanted(false);
    m_progress->finish();
}

void RulesPane::showState()
{
    const int open = m_findings->open();
    const int checked = m_findings->checked();
    const bool working = isVisible() && checked < open && !m_findings->isStopped();
    if (working) {
        if (!m_progress->isRunning())
            m_progress->start(tr("Checking the drafts"));
        m_progress->setProgress(checked, open);
    } else {
        m_progress->finish();
    }
    m_ruleRows->setRules(m_findings->rules());
    m_ignoredRows->setRows(m_findings->suppressions());
    int places = 0;
    for (const DraftFindings::Rule &rule : m_findings->rules())
        places += static_cast<int>(rule.places.size());
    m_header->setCount({places ? tr("%n place(s)", nullptr, places) : QString(), style::Tone::Warn});
    const int ignored = m_ignoredRows->rowCount();
    m_tabs->setTabText(Ignored, ignored ? tr("Ignored (%1)").arg(ignored) : tr("Ignored"));
    if ((!m_chosen || !m_rules->currentIndex().isValid()) && m_ruleRows->rowCount())
        m_rules->setCurrentIndex(m_ruleRows->index(0));
    if (!m_ignored->currentIndex().isValid() && ignored)
        m_ignored->setCurrentIndex(m_ignoredRows->index(0));
    if (page() == Ignored) {
        m_stack->setCurrentWidget(ignored ? static_cast<QWidget *>(m_ignored) : m_empty);
        m_empty->setContent(style::Meaning::Review, tr("Nothing is ignored"),
                            tr("Where a rule is wrong about a text, choose “Ignore…” beside the finding and say why. It is "
                               "listed here with who, when and the reason, and can be taken back."));
    } else {
        m_stack->setCurrentWidget(m_ruleRows->rowCount() ? m_found : m_empty);
        if (!m_findings->isLoaded() || (checked < open && !m_findings->isStopped()))
            m_empty->setContent(style::Meaning::Review, tr("Checking the drafts"),
                                tr("What the rules find in them is listed here as it is found."));
        else if (!open)
            m_empty->setContent(style::Meaning::Review, tr("No open drafts"),
                                tr("What the rules find in the drafts of everybody is listed here by rule, so that one can be "
                                   "gone through from draft to draft."));
        else if (checked < open)
            m_empty->setContent(style::Meaning::Review, tr("Stopped"),
                                tr("%1 of %2 drafts were checked so far, and nothing was found. Go on checking to see the others.")
                                    .arg(checked).arg(open));
        else
            m_empty->setContent(style::Meaning::Done, tr("Nothing to mend"),
                                tr("The rules find nothing in the %n open draft(s).", nullptr, open));
    }
    showPlaces();
}

void RulesPane::showPlaces()
{
    const DraftFindings::Rule *rule = m_ruleRows->rule(m_rules->currentIndex());
    const int row = m_places->currentIndex().row();
    m_placeRows->setPlaces(rule ? rule->places : QList<DraftFindings::Place>());
    if (m_placeRows->rowCount() && !m_places->currentIndex().isValid())
        m_places->setCurrentIndex(m_placeRows->index(std::clamp(row, 0, m_placeRows->rowCount() - 1)));
    showActions();
}

void RulesPane::showActions()
{
    const Suppression *what = m_ignoredRows->suppression(m_ignored->currentIndex());
    const bool ignored = page() == Ignored;
    m_open->setVisible(ignored ? what && m_findings->draft(what->draft) : m_placeRows->rowCount() > 0);
    m_takeBack->setVisible(ignored && what);
    m_goOn->setVisible(m_findings->isStopped() && m_findings->checked() < m_findings->open());
    m_actions->setVisible(m_open->isVisibleTo(m_actions) || m_takeBack->isVisibleTo(m_actions) || m_goOn->isVisibleTo(m_actions));
}

void RulesPane::openPlace()
{
    if (page() == Found) {
        const DraftFindings::Place *place = m_placeRows->place(m_places->currentIndex());
        if (place)
            Q_EMIT placeWanted(place->draft, place->finding);
        return;
    }
    const Suppression *what = m_ignoredRows->suppression(m_ignored->currentIndex());
    if (what && m_findings->draft(what->draft))
        Q_EMIT draftWanted(what->draft);
}

void RulesPane::takeBack()
{
    const Suppression *chosen = m_ignoredRows->suppression(m_ignored->currentIndex());
    if (!chosen)
        return;
    whenDone(m_desk.restoreRule(chosen->id), this, [this, what = *chosen](const Result<bool> &done) {
        if (!done)
            return m_banner->setMessage(style::Tone::Bad, done.error().message);
        offerUndo(what);
    });
}

void RulesPane::offerUndo(const Suppression &what)
{
    m_banner->offer(style::Tone::Neutral, tr("No longer ignored: %1.").arg(what.title), tr("Undo"), [this, what] {
        whenDone(m_desk.suppress(what), this, [this](const Result<Suppression> &done) {
            if (!done)
                m_banner->setMessage(style::Tone::Bad, done.error().message);
        });
    });
}

} // namespace pregonero
