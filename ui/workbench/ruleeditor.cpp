// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/ruleeditor.h"

#include "ui/style/theme.h"
#include "ui/workbench/rulehighlighter.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace pregonero {

class RuleEditor::Margin final : public QWidget
{
public:
    explicit Margin(RuleEditor *editor) : QWidget(editor), m_editor(editor) { }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintMargin(event); }

private:
    RuleEditor *m_editor;
};

RuleEditor::RuleEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
    , m_highlighter(new RuleHighlighter(document()))
{
    setObjectName(QStringLiteral("ruleEditor"));
    setAccessibleName(tr("The rule's file"));
    setTabChangesFocus(true); // the keyboard gets out; YAML takes no tabs anyway
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &RuleEditor::fitMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy ? m_margin->scroll(0, dy) : m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    QEvent change(QEvent::FontChange);
    changeEvent(&change);
}

void RuleEditor::setFaults(const QList<rules::Fault> &faults)
{
    m_faults = faults;
    markFaults();
}

void RuleEditor::markFaults()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const rules::Fault &fault : std::as_const(m_faults)) {
        const QTextBlock block = document()->findBlockByNumber(std::max(0, fault.line - 1));
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(style::colour(style::Role::BadSoft));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_margin->update();
}

void RuleEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, line - 1));
    if (block.isValid())
        setTextCursor(QTextCursor(block));
    setFocus(Qt::OtherFocusReason);
}

void RuleEditor::replaceAll(const QString &text)
{
    const int line = textCursor().blockNumber();
    QTextCursor all(document());
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    all.insertText(text);
    all.endEditBlock();
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::min(line, document()->blockCount() - 1))));
}

void RuleEditor::fitMargin()
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    const int width = style::space(4) + fontMetrics().horizontalAdvance(u'9') * digits;
    setViewportMargins(width, 0, 0, 0);
    m_margin->setGeometry(contentsRect().x(), contentsRect().y(), width, contentsRect().height());
}

void RuleEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

void RuleEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(style::font(style::Type::Body).pointSizeF());
        if (fixed != font())
            setFont(fixed);
        fitMargin();
    }
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->rehighlight();
        markFaults();
    }
}

bool RuleEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = cursorForPosition(viewport()->mapFrom(this, help->pos())).blockNumber() + 1;
        const auto fault = std::ranges::find(m_faults, line, &rules::Fault::line);
        fault == m_faults.end() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), fault->message, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

QMimeData *RuleEditor::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(withLineEnds(textCursor().selectedText()));
    return data;
}

void RuleEditor::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), style::colour(style::Role::Background));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        const bool wrong = std::ranges::any_of(m_faults, [line](const rules::Fault &fault) { return std::max(1, fault.line) == line; });
        painter.setPen(style::colour(wrong ? style::Role::Bad : style::Role::SecondInk));
        const QRectF where(0, place.top(), m_margin->width() - style::space(2), fontMetrics().height());
        painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

} // namespace pregonero
