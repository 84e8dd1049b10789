// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/openingnote.h"

#include <QCoreApplication>
#include <QLocale>

namespace pregonero {

using namespace std::chrono_literals;

QString openingWords(store::OpeningWork work, qint64 bytes)
{
    const QString size = QLocale().formattedDataSize(bytes);
    switch (work) {
    case store::OpeningWork::Checking:
        return OpeningNote::tr("The program did not end well last time, so the workspace (%1) is looked through for damage "
                               "before it opens.").arg(size);
    case store::OpeningWork::Copying:
        return OpeningNote::tr("This version keeps the workspace in another form. A copy of it (%1) is made first.").arg(size);
    case store::OpeningWork::Upgrading:
        return OpeningNote::tr("The workspace (%1) takes the form that this version needs. The copy made before stays.").arg(size);
    }
    return {};
}

OpeningNote::OpeningNote(store::Store &store, std::function<void(const QByteArray &)> write, QObject *parent)
    : QObject(parent)
{
    connect(&store, &store::Store::opening, this,
            [this, &store, write = std::move(write)](store::OpeningWork work, qint64 bytes) {
                store.clock().callAfter(1s, this, [this, write, work, bytes] {
                    if (!std::exchange(m_said, true))
                        write("pregonero: " + openingWords(work, bytes).toUtf8() + '\n');
                });
            });
}

} // namespace pregonero
