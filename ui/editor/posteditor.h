// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/finding.h"
#include "ui/widgets/plaintext.h"

#include <QTextEdit>

#include <memory>

class QMenu;

namespace pregonero {

/// The writing surface for a post: plain text only, with links, mentions and tags coloured, findings underlined by
/// level, and what a network would not take on a soft ground. A QTextEdit because only its layout knows line height;
/// the document never holds anything but plain text.
///
/// Keys: F8 / Shift+F8 next and previous finding, Alt+Enter mends the one at the cursor, Ctrl+. all of its fixes, Ctrl+I what
/// it is about, Ctrl+Shift+I ignores it, Tab leaves the field.
class PostEditor final : public QTextEdit
{
    Q_OBJECT

public:
    explicit PostEditor(QWidget *parent = nullptr);
    ~PostEditor() override;

    /// Replaces everything and forgets the undo history and the findings; the text of another draft.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return plainText(*document()); }

    /// Findings for the text as it is now; ranges are UTF-16 offsets into text(). Typing moves those behind it and drops
    /// those it touches until the next call.
    void setFindings(const QList<checker::Finding> &findings);
    /// With ranges as they are now; a dropped one has start -1 and shows in no place.
    [[nodiscard]] QList<checker::Finding> findings() const;
    /// UTF-16 offset where a network's limit is passed; -1: nowhere.
    void setOverflowAt(qsizetype offset);
    [[nodiscard]] qsizetype overflowAt() const;

    /// Index into findings() of the gravest one at a position; -1: none.
    [[nodiscard]] int findingAt(qsizetype position) const;
    /// Selects the finding's place and brings it in sight.
    void goToFinding(int index);
    void goToNextFinding();
    void goToPreviousFinding();
    /// One undo step. The findings' ranges follow. False where the place is no longer in the text.
    bool applyFix(const checker::Finding::Fix &fix);

    /// Mends the gravest finding at the cursor where it has exactly one fix; else opens showFixes().
    void mend();
    /// How many places fixAll() would mend: those of a rule, where each has exactly one fix; 0 where one has not.
    [[nodiscard]] int fixableOf(const QString &rule) const;
    /// Mends every place of a rule in one undo step; answers how many.
    int fixAll(const QString &rule);
    /// What a finding is about, at its place; the one at the cursor by default.
    void showCard(int index = -1);
    /// Offers to ignore findings: ignoreRequested.
    void setIgnoring(bool ignoring);
    /// Asks for the one at the cursor to be ignored, or says why it cannot be.
    void ignore();

    /// Fixes of the findings at a position, with "Add to dictionary" for unknown words; nullptr where there are none.
    /// The caller owns it.
    [[nodiscard]] QMenu *fixMenu(qsizetype position);
    /// Opens fixMenu at the cursor.
    void showFixes();

Q_SIGNALS:
    /// A fix was applied by the person. The text has already changed.
    void fixChosen(const pregonero::checker::Finding &finding, const pregonero::checker::Finding::Fix &fix);
    void addWordRequested(const QString &word);
    void ignoreRequested(int index); ///< of findings()
    void currentFindingChanged(int index); ///< the cursor entered a finding (-1: left)

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pregonero
