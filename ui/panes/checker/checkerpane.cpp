// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/checker/checkerpane.h"

#include "app/checker/fixes.h"
#include "app/checker/packs.h"
#include "app/models/suppressionsmodel.h"
#include "ui/editor/findingcard.h"
#include "ui/rows/times.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QToolButton>

#include <set>

namespace pregonero {

using checker::Finding;

namespace {

class FindingDelegate final : public RowDelegate
{
public:
    explicit FindingDelegate(QObject *parent) : RowDelegate(Shape::Rows, parent) { }
    Row row(const QModelIndex &index) const override
    {
        const auto level = static_cast<Finding::Level>(index.data(FindingsModel::LevelRole).toInt());
        Row row;
        row.name = index.data(FindingsModel::TitleRole).toString();
        row.text = index.data(FindingsModel::MessageRole).toString();
        row.footnote = index.data(FindingsModel::SourceRole).toString();
        row.dot = toneOf(level);
        row.chips.append({levelInWords(level), toneOf(level)});
        return row;
    }
};

class IgnoredDelegate final : public RowDelegate
{
public:
    IgnoredDelegate(const SuppressionsModel &model, QObject *parent) : RowDelegate(Shape::Rows, parent), m_model(model) { }
    Row row(const QModelIndex &index) const override
    {
        const Suppression *what = m_model.suppression(index);
        if (!what)
            return {};
        Row row;
        row.name = what->title;
        row.text = what->reason;
        row.note = scopeInWords(*what);
        const QDateTime at = toDateTime(what->at).toLocalTime();
        row.footnote = CheckerPane::tr("%1, %2 %3", "person, day, hour")
                           .arg(what->person, QLocale().toString(at.date(), QLocale::ShortFormat), hourAndMinute(at.time()));
        return row;
    }

private:
    const SuppressionsModel &m_model;
};

} // namespace

/// Some of the findings, by level and category.
class FindingFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(std::optional<bool> toFix, const QString &category)
    {
        m_toFix = toFix;
        m_category = category;
        invalidateFilter();
    }
    [[nodiscard]] bool isSet() const { return m_toFix || !m_category.isEmpty(); }
    [[nodiscard]] std::optional<bool> toFix() const { return m_toFix; }
    [[nodiscard]] const QString &category() const { return m_category; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const bool error = index.data(FindingsModel::LevelRole).toInt() == static_cast<int>(Finding::Level::Error);
        return (!m_toFix || *m_toFix == error)
            && (m_category.isEmpty() || index.data(FindingsModel::CategoryRole).toString() == m_category);
    }

private:
    std::optional<bool> m_toFix;
    QString m_category;
};

CheckerPane::CheckerPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(tr("Checker"), this))
    , m_view(new RowView(this))
    , m_empty(new EmptyState(this))
    , m_fixes(new QWidget(this))
    , m_fixButtons(new FlowLayout(-1, m_fixes))
    , m_filter(new FindingFilter(this))
    , m_filterMenu(new QMenu(this))
    , m_filterButton(new QToolButton(this))
    , m_ignoredChip(new Chip(this))
    , m_ignoredView(new RowView(this))
    , m_ignored(new SuppressionsModel(this))
{
    style::setGround(this, style::Role::Surface);
    m_view->setObjectName(QStringLiteral("findingView"));
    m_view->setAccessibleName(tr("Findings"));
    m_view->setItemDelegate(new FindingDelegate(this));
    m_view->setModel(m_filter);
    m_ignoredView->setObjectName(QStringLiteral("ignoredView"));
    m_ignoredView->setAccessibleName(tr("Ignored"));
    m_ignoredView->setModel(m_ignored);
    m_ignoredView->setItemDelegate(new IgnoredDelegate(*m_ignored, this));
    m_ignoredChip->setClickable(true);
    m_ignoredChip->setToolTip(tr("What is ignored in this text, by whom and why"));
    m_header->addChip(m_ignoredChip);
    m_filterButton->setObjectName(QStringLiteral("findingFilter"));
    m_filterButton->setIcon(style::icon(style::Meaning::Filter));
    m_filterButton->setAutoRaise(true);
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_filterButton->setMenu(m_filterMenu);
    m_filterButton->setAccessibleName(tr("Which findings are listed"));
    m_filterButton->setToolTip(tr("Which findings are listed"));
    m_header->addControl(m_filterButton);
    m_fixButtons->setContentsMargins(style::space(3), style::space(2), style::space(3), style::space(2));
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_ignoredView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(stacked, 1);
    layout->addWidget(m_fixes);
    const auto chosen = [this](const QModelIndex &index) { Q_EMIT findingChosen(m_filter->mapToSource(index).row()); };
    connect(m_view, &RowView::opened, this, chosen);
    connect(m_view, &QListView::clicked, this, chosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckerPane::showFixes);
    connect(m_ignoredView->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckerPane::showFixes);
    connect(m_ignoredChip, &Chip::clicked, this, [this] { showIgnored(!m_showsIgnored); });
    connect(m_filterMenu, &QMenu::aboutToShow, this, &CheckerPane::fillFilterMenu);
    fillFilterMenu();
    showState();
}

