// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the workbench stands, and its list of packs; what it does is in workbench.cpp.
#include "ui/workbench/workbench.h"

#include "app/checker/language.h"
#include "app/desk/desk.h"
#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/searchfield.h"
#include "ui/workbench/ruleeditor.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

class MatchDelegate final : public RowDelegate
{
public:
    explicit MatchDelegate(QObject *parent) : RowDelegate(Shape::Rows, parent) { }
    Row row(const QModelIndex &index) const override
    {
        Row row;
        row.name = index.data(RuleBench::WhereRole).toString();
        row.text = index.data(RuleBench::SentenceRole).toString();
        row.footnote = index.data(RuleBench::MessageRole).toString();
        if (index.data(RuleBench::DraftRole).toBool())
            row.chips.append({Workbench::tr("draft"), style::Tone::Accent});
        return row;
    }
};

QWidget *column(QBoxLayout *&layout)
{
    auto *widget = new QWidget;
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(style::space(3), style::space(3), style::space(3), style::space(3));
    layout->setSpacing(style::space(2));
    return widget;
}

QPushButton *button(QAction *action, style::ButtonKind kind = style::ButtonKind::Normal)
{
    auto *made = new QPushButton(action->text());
    style::setButtonKind(made, kind);
    made->setObjectName(action->objectName() + u"Button"_s);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    made->setToolTip(key.isEmpty() ? action->text() : u"%1 (%2)"_s.arg(QString(action->text()).remove(u'&'), key));
    made->setEnabled(action->isEnabled());
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, made, [made, action] {
        made->setEnabled(action->isEnabled());
        made->setVisible(action->isVisible());
    });
    return made;
}

} // namespace

Workbench::Workbench(Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_house(desk.houseRules())
    , m_bench(desk)
    , m_banner(new Banner(this))
    , m_search(new SearchField(tr("Find a rule"), this))
    , m_tree(new QTreeWidget(this))
    , m_title(new Words({}, style::Type::Heading))
    , m_state(Words::hint({}))
    , m_editor(new RuleEditor(this))
    , m_faults(new QListWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_matches(new RowView(this))
    , m_found(Words::hint({}))
    , m_examples(new QListWidget(this))
{
    setObjectName(u"workbench"_s);
    setWindowTitle(tr("Rule workbench"));
    style::setGround(this, style::Role::Surface);
    addAction(u"saveRule"_s, tr("&Save"), QKeySequence(Qt::CTRL | Qt::Key_S), &Workbench::save);
    addAction(u"copyRule"_s, tr("&Make our own copy"), QKeySequence(Qt::CTRL | Qt::Key_D), &Workbench::makeCopy);
    addAction(u"newRule"_s, tr("&New rule…"), QKeySequence(Qt::CTRL | Qt::Key_N), &Workbench::newRule);
    addAction(u"removeRule"_s, tr("&Remove the rule…"), {}, &Workbench::removeRule);
    addAction(u"choosePacks"_s, tr("&Choose packs…"), {}, &Workbench::choosePacks);
    addAction(u"removePack"_s, tr("Remove the &pack…"), {}, &Workbench::removePack);
    addAction(u"exportPack"_s, tr("&Export the pack…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &Workbench::exportPack);
    addAction(u"importPack"_s, tr("&Import a pack…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &Workbench::importPack);
    // One key, in the list of matches only: elsewhere these are letters.
    for (const auto &[name, text, key, run] :
         {std::tuple{u"shouldMatch"_s, tr("Should &match"), Qt::Key_M, &Workbench::shouldMatch},
          std::tuple{u"shouldNot"_s, tr("Should n&ot"), Qt::Key_O, &Workbench::shouldNot}}) {
        QAction *action = addAction(name, text, QKeySequence(key), run);
        removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_matches->addAction(action);
    }
    build();
    connect(&m_bench, &RuleBench::tried, this, &Workbench::showTrial);
    connect(&m_bench, &RuleBench::looked, this, &Workbench::showMatches);
    connect(&m_house, &HouseRules::changed, this, &Workbench::readPacks);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &Workbench::tryIt);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { chooseItem(item); });
    connect(m_search, &SearchField::searchChanged, this, &Workbench::listPacks);
    connect(m_faults, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_editor->goToLine(item->data(Qt::UserRole).toInt()); });
    connect(m_matches->selectionModel(), &QItemSelectionModel::currentChanged, this, &Workbench::updateActions);
    resize(style::space(300), style::space(190));
    readPacks();
    updateActions();
}

QAction *Workbench::addAction(const QString &name, const QString &text, const QKeySequence &keys, void (Workbench::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    return action;
}

QWidget *Workbench::buildRules()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout);
    m_search->setAccessibleName(tr("Find a rule"));
    m_tree->setObjectName(u"ruleTree"_s);
    m_tree->setAccessibleName(tr("Packs and their rules"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    auto *buttons = new FlowLayout(style::space(2));
    for (const char *name : {"newRule", "importPack", "exportPack", "removePack"})
        buttons->addWidget(button(action(QString::fromLatin1(name))));
    layout->addLayout(buttons);
    return widget;
}

QWidget *Workbench::buildMatches()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout);
    m_matches->setObjectName(u"matchView"_s);
    m_matches->setAccessibleName(tr("Matches"));
    m_matches->setItemDelegate(new MatchDelegate(this));
    m_matches->setModel(&m_bench);
    m_found->setObjectName(u"found"_s);
    layout->addWidget(m_found);
    layout->addWidget(m_matches, 1);
    auto *buttons = new FlowLayout(style::space(2));
    for (const char *name : {"shouldMatch", "shouldNot"})
        buttons->addWidget(button(action(QString::fromLatin1(name))));
    layout->addLayout(buttons);
    return widget;
}

void Workbench::build()
{
    QBoxLayout *middle = nullptr;
    QWidget *file = column(middle);
    m_state->setObjectName(u"ruleState"_s);
    m_faults->setObjectName(u"faults"_s);
    m_faults->setAccessibleName(tr("What is wrong"));
    m_faults->setWordWrap(true);
    m_faults->setMaximumHeight(style::space(30));
    m_faults->hide();
    auto *buttons = new FlowLayout(style::space(2));
    buttons->addWidget(button(action(u"saveRule"_s), style::ButtonKind::Primary));
    buttons->addWidget(button(action(u"copyRule"_s), style::ButtonKind::Primary));
    buttons->addWidget(button(action(u"removeRule"_s), style::ButtonKind::Quiet));
    middle->addWidget(m_title);
    middle->addWidget(m_state);
    middle->addWidget(m_editor, 1);
    middle->addWidget(m_faults);
    middle->addLayout(buttons);

    m_examples->setObjectName(u"examples"_s);
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->setWordWrap(true);
    m_tabs->addTab(buildMatches(), tr("Matches"));
    m_tabs->addTab(m_examples, tr("Examples"));
    m_tabs->tabBar()->setAccessibleName(tr("What the rule does"));

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildRules());
    splitter->addWidget(file);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 3);
    splitter->setSizes({2000, 4000, 3000});
    m_banner->setClosable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
}

