// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/characters.h"

#include "app/text/codepoints.h"

#include <QFile>
#include <QSet>

namespace pregonero::text {

using namespace Qt::StringLiterals;

namespace {

enum class Break : quint8 { Other, Control, Extend, Prepend, SpacingMark, L, V, T, LV, LVT, Joiner, Regional, CR, LF };

struct Span {
    char32_t first;
    char32_t last;
    Break value = Break::Other;
};

class Spans {
public:
    void add(QByteArrayView words, Break value = Break::Other)
    {
        for (const QByteArray &word : words.toByteArray().split(' ')) {
            const qsizetype dash = word.indexOf('-');
            const char32_t first = (dash < 0 ? word : word.left(dash)).toUInt(nullptr, 16);
            m_spans.push_back({first, dash < 0 ? first : word.mid(dash + 1).toUInt(nullptr, 16), value});
        }
    }
    void seal()
    {
        std::ranges::sort(m_spans, {}, &Span::first);
    }
    [[nodiscard]] const Span *find(char32_t c) const
    {
        if (m_spans.empty() || c < m_spans.front().first || c > m_spans.back().last)
            return nullptr;
        const auto after = std::ranges::upper_bound(m_spans, c, {}, &Span::first);
        return after != m_spans.begin() && std::prev(after)->last >= c ? &*std::prev(after) : nullptr;
    }
    [[nodiscard]] bool contains(char32_t c) const { return find(c); }

private:
    std::vector<Span> m_spans;
};

struct Properties {
    Spans breaks;
    Spans consonants;
    Spans linkers;
    Spans pictographic;
    Spans emojiDefault;
    Spans emojiText;
    Spans emojiBase;
    QSet<QByteArray> flags;
    QSet<QByteArray> tags;
    QSet<QList<char32_t>> joined;
    QSet<QList<char32_t>> joinedToned;

    Properties()
    {
        QFile file(u":/pregonero/text/unicode.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table of characters is not built in");
        while (!file.atEnd())
            read(file.readLine().trimmed());
        for (Spans *spans : {&breaks, &consonants, &linkers, &pictographic, &emojiDefault, &emojiText, &emojiBase})
            spans->seal();
    }

