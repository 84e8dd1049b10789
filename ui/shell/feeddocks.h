// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/columnsmodel.h"

#include <QObject>

#include <optional>

class QDockWidget;
class QMainWindow;

namespace pregonero {

class FeedsPane;

/// The columns of the feeds as docks of the window: one each, made and taken away as the model of columns says. The
/// first, of everything heard, is always there. Names of docks come from the columns' ids, so that a kept layout finds
/// them again.
class FeedDocks final : public QObject
{
    Q_OBJECT

public:
    FeedDocks(QMainWindow &window, Desk &desk, const AccountsModel &accounts);

    [[nodiscard]] const ColumnsModel &columns() const { return m_columns; }
    [[nodiscard]] QDockWidget *first() const { return m_docks.constFirst().dock; }
    /// The column that had the keyboard last.
    [[nodiscard]] FeedsPane *current() const { return m_docks.at(m_current).pane; }
    [[nodiscard]] QDockWidget *currentDock() const { return m_docks.at(m_current).dock; }
    [[nodiscard]] QList<QDockWidget *> docks() const; ///< in the order of the columns
    [[nodiscard]] QList<FeedsPane *> panes() const;
    /// Those in sight side by side, from left to right.
    [[nodiscard]] QList<QDockWidget *> beside() const;

    /// How wide the columns together may be. What went behind a tab for want of room comes out again when there is some.
    /// @param gather what does not fit goes behind a tab; where a person made it narrow, it is left so
    void setRoom(int width, bool gather);
    /// Docks all columns at the first one's place, which is in the window already: side by side as many as fit.
    void arrange(bool shown, int room);
    /// Docks a column that the present layout knows nothing of.
    void place(QDockWidget *dock, bool shown);
    /// Brings a column up with the keyboard in it, now or as soon as it is made.
    void bringUp(const FeedColumnId &column);
    void walk(int step); ///< to the next or the previous column in sight or behind a tab

    void removeCurrent();
    void undoRemoval();
    void showTitles(); ///< in the header not under a tab that says the same

    /// Room for one column, px.
    [[nodiscard]] static int columnWidth();

Q_SIGNALS:
    void paneMade(pregonero::FeedsPane *pane);
    /// A dock was made after a layout was restored; whoever keeps layouts says where it goes.
    void dockMade(QDockWidget *dock, bool wanted);
    void docksChanged(); ///< others than before, or in other places
    void removed(const QString &title);
    void failed(const pregonero::Error &error);

private:
    struct One {
        FeedColumnId id;
        FeedsPane *pane;
        QDockWidget *dock;
        bool inSight = false;
    };
    struct Removed {
        FeedColumn column;
        std::optional<Column> stream;
    };
    void make(const FeedColumnId &id);
    void putBeside(QDockWidget *left, QDockWidget *dock);
    void follow();
    bool showTitle(const One &one); ///< whether its tab says all of it
    void look(QDockWidget *dock, bool inSight);
    void makeCurrent(const QWidget *focused);
    void countThoseThatAreThere();
    [[nodiscard]] int indexOf(const QDockWidget *dock) const;

    QMainWindow &m_window;
    Desk &m_desk;
    const AccountsModel &m_accounts;
    ColumnsModel m_columns;
    QList<One> m_docks;
    int m_current = 0;
    int m_room = 0;
    QList<QDockWidget *> m_gathered; // behind a tab for want of room, not because somebody put them there
    FeedColumnId m_wanted; // to be brought up when it is there
    std::optional<Removed> m_removed;
};

} // namespace pregonero
