// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench.h"

#include "app/desk/desk.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/searchfield.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/words.h"
#include "ui/workbench/ruleeditor.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

/// A rule to begin with; its words are the house's own affair.
QString newRuleText()
{
    return u"extends: existence\n"
           "message: \"%1\"\n"
           "level: warning\n"
           "ignorecase: true\n"
           "category: plain-language\n"
           "why: \"%2\"\n"
           "source: \"house rule\"\n"
           "tokens:\n"
           "  - '%3'\n"
           "examples:\n"
           "  bad:\n"
           "    - \"%3\"\n"
           "  good:\n"
           "    - \"%4\"\n"_s.arg(Workbench::tr("Say it with other words: «%s»."), Workbench::tr("Why it matters to who reads it."),
                                  Workbench::tr("words to find"), Workbench::tr("How it reads well."));
}

QString savedInWords(const rules::Trial &trial)
{
    if (trial.faults.isEmpty())
        return Workbench::tr("Saved. It is used where its pack is on.");
    if (!trial.rule)
        return Workbench::tr("Saved as it is. It is not used until its lines are right.");
    const QString saved = Workbench::tr("Saved as it is. What is wrong in it finds nothing until its lines are right.");
    return trial.rule->replaces.isEmpty() ? saved
                                          : saved + u' ' + Workbench::tr("Until then %1 counts beside it.").arg(trial.rule->replaces);
}

} // namespace

void Workbench::setDraft(const QString &text, const QString &language)
{
    m_bench.setDraft(text, language);
}

void Workbench::readPacks()
{
    ++m_reading;
    whenDone(m_house.packs(), this, [this](const Result<QList<rules::Pack>> &packs) {
        --m_reading;
        if (!packs)
            return say(packs.error());
        m_packs = *packs;
        listPacks();
    });
}

void Workbench::openRule(const QString &id)
{
    open({id.section(u'.', 0, 0), {}, id.section(u'.', 1)});
}

void Workbench::open(const RuleFileName &name)
{
    m_wanted = name;
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each) {
        const RuleFileName there = nameOf(*each);
        if (there.pack == name.pack && there.rule == name.rule && (name.language.isEmpty() || there.language == name.language)) {
            m_wanted = {};
            return m_tree->setCurrentItem(*each);
        }
    }
    forgetWish();
}

void Workbench::forgetWish()
{
    if (m_reading == 0 && m_search->text().trimmed().isEmpty()) // the list is whole: no pack has it
        m_wanted = {};
}

RuleFileName Workbench::nameOf(const QTreeWidgetItem *item)
{
    const QString path = item->data(0, FileRole).toString();
    if (path.isEmpty())
        return {};
    return {item->data(0, PackRole).toString(), path.section(u'/', -2, -2), path.section(u'/', -1).chopped(4)};
}

void Workbench::chooseItem(QTreeWidgetItem *item)
{
    const QString path = item ? item->data(0, FileRole).toString() : QString();
    if (path.isEmpty())
        return updateActions();
    const RuleFileName name = nameOf(item);
    if (name == m_name && !m_saved.isEmpty())
        return;
    leave([this, path, name] {
        whenDone(m_house.readRule(path), this, [this, path, name](const Result<QByteArray> &bytes) {
            if (!bytes)
                return say(bytes.error());
            std::shared_ptr<const rules::Rule> rule;
            for (const rules::Pack &pack : std::as_const(m_packs)) {
                for (const auto &one : pack.rules) {
                    if (one->file == path)
                        rule = one;
                }
            }
            take(rule, name, QString::fromUtf8(*bytes), path.startsWith(u':'));
        });
    });
}

void Workbench::take(const std::shared_ptr<const rules::Rule> &rule, const RuleFileName &name, const QString &text, bool readOnly)
{
    m_rule = rule;
    m_name = name;
    m_readOnly = readOnly;
    m_banner->clear();
    m_title->setText(name.id());
    m_editor->setReadOnly(readOnly);
    m_editor->setPlainText(text);
    m_saved = m_editor->text(); // its line ends, not the file's
    m_editor->document()->setModified(false);
    tryIt();
    updateActions();
}

