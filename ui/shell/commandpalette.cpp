// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "app/text/fold.h"
#include "ui/style/theme.h"
#include "ui/style/type.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>

namespace pregonero {

namespace {
/// With what it is about, where that cannot be seen beside it: a post.
QString plainText(const QAction *action)
{
    const QString about = action->property("about").toString();
    return about.isEmpty() ? action->text().remove(u'&')
                           : action->text().remove(u'&') + QStringLiteral("  ·  ") + about;
}

constexpr int keysRole = Qt::UserRole + 1;

/// The name at the left, its keys in a column at the right; what is too long ends in "…".
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QStyle *style = option.widget->style();
        const QString name = std::exchange(ground.text, QString());
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        ground.text = name;
        const QString keys = index.data(keysRole).toString();
        QRect words = style->subElementRect(QStyle::SE_ItemViewItemText, &ground, option.widget);
        words.setRight(option.rect.right() - style::space(2));
        painter->save();
        painter->setFont(option.font);
        if (!keys.isEmpty()) {
            painter->setPen(style::colour(style::Role::SecondInk));
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, keys);
            words.setRight(words.right() - option.fontMetrics.horizontalAdvance(keys) - style::space(3));
        }
        painter->setPen(style::colour(style::Role::Ink));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(name, Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("What do you want to do?"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("What do you want to do?"));
    m_search->setAccessibleName(tr("Command"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    setSizeGripEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    resize(style::space(120), style::space(90));
    filter();
}

void CommandPalette::filter()
{
    const QStringList words = text::foldForSearch(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (QAction *action : std::as_const(m_actions)) {
        const QString name = text::foldForSearch(plainText(action));
        const bool fits = std::ranges::all_of(words, [&](const QString &word) { return name.contains(word); });
        if (!fits || !action->isEnabled() || !action->isVisible())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), plainText(action), m_list);
        item->setData(keysRole, keys);
        item->setToolTip(plainText(action));
        item->setData(Qt::AccessibleTextRole, keys.isEmpty() ? plainText(action) : plainText(action) + QStringLiteral(", ") + keys);
        item->setData(Qt::UserRole, QVariant::fromValue(action));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QPointer<QAction> action = item->data(Qt::UserRole).value<QAction *>();
    close();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace pregonero
