// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace pregonero::rules {

/// A node of a YAML file with the line it stands on: what is left of YAML once it is read.
struct Value {
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    QString scalar = {};
    bool quoted = false; ///< written in quotes, so text whatever it looks like
    QList<Value> items = {}; ///< of a List; of a Map the values, in the order written
    QStringList keys = {}; ///< of a Map, beside items
    int line = 0; ///< from 1

    [[nodiscard]] const Value *find(QStringView key) const; ///< a Map's; whatever the key's case, as Vale reads
    friend bool operator==(const Value &, const Value &) = default;
};

/// Something wrong with a rule or a pack, for the person who wrote it. Other rules go on.
struct Fault {
    QString file = {};
    int line = 0; ///< from 1; 0: the file as a whole
    QString rule = {}; ///< id, where it is known
    QString message; ///< translated: what is wrong and what to do
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Reads one YAML document. Bounded: 4 MB, 64 levels, 200,000 nodes, aliases counted as what they repeat.
[[nodiscard]] std::expected<Value, Fault> parseYaml(const QByteArray &bytes, const QString &file);

/// The fields of one rule, read weakly as people write them: "3" is a number, one word is a list of one. What does not fit
/// is noted as a fault with its line and read as the default.
class Fields final
{
public:
    Fields(const Value &map, QString file, QString rule);

    [[nodiscard]] bool has(QStringView key) const;
    [[nodiscard]] QString text(QStringView key, const QString &otherwise = {});
    [[nodiscard]] bool flag(QStringView key, bool otherwise = false); ///< true/false/yes/no/on/off
    [[nodiscard]] int number(QStringView key, int otherwise = 0);
    [[nodiscard]] double real(QStringView key, double otherwise = 0);
    [[nodiscard]] QStringList list(QStringView key); ///< one scalar is a list of one
    [[nodiscard]] QList<std::pair<QString, QString>> map(QStringView key); ///< in the order written
    [[nodiscard]] const Value *value(QStringView key); ///< anything else; null where it is not there

    /// Notes that something is wrong with a key (or with the rule): the rule is then refused.
    void fault(QStringView key, const QString &message);
    [[nodiscard]] int lineOf(QStringView key) const;
    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }
    [[nodiscard]] QStringList unread() const; ///< keys nobody asked for, as written
    [[nodiscard]] const QString &rule() const { return m_rule; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Whether the file travels in the program: its expressions were tried when it was built, and are not compiled only to see
    /// whether they can be.
    [[nodiscard]] bool isTried() const { return m_file.startsWith(u":/"); }

private:
    const Value *taken(QStringView key);

    const Value &m_map;
    QString m_file;
    QString m_rule;
    QStringList m_read; // lower case
    QList<Fault> m_faults;
};

} // namespace pregonero::rules
