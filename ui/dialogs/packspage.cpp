// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/packspage.h"

#include "app/checker/language.h"
#include "ui/dialogs/words.h"
#include "ui/style/icons.h"
#include "ui/style/pregonerostyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

using checker::Ruling;

namespace {

QString reviews(const rules::Pack &pack)
{
    QStringList done;
    for (const auto &[language, said] : pack.reviewed.asKeyValueRange()) {
        if (said != "not yet"_L1 && !said.isEmpty())
            done << u"%1 (%2)"_s.arg(checker::languageName(language), said);
    }
    done.sort();
    return done.isEmpty() ? PacksPage::tr("Reviewed by a native speaker: not yet.")
                          : PacksPage::tr("Reviewed by a native speaker: %1.").arg(done.join(u", "_s));
}

QComboBox *combo(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setMinimumHeight(style::hitTarget());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

/// What is decided of something that is here no more stays decided, and is shown as that.
void choose(QComboBox *box, const QString &value, bool isNew, const QString &gone)
{
    if (!isNew && box->findData(value) < 0)
        box->addItem(gone, value);
    box->setCurrentIndex(isNew ? 0 : box->findData(value));
}

} // namespace

PacksPage::PacksPage(HouseRules &house, const AccountsModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_accounts(accounts)
    , m_packs(new QVBoxLayout)
    , m_exceptions(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::space(2), style::space(2), 0);
    layout->setSpacing(style::space(2));
    m_packs->setSpacing(style::space(1));
    m_exceptions->setSpacing(style::space(2));
    layout->addWidget(new Words(tr("Texts are checked by the packs that are on. Whoever changes this, and when, is on record.")));
    layout->addLayout(m_packs);
    layout->addSpacing(style::space(4));
    layout->addWidget(new Words(tr("Exceptions"), style::Type::Heading));
    layout->addWidget(Words::hint(tr("For one account or one language, something else may hold than what is said above.")));
    layout->addLayout(m_exceptions);
    auto *add = new QPushButton(tr("&Add an exception"), this);
    add->setObjectName(u"addException"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        addException();
        m_lines.constLast().thing->setFocus();
    });
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

QCheckBox *PacksPage::addChoice(Ruling::What what, const QString &id, const QString &name, bool byDefault, int indent)
{
    const std::optional<QStringList> &file = what == Ruling::What::Pack ? m_house.file().packs : m_house.file().positions;
    const bool otherwise = file ? file->contains(id) : byDefault;
    auto *box = new QCheckBox(QString(name).replace(u'&', u"&&"_s), this);
    box->setObjectName((what == Ruling::What::Pack ? u"pack:"_s : u"position:"_s) + id);
    box->setChecked(m_house.holds(what, id, byDefault));
    auto *line = new QHBoxLayout;
    line->addSpacing(indent);
    line->addWidget(box, 1);
    m_packs->addLayout(line);
    m_choices.append({what, id, name, otherwise, box});
    return box;
}

void PacksPage::addPack(const rules::Pack &pack)
{
    const auto hint = [this](const QString &text, int indent) {
        auto *words = Words::hint(text, this);
        words->setContentsMargins(indent, 0, 0, 0);
        m_packs->addWidget(words);
    };
    const int inset = style::space(6);
    const QString name = rules::inSessionsWords(pack.name, pack.id);
    m_packs->addSpacing(style::space(3));
    QCheckBox *box = addChoice(Ruling::What::Pack, pack.id, name, pack.byDefault, 0);
    box->setFont(style::font(style::Type::Strong));
    const QString description = rules::inSessionsWords(pack.description);
    box->setAccessibleDescription(description);
    if (!description.isEmpty())
        hint(description, inset);
    QStringList languages;
    for (const QString &language : pack.languages)
        languages << checker::languageName(language);
    const QString count = tr("%n rule(s)", nullptr, static_cast<int>(pack.rules.size()));
    hint(u"%1 · %2 · %3"_s.arg(languages.join(u", "_s), count,
                               HouseRules::isBuiltIn(pack) ? reviews(pack) : tr("Of this workspace.")), inset);
    if (pack.positions.isEmpty())
        return;
    hint(tr("On these the institution decides. Each that is on adds the rules that keep to it:"), inset);
    for (const rules::Pack::Position &position : pack.positions) {
        QCheckBox *choice = addChoice(Ruling::What::Position, position.id, rules::inSessionsWords(position.name, position.id),
                                      position.byDefault, inset);
        const auto rule = std::ranges::find_if(pack.rules, [&](const auto &one) {
            return one->position == position.id && !one->bad.isEmpty() && !one->good.isEmpty();
        });
        if (rule == pack.rules.end())
            continue;
        const QString example = tr("Speaks of: %1 Says nothing of: %2").arg((*rule)->bad.constFirst(), (*rule)->good.constFirst());
        choice->setAccessibleDescription(example);
        hint(example, 2 * inset);
    }
}

void PacksPage::show(const QList<rules::Pack> &packs)
{
    for (const rules::Pack &pack : packs)
        addPack(pack);
    for (const Ruling &ruling : m_house.rulings()) {
        if (!ruling.account.isEmpty() || !ruling.language.isEmpty())
            addException(ruling);
    }
}

void PacksPage::addException(const Ruling &ruling)
{
    auto *line = new QWidget(this);
    line->setObjectName(u"exception"_s);
    Exception made{line, combo(tr("Pack or position"), line), combo(tr("On or off"), line), combo(tr("Account"), line),
                   combo(tr("Language"), line)};
    for (const Choice &choice : std::as_const(m_choices))
        made.thing->addItem(choice.name, choice.box->objectName());
    const bool pack = ruling.what == Ruling::What::Pack;
    choose(made.thing, (pack ? u"pack:"_s : u"position:"_s) + ruling.id, ruling.id.isEmpty(),
           (pack ? tr("%1 (a pack that is gone)") : tr("%1 (a position that is gone)")).arg(ruling.id));
    made.on->addItem(tr("is off"), false);
    made.on->addItem(tr("is on"), true);
    made.on->setCurrentIndex(!ruling.id.isEmpty() && ruling.on ? 1 : 0);
    made.account->addItem(tr("for every account"), QString());
    for (const Account &account : m_accounts.accounts())
        made.account->addItem(tr("for %1").arg(account.handle), account.id.value());
    choose(made.account, ruling.account, false, tr("for an account that is gone"));
    made.language->addItem(tr("in every language"), QString());
    for (const QString &language : {u"es"_s, u"ca"_s, u"eu"_s, u"gl"_s, u"pt"_s, u"en"_s})
        made.language->addItem(tr("in %1").arg(checker::languageName(language)), language);
    choose(made.language, ruling.language, false, tr("in %1").arg(checker::languageName(ruling.language)));
    auto *remove = new QToolButton(line);
    remove->setIcon(style::icon(style::Meaning::Remove));
    remove->setToolTip(tr("Remove this exception"));
    remove->setAccessibleName(tr("Remove this exception"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, [this, line] {
        m_lines.removeIf([line](const Exception &one) { return one.line == line; });
        line->deleteLater();
    }, Qt::QueuedConnection);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(made.thing, 3);
    for (QComboBox *box : {made.on, made.account, made.language})
        layout->addWidget(box, 2);
    layout->addWidget(remove);
    m_exceptions->addWidget(line);
    m_lines.append(made);
}

QList<Ruling> PacksPage::rulings() const
{
    QList<Ruling> rulings;
    // Of a pack that is gone there is no box: it may come back.
    std::ranges::copy_if(m_house.rulings(), std::back_inserter(rulings), [this](const Ruling &ruling) {
        return ruling.account.isEmpty() && ruling.language.isEmpty()
            && std::ranges::none_of(m_choices, [&](const Choice &one) { return one.what == ruling.what && one.id == ruling.id; });
    });
    for (const Choice &choice : m_choices) {
        if (choice.box->isChecked() != choice.otherwise)
            rulings.append({choice.what, choice.id, {}, {}, choice.box->isChecked()});
    }
    for (const Exception &line : m_lines) {
        const QString thing = line.thing->currentData().toString();
        const Ruling ruling{thing.startsWith(u"pack:") ? Ruling::What::Pack : Ruling::What::Position, thing.section(u':', 1),
                            line.account->currentData().toString(), line.language->currentData().toString(),
                            line.on->currentData().toBool()};
        if (!ruling.account.isEmpty() || !ruling.language.isEmpty()) // else it is no exception
            rulings = checker::with(rulings, ruling);
    }
    return rulings;
}

} // namespace pregonero
