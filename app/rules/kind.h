// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prose/document.h"
#include "app/rules/context.h"
#include "app/rules/value.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

/// How a kind of rule ("extends: existence", "extends: pregonero/length") is written. A new kind is
///
///     class LengthCheck final : public Check { ... };      // what one rule of the kind does, compiled
///     void addLength(Kinds &kinds)
///     {
///         kinds.add(u"pregonero/length"_s, [](Fields &fields) -> std::unique_ptr<Check> {
///             return std::make_unique<LengthCheck>(fields.number(u"max", 100)); // faults go to fields.fault(...)
///         });
///     }
///
/// and one line in addOwnKinds (app/rules/kinds/kinds.cpp). The keys that every rule has (message, level, scope, category, why,
/// source, examples, ...) are read before and are not in Fields' way.
namespace pregonero::rules {

enum class Level { Suggestion, Warning, Error };
[[nodiscard]] QString name(Level level); ///< "suggestion", "warning", "error"

/// One thing that a check found. The rule adds its message, level, source.
struct Hit {
    prose::Range range = {}; ///< see Check; start -1: about the text as a whole
    QStringList arguments = {}; ///< what %s stand for in the message, in order; empty: the words found
    /// What may stand instead, best first: each replaces the hit (or its own range).
    struct Fix {
        QString replacement;
        prose::Range range = {-1, 0}; ///< start -1: the hit's range
        friend bool operator==(const Fix &, const Fix &) = default;
    };
    QList<Fix> fixes = {};
    QString message = {}; ///< instead of the rule's own; translated
    std::optional<Level> level = {}; ///< instead of the rule's own
    int attachment = -1; ///< the medium it is about (range.start is -1 then)
    QString word = {}; ///< spelling: what "add to dictionary" would add
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// What a check may know of the surroundings of a block. It changes seldom, and when it does everything is read again.
struct Surroundings {
    QString language; ///< of the text
    Institution institution;
    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

/// One rule of some kind, compiled. Immutable and reentrant: called on any thread, keeps nothing between calls.
///
/// A check answers for one block at a time (Reach::Block: the desk then asks again only for the block that was typed in) or for
/// the whole text with everything around it (Reach::Whole: asked at every key press, so it must be quick).
class Check
{
public:
    enum class Reach { Block, Whole };

    virtual ~Check() = default;
    [[nodiscard]] virtual Reach reach() const { return Reach::Block; }

    /// Reach::Block: a pure function of the block and its surroundings. Ranges are in block.text.
    virtual void look(const prose::Block &block, const Surroundings &around, QList<Hit> &hits) const
    {
        Q_UNUSED(block) Q_UNUSED(around) Q_UNUSED(hits)
    }
    /// Reach::Whole. Ranges are in document.source: block.inSource(...) makes them of a block's.
    virtual void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const
    {
        Q_UNUSED(document) Q_UNUSED(context) Q_UNUSED(hits)
    }
    /// Scopes to look at where the rule names none; Vale's "text" by default.
    [[nodiscard]] virtual QStringList scopes() const { return {QStringLiteral("text")}; }
    /// Regular expressions (PCRE2, Unicode) of which one must match somewhere in a block for look() to find anything in it
    /// (Reach::Whole: in some block of the document, for it to find anything at all). Empty: look at every block, every time. The
    /// engine looks for all rules' in one pass.
    struct Need {
        QString pattern;
        bool ignoreCase = false;
        bool inText = true; ///< the engine's: which blocks its rule looks at
        bool inRaw = true;
    };
    [[nodiscard]] virtual std::vector<Need> needs() const { return {}; }
};

/// The kinds by the name after "extends:".
class Kinds final
{
public:
    /// Makes a check of a rule's fields. Null, or faults noted in the fields, refuse the rule.
    using Make = std::function<std::unique_ptr<Check>(Fields &)>;

    void add(const QString &name, Make make) { m_makers.insert(name, std::move(make)); }
    [[nodiscard]] const Make *find(const QString &name) const
    {
        const auto found = m_makers.constFind(name);
        return found == m_makers.constEnd() ? nullptr : &*found;
    }
    [[nodiscard]] QStringList names() const { return m_makers.keys(); }

private:
    QHash<QString, Make> m_makers;
};

} // namespace pregonero::rules
