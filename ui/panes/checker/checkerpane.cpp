// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/checker/checkerpane.h"

#include "ui/style/pregonerostyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace pregonero {

using checker::Finding;

namespace {

style::Tone toneOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Error: return style::Tone::Bad;
    case Finding::Level::Warning: return style::Tone::Warn;
    case Finding::Level::Suggestion: return style::Tone::Accent;
    }
    return style::Tone::Neutral;
}

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
        row.chips.append({level == Finding::Level::Error ? CheckerPane::tr("to fix") : CheckerPane::tr("to consider"),
                          toneOf(level)});
        return row;
    }
};

} // namespace

CheckerPane::CheckerPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(tr("Checker"), this))
    , m_view(new RowView(this))
    , m_empty(new EmptyState(this))
    , m_fixes(new QWidget(this))
    , m_fixButtons(new FlowLayout(-1, m_fixes))
{
    style::setGround(this, style::Role::Surface);
    m_view->setObjectName(QStringLiteral("findingView"));
    m_view->setAccessibleName(tr("Findings"));
    m_view->setItemDelegate(new FindingDelegate(this));
    m_fixButtons->setContentsMargins(style::space(3), style::space(2), style::space(3), style::space(2));
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(stacked, 1);
    layout->addWidget(m_fixes);
    connect(m_view, &RowView::opened, this, [this](const QModelIndex &index) { Q_EMIT findingChosen(index.row()); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT findingChosen(index.row()); });
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
    const QPointer<QItemSelectionModel> before = m_view->selectionModel(); // else one is left behind at each change
    m_view->setModel(findings);
    delete before;
    if (findings) {
        connect(findings, &FindingsModel::checked, this, &CheckerPane::showState);
        connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckerPane::showFixes);
    }
    showState();
}

const Finding *CheckerPane::current() const
{
    const int row = m_view->currentIndex().row();
    return m_findings && row >= 0 && row < m_findings->findings().size() ? &m_findings->findings().at(row) : nullptr;
}

void CheckerPane::setCurrent(int index)
{
    if (m_findings && index >= 0 && index < m_findings->rowCount())
        m_view->setCurrentIndex(m_findings->index(index));
}

void CheckerPane::keepPlace()
{
    // Each check replaces the list: the same finding stays the current one, else its neighbour, so that a fix is
    // always one key away.
    if (!m_findings || m_findings->rowCount() == 0 || m_view->currentIndex().isValid())
        return;
    const QList<Finding> &findings = m_findings->findings();
    const auto same = std::ranges::find_if(findings, [this](const Finding &finding) {
        return finding.rule == m_rule && finding.word == m_word;
    });
    setCurrent(same != findings.end() ? static_cast<int>(same - findings.begin())
                                      : std::min(m_row, m_findings->rowCount() - 1));
}

void CheckerPane::showState()
{
    const int count = m_findings ? m_findings->rowCount() : 0;
    const int toFix = m_findings ? m_findings->countOf(Finding::Level::Error) : 0;
    m_header->setCount({count ? QString::number(count) : QString(), toFix ? style::Tone::Bad : style::Tone::Warn});
    m_stack->setCurrentWidget(count ? static_cast<QWidget *>(m_view) : m_empty);
    m_empty->setContent(style::Meaning::Checker, tr("Nothing to mend"),
                        tr("While you write, what could be better is listed here with its reason: length, spelling, "
                           "descriptions of pictures, hashtags."));
    keepPlace();
    showFixes();
}

void CheckerPane::showFixes()
{
    if (const Finding *finding = current()) {
        m_rule = finding->rule;
        m_word = finding->word;
        m_row = m_view->currentIndex().row();
    }
    while (QLayoutItem *item = m_fixButtons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Finding *finding = current();
    m_fixes->setVisible(finding && (!finding->fixes.isEmpty() || !finding->word.isEmpty()));
    if (!finding)
        return;
    constexpr int mostButtons = 3; // the rest is in the editor's own menu
    for (const Finding::Fix &fix : finding->fixes.first(std::min<qsizetype>(mostButtons, finding->fixes.size()))) {
        const QString shown = fix.replacement.isEmpty() ? fix.label : fix.replacement;
        auto *button = new QPushButton(QString(shown).replace(u'&', QStringLiteral("&&")), m_fixes);
        button->setAccessibleName(fix.label);
        button->setToolTip(fix.label);
        connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixChosen(fix); });
        m_fixButtons->addWidget(button);
    }
    if (!finding->word.isEmpty()) {
        auto *button = new QPushButton(tr("Add to dictionary"), m_fixes);
        style::setButtonKind(button, style::ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, word = finding->word] { Q_EMIT addWordWanted(word); });
        m_fixButtons->addWidget(button);
    }
}

} // namespace pregonero
