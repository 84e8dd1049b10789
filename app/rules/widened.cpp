// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/widened.h"

#include <utility>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

/// A class that the compiler takes as it stands in no time: few characters of Unicode's, any of ASCII's.
bool isCheap(QStringView inner)
{
    if (inner.startsWith(u'^'))
        return false;
    int others = 0;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'\\') {
            if (++i < inner.size() && inner[i].isLetterOrNumber() && inner[i] != u'd' && inner[i] != u's' && inner[i] != u'n' && inner[i] != u't')
                return false;
        } else if (inner[i].unicode() >= 0x80) {
            ++others;
            if ((i > 0 && inner[i - 1] == u'-') || (i + 1 < inner.size() && inner[i + 1] == u'-'))
                return false;
        }
    }
    return others <= 12;
}

} // namespace

QByteArray widened(const QString &pattern)
{
    QString out;
    int letters = 0;
    const auto groupEnd = [&](qsizetype open) {
        int depth = 0;
        bool inClass = false;
        for (qsizetype i = open; i < pattern.size(); ++i) {
            if (pattern[i] == u'\\')
                ++i;
            else if (inClass)
                inClass = pattern[i] != u']';
            else if (pattern[i] == u'[')
                inClass = true;
            else if (pattern[i] == u'(')
                ++depth;
            else if (pattern[i] == u')' && --depth == 0)
                return i + 1;
        }
        return pattern.size();
    };
    bool repeats = false; // what stands before is a repetition: '?' and '+' behind it only say how
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar c = pattern[i];
        const QStringView rest = QStringView(pattern).sliced(i);
        const bool behindRepeat = std::exchange(repeats, false);
        if (c == u'\\') {
            const QChar escaped = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
            i += 2;
            if (QStringView(u"bBAzZG").contains(escaped))
                continue;
            if (escaped.isDigit()) {
                out += ".*"_L1; // what a group took
            } else if (escaped == u's' || escaped == u'd') {
                out += QStringView(pattern).sliced(i - 2, 2);
                letters += escaped == u'd';
            } else if (QStringView(u"wWSDhHvV").contains(escaped)) {
                out += u'.';
            } else if (escaped == u'p' || escaped == u'P') {
                const qsizetype end = i < pattern.size() && pattern[i] == u'{' ? pattern.indexOf(u'}', i) : i;
                if (end < 0)
                    return {};
                i = end + 1;
                out += u'.';
            } else if (escaped == u'n' || escaped == u't') {
                out += QStringView(pattern).sliced(i - 2, 2);
            } else if (escaped.isLetter() || escaped.isNull()) {
                return {};
            } else {
                out += QStringView(pattern).sliced(i - 2, 2);
                ++letters;
            }
        } else if (c == u'[') {
            qsizetype end = i + 1;
            if (end < pattern.size() && pattern[end] == u'^')
                ++end;
            if (end < pattern.size() && pattern[end] == u']')
                ++end;
            while (end < pattern.size() && pattern[end] != u']') {
                if (pattern[end] == u'[')
                    return {}; // a class within
                end += pattern[end] == u'\\' ? 2 : 1;
            }
            if (end >= pattern.size())
                return {};
            const QStringView inner = QStringView(pattern).sliced(i + 1, end - i - 1);
            const bool plain = isCheap(inner);
            out += plain ? rest.first(end + 1 - i) : QStringView(u".");
            letters += plain;
            i = end + 1;
        } else if (rest.startsWith("(?="_L1) || rest.startsWith("(?!"_L1) || rest.startsWith("(?<="_L1) || rest.startsWith("(?<!"_L1)) {
            i = groupEnd(i);
            if (i < pattern.size() && QStringView(u"*+?{").contains(pattern[i]))
                return {};
        } else if (rest.startsWith("(?:"_L1) || rest.startsWith("(?>"_L1)) {
            out += "(?:"_L1;
            i += 3;
        } else if (rest.startsWith("(?i)"_L1) || rest.startsWith("(?-i)"_L1) || rest.startsWith("(?i:"_L1) || rest.startsWith("(?-i:"_L1)) {
            const qsizetype length = rest[2] == u'-' ? 5 : 4;
            out += rest.first(length);
            i += length;
        } else if (rest.startsWith("(?"_L1) || rest.startsWith("(*"_L1)) {
            return {};
        } else if (c == u'(') {
            out += "(?:"_L1;
            ++i;
        } else if (c == u'^' || c == u'$') {
            ++i;
        } else if (c == u'*' || c == u'+' || c == u'?') {
            if (!behindRepeat)
                out += c;
            repeats = true;
            ++i;
        } else if (c == u'{' && i + 1 < pattern.size() && (pattern[i + 1].isDigit() || pattern[i + 1] == u',')) {
            const qsizetype end = pattern.indexOf(u'}', i);
            if (end < 0)
                return {};
            out += pattern[i + 1] == u'0' || pattern[i + 1] == u',' ? u'*' : u'+';
            repeats = true;
            i = end + 1;
        } else {
            out += c;
            letters += c != u'.' && c != u'|' && c != u')';
            ++i;
        }
    }
    return letters > 0 ? out.toUtf8() : QByteArray();
}

} // namespace pregonero::rules
