// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/forms.h"

#include "app/rules/letters.h"

#include <algorithm>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

// What stands in a written-out expression for something other than itself. An expression that has these letters is not read.
constexpr QChar edge(0xE000); // "\b", "^", "$": nothing, where a word ends
constexpr QChar between(0xE001); // one or more that are of no word
constexpr QChar anything(0xE002); // anything, or nothing

constexpr qsizetype mostForms = 256;
constexpr int deepest = 40;
constexpr qsizetype longestPattern = 2'000; // what is longer is no word

/// Writes an expression out as all the forms of what it matches.
class Forms final
{
public:
    explicit Forms(const QString &pattern) : m_pattern(pattern) {}

    [[nodiscard]] std::optional<QStringList> all()
    {
        QStringList forms = alternatives(0);
        if (!m_good || m_at < m_pattern.size())
            return {};
        return forms;
    }

private:
    [[nodiscard]] QStringView rest() const { return QStringView(m_pattern).sliced(m_at); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_pattern.size(); }
    QStringList refuse()
    {
        m_good = false;
        return {};
    }

    QStringList alternatives(int depth)
    {
        if (depth > deepest)
            return refuse();
        QStringList forms = sequence(depth);
        bool many = false;
        while (m_good && !atEnd() && m_pattern[m_at] == u'|') {
            ++m_at;
            forms += sequence(depth);
            many |= forms.size() > mostForms;
            if (many)
                forms = {QString(anything)};
        }
        return forms;
    }

    QStringList sequence(int depth)
    {
        QStringList forms{QString()};
        while (m_good && !atEnd() && m_pattern[m_at] != u'|' && m_pattern[m_at] != u')') {
            const QStringList next = repeated(atom(depth));
            if (forms.size() * next.size() > mostForms) {
                // Either says enough: the one whose words are longer.
                if (next.size() <= mostForms && leastLetters(next) > leastLetters(forms))
                    forms = joined({QString(anything)}, next);
                else
                    forms = joined(forms, {QString(anything)});
                continue;
            }
            forms = joined(forms, next);
        }
        return forms;
    }

    static QStringList joined(const QStringList &begins, const QStringList &ends)
    {
        QStringList all;
        all.reserve(begins.size() * ends.size());
        for (const QString &begin : begins) {
            for (const QString &end : ends)
                all << begin + end;
        }
        return all;
    }

    /// The most letters in a row that every form has.
    static qsizetype leastLetters(const QStringList &forms)
    {
        qsizetype least = longestPattern;
        for (const QString &form : forms) {
            qsizetype most = 0;
            qsizetype run = 0;
            for (const QChar c : form) {
                run = c.isLetterOrNumber() ? run + 1 : 0;
                most = std::max(most, run);
            }
            least = std::min(least, most);
        }
        return least;
    }

    /// What an atom is with the repetition behind it.
    QStringList repeated(const QStringList &one)
    {
        if (!m_good || atEnd())
            return one;
        const QChar c = m_pattern[m_at];
        int least = 1;
        int most = 1;
        if (c == u'?' || c == u'*' || c == u'+') {
            ++m_at;
            least = c == u'+' ? 1 : 0;
            most = c == u'?' ? 1 : 2;
        } else if (c == u'{' && m_at + 1 < m_pattern.size() && m_pattern[m_at + 1].isDigit()) {
            const qsizetype end = m_pattern.indexOf(u'}', m_at);
            if (end < 0)
                return refuse();
            const QStringView inner = QStringView(m_pattern).sliced(m_at + 1, end - m_at - 1);
            least = inner.first(std::max<qsizetype>(1, inner.contains(u',') ? inner.indexOf(u',') : inner.size())).toInt();
            most = inner == u"0,1" || inner == u"1" ? 1 : 2;
            m_at = end + 1;
        } else if (c == u'{') {
            return refuse();
        } else {
            return one;
        }
        if (!atEnd() && (m_pattern[m_at] == u'?' || m_pattern[m_at] == u'+'))
            ++m_at; // says only how
        if (least == 0 && most == 1)
            return QStringList(one) << QString();
        if (least == 1 && most == 1)
            return one;
        const bool apart = least > 0 && !one.isEmpty() && std::ranges::all_of(one, [](const QString &form) {
            return !form.isEmpty() && std::ranges::none_of(form, [](QChar of) { return of == edge || of == anything || of.isLetterOrNumber(); });
        });
        return {QString(apart ? between : anything)};
    }

    QStringList atom(int depth)
    {
        const QChar c = m_pattern[m_at];
        if (c == u'(')
            return group(depth);
        if (c == u'[')
            return anyOf();
        if (c == u'\\')
            return escaped();
        ++m_at;
        if (c == u'^' || c == u'$')
            return {QString(edge)};
        if (c == u'.')
            return {QString(anything)};
        if (c == u'*' || c == u'+' || c == u'?')
            return refuse();
        return {QString(c)};
    }

