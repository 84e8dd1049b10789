// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/safetext.h"

#include "app/text/codepoints.h"

namespace pregonero::text {

namespace {

constexpr int mostMarks = 16;

bool isTag(char32_t c) { return c >= 0xe0020 && c <= 0xe007f; }

} // namespace

bool SafeText::accepts(char32_t c) const
{
    if (c < 0x20)
        return c == U'\n' || c == U'\t';
    if (c < 0x7f)
        return true;
    if (c < 0xa0) // DEL and C1; NEL is a line's end
        return c == 0x85;
    if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb))
        return false;
    if (c >= 0xe0000 && c <= 0xe007f)
        return m_inFlag && isTag(c);
    return m_marks < mostMarks || !QChar::isMark(c);
}

void SafeText::append(char32_t c)
{
    if (!accepts(c))
        return;
    if (c == U'\t')
        c = U' ';
    else if (c == 0x85 || c == 0x2028 || c == 0x2029)
        c = U'\n';
    else if (QChar::isSurrogate(c) || QChar::isNonCharacter(c) || c > 0x10ffff)
        c = QChar::ReplacementCharacter;
    m_marks = c >= 0x300 && QChar::isMark(c) ? m_marks + 1 : 0;
    m_inFlag = c == 0x1f3f4 || (m_inFlag && isTag(c) && c != 0xe007f);
    if (QChar::requiresSurrogates(c)) {
        m_text += QChar(QChar::highSurrogate(c));
        m_text += QChar(QChar::lowSurrogate(c));
    } else {
        m_text += QChar(char16_t(c));
    }
}

void SafeText::append(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        at += c.units;
        if (c.value == U'\r' && (at >= text.size() || text[at] != u'\n'))
            append(U'\n');
        else
            append(c.value);
    }
}

QString neutralised(QStringView text)
{
    SafeText safe;
    safe.append(text);
    return safe.text();
}

} // namespace pregonero::text
