// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/value.h"
#include "ui/widgets/plaintext.h"

#include <QPlainTextEdit>

namespace pregonero {

class RuleHighlighter;

/// A rule's file as text: its line numbers, its colours, and the lines that something is wrong with.
class RuleEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return plainText(*document()); }
    void setFaults(const QList<rules::Fault> &faults);
    void goToLine(int line); ///< from 1
    /// Replaces all of it in one step that can be undone, and leaves the cursor near where it was.
    void replaceAll(const QString &text);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Margin;
    void fitMargin();
    void paintMargin(QPaintEvent *event);
    void markFaults();

    Margin *m_margin;
    RuleHighlighter *m_highlighter;
    QList<rules::Fault> m_faults;
};

} // namespace pregonero
