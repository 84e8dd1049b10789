// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUrl>

namespace pregonero {

/// What can be done with the post in hand: one set of actions for its menu and for the palette. They follow what its
/// network knows, whose it is and what was done; what cannot be done now is disabled and its tool tip says why.
class PostActions final : public QObject
{
    Q_OBJECT

public:
    /// @param window over which questions are asked
    PostActions(Desk &desk, QWidget *window);

    /// The post that was chosen last: what the palette acts on.
    void setPost(PostId post);
    /// Its menu, once what can be done is known (milliseconds). The post becomes the one in hand.
    void popUp(PostId post, const QPoint &at);
    [[nodiscard]] const QList<QAction *> &actions() const { return m_all; }
    [[nodiscard]] QAction *action(const QString &name) const;
    [[nodiscard]] PostId post() const { return m_post; }

Q_SIGNALS:
    void replyWanted(pregonero::PostId post);
    /// What became of it. @param look where it can be seen, if it has an address
    void said(pregonero::style::Tone tone, const QString &text, const QUrl &look);
    void changed(); ///< the actions are those of post()

private:
    QAction *add(const char *name, style::Meaning icon, const QString &text, std::function<void()> run);
    void refresh();
    void show(const PostPowers &powers);
    void fillMenu();
    void run(PostVerb::Kind kind);
    void ask(PostVerb::Kind kind, const QString &question, const QString &explanation, const QString &button);
    void tell(PostVerb::Kind kind, const QString &reason, const PostPowers &powers);
    void edit();
    void markRead();
    void copyAddress();
    [[nodiscard]] QString who() const; ///< the author's handle

    Desk &m_desk;
    QWidget *m_window;
    PostId m_post;
    PostPowers m_powers;
    bool m_known = false; // m_powers are those of m_post
    QSet<PostId> m_asking; // a network was asked and has not answered
    QList<QAction *> m_all;
    QHash<PostVerb::Kind, QAction *> m_verbs;
    QAction *m_reply;
    QAction *m_read;
    QAction *m_open;
    QAction *m_copy;
    QPointer<QMenu> m_menu;
    std::optional<QPoint> m_menuAt; // a menu is wanted there
    quint64 m_generation = 0;
};

} // namespace pregonero