void Workbench::leave(std::function<void()> then)
{
    if (!isUnsaved())
        return then();
    if (auto *asked = findChild<QMessageBox *>(u"unsaved"_s)) { // for another reason: the newer wish counts
        asked->setObjectName({});
        asked->hide();
        asked->deleteLater();
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Rule workbench"), tr("%1 was changed and is not saved.").arg(m_name.id()),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"unsaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = box->addButton(tr("Save it"), QMessageBox::AcceptRole);
    auto *drop = box->addButton(tr("Throw the changes away"), QMessageBox::DestructiveRole);
    box->addButton(tr("Go on writing"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, keep, drop, then](QAbstractButton *button) {
        if (button == drop)
            return then();
        if (button != keep)
            return open(m_name);
        const QString text = m_editor->text();
        whenDone(m_house.writeRule(m_name, text.toUtf8()), this, [this, then, text](const Result<bool> &written) {
            if (!written)
                return say(written.error());
            m_saved = text;
            then();
        });
    });
    box->open();
}

void Workbench::tryIt()
{
    if (!m_name.rule.isEmpty())
        m_bench.setRule(m_name, m_editor->text());
    updateActions();
}

void Workbench::showTrial()
{
    const rules::Trial &trial = m_bench.trial();
    m_editor->setFaults(trial.faults);
    m_faults->clear();
    for (const rules::Fault &fault : trial.faults) {
        auto *item = new QListWidgetItem(style::icon(style::Meaning::Error, style::Role::Bad),
                                         fault.line > 0 ? tr("Line %1: %2").arg(fault.line).arg(fault.message) : fault.message, m_faults);
        item->setData(Qt::UserRole, fault.line);
    }
    m_faults->setVisible(!trial.faults.isEmpty());
    m_examples->clear();
    int failing = 0;
    for (const rules::TriedExample &example : trial.examples) {
        failing += !example.holds;
        const QString must = example.bad ? tr("must match") : tr("must not match");
        const QString does = example.holds ? tr("passes") : example.bad ? tr("fails: nothing is found in it")
                                                                       : tr("fails: something is found in it");
        auto *item = new QListWidgetItem(style::icon(example.holds ? style::Meaning::Done : style::Meaning::Error,
                                                     example.holds ? style::Role::Good : style::Role::Bad),
                                         u"%1\n%2 · %3"_s.arg(example.text, must, does), m_examples);
        item->setData(Qt::AccessibleTextRole, u"%1, %2: %3"_s.arg(does, must, example.text));
    }
    m_tabs->setTabText(1, failing ? tr("Examples (%n failing)", nullptr, failing) : tr("Examples (%1)").arg(trial.examples.size()));
    m_state->setText(!trial.faults.isEmpty() ? tr("This rule cannot work yet: see the lines below.")
                     : failing               ? tr("%n example(s) fail.", nullptr, failing)
                                             : tr("The rule works, and every example passes."));
    updateActions();
}

void Workbench::showMatches()
{
    const int draft = m_bench.inDraft();
    const int posts = m_bench.inPosts();
    m_tabs->setTabText(0, tr("Matches (%1)").arg(draft + posts));
    m_found->setText(draft + posts == 0
                         ? tr("Nothing is found in the draft in hand, nor in the newest %n post(s).", nullptr, m_bench.posts())
                         : tr("In the draft in hand: %1. In the newest %n post(s): %2.", nullptr, m_bench.posts()).arg(draft).arg(posts));
    updateActions();
}

void Workbench::addExample(bool bad)
{
    const QModelIndex index = m_matches->currentIndex();
    if (m_readOnly || !index.isValid())
        return;
    const auto text = rules::withExample(m_editor->text(), index.data(RuleBench::SentenceRole).toString(), bad);
    if (!text)
        return m_banner->setMessage(style::Tone::Warn, tr("The examples of this rule are written in braces. Write them as a list, one a "
                                                          "line, and they can be added by a key."));
    m_editor->replaceAll(*text);
    m_banner->setMessage(style::Tone::Good, bad ? tr("Added as an example that must match. Save when you are done.")
                                                : tr("Added as an example that must not match. Save when you are done."));
}

void Workbench::save()
{
    if (m_readOnly || m_name.rule.isEmpty())
        return;
    const QString text = m_editor->text();
    whenDone(m_house.writeRule(m_name, text.toUtf8()), this, [this, text](const Result<bool> &written) {
        if (!written)
            return say(written.error());
        m_saved = text;
        m_editor->document()->setModified(false);
        const rules::Trial &trial = m_bench.trial();
        m_banner->setMessage(trial.faults.isEmpty() ? style::Tone::Good : style::Tone::Warn, savedInWords(trial));
        updateActions();
    });
}

void Workbench::makeCopy()
{
    if (!m_rule || !m_readOnly)
        return;
    whenDone(m_house.copyRule(m_rule), this, [this](const Result<RuleFileName> &name) {
        if (!name)
            return say(name.error());
        open(*name); // when the packs are read again
        m_editor->setFocus();
    });
}

void Workbench::newRule()
{
    auto *ask = new QInputDialog(this);
    ask->setObjectName(u"newRule"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("New rule"));
    ask->setLabelText(tr("Language and name of the rule, such as es/Consistorio (letters, digits, - and _; mul for any language):"));
    ask->setTextValue(QLocale().bcp47Name().section(u'-', 0, 0) + u'/');
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString pack = isOwn(currentPack()) ? currentPack() : HouseRules::ownPack;
        const RuleFileName name{pack, typed.section(u'/', 0, 0).trimmed(), typed.section(u'/', 1).trimmed()};
        whenDone(m_house.addRule(name, newRuleText().toUtf8()), this, [this, name](const Result<bool> &made) {
            if (!made)
                return say(made.error());
            open(name); // which asks for what is not saved
        });
    });
    ask->open();
}

