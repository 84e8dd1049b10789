// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/findingsmodel.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace pregonero {

class EmptyState;
class FlowLayout;
class PaneHeader;
class RowView;

/// The findings of whatever is being written, gravest places first in the text, each with its reason and its fixes.
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

public Q_SLOTS:
    void setCurrent(int index); ///< the one at the cursor

Q_SIGNALS:
    void findingChosen(int index); ///< show its place in the text
    void fixChosen(const pregonero::checker::Finding::Fix &fix);
    void addWordWanted(const QString &word);

private:
    void showState();
    void showFixes();
    void keepPlace();
    [[nodiscard]] const checker::Finding *current() const;

    PaneHeader *m_header;
    RowView *m_view;
    EmptyState *m_empty;
    QWidget *m_fixes;
    FlowLayout *m_fixButtons;
    QStackedLayout *m_stack;
    QPointer<FindingsModel> m_findings;
    QString m_rule; // of the current one, to find it again
    QString m_word;
    int m_row = 0;
};

} // namespace pregonero