    void read(const QByteArray &line)
    {
        const qsizetype space = line.indexOf(' ');
        if (space < 0 || line.startsWith('#'))
            return;
        const QByteArray name = line.left(space);
        const QByteArray words = line.mid(space + 1);
        static const QHash<QByteArray, Break> breakNames{
            {"Control", Break::Control}, {"Extend", Break::Extend}, {"Prepend", Break::Prepend},
            {"SpacingMark", Break::SpacingMark}, {"L", Break::L}, {"V", Break::V}, {"T", Break::T}};
        const QHash<QByteArray, Spans *> spans{{"Consonant", &consonants}, {"Linker", &linkers},
            {"Pictographic", &pictographic}, {"EmojiDefault", &emojiDefault}, {"EmojiText", &emojiText},
            {"EmojiBase", &emojiBase}};
        if (const auto found = breakNames.constFind(name); found != breakNames.cend())
            breaks.add(words, *found);
        else if (Spans *const plain = spans.value(name))
            plain->add(words);
        else if (name == "Flag" || name == "Tag")
            for (const QByteArray &word : words.split(' '))
                (name == "Flag" ? flags : tags).insert(word);
        else if (name == "Joined" || name == "JoinedToned")
            for (const QByteArray &word : words.split(' ')) {
                QList<char32_t> points;
                for (const QByteArray &point : word.split('+'))
                    points.append(point.toUInt(nullptr, 16));
                (name == "Joined" ? joined : joinedToned).insert(points);
            }
    }
};

const Properties &properties()
{
    static const Properties table;
    return table;
}

constexpr char32_t joiner = 0x200d;
constexpr char32_t textStyle = 0xfe0e;
constexpr char32_t emojiStyle = 0xfe0f;
constexpr char32_t keycap = 0x20e3;
constexpr char32_t blackFlag = 0x1f3f4;
constexpr char32_t tagEnd = 0xe007f;

bool isRegional(char32_t c) { return c >= 0x1f1e6 && c <= 0x1f1ff; }
bool isTone(char32_t c) { return c >= 0x1f3fb && c <= 0x1f3ff; }

Break breakOf(char32_t c)
{
    if (c < 0x300) {
        if (c == u'\r')
            return Break::CR;
        if (c == u'\n')
            return Break::LF;
        return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad ? Break::Control : Break::Other;
    }
    if (c == joiner)
        return Break::Joiner;
    if (c >= 0xac00 && c <= 0xd7a3)
        return (c - 0xac00) % 28 == 0 ? Break::LV : Break::LVT;
    if (isRegional(c))
        return Break::Regional;
    if (QChar::isSurrogate(c)) // alone
        return Break::Other;
    const Span *const span = properties().breaks.find(c);
    return span ? span->value : Break::Other;
}

bool isControl(Break b) { return b == Break::Control || b == Break::CR || b == Break::LF; }

/// GB6 to GB8: a syllable of Hangul.
bool joinsHangul(Break a, Break b)
{
    if (a == Break::L)
        return b == Break::L || b == Break::V || b == Break::LV || b == Break::LVT;
    if (a == Break::LV || a == Break::V)
        return b == Break::V || b == Break::T;
    return (a == Break::LVT || a == Break::T) && b == Break::T;
}

char32_t valueAt(QStringView text, qsizetype at)
{
    return at < text.size() ? codePointAt(text, at).value : 0;
}

/// One picture before any joining: a character with its variation and tone, a keycap, a flag.
qsizetype elementLength(QStringView text, qsizetype at, bool *qualified, bool *toned)
{
    const CodePoint c = codePointAt(text, at);
    const Properties &table = properties();
    qsizetype end = at + c.units;
    *qualified = true;
    if (c.value < 0x80) {
        if (!(c.value >= u'0' && c.value <= u'9') && c.value != u'#' && c.value != u'*')
            return 0;
        if (valueAt(text, end) == emojiStyle)
            ++end;
        return valueAt(text, end) == keycap ? end + 1 - at : 0;
    }
    if (isRegional(c.value)) {
        const char32_t second = valueAt(text, end);
        if (isRegional(second)
            && table.flags.contains(QByteArray{1, char('A' + (c.value - 0x1f1e6))} + char('A' + (second - 0x1f1e6))))
            return 4;
        return 2;
    }
    if (c.value == blackFlag) {
        QByteArray letters;
        qsizetype tag = end;
        while (letters.size() < 8 && valueAt(text, tag) > 0xe0020 && valueAt(text, tag) < tagEnd) {
            letters += char(valueAt(text, tag) - 0xe0000);
            tag += 2;
        }
        if (valueAt(text, tag) == tagEnd && table.tags.contains(letters))
            return tag + 2 - at;
    }
    if (c.value == emojiStyle) // astray: some keyboards leave one behind, and X counts it as a picture
        return 1;
    const bool byDefault = table.emojiDefault.contains(c.value);
    if (!byDefault && !table.emojiText.contains(c.value))
        return 0;
    const char32_t style = valueAt(text, end);
    if (style == textStyle && !byDefault)
        return 0;
    const bool styled = style == emojiStyle;
    if (styled)
        ++end;
    *qualified = byDefault || styled;
    if (table.emojiBase.contains(c.value) && isTone(valueAt(text, end))) {
        end += 2;
        *qualified = true;
        *toned = true;
    }
    // A few signs of commerce and chess are plain text unless they say otherwise.
    if (!*qualified && (c.value == 0xa9 || c.value == 0xae || c.value == 0x2122 || c.value == 0x265f))
        return 0;
    return end - at;
}

} // namespace

qsizetype nextGrapheme(QStringView text, qsizetype from)
{
    const qsizetype size = text.size();
    if (from >= size)
        return size;
    CodePoint c = codePointAt(text, from);
    qsizetype at = from + c.units;
    if (at < size && c.value >= 0x20 && c.value < 0x7f && text[at].unicode() < 0x300 && text[at].unicode() != 0)
        return at;
    Break before = breakOf(c.value);
    const Properties &table = properties();
    bool pictograph = table.pictographic.contains(c.value); // and only Extend since
    bool pictographJoined = false; // ... and then the joiner
    bool consonant = table.consonants.contains(c.value); // and only Extend and linkers since
    bool linked = false; // ... with a linker among them
    bool oneRegional = before == Break::Regional;
    while (at < size) {
        c = codePointAt(text, at);
        const Break next = breakOf(c.value);
        bool joins = false;
        if (before == Break::CR)
            joins = next == Break::LF;
        else if (isControl(before) || isControl(next))
            joins = false;
        else if (joinsHangul(before, next))
            joins = true;
        else if (next == Break::Extend || next == Break::Joiner || next == Break::SpacingMark)
            joins = true;
        else if (before == Break::Prepend)
            joins = true;
        else if (linked && table.consonants.contains(c.value))
            joins = true;
        else if (pictographJoined && table.pictographic.contains(c.value))
            joins = true;
        else if (oneRegional && before == Break::Regional && next == Break::Regional)
            joins = true;
        if (!joins)
            break;
        const bool extends = next == Break::Extend || next == Break::Joiner;
        pictographJoined = pictograph && next == Break::Joiner;
        pictograph = (pictograph && next == Break::Extend) || table.pictographic.contains(c.value);
        if (table.consonants.contains(c.value)) {
            consonant = true;
            linked = false;
        } else if (!extends || c.value == 0x200c) {
            consonant = linked = false;
        } else if (consonant && table.linkers.contains(c.value)) {
            linked = true;
        }
        oneRegional = next == Break::Regional && before != Break::Regional;
        before = next;
        at += c.units;
    }
    return at;
}

qsizetype emojiLength(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const char16_t first = text[at].unicode();
    if (first < 0x80 && (at + 1 >= text.size() || text[at + 1].unicode() < 0x80)) // the common case, and not a keycap
        return 0;
    bool qualified = false;
    bool toned = false;
    qsizetype end = at;
    const qsizetype single = elementLength(text, at, &qualified, &toned);
    qsizetype best = single;
    if (single == 0)
        return 0;
    QList<char32_t> points{codePointAt(text, at).value};
    end += single;
    constexpr int mostElements = 10;
    while (qualified && points.size() < mostElements && valueAt(text, end) == joiner && end + 1 < text.size()) {
        const qsizetype next = elementLength(text, end + 1, &qualified, &toned);
        if (next == 0 || !qualified)
            break;
        points.append(codePointAt(text, end + 1).value);
        end += 1 + next;
        if ((toned ? properties().joinedToned : properties().joined).contains(points))
            best = end - at;
    }
    return best;
}

} // namespace pregonero::text
