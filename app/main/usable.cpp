// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/usable.h"

#include "ui/panes/feeds/feedspane.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QTimer>
#include <QWindow>

#include <chrono>
#include <cstdio>

namespace pregonero {

using namespace std::chrono_literals;

namespace {

long long residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return -1;
}

} // namespace

void leaveWhenUsable(MainWindow &window, std::function<void()> leave)
{
    if (qEnvironmentVariableIsEmpty("PREGONERO_EXIT_WHEN_USABLE"))
        return;
    auto *look = new QTimer(&window);
    QObject::connect(look, &QTimer::timeout, &window, [&window, look, leave = std::move(leave)] {
        // Loading starts with the pane itself, so what does not load has loaded.
        if (window.feeds().model().isLoading() || !window.windowHandle() || !window.windowHandle()->isExposed())
            return;
        look->stop();
        window.repaint(); // now, not with the next frame
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("{\"usableAtNs\": %lld, \"residentKiB\": %lld, \"posts\": %d}\n",
                    static_cast<long long>(std::chrono::nanoseconds(now).count()), residentKiB(),
                    window.feeds().model().rowCount());
        std::fflush(stdout);
        leave();
    });
    look->start(1ms);
}

} // namespace pregonero
