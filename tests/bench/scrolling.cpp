// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/columnsmodel.h"
#include "ui/panes/feeds/feedspane.h"
#include "ui/style/appearance.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollBar>

namespace bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;

namespace {

constexpr double frameTarget = 16; // ms: sixty frames a second

/// The services that a pane is given, over the generated archive; no network is ever asked.
struct Services {
    explicit Services(store::Store &store, Clock &clock)
        : network(sessionSecrets())
        , host(QStringList{})
        , refresher(store, host, portFor, clock)
        , outbox(store, host, portFor, clock)
        , desk({store, host, network, sessionSecrets(), refresher, outbox, portFor, clock, u"bench"_s,
                Awaited<bool>(answered<bool>(true), &network)})
    {
    }

    sync::PortFor portFor = [](const Account &, const AdapterInfo &) { return std::shared_ptr<HttpPort>(); };
    net::Network network;
    Host host;
    sync::Refresher refresher;
    sync::OutboxRunner outbox;
    Desk desk;
};

/// Lets what is due happen until it holds.
template<class F>
void until(F holds)
{
    const auto limit = Watch::now() + 30s;
    while (!holds()) {
        if (Watch::now() > limit)
            giveUp(u"the feed did not get on within 30 seconds"_s);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
}

class Window final
{
public:
    explicit Window(Desk &desk)
        : m_accounts(desk.store())
        , m_columns(desk.store(), m_accounts)
        , m_pane(new FeedsPane(desk, m_accounts, m_columns))
    {
        auto *dock = new QDockWidget(&m_window);
        dock->setWidget(m_pane);
        m_pane->header()->becomeTitleBarOf(dock);
        m_window.addDockWidget(Qt::LeftDockWidgetArea, dock);
        m_window.resize(480, 860); // the dock's share of a usual screen
        m_window.show();
        until([this] { return m_pane->model().rowCount() > 0; });
        m_window.repaint();
    }

    /// One frame: news of the model and timers, the move, layout and paint.
    double frame(int by)
    {
        const auto start = Watch::now();
        QCoreApplication::processEvents();
        QScrollBar *bar = m_pane->view()->verticalScrollBar();
        bar->setValue(bar->value() + by);
        m_window.repaint();
        return std::chrono::duration<double, std::milli>(Watch::now() - start).count();
    }
    [[nodiscard]] bool atEnd() const
    {
        const QScrollBar *bar = m_pane->view()->verticalScrollBar();
        return bar->value() >= bar->maximum();
    }
    [[nodiscard]] int bottomRow() const
    {
        const QRect sight = m_pane->view()->viewport()->rect();
        const QModelIndex index = m_pane->view()->indexAt(sight.bottomLeft());
        return index.isValid() ? index.row() : m_pane->model().rowCount() - 1;
    }
    [[nodiscard]] FeedModel &model() { return m_pane->model(); }
    void toTop() { m_pane->view()->scrollToTop(); }

private:
    AccountsModel m_accounts;
    ColumnsModel m_columns;
    QMainWindow m_window;
    FeedsPane *m_pane; // m_window's
};

} // namespace

QList<Figure> measureScrolling(const QString &folder, QApplication &application, const Effort &effort)
{
    style::Appearance appearance(application);
    Workspace workspace(folder);
    Services services(workspace.store, workspace.clock);
    Window window(services.desk);

    Figure slow{.group = u"Scrolling"_s, .name = u"a wheel's notch a frame"_s, .unit = u"ms"_s, .ours = {}, .wanted = frameTarget};
    Figure fast{.group = u"Scrolling"_s, .name = u"a screen a frame"_s, .unit = u"ms"_s, .ours = {}, .wanted = frameTarget};
    Figure back{.group = u"Scrolling"_s, .name = u"back up, a screen a frame"_s, .unit = u"ms"_s, .ours = {},
                .wanted = frameTarget};
    const auto go = [&](Figure &figure, int by, int rows) {
        while (window.bottomRow() < rows - 1) {
            figure.ours.add(window.frame(by));
            if (window.atEnd()) { // the store is being waited for: nothing moves meanwhile
                if (!window.model().canFetchMore({}) && !window.model().isLoading())
                    return;
                const int before = window.model().rowCount();
                until([&] { return window.model().rowCount() > before
                                || (!window.model().canFetchMore({}) && !window.model().isLoading()); });
            }
        }
    };
    go(slow, 72, effort.rows / 2);
    go(fast, 800, effort.rows);
    for (int frames = int(fast.ours.count()); frames > 0; --frames)
        back.ours.add(window.frame(-800));
    return {slow, fast, back};
}

} // namespace bench