    QStringList group(int depth)
    {
        const QStringView here = rest();
        enum class Looks { No, Ahead, Behind, Elsewhere } looks = Looks::No;
        if (here.startsWith("(?:"_L1) || here.startsWith("(?>"_L1)) {
            m_at += 3;
        } else if (here.startsWith("(?i:"_L1)) {
            m_at += 4;
        } else if (here.startsWith("(?-i:"_L1)) {
            m_at += 5;
        } else if (here.startsWith("(?i)"_L1) || here.startsWith("(?-i)"_L1)) {
            m_at += here[2] == u'-' ? 5 : 4;
            return {QString()};
        } else if (here.startsWith("(?="_L1) || here.startsWith("(?!"_L1)) {
            m_at += 3;
            looks = here[2] == u'=' ? Looks::Ahead : Looks::Elsewhere;
        } else if (here.startsWith("(?<="_L1) || here.startsWith("(?<!"_L1)) {
            m_at += 4;
            looks = here[3] == u'=' ? Looks::Behind : Looks::Elsewhere;
        } else if (here.startsWith("(?"_L1) || here.startsWith("(*"_L1)) {
            return refuse();
        } else {
            ++m_at;
        }
        const QStringList inner = alternatives(depth + 1);
        if (!m_good || atEnd())
            return refuse();
        ++m_at; // ')'
        if (looks == Looks::No)
            return inner;
        // What is looked at only says no to some; but a blank that must be there ends a word.
        const bool ends = looks != Looks::Elsewhere && std::ranges::all_of(inner, [looks](const QString &form) {
            const QChar next = form.isEmpty() ? anything : looks == Looks::Ahead ? form.front() : form.back();
            return next != anything && !next.isLetterOrNumber();
        });
        return {ends ? QString(edge) : QString()};
    }

    QStringList escaped()
    {
        if (m_at + 1 >= m_pattern.size())
            return refuse();
        const QChar c = m_pattern[m_at + 1];
        m_at += 2;
        if (c == u'b' || c == u'A' || c == u'z' || c == u'Z')
            return {QString(edge)};
        if (QStringView(u"sWntvhr").contains(c))
            return {QString(between)};
        if (c == u'w' || c == u'd' || c == u'S' || c == u'D')
            return {QString(anything)};
        if (c == u'p' || c == u'P') {
            const qsizetype end = m_at < m_pattern.size() && m_pattern[m_at] == u'{' ? m_pattern.indexOf(u'}', m_at) : m_at;
            if (end < 0 || end >= m_pattern.size())
                return refuse();
            m_at = end + 1;
            return {QString(anything)};
        }
        return c.isLetterOrNumber() ? refuse() : QStringList{QString(c)};
    }

    QStringList anyOf()
    {
        qsizetype i = m_at + 1;
        const bool not_ = i < m_pattern.size() && m_pattern[i] == u'^';
        i += not_;
        QStringList forms;
        bool apart = true; // none of it is of a word
        bool few = true;
        for (bool first = true;; first = false) {
            if (i >= m_pattern.size())
                return refuse();
            const QChar c = m_pattern[i];
            if (c == u']' && !first)
                break;
            if (c == u'[')
                return refuse();
            if (c == u'\\') {
                const QChar of = i + 1 < m_pattern.size() ? m_pattern[i + 1] : QChar();
                if (of.isNull() || (of.isLetterOrNumber() && !QStringView(u"snwdpSDWPthv").contains(of)))
                    return refuse();
                const bool letters = of.isLetterOrNumber() && of != u's' && of != u'n' && of != u't' && of != u'h' && of != u'v' && of != u'W';
                apart = apart && !letters;
                few = few && !of.isLetterOrNumber();
                forms << QString(of);
                i += 2;
                if ((of == u'p' || of == u'P') && i < m_pattern.size() && m_pattern[i] == u'{') {
                    i = m_pattern.indexOf(u'}', i);
                    if (i++ < 0)
                        return refuse();
                }
                continue;
            }
            if (i + 2 < m_pattern.size() && m_pattern[i + 1] == u'-' && m_pattern[i + 2] != u']')
                apart = few = false; // a range
            apart = apart && !c.isLetterOrNumber() && !c.isSurrogate();
            forms << QString(c);
            ++i;
        }
        m_at = i + 1;
        if (not_)
            return {QString(anything)};
        if (apart)
            return {QString(between)};
        return few && forms.size() <= 8 ? forms : QStringList{QString(anything)};
    }

    const QString m_pattern;
    qsizetype m_at = 0;
    bool m_good = true;
};

bool isMark(QChar c)
{
    return c == edge || c == between || c == anything;
}

/// Letters whose other case is not one letter of a word: sharp s, ligatures, Greek with iota.
bool isOddlyFolded(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xDF || u == 0x1E9E || u == 0x390 || u == 0x399 || u == 0x3B0 || u == 0x3B9 || (u >= 0x1F00 && u < 0x2000)
        || (u >= 0xFB00 && u < 0xFB07);
}

QStringList wholeWords(QStringView form)
{
    QStringList words;
    for (qsizetype i = 0; i < form.size();) {
        qsizetype end = i;
        bool plain = true;
        QString word;
        for (; end < form.size() && !isMark(form[end]) && isOfWord(form[end]); ++end) {
            plain = plain && !isOddlyFolded(form[end]);
            word += QChar(folded(form[end]));
        }
        const bool whole = end > i && i > 0 && form[i - 1] != anything && end < form.size() && form[end] != anything;
        if (whole && plain && !words.contains(word))
            words << word;
        i = end + 1;
    }
    return words;
}

} // namespace

std::optional<QList<QStringList>> wordsOf(const QString &pattern)
{
    if (pattern.isEmpty() || pattern.size() > longestPattern || std::ranges::any_of(pattern, isMark))
        return {};
    const std::optional<QStringList> forms = Forms(pattern).all();
    if (!forms)
        return {};
    QList<QStringList> all;
    for (const QString &form : *forms) {
        QStringList words = wholeWords(form);
        // "el" alone of "el president\w*" is in every text: better looked for by its letters.
        const bool telling = std::ranges::any_of(words, [](const QString &word) { return word.size() > 3; });
        if (words.isEmpty() || (!telling && form.contains(anything)))
            return {};
        if (!all.contains(words))
            all << std::move(words);
    }
    return all;
}

} // namespace pregonero::rules