void Workbench::removeRule()
{
    if (m_readOnly || m_name.rule.isEmpty())
        return;
    auto *ask = new ReasonDialog(tr("Remove the rule"), tr("Remove %1?").arg(m_name.id()),
                                 tr("Texts are no longer checked by it. The record keeps its words and the reason."), tr("Remove it"), this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &ReasonDialog::given, this, [this](const QString &reason) {
        whenDone(m_house.removeRule(m_name, reason), this, [this](const Result<bool> &removed) {
            removed ? take({}, {}, {}, true) : say(removed.error());
        });
    });
    ask->open();
}

void Workbench::removePack()
{
    const QString pack = currentPack();
    if (!isOwn(pack))
        return;
    leave([this, pack] {
        auto *ask = new ReasonDialog(tr("Remove the pack"), tr("Remove the pack %1 with all its rules?").arg(pack),
                                     tr("Texts are no longer checked by it. Export it first to keep a copy: rules that came in a file are "
                                        "not in the record. To have it rest for a while, switch it off in the rules of the house."),
                                     tr("Remove it"), this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &ReasonDialog::given, this, [this, pack](const QString &reason) {
            whenDone(m_house.removePack(pack, reason), this, [this, pack](const Result<bool> &removed) {
                if (!removed)
                    return say(removed.error());
                if (m_name.pack == pack)
                    take({}, {}, {}, true);
            });
        });
        ask->open();
    });
}

void Workbench::exportPack()
{
    const QString pack = currentPack().isEmpty() ? m_name.pack : currentPack();
    if (pack.isEmpty())
        return m_banner->setMessage(style::Tone::Neutral, tr("Choose the pack in the list first."));
    auto *dialog = new QFileDialog(this, tr("Export the pack %1").arg(pack), pack + u".zip"_s, tr("Rule packs (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, pack](const QString &path) {
        whenDone(m_house.exportPack(pack, path), this, [this, path](const Result<PackWritten> &written) {
            if (!written)
                return say(written.error());
            const QString done = tr("%n rule(s) are in %1.", nullptr, static_cast<int>(written->rules)).arg(path);
            m_banner->setMessage(written->leftOut.isEmpty() ? style::Tone::Good : style::Tone::Warn,
                                 (done + u' ' + leftOutInWords(written->leftOut)).trimmed());
        });
    });
    dialog->open();
}

void Workbench::importPack()
{
    auto *dialog = new QFileDialog(this, tr("Import a pack"), {}, tr("Rule packs and Vale packages (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(m_house.importPack(path), this, [this](const Result<PackTaken> &taken) {
            if (!taken)
                return say(taken.error());
            const QString done = taken->holds
                ? tr("The pack %1 is here, and texts are checked by it. It can be switched off where packs are chosen.")
                : tr("The pack %1 is here. It is switched off: it can be switched on where packs are chosen.");
            m_banner->setMessage(taken->holds && taken->leftOut.isEmpty() ? style::Tone::Good : style::Tone::Warn,
                                 (done.arg(taken->id) + u' ' + leftOutInWords(taken->leftOut)).trimmed(), {action(u"choosePacks"_s)});
        });
    });
    dialog->open();
}

void Workbench::closeEvent(QCloseEvent *event)
{
    if (!isUnsaved())
        return QWidget::closeEvent(event);
    event->ignore();
    closeThen([] { });
}

bool Workbench::isUnsaved() const
{
    return !m_readOnly && !m_name.rule.isEmpty() && m_editor->text() != m_saved;
}

void Workbench::closeThen(std::function<void()> then)
{
    leave([this, then = std::move(then)] {
        m_saved = m_editor->text();
        close();
        then();
    });
}

void Workbench::say(const Error &error)
{
    m_banner->setMessage(style::Tone::Bad, error.message);
}

} // namespace pregonero
