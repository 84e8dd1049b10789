// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/draftfindings.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTabBar;

namespace pregonero {

class Banner;
class EmptyState;
class FlowLayout;
class PaneHeader;
class ProgressLine;
class RowView;
class SuppressionsModel;

/// For editors: every open draft by rule, with its places; and what is ignored, by whom, when, why and where. Checks in the
/// background while it can be seen.
class RulesPane final : public QWidget
{
    Q_OBJECT

public:
    enum Page { Found, Ignored };
    explicit RulesPane(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] RowView *rules() const { return m_rules; }
    [[nodiscard]] RowView *places() const { return m_places; }
    [[nodiscard]] RowView *ignored() const { return m_ignored; }
    void setPage(Page page);
    [[nodiscard]] Page page() const;
    [[nodiscard]] QWidget *list() const; ///< of the page: where the keyboard goes

Q_SIGNALS:
    /// Show this draft at that place. @param finding as it was found; its start may be -1
    void placeWanted(const pregonero::DraftId &draft, const pregonero::checker::Finding &finding);
    void draftWanted(const pregonero::DraftId &draft);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void showState();
    void showPlaces();
    void showActions();
    void openPlace();
    void takeBack();
    void offerUndo(const Suppression &what);

    Desk &m_desk;
    DraftFindings *m_findings;
    RulesModel *m_ruleRows;
    PlacesModel *m_placeRows;
    SuppressionsModel *m_ignoredRows;
    PaneHeader *m_header;
    QTabBar *m_tabs;
    Banner *m_banner;
    ProgressLine *m_progress;
    RowView *m_rules;
    RowView *m_places;
    RowView *m_ignored;
    EmptyState *m_empty;
    QWidget *m_found; // rules over places
    QStackedLayout *m_stack;
    QWidget *m_actions;
    QPushButton *m_open;
    QPushButton *m_takeBack;
    QPushButton *m_goOn;
    bool m_chosen = false; // somebody chose a rule: else the gravest is shown as it is found
};

} // namespace pregonero
