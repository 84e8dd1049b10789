// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desk/deskbench.h"
#include "ui/composer/composer.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/checker/checkerpane.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/feeds/feedspane.h"
#include "ui/panes/outbox/outboxpane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QSignalSpy>

namespace pregonero::test {

/// The real window over a whole desk on the simulated town.
struct WindowBench : DeskBench {
    explicit WindowBench(Options options = {}) : DeskBench(options), appearance(*qApp)
    {
        appearance.setScheme(style::Scheme::Light);
        appearance.setTextScale(1.0);
        open();
    }
    ~WindowBench() { appearance.setTextScale(1.0); }

    void open(QSize size = {1280, 820})
    {
        window = std::make_unique<MainWindow>(desk, appearance);
        window->resize(size);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        window->feeds().view()->setFocus();
        (void)QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
    }

    /// Another life of the program on the same workspace: the window goes as by a kill or as by a person.
    void reopen(bool closed)
    {
        if (closed)
            window->close();
        window.reset();
        open();
        window->restore();
    }

    bool hear()
    {
        return wait(desk.fetch()).has_value()
            && QTest::qWaitFor([this] { return window->feeds().model().rowCount() > 5 && !window->feeds().model().isLoading(); },
                               20'000);
    }

    [[nodiscard]] QModelIndex feedRow(const QString &part)
    {
        FeedModel &model = window->feeds().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.post(model.index(row))->post.own && model.index(row).data().toString().contains(part))
                return model.index(row);
        }
        return {};
    }

    [[nodiscard]] const OutboxItem *outboxRow(const QString &part)
    {
        OutboxModel &model = window->outbox().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.item(model.index(row))->piece.text.contains(part))
                return model.item(model.index(row));
        }
        return nullptr;
    }
    bool isIn(const QString &part, OutboxItem::State state)
    {
        return QTest::qWaitFor([&] {
            const OutboxItem *item = outboxRow(part);
            return item && item->state == state;
        }, 20'000);
    }

    [[nodiscard]] QDockWidget *dock(const char *name) const
    {
        return window->findChild<QDockWidget *>(QString::fromLatin1(name));
    }

    style::Appearance appearance;
    std::unique_ptr<MainWindow> window;
};

/// The dialog that is open, once it has the keyboard.
[[nodiscard]] inline QWidget *openDialog()
{
    const bool there = QTest::qWaitFor([] {
        QWidget *modal = QApplication::activeModalWidget();
        if (modal && QApplication::activeWindow() != modal)
            modal->activateWindow();
        return modal && QApplication::activeWindow() == modal && QApplication::focusWidget();
    });
    return there ? QApplication::activeModalWidget() : nullptr;
}

/// A key to whatever has the keyboard, shortcuts and popups included.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(static_cast<QWidget *>(nullptr), key, modifiers);
}

inline void type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, static_cast<QWidget *>(nullptr),
                            c == u'\n' ? Qt::Key_Return : Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace pregonero::test