void CheckerPane::follow(FindingsModel *findings)
{
    if (findings == m_findings)
        return;
    if (m_findings)
        m_findings->disconnect(this);
    m_findings = findings;
    m_row = 0;
    m_filter->setSourceModel(findings);
    if (findings)
        connect(findings, &FindingsModel::checked, this, &CheckerPane::showState);
    showState();
}

int CheckerPane::currentIndex() const
{
    const int row = m_filter->mapToSource(m_view->currentIndex()).row();
    return m_findings && row >= 0 && row < m_findings->findings().size() ? row : -1;
}

const Finding *CheckerPane::current() const
{
    const int row = currentIndex();
    return row >= 0 ? &m_findings->findings().at(row) : nullptr;
}

void CheckerPane::setCurrent(int index)
{
    if (m_findings && index >= 0 && index < m_findings->rowCount())
        m_view->setCurrentIndex(m_filter->mapFromSource(m_findings->index(index)));
}

void CheckerPane::setFilter(std::optional<bool> toFix, const QString &category)
{
    m_filter->set(toFix, category);
    showState();
}

void CheckerPane::fillFilterMenu()
{
    m_filterMenu->clear();
    const auto add = [this](const QString &text, bool checked, std::optional<bool> toFix, const QString &category) {
        QAction *action = m_filterMenu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, toFix, category] { setFilter(toFix, category); });
    };
    const auto toFix = m_filter->toFix();
    const QString category = m_filter->category();
    add(tr("Every level"), !toFix, {}, category);
    add(tr("To fix"), toFix == true, true, category);
    add(tr("To consider"), toFix == false, false, category);
    m_filterMenu->addSeparator();
    add(tr("Every category"), category.isEmpty(), toFix, {});
    std::set<QString> present;
    if (m_findings) {
        for (const Finding &finding : m_findings->findings())
            present.insert(finding.category);
    }
    if (!category.isEmpty())
        present.insert(category); // so that it can be seen and taken off
    for (const QString &one : present) {
        const QString name = checker::categoryName(one);
        add(name.isEmpty() ? one : name, one == category, toFix, one);
    }
}

