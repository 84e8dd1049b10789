// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/kind.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace pregonero::rules {

/// What may be done about a match, as Vale names it.
struct Action {
    QString name = {}; ///< "replace", "remove", "edit", "convert", "suggest"
    QStringList parameters = {};
    friend bool operator==(const Action &, const Action &) = default;
};

/// One rule: what every kind has, and its check.
struct Rule {
    QString id; ///< "Muni.Exist", "decalogo.Opinion"
    QString kind; ///< "existence", "pregonero/length"
    Level level = Level::Warning;
    QString message;
    QHash<QString, QString> messages = {}; ///< by the reader's language
    QString description = {};
    QString link = {};
    QString category = {}; ///< one of the fixed ids; empty for Vale's rules
    QString why = {};
    QString source = {};
    QStringList languages = {}; ///< empty or "mul": any
    QString same = {}; ///< what it finds, where rules of other packs find it too: told once
    QString replaces = {}; ///< id of a rule of another pack that is silent while this one's pack is on
    QString position = {}; ///< only where the institution chose it
    QStringList bad = {}; ///< examples that must match
    QStringList good = {}; ///< examples that must not
    std::shared_ptr<const Context> around = {}; ///< what the examples suppose of the institution, earlier texts, other versions
    QStringList scopes = {};
    int limit = 0; ///< at most this many alerts a text; 0: all
    Action action = {};
    QString file = {};
    int line = 0; ///< of the message, where an editor would put the cursor

    std::shared_ptr<const Check> check = {};

    [[nodiscard]] QString style() const { return id.section(u'.', 0, 0); }
    [[nodiscard]] bool speaks(const QString &language) const; ///< whether it is for texts in a language ("es-MX" counts as "es")
    [[nodiscard]] const QString &messageFor(const QString &readerLanguage) const;
};

/// Fixed ids of what rules are about.
[[nodiscard]] const QStringList &categories();

/// A rule read from a file's bytes; or what is wrong with it. Faults with a rule are warnings it works in spite of.
struct RuleFile {
    std::optional<Rule> rule = {};
    QList<Fault> faults = {};
};
[[nodiscard]] RuleFile readRule(const Value &yaml, const QString &file, const QString &id, const Kinds &kinds);
[[nodiscard]] RuleFile readRule(const QByteArray &yaml, const QString &file, const QString &id, const Kinds &kinds);

/// Compiles all of a rule's expressions and tells which are wrong. The engine compiles them only when it needs them, works
/// on without the wrong ones and tells of them then.
[[nodiscard]] QList<Fault> lint(const Rule &rule);

/// An alert over a text.
struct Alert {
    std::shared_ptr<const Rule> rule;
    Level level = Level::Warning;
    prose::Range range = {-1, 0}; ///< in the original text, UTF-16; start -1: about the whole
    QString match = {}; ///< the words found, as shown
    QString message = {}; ///< ready to read
    QList<Hit::Fix> fixes = {}; ///< with ranges in the original text
    int attachment = -1;
    QString word = {};
};

} // namespace pregonero::rules
