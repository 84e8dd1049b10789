// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/posteditor.h"
#include "ui/editor/posthighlighter.h"

class QMenu;
class QPainter;

namespace pregonero {

/// Whether a finding is about a place in the text rather than about the piece as a whole.
[[nodiscard]] inline bool hasPlace(const checker::Finding &finding) { return finding.start >= 0 && finding.length > 0; }

/// What posteditor.cpp (writing) and postfindings.cpp (what is marked in it) share.
struct PostEditor::Private {
    explicit Private(PostEditor *editor) : q(editor), highlighter(new PostHighlighter(editor->document())) { }

    void styleDocument();
    void setLineHeight();
    void textChanged();
    void cursorMoved();
    void show();
    void paintWave(QPainter &painter, const checker::Finding &finding) const;
    void addFixes(QMenu &menu, qsizetype position);
    void sayNothingHere();
    void say(const QString &text);
    void ask(const checker::Finding &finding); ///< to ignore it; not where a newer check no longer has it
    [[nodiscard]] int lineHeight() const;

    PostEditor *q;
    PostHighlighter *highlighter;
    QList<checker::Finding> findings;
    qsizetype overflowAt = -1;
    QString lastText;
    int current = -1;
    bool styling = false;
    bool ignoring = false;
};

} // namespace pregonero