void CheckerPane::showIgnored(bool shown)
{
    m_showsIgnored = shown;
    showState();
    if (m_showsIgnored && !m_ignoredView->currentIndex().isValid())
        m_ignoredView->setCurrentIndex(m_ignored->index(0));
    if (isVisible() && shown == m_showsIgnored && m_stack->currentWidget() != m_empty)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CheckerPane::keepPlace()
{
    // Each check replaces the list: the same finding stays the current one, else its neighbour, so that a fix is
    // always one key away.
    if (!m_findings || m_filter->rowCount() == 0 || m_view->currentIndex().isValid())
        return;
    const QList<Finding> &findings = m_findings->findings();
    int same = -1;
    for (int row = 0; same < 0 && row < m_filter->rowCount(); ++row) {
        const Finding &finding = findings.at(m_filter->mapToSource(m_filter->index(row, 0)).row());
        if (finding.rule == m_rule && finding.word == m_word)
            same = row;
    }
    m_view->setCurrentIndex(m_filter->index(same >= 0 ? same : std::min(m_row, m_filter->rowCount() - 1), 0));
}

void CheckerPane::showState()
{
    const int all = m_findings ? m_findings->rowCount() : 0;
    const int shown = m_filter->rowCount();
    const int toFix = m_findings ? m_findings->countOf(Finding::Level::Error) : 0;
    QList<Suppression> ignored; // one row for each decision, however many places it holds
    if (m_findings) {
        for (const checker::Ignored &one : m_findings->ignored()) {
            if (!std::ranges::contains(ignored, one.by.id, &Suppression::id))
                ignored.append(one.by);
        }
    }
    const auto places = m_findings ? static_cast<int>(m_findings->ignored().size()) : 0;
    m_ignored->setRows(ignored);
    m_showsIgnored = m_showsIgnored && places;
    m_header->setCount({!all || m_showsIgnored ? QString()
                            : shown < all      ? tr("%1 of %2", "findings listed").arg(shown).arg(all)
                                               : QString::number(all),
                        toFix ? style::Tone::Bad : style::Tone::Warn});
    m_ignoredChip->setChip({places ? m_showsIgnored ? tr("back to the findings") : tr("%n ignored", nullptr, places)
                                   : QString()});
    m_filterButton->setVisible(!m_showsIgnored && (all || m_filter->isSet()));
    m_stack->setCurrentWidget(m_showsIgnored ? static_cast<QWidget *>(m_ignoredView)
                              : shown        ? static_cast<QWidget *>(m_view)
                                             : m_empty);
    if (all && !shown)
        m_empty->setContent(style::Meaning::Filter, tr("None of these"),
                            tr("There are findings of other levels or categories: choose them with the filter above."));
    else
        m_empty->setContent(style::Meaning::Checker, tr("Nothing to mend"),
                            tr("While you write, what could be better is listed here with its reason: tone and plain "
                               "language, personal data, claims without a source, accessibility, spelling, length."));
    keepPlace();
    showFixes();
}

void CheckerPane::clearButtons()
{
    while (QLayoutItem *item = m_fixButtons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QPushButton *CheckerPane::addButton(const QString &name, const QString &text, std::function<void()> run)
{
    auto *button = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")), m_fixes);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_fixButtons->addWidget(button);
    return button;
}

void CheckerPane::showIgnoredActions()
{
    const Suppression *what = m_ignored->suppression(m_ignoredView->currentIndex());
    m_fixes->setVisible(what);
    if (what)
        addButton(QStringLiteral("restore"), tr("No longer ignore"), [this, what = *what] { Q_EMIT restoreWanted(what); });
}

void CheckerPane::showFixes()
{
    const Finding *finding = current();
    if (finding) {
        m_rule = finding->rule;
        m_word = finding->word;
        m_row = m_view->currentIndex().row();
    }
    clearButtons();
    if (m_showsIgnored)
        return showIgnoredActions();
    m_fixes->setVisible(finding);
    if (!finding)
        return;
    constexpr int mostButtons = 3; // the rest is in the editor's own menu
    for (const Finding::Fix &fix : finding->fixes.first(std::min<qsizetype>(mostButtons, finding->fixes.size()))) {
        QPushButton *button = addButton(QStringLiteral("fix"), fix.replacement.isEmpty() ? fix.label : fix.replacement,
                                        [this, fix] { Q_EMIT fixChosen(fix); });
        button->setAccessibleName(fix.label);
        button->setToolTip(fix.label);
    }
    if (const auto all = checker::fixesOfRule(m_findings->findings(), finding->rule).size(); all > 1)
        addButton(QStringLiteral("fixAll"), tr("Fix all %n", nullptr, static_cast<int>(all)),
                  [this, rule = finding->rule] { Q_EMIT fixAllWanted(rule); })
            ->setToolTip(tr("Mends every place of this rule, in one step that can be undone"));
    const auto quiet = [](QPushButton *button) { style::setButtonKind(button, style::ButtonKind::Quiet); };
    if (!finding->word.isEmpty())
        quiet(addButton(QStringLiteral("addWord"), tr("Add to dictionary"),
                        [this, word = finding->word] { Q_EMIT addWordWanted(word); }));
    const int index = currentIndex();
    quiet(addButton(QStringLiteral("why"), tr("Why?"), [this, index] { Q_EMIT explainWanted(index); }));
    if (checker::mayBeIgnored(*finding))
        quiet(addButton(QStringLiteral("ignore"), tr("Ignore…"), [this, index] { Q_EMIT ignoreWanted(index); }));
}

} // namespace pregonero
