// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/findingsmodel.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace pregonero {

class Chip;
class EmptyState;
class FindingFilter;
class FlowLayout;
class PaneHeader;
class RowView;
class SuppressionsModel;

/// The findings of whatever is being written, gravest places first in the text, each with its reason and its fixes;
/// and what is ignored in that text, with who and why.
class CheckerPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckerPane(QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] RowView *view() const { return m_view; }
    /// Follows another text: the one the person is writing now. May be null.
    void follow(FindingsModel *findings);
    [[nodiscard]] FindingsModel *followed() const { return m_findings; }
    [[nodiscard]] RowView *ignoredView() const { return m_ignoredView; }
    [[nodiscard]] bool showsIgnored() const { return m_showsIgnored; }
    /// Only these are listed. @param level none: every one. @param category its id; empty: every one
    void setFilter(std::optional<bool> toFix, const QString &category);

public Q_SLOTS:
    void setCurrent(int index); ///< the one at the cursor
    void showIgnored(bool shown); ///< what is ignored, in place of the findings

Q_SIGNALS:
    void findingChosen(int index); ///< show its place in the text
    void fixChosen(const pregonero::checker::Finding::Fix &fix);
    void addWordWanted(const QString &word);
    void fixAllWanted(const QString &rule);
    void explainWanted(int index); ///< its card
    void ignoreWanted(int index);
    void restoreWanted(const pregonero::Suppression &what);

private:
    void showState();
    void showFixes();
    void showIgnoredActions();
    void fillFilterMenu();
    void keepPlace();
    void clearButtons();
    QPushButton *addButton(const QString &name, const QString &text, std::function<void()> run);
    [[nodiscard]] int currentIndex() const; ///< of the findings; -1: none
    [[nodiscard]] const checker::Finding *current() const;

    PaneHeader *m_header;
    RowView *m_view;
    EmptyState *m_empty;
    QWidget *m_fixes;
    FlowLayout *m_fixButtons;
    QStackedLayout *m_stack;
    QPointer<FindingsModel> m_findings;
    FindingFilter *m_filter;
    QMenu *m_filterMenu;
    QToolButton *m_filterButton;
    Chip *m_ignoredChip;
    RowView *m_ignoredView;
    SuppressionsModel *m_ignored;
    bool m_showsIgnored = false;
    QString m_rule; // of the current one, to find it again
    QString m_word;
    int m_row = 0;
};

} // namespace pregonero
