// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that a person named: kept in the file of the window beside those of the kinds of work, each an action of its own.
#include "ui/shell/mainwindow.h"

#include "ui/widgets/banner.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>

namespace pregonero {

namespace {

/// Those that are kept, by their keys in the file and in the order of their names.
QList<std::pair<QString, QString>> namedLayouts(QSettings &kept)
{
    QList<std::pair<QString, QString>> all;
    kept.beginGroup(QStringLiteral("names"));
    for (const QString &key : kept.childKeys()) {
        if (const QString name = kept.value(key).toString().simplified(); !name.isEmpty())
            all.append({key, name});
    }
    kept.endGroup();
    std::ranges::sort(all, [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    return all;
}

} // namespace

void MainWindow::makeLayoutMenu()
{
    m_layouts = new QMenu(tr("&Layouts"), m_view);
    m_view->insertMenu(action(QStringLiteral("goFeeds")), m_layouts);
    m_view->insertSeparator(action(QStringLiteral("goFeeds")));
    m_forgetLayout = new QMenu(tr("&Delete a layout"), m_layouts);
    listLayouts();
}

void MainWindow::listLayouts()
{
    m_actions.removeIf([](const QAction *action) { return action->property("layout").isValid(); });
    qDeleteAll(std::exchange(m_layoutActions, {}));
    m_layouts->clear();
    m_forgetLayout->clear();
    QSettings kept(layoutFile(), QSettings::IniFormat);
    const auto add = [this](const QString &key, style::Meaning icon, const QString &text, QMenu *menu, auto run) {
        QAction *action = addNamed(key, icon, text, {}, run);
        action->setProperty("layout", true);
        m_layoutActions.append(action);
        menu->addAction(action);
    };
    for (const auto &[key, name] : namedLayouts(kept)) {
        const QString shown = QString(name).replace(u'&', QStringLiteral("&&"));
        add(QStringLiteral("use-") + key, style::Meaning::Dock, tr("Layout: %1").arg(shown), m_layouts,
            [this, key] { useLayout(key); });
        add(QStringLiteral("forget-") + key, style::Meaning::Remove, tr("Delete the layout “%1”").arg(shown), m_forgetLayout,
            [this, key] { forgetLayout(key); });
    }
    m_layouts->addSeparator();
    m_layouts->addAction(action(QStringLiteral("saveLayout")));
    m_forgetLayout->setEnabled(!m_layoutActions.isEmpty());
    m_layouts->addMenu(m_forgetLayout);
}

void MainWindow::askLayoutName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the layout"));
    dialog->setLabelText(tr("Name. One of the same name is replaced."));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.simplified().isEmpty())
            saveLayout(name.simplified());
    });
    dialog->open();
}

void MainWindow::saveLayout(const QString &name)
{
    QSettings kept(layoutFile(), QSettings::IniFormat);
    const auto all = namedLayouts(kept);
    const auto same = std::ranges::find_if(all, [&](const auto &one) {
        return one.second.compare(name, Qt::CaseInsensitive) == 0;
    });
    QString key;
    if (same != all.end())
        key = same->first;
    for (int number = 1; key.isEmpty(); ++number) {
        const QString free = QStringLiteral("own%1").arg(number);
        if (!kept.contains(QStringLiteral("names/") + free))
            key = free;
    }
    kept.setValue(QStringLiteral("names/") + key, name);
    kept.setValue(QStringLiteral("work/") + key, static_cast<int>(m_perspective));
    writeLayout(kept, key);
    kept.sync();
    if (kept.status() != QSettings::NoError)
        return say(style::Tone::Bad, tr("The layout could not be saved: %1 cannot be written.").arg(layoutFile()));
    listLayouts();
    say(style::Tone::Good, tr("Saved as “%1”. It is in the menu View, Layouts.").arg(name));
}

void MainWindow::useLayout(const QString &key)
{
    keepLayout();
    QSettings kept(layoutFile(), QSettings::IniFormat);
    const int number = std::clamp(kept.value(QStringLiteral("work/") + key, 0).toInt(), 0, 2);
    m_perspective = static_cast<Perspective>(number);
    action(QStringLiteral("perspective%1").arg(number))->setChecked(true);
    if (!restoreLayout(kept, key)) {
        arrange(m_perspective);
        say(style::Tone::Warn, tr("That layout could not be read. The panes stand as at first."));
    }
}

void MainWindow::forgetLayout(const QString &key)
{
    QSettings kept(layoutFile(), QSettings::IniFormat);
    const QString name = kept.value(QStringLiteral("names/") + key).toString();
    // Its places stay until another takes its key: taking it back is only naming it again.
    kept.remove(QStringLiteral("names/") + key);
    kept.sync();
    if (kept.status() != QSettings::NoError)
        return say(style::Tone::Bad, tr("The layout could not be deleted: %1 cannot be written.").arg(layoutFile()));
    m_banner->offer(style::Tone::Neutral, tr("Layout deleted: %1.").arg(name), tr("Bring it back"), [this, key, name] {
        QSettings(layoutFile(), QSettings::IniFormat).setValue(QStringLiteral("names/") + key, name);
        listLayouts();
    });
    QMetaObject::invokeMethod(this, &MainWindow::listLayouts, Qt::QueuedConnection); // not while its own action runs
}

} // namespace pregonero
