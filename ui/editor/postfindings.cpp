// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/posteditor_p.h"

#include "ui/editor/findingcard.h"
#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

void PostEditor::setFindings(const QList<checker::Finding> &findings)
{
    d->findings = findings;
    const qsizetype size = text().size();
    for (checker::Finding &finding : d->findings) {
        if (finding.start > size || finding.start + finding.length > size)
            finding.start = -1; // of another text: shown nowhere rather than in the wrong place
    }
    d->current = -2; // said anew
    d->show();
    d->cursorMoved();
}

QList<checker::Finding> PostEditor::findings() const { return d->findings; }

int PostEditor::findingAt(qsizetype position) const
{
    int best = -1;
    for (int i = 0; i < int(d->findings.size()); ++i) {
        const checker::Finding &finding = d->findings.at(i);
        if (!hasPlace(finding) || position < finding.start || position > finding.start + finding.length)
            continue;
        if (best < 0 || finding.level > d->findings.at(best).level
            || (finding.level == d->findings.at(best).level && finding.length < d->findings.at(best).length))
            best = i;
    }
    return best;
}

void PostEditor::goToFinding(int index)
{
    if (index < 0 || index >= d->findings.size())
        return;
    const checker::Finding finding = d->findings.at(index);
    if (!hasPlace(finding))
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(finding.start));
    cursor.setPosition(int(finding.start + finding.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    QAccessibleAnnouncementEvent said(this, tr("%1. %2").arg(finding.title, finding.message));
    QAccessible::updateAccessibility(&said);
}

void PostEditor::goToNextFinding()
{
    const int from =
        textCursor().hasSelection() ? textCursor().selectionStart() : textCursor().position() - 1;
    int next = -1;
    int first = -1;
    for (int i = 0; i < int(d->findings.size()); ++i) {
        const checker::Finding &finding = d->findings.at(i);
        if (!hasPlace(finding))
            continue;
        if (first < 0 || finding.start < d->findings.at(first).start)
            first = i;
        if (finding.start > from && (next < 0 || finding.start < d->findings.at(next).start))
            next = i;
    }
    goToFinding(next >= 0 ? next : first);
}

void PostEditor::goToPreviousFinding()
{
    const int from = textCursor().selectionStart();
    int previous = -1;
    int last = -1;
    for (int i = 0; i < int(d->findings.size()); ++i) {
        const checker::Finding &finding = d->findings.at(i);
        if (!hasPlace(finding))
            continue;
        if (last < 0 || finding.start > d->findings.at(last).start)
            last = i;
        if (finding.start < from && (previous < 0 || finding.start > d->findings.at(previous).start))
            previous = i;
    }
    goToFinding(previous >= 0 ? previous : last);
}

void PostEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    // Qt's own wave is a pixel high whatever the font: drawn by hand, it can be seen.
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect());
    for (const checker::Finding &finding : std::as_const(d->findings)) {
        if (hasPlace(finding))
            d->paintWave(painter, finding);
    }
}

void PostEditor::Private::show()
{
    const style::Theme theme = style::Theme::current();
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](qsizetype start, qsizetype end, const QTextCharFormat &format) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(q->document());
        selection.cursor.setPosition(int(start));
        selection.cursor.setPosition(int(end), QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    if (overflowAt >= 0 && overflowAt < lastText.size()) {
        QTextCharFormat format;
        format.setBackground(theme.colour(style::Role::BadSoft));
        add(overflowAt, lastText.size(), format);
    }
    // The gravest last, so that it is drawn over the others.
    for (const auto level : {checker::Finding::Level::Suggestion, checker::Finding::Level::Warning,
                             checker::Finding::Level::Error}) {
        for (int i = 0; i < int(findings.size()); ++i) {
            const checker::Finding &finding = findings.at(i);
            if (finding.level != level || !hasPlace(finding))
                continue;
            if (i != current)
                continue;
            QTextCharFormat format;
            format.setBackground(theme.colours().ground(toneOf(level)));
            add(finding.start, finding.start + finding.length, format);
        }
    }
    q->setExtraSelections(selections);
    q->viewport()->update(); // the waves
}

void PostEditor::Private::paintWave(QPainter &painter, const checker::Finding &finding) const
{
    const qsizetype end = finding.start + finding.length;
    const QPointF scrolled(-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value());
    const QFontMetricsF metrics(q->font());
    const double pen = std::max(1.3, metrics.height() / 13);
    const double half = pen * 2.4; // of a wave's length
    painter.setPen(
        QPen(style::Theme::current().colours().ink(toneOf(finding.level)), pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (QTextBlock block = q->document()->findBlock(int(finding.start));
         block.isValid() && block.position() < end; block = block.next()) {
        const QPointF origin = q->document()->documentLayout()->blockBoundingRect(block).topLeft() + scrolled;
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const qsizetype first = std::max<qsizetype>(finding.start - block.position(), line.textStart());
            const qsizetype last =
                std::min<qsizetype>(end - block.position(), line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const double from = origin.x() + line.cursorToX(int(first));
            const double to = origin.x() + line.cursorToX(int(last));
            const double y = origin.y() + line.y() + line.ascent() + pen * 3;
            QPainterPath wave(QPointF(from, y));
            double up = -1;
            for (double x = from; x < to; x += half, up = -up)
                wave.quadTo(x + half / 2, y + up * pen * 1.7, std::min(x + half, to), y);
            painter.drawPath(wave);
        }
    }
}

} // namespace pregonero
