// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace pregonero::test {

/// What of a window the keyboard reaches and a screen reader has no name for.
inline QStringList nameless(QAccessibleInterface *one)
{
    QStringList found;
    if (!one || !one->isValid() || one->state().invisible)
        return found;
    const auto *widget = qobject_cast<QWidget *>(one->object());
    if (widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
        && one->text(QAccessible::Name).trimmed().isEmpty())
        found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    for (int i = 0; i < one->childCount(); ++i)
        found += nameless(one->child(i));
    return found;
}

} // namespace pregonero::test
