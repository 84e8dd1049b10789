// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include "app/desk/desk.h"
#include "app/journal/signing.h"
#include "tests/bench/plaza.h"
#include "tests/bench/screen.h"
#include "ui/panes/feeds/feedspane.h"
#include "ui/shell/feeddocks.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/widgets/rowview.h"

#include <QDir>
#include <QScrollBar>
#include <QTemporaryDir>

namespace bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;

namespace {

constexpr double frameTarget = 16; // ms: sixty frames a second
constexpr int notch = 72; // px
constexpr int screenful = 800;
constexpr QSize windowSize(1920, 1080);
constexpr qsizetype columnCount = 3;

/// The services that the window is given, over a copy of the archive and the invented server.
struct Services {
    Services(store::Store &store, Clock &clock, std::shared_ptr<Plaza> plaza)
        : portFor([plaza](const Account &, const AdapterInfo &) { return plaza; })
        , network(sessionSecrets())
        , host({QCoreApplication::applicationDirPath() + u"/plugins"_s})
        , refresher(store, host, portFor, clock)
        , outbox(store, host, portFor, clock)
        , desk({store, host, network, sessionSecrets(), refresher, outbox, portFor, clock, u"bench"_s,
                Awaited<bool>(answered<bool>(true), &network)})
    {
        store.setWriter(journal::SigningKey::generate().value());
        if (!host.info(u"mastodon"_s))
            giveUp(u"the mastodon adapter is not in %1/plugins"_s.arg(QCoreApplication::applicationDirPath()));
        for (const Chatter::Kind kind : {Chatter::Local, Chatter::Hashtag})
            (void)answer(desk.addFeedColumn({.account = townHall().id, .stream = column(kind).id}));
    }

    sync::PortFor portFor;
    net::Network network;
    Host host;
    sync::Refresher refresher;
    sync::OutboxRunner outbox;
    Desk desk;
};

/// Lets what is due happen until it holds.
template<class F>
void until(F holds, std::chrono::seconds patience = 60s)
{
    const auto limit = Watch::now() + patience;
    while (!holds()) {
        if (Watch::now() > limit)
            giveUp(u"the window did not get on within %1 seconds"_s.arg(patience.count()));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
}

/// One column in the window, moved by hand.
struct Scrolled {
    explicit Scrolled(FeedsPane &feedsPane) : pane(feedsPane), bar(*feedsPane.view()->verticalScrollBar()) { }

    bool move(int by)
    {
        const int before = bar.value();
        bar.setValue(before + by);
        return bar.value() != before;
    }
    [[nodiscard]] bool atEnd() const
    {
        return bar.value() >= bar.maximum() && !pane.model().canFetchMore({}) && !pane.model().isLoading();
    }
    [[nodiscard]] int bottomRow() const
    {
        const QModelIndex index = pane.view()->indexAt(pane.view()->viewport()->rect().bottomLeft());
        return index.isValid() ? index.row() : pane.model().rowCount() - 1;
    }

    FeedsPane &pane;
    QScrollBar &bar;
};

Figure figure(const QString &name)
{
    return {.group = u"Scrolling, three columns"_s, .name = name, .unit = u"ms"_s, .ours = {}, .wanted = frameTarget};
}

/// While the desk brings everything that the server has, a person scrolls in one column after the other, down and up.
Figure whileFetching(Screen &screen, const QWidget &window, std::vector<Scrolled> &columns, Desk &desk, qint64 posts)
{
    constexpr int turn = 40; // frames in one column
    int frame = 0;
    Frames frames(screen, &window, [&] {
        const int turns = frame / turn;
        Scrolled &one = columns[size_t(turns) % columns.size()];
        const bool down = (turns / int(columns.size())) % 2 == 0;
        const int by = frame++ % turn < turn / 2 ? notch : screenful;
        return one.move(down ? by : -by);
    });
    qint64 brought = 0;
    while (brought < posts) {
        const sync::Refreshed got = answer(desk.fetch());
        if (!got.errors.isEmpty())
            giveUp(got.errors.constFirst().second.message);
        if (got.fresh == 0)
            giveUp(u"only %1 of %2 posts came"_s.arg(brought).arg(posts));
        brought += got.fresh;
    }
    Figure figure = bench::figure(u"while %L1 posts arrive"_s.arg(brought));
    figure.ours = frames.samples();
    return figure;
}

} // namespace

QList<Figure> measureScrolling(const QString &folder, const Wanted &wanted, Screen &screen, const Effort &effort)
{
    QTemporaryDir temporary(folder + u"/scrolling-XXXXXX"_s);
    if (!temporary.isValid())
        giveUp(temporary.errorString());
    copyArchive(folder, temporary.path());
    Workspace workspace(temporary.path());
    const auto plaza = std::make_shared<Plaza>(newcomers(wanted, effort.ingested), effort.ingested);
    Services services(workspace.store, workspace.clock, plaza);
    const qint64 here = answer(services.desk.fetch()).fresh; // from here on it knows what is new

    style::Appearance appearance(screen);
    MainWindow window(services.desk, appearance);
    window.resize(windowSize);
    window.show();
    std::vector<Scrolled> columns;
    until([&] { return window.feedDocks().beside().size() >= columnCount; });
    for (FeedsPane *pane : window.feedDocks().panes())
        columns.emplace_back(*pane);
    until([&] {
        return std::ranges::all_of(columns, [](const Scrolled &one) { return one.pane.isVisible() && one.pane.model().rowCount() > 0; });
    });

    const auto scrolled = [&](const QString &name, int by, const std::function<bool()> &over) {
        Figure figure = bench::figure(name);
        Frames frames(screen, &window, [&] { return columns.front().move(by); });
        until(over, 300s);
        figure.ours = frames.samples();
        return figure;
    };
    const auto reached = [&](int rows) {
        return [&columns, rows] { return columns.front().bottomRow() >= rows - 1 || columns.front().atEnd(); };
    };
    QList<Figure> figures{scrolled(u"a wheel's notch a frame"_s, notch, reached(effort.rows / 4)),
                          scrolled(u"a screen a frame"_s, screenful, reached(effort.rows)),
                          scrolled(u"back up, a screen a frame"_s, -screenful, [&] { return columns.front().bar.value() == 0; })};
    plaza->showAll();
    figures.append(whileFetching(screen, window, columns, services.desk, effort.ingested - here));
    return figures;
}

} // namespace bench
