// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/posteditor_p.h"

#include "ui/editor/findingcard.h"
#include "ui/editor/range.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

/// What a network can carry: line ends as '\n', no control characters, no stand-ins for pictures.
QString cleaned(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    text.replace(QChar(QChar::LineSeparator), u'\n');
    text.replace(u'\t', u' ');
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n') || c == QChar(QChar::ObjectReplacementCharacter) || c == QChar(0x7f);
    });
    return text;
}

} // namespace

PostEditor::PostEditor(QWidget *parent) : QTextEdit(parent), d(std::make_unique<Private>(this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Text of the post"));
    d->styleDocument();
    connect(this, &QTextEdit::textChanged, this, [this] { d->textChanged(); });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { d->cursorMoved(); });
}

PostEditor::~PostEditor()
{
    // The document outlives d and still speaks while it goes.
    disconnect(this, nullptr, this, nullptr);
}

void PostEditor::setText(const QString &text)
{
    d->findings.clear();
    d->overflowAt = -1;
    d->lastText = text;
    document()->setUndoRedoEnabled(false);
    setPlainText(text);
    d->setLineHeight();
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    d->show();
    d->cursorMoved();
}

void PostEditor::setOverflowAt(qsizetype offset)
{
    if (offset == d->overflowAt)
        return;
    d->overflowAt = offset;
    d->show();
}

qsizetype PostEditor::overflowAt() const { return d->overflowAt; }

void PostEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8 && (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier) {
        if (event->modifiers() & Qt::ShiftModifier)
            goToPreviousFinding();
        else
            goToNextFinding();
        return;
    }
    if (event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier) {
        showFixes();
        return;
    }
    if (event->key() == Qt::Key_I && event->modifiers() == Qt::ControlModifier)
        return showCard();
    if (event->key() == Qt::Key_I && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return ignore();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier)
        return mend();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (event->modifiers() & Qt::ControlModifier) {
            event->ignore(); // sending is the pane's affair
            return;
        }
        if (event->modifiers() & Qt::ShiftModifier) { // would put in a line separator, which no network knows
            textCursor().insertBlock();
            ensureCursorVisible();
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void PostEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint at = byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft());
    qsizetype position = textCursor().position();
    if (byMouse) {
        const QTextCursor there = cursorForPosition(viewport()->mapFromGlobal(event->globalPos()));
        position = there.position();
        if (!textCursor().hasSelection())
            setTextCursor(there);
    }
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (QMenu *fixes = fixMenu(position)) {
        QAction *first = menu->actions().value(0);
        const QList<QAction *> actions = fixes->actions();
        for (QAction *action : actions) {
            action->setParent(menu);
            menu->insertAction(first, action);
        }
        menu->insertSeparator(first);
        delete fixes;
    }
    menu->popup(at);
    event->accept();
}

void PostEditor::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(cleaned(source->text()));
    ensureCursorVisible();
}

bool PostEditor::canInsertFromMimeData(const QMimeData *source) const
{
    // Files are for the pane: they become media there, not paths in the text.
    const QList<QUrl> urls = source->urls();
    return source->hasText() && (urls.isEmpty() || !urls.first().isLocalFile());
}

QMimeData *PostEditor::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(cleaned(textCursor().selectedText()));
    return data;
}

void PostEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // setFont below brings FontChange back here.
    if (!d || d->styling)
        return;
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        d->styleDocument();
        d->highlighter->rehighlight();
        d->show();
    }
}

bool PostEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = findingAt(cursorForPosition(help->pos()).position());
        if (index < 0) {
            QToolTip::hideText();
            return true;
        }
        QToolTip::showText(help->globalPos(), FindingCard::html(d->findings.at(index)), this);
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

int PostEditor::Private::lineHeight() const
{
    // Qt's 100 % is the font's own line; ours is a multiple of its size.
    const QFontMetricsF metrics(q->font());
    const double size = QFontInfo(q->font()).pixelSize();
    return std::max(100, int(100 * style::editorLineHeight * size / metrics.height()));
}

void PostEditor::Private::styleDocument()
{
    styling = true;
    const QFont wanted = style::font(style::Type::Editor);
    if (q->font() != wanted)
        q->setFont(wanted);
    q->document()->setDocumentMargin(1);
    setLineHeight();
    styling = false;
}

void PostEditor::Private::setLineHeight()
{
    const int wanted = lineHeight();
    bool same = true;
    for (QTextBlock block = q->document()->begin(); same && block.isValid(); block = block.next())
        same = block.blockFormat().lineHeightType() == QTextBlockFormat::ProportionalHeight
            && qRound(block.blockFormat().lineHeight()) == wanted;
    if (same)
        return;
    QTextBlockFormat format;
    format.setLineHeight(wanted, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(q->document());
    all.select(QTextCursor::Document);
    // Looks are no step to undo: they join the last one, or go unrecorded where there is none.
    const bool recorded = q->document()->isUndoRedoEnabled();
    if (q->document()->isUndoAvailable()) {
        all.joinPreviousEditBlock();
        all.mergeBlockFormat(format);
        all.endEditBlock();
    } else {
        q->document()->setUndoRedoEnabled(false);
        all.mergeBlockFormat(format);
        q->document()->setUndoRedoEnabled(recorded);
    }
}

void PostEditor::Private::textChanged()
{
    const QString text = q->text();
    if (!styling
        && q->document()->firstBlock().blockFormat().lineHeightType()
            != QTextBlockFormat::ProportionalHeight) {
        styling = true; // the text was set from outside
        setLineHeight();
        styling = false;
    }
    if (text == lastText)
        return;
    const Edit edit = editBetween(lastText, text);
    lastText = text;
    for (checker::Finding &finding : findings) {
        if (finding.start >= 0)
            finding.start = moved(finding.start, finding.length, edit, text);
        for (checker::Finding::Fix &fix : finding.fixes) {
            if (fix.start >= 0)
                fix.start = moved(fix.start, fix.length, edit, text);
        }
    }
    if (overflowAt > edit.at)
        overflowAt = std::max(edit.at, overflowAt + edit.added - edit.removed);
    if (overflowAt > text.size())
        overflowAt = -1;
    show();
}

void PostEditor::Private::cursorMoved()
{
    const int now = q->findingAt(q->textCursor().position());
    if (now == current)
        return;
    current = now;
    show();
    Q_EMIT q->currentFindingChanged(now);
}

} // namespace pregonero
