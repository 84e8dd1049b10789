// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/changesview.h"

#include "ui/style/theme.h"
#include "ui/style/type.h"

#include <QEvent>
#include <QTextCursor>

namespace pregonero {

namespace {

/// A line end that came or went has nothing that a line could be drawn under.
QString visible(QString text)
{
    return text.replace(u'\n', QStringLiteral("¶\n"));
}

QTextCharFormat formatOf(text::Change::Kind kind)
{
    QTextCharFormat format;
    if (kind == text::Change::Kind::Same)
        return format;
    const bool added = kind == text::Change::Kind::Added;
    const style::Colours &colours = style::Colours::of(style::Theme::current().scheme());
    const style::Tone tone = added ? style::Tone::Good : style::Tone::Bad;
    format.setForeground(colours.ink(tone));
    format.setBackground(colours.ground(tone));
    format.setFontUnderline(added);
    format.setFontStrikeOut(!added);
    return format;
}

} // namespace

ChangesView::ChangesView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("What changed"));
    setFont(style::font(style::Type::Body));
}

void ChangesView::compare(const QString &before, const QString &after)
{
    m_changes = text::wordDiff(before, after);
    fill();
}

void ChangesView::fill()
{
    clear();
    QTextCursor cursor(document());
    QStringList said;
    for (const text::Change &change : std::as_const(m_changes)) {
        const bool same = change.kind == text::Change::Kind::Same;
        cursor.insertText(same ? change.text : visible(change.text), formatOf(change.kind));
        if (!same)
            said.append(change.kind == text::Change::Kind::Added ? tr("added: %1").arg(change.text.simplified())
                                                                 : tr("taken away: %1").arg(change.text.simplified()));
    }
    setAccessibleDescription(said.isEmpty() ? tr("The same words") : said.join(QStringLiteral("; ")));
    moveCursor(QTextCursor::Start);
}

void ChangesView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::PaletteChange)
        return;
    setFont(style::font(style::Type::Body));
    fill(); // in the colours of the other scheme
}

} // namespace pregonero
