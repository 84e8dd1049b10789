// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/diff.h"

#include <QTextEdit>

namespace pregonero {

/// A text with what was added to it and what was taken away, in its place. Told by line as well as by colour: what came
/// is underlined, what went is struck through; a screen reader is told both in words.
class ChangesView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    void compare(const QString &before, const QString &after);
    [[nodiscard]] const QList<text::Change> &changes() const { return m_changes; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<text::Change> m_changes;
};

} // namespace pregonero
