// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QFrame>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace pregonero {

/// A message in the place it is about, with what can be done. Announced to screen readers when shown.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr); ///< hidden until there is a message

    /// actions: shown as buttons, first one first; not owned.
    void setMessage(style::Tone tone, const QString &text, const QList<QAction *> &actions = {});
    /// The same with one thing that can be done, once: the message goes, then `run` is called.
    void offer(style::Tone tone, const QString &text, const QString &verb, std::function<void()> run);
    [[nodiscard]] QString text() const;
    [[nodiscard]] style::Tone tone() const { return m_tone; }
    void setClosable(bool closable);
    void clear();

Q_SIGNALS:
    void closed(); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    style::Tone m_tone = style::Tone::Neutral;
    QLabel *m_picture;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace pregonero
