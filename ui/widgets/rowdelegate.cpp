// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/rowlayout.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCache>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <optional>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

/// A row of given content at a given width: what changes is simply another key.
struct Key {
    Row row;
    int width = 0;
    friend bool operator==(const Key &, const Key &) = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    const Row &r = key.row;
    return qHashMulti(seed, key.width, r.name, r.handle, r.time, r.note, r.text, r.footnote, r.chips.size(),
                      r.unread, r.own);
}

} // namespace

struct RowDelegate::Private {
    Shape shape = Shape::Rows;
    int maximumLines = 3;
    bool menu = false;
    QFont font;
    std::optional<RowMeasures> measures;
    QCache<Key, RowLayout> cache{600};

    const RowMeasures &fresh()
    {
        if (!measures || font != QApplication::font()) {
            font = QApplication::font();
            measures.emplace();
            cache.clear();
        }
        return *measures;
    }

    const RowLayout &laid(Row row, int width)
    {
        const RowMeasures &m = fresh();
        row.menu = menu;
        Key key{std::move(row), width};
        if (const RowLayout *known = cache.object(key))
            return *known;
        auto *made = new RowLayout(key.row, width, shape == Shape::Bubbles, maximumLines, m);
        cache.insert(key, made); // owns it
        return *made;
    }
};

RowDelegate::RowDelegate(Shape shape, QObject *parent)
    : QStyledItemDelegate(parent),
      d(std::make_unique<Private>())
{
    d->shape = shape;
}

RowDelegate::~RowDelegate() = default;

void RowDelegate::setMaximumLines(int lines)
{
    d->maximumLines = std::max(1, lines);
    clearCache();
}

RowDelegate::Shape RowDelegate::shape() const { return d->shape; }

void RowDelegate::setMenu(bool menu)
{
    d->menu = menu;
    clearCache();
}

QRect RowDelegate::menuPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect place = d->laid(row(index), option.rect.width()).menuPlace();
    return place.isNull() ? QRect() : place.translated(option.rect.topLeft());
}

void RowDelegate::clearCache()
{
    d->measures.reset();
    d->cache.clear();
}

int RowDelegate::linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    return d->laid(row(index), option.rect.width()).linkAt(at - option.rect.topLeft());
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowLayout &layout = d->laid(row(index), option.rect.width());
    const bool byKeyboard =
        option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const RowLayout::State state{.selected = bool(option.state & QStyle::State_Selected),
                                 .hovered = bool(option.state & QStyle::State_MouseOver),
                                 .focused = byKeyboard && (option.state & QStyle::State_HasFocus)};
    layout.paint(*painter, option.rect.topLeft(), state, d->fresh(), style::Theme::current());
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = option.rect.width();
    if (width <= 0) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        width = view ? view->viewport()->width() : 320;
    }
    return {width, d->laid(row(index), width).height()};
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int link =
            mouse->button() == Qt::LeftButton ? linkAt(option, index, mouse->position().toPoint()) : -1;
        if (link >= 0) {
            Q_EMIT linkActivated(index, link);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RowLayout &layout = d->laid(row(index), option.rect.width());
    if (layout.isElided() || layout.isShortened()) {
        // Strangers' text: never taken for HTML.
        constexpr qsizetype most = 1'000;
        QString text = layout.isElided() ? layout.row().text.left(most) : QString();
        if (layout.isElided() && layout.row().text.size() > most)
            text += u'…';
        for (const ChipText &chip : layout.row().chips)
            text += (layout.isShortened() ? (text.isEmpty() ? QString() : u"\n"_s) + chip.text : QString());
        if (const QString more = index.data(Qt::ToolTipRole).toString(); !more.isEmpty())
            text += u'\n' + more;
        QToolTip::showText(event->globalPos(),
                           u"<p>"_s + text.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s) + u"</p>"_s, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace pregonero