void Workbench::listPacks()
{
    const RuleFileName wanted = m_wanted.rule.isEmpty() ? m_name : m_wanted;
    const QString words = m_search->text().trimmed();
    const QSignalBlocker silent(m_tree);
    m_tree->clear();
    QTreeWidgetItem *chosen = nullptr;
    const auto addRule = [&](QTreeWidgetItem *top, const QString &pack, const QString &path, bool broken) {
        const QString rule = path.section(u'/', -1).chopped(4);
        const QString language = path.section(u'/', -2, -2);
        const QString text = u"%1 · %2"_s.arg(rule, language);
        if (!words.isEmpty() && !text.contains(words, Qt::CaseInsensitive) && !top->text(0).contains(words, Qt::CaseInsensitive))
            return;
        auto *item = new QTreeWidgetItem(top, {broken ? tr("%1 (cannot be read)").arg(text) : text});
        item->setData(0, PackRole, pack);
        item->setData(0, FileRole, path);
        item->setData(0, RuleRole, QString(pack + u'.' + rule));
        if (broken)
            item->setIcon(0, style::icon(style::Meaning::Error, style::Role::Bad));
        if (pack == wanted.pack && rule == wanted.rule && (wanted.language.isEmpty() || language == wanted.language))
            chosen = item;
    };
    QList<rules::Pack> packs = m_packs; // the house's own first
    std::ranges::stable_partition(packs, [](const rules::Pack &pack) { return !HouseRules::isBuiltIn(pack); });
    for (const rules::Pack &pack : std::as_const(packs)) {
        const bool own = !HouseRules::isBuiltIn(pack);
        const QString name = rules::inSessionsWords(pack.name, pack.id);
        auto *top = new QTreeWidgetItem(m_tree, {own && pack.id != HouseRules::ownPack ? tr("%1 (ours)").arg(name) : name});
        top->setData(0, PackRole, pack.id);
        QStringList files;
        for (const auto &rule : pack.rules) {
            files.append(rule->file);
            addRule(top, pack.id, rule->file, false);
        }
        for (const rules::Fault &fault : pack.faults) {
            if (!files.contains(fault.file) && !fault.file.endsWith(u"/pack.yml"))
                addRule(top, pack.id, fault.file, true);
            files.append(fault.file);
        }
        top->setExpanded(own || !words.isEmpty());
        if (!words.isEmpty() && top->childCount() == 0)
            delete top;
    }
    if (chosen) {
        m_wanted = {};
        m_tree->setCurrentItem(chosen);
        m_tree->scrollToItem(chosen);
        chooseItem(chosen);
    } else {
        forgetWish();
    }
}

QString Workbench::currentPack() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString pack = item ? item->data(0, PackRole).toString() : QString();
    const auto found = std::ranges::find(m_packs, pack, &rules::Pack::id);
    return found == m_packs.end() ? QString() : pack;
}

bool Workbench::isOwn(const QString &pack) const
{
    const auto found = std::ranges::find(m_packs, pack, &rules::Pack::id);
    return found != m_packs.end() && !HouseRules::isBuiltIn(*found);
}

void Workbench::updateActions()
{
    action(u"removePack"_s)->setVisible(isOwn(currentPack()));
    const bool open = !m_name.rule.isEmpty();
    const bool changed = open && !m_readOnly && m_editor->text() != m_saved;
    action(u"saveRule"_s)->setEnabled(changed);
    action(u"saveRule"_s)->setVisible(open && !m_readOnly);
    action(u"copyRule"_s)->setVisible(open && m_readOnly);
    action(u"copyRule"_s)->setEnabled(open && m_readOnly && m_rule);
    action(u"removeRule"_s)->setVisible(open && !m_readOnly);
    const bool match = open && !m_readOnly && m_matches->currentIndex().isValid();
    action(u"shouldMatch"_s)->setEnabled(match);
    action(u"shouldNot"_s)->setEnabled(match);
    m_editor->setVisible(open);
    m_tabs->setVisible(open);
    if (!open) {
        m_title->setText(tr("Rules, read and written"));
        m_state->setText(tr("Choose a rule at the left to read it and to see what it finds, or make a new one. The program's rules stay "
                            "as they are: a copy of one is yours to change, and stands for it from then on."));
    } else if (m_readOnly) {
        m_state->setText(tr("A rule of the program, for reading. Make a copy to change it."));
    }
}

} // namespace pregonero
