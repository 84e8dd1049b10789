// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pregonero-settle WORKSPACE: the program's own parts at work on an outbox until nothing moves, sure within seconds of what
// the program is sure of within minutes. For what is quiet already. Exit: 0 nothing is left open, 1 something is.

#include "app/main/workplace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace pregonero;
using namespace std::chrono_literals;

namespace {

constexpr sync::Pace hasty{.settle = 200ms, .sure = 1500ms, .takeOver = 100ms, .firstRetry = 100ms, .longestRetry = 1s};
constexpr auto patience = 8s; ///< in which not one row moved

class Settling final : public QObject
{
public:
    Settling(Workplace &workplace, Clock &clock) : m_workplace(workplace), m_ledger(workplace.store()), m_clock(clock) { }

    void begin()
    {
        m_workplace.desk().outbox().setPace(hasty);
        m_workplace.desk().outbox().startWhenFree();
        m_movedAt = m_clock.now();
        look();
    }

private:
    void look()
    {
        whenDone(m_ledger.outboxOpen(), this, [this](Result<QList<OutboxItem>> open) {
            if (!open)
                return end(open.error().message);
            if (*open != std::exchange(m_open, *open))
                m_movedAt = m_clock.now();
            if (m_open.isEmpty())
                return end({});
            if (m_clock.now() - m_movedAt > patience)
                return end(QStringLiteral("%1 left: %2").arg(m_open.size()).arg(m_open.constFirst().error));
            m_clock.callAfter(100ms, this, [this] { look(); });
        });
    }

    void end(const QString &why)
    {
        std::fputs(qPrintable(why), stderr);
        m_workplace.desk().outbox().stop();
        whenDone(m_workplace.close(), this, [failed = !why.isEmpty()](const auto &) { QCoreApplication::exit(failed); });
    }

    Workplace &m_workplace;
    store::Ledger m_ledger;
    Clock &m_clock;
    QList<OutboxItem> m_open;
    TimePoint m_movedAt{};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("pregonero"));
    QCoreApplication application(argc, argv);
    SystemClock clock;
    Workplace workplace({.folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "")}, clock);
    Settling settling(workplace, clock);
    const auto give = [](const Error &error) {
        std::fputs(qPrintable(error.message), stderr);
        QCoreApplication::exit(1);
    };
    whenDone(workplace.open(), &workplace, [&](Result<store::Opened> opened) {
        if (!opened)
            return give(opened.error());
        whenDone(workplace.writerReady(), &workplace, [&](Result<bool> ready) {
            ready ? settling.begin() : give(ready.error());
        });
    });
    return QCoreApplication::exec();
}
