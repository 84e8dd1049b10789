// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/entities.h"

#include "app/text/codepoints.h"
#include "app/text/scan.h"

namespace pregonero::text {

namespace {

using Dialect = EntityOptions::Dialect;

bool isAt(QChar c) { return c == u'@' || c == u'\uff20'; }
bool isHash(QChar c) { return c == u'#' || c == u'\uff03'; }

bool isScheme(QStringView text, qsizetype at)
{
    return text.sliced(at).startsWith(u"://");
}

bool isLetterOrMark(char32_t c)
{
    if (c < 0x80)
        return isAsciiLetter(QChar(char16_t(c)));
    return QChar::isLetter(c) || QChar::isMark(c);
}

bool isInHashtag(char32_t c)
{
    if (c < 0x80)
        return isAsciiWord(QChar(char16_t(c)));
    if (isLetterOrMark(c) || QChar::category(c) == QChar::Number_DecimalDigit)
        return true;
    switch (c) {
    case 0x200c: case 0x200d: case 0xa67e: case 0x5be: case 0x5f3: case 0x5f4: case 0xff5e: case 0x301c: case 0x309b:
    case 0x309c: case 0x30a0: case 0x30fb: case 0x3003: case 0xf0b: case 0xf0c: case 0xb7:
        return true;
    default:
        return false;
    }
}

/// Where the next entity of a kind may look back to: what an earlier one took is no longer there for it.
struct Scan {
    QStringView text;
    Dialect dialect;
    qsizetype taken = 0;
    QList<Entity> found;

    void keep(Entity::Kind kind, qsizetype start, qsizetype end, qsizetype textStart, qsizetype textEnd)
    {
        Entity entity;
        entity.kind = kind;
        entity.start = start;
        entity.length = end - start;
        entity.text = text.sliced(textStart, textEnd - textStart).toString();
        found.append(entity);
    }
};

/// Not within a word or an address; right after "RT" or "RT:" is allowed though.
bool mayPrecedeMention(const Scan &scan, qsizetype at)
{
    if (at == 0)
        return true;
    if (at <= scan.taken)
        return false;
    const QStringView text = scan.text;
    const QChar c = text[at - 1];
    if (!isAsciiWord(c) && c != u'!' && !isHash(c) && c != u'$' && c != u'%' && c != u'&' && c != u'*' && !isAt(c))
        return true;
    if (c == u'\uff03')
        return true; // only the narrow sign is barred
    qsizetype end = c == u':' ? at - 1 : at;
    if (end < 2 || end - 2 < scan.taken || text[end - 1].toLower() != u't' || text[end - 2].toLower() != u'r')
        return false;
    if (end == 2)
        return true;
    const QChar first = text[end - 3];
    return end - 3 >= scan.taken && !isAsciiWord(first) && first != u'+' && first != u'~' && first != u'.'
        && first != u'-';
}

/// @user or @user/list. X's names have up to 20 characters, its lists up to 25.
qsizetype mentionOfX(Scan &scan, qsizetype at)
{
    constexpr qsizetype longestName = 20;
    constexpr qsizetype longestList = 25;
    const QStringView text = scan.text;
    qsizetype name = at + 1;
    while (name < text.size() && name - at <= longestName && isAsciiWord(text[name]))
        ++name;
    if (name == at + 1 || !mayPrecedeMention(scan, at))
        return at + 1;
    qsizetype end = name;
    if (name + 1 < text.size() && text[name] == u'/' && isAsciiLetter(text[name + 1])) {
        end = name + 2;
        while (end < text.size() && end - name <= longestList && (isAsciiWord(text[end]) || text[end] == u'-'))
            ++end;
    }
    scan.taken = end;
    if (end < text.size() && (isAt(text[end]) || isLatinAccent(text[end]) || isScheme(text, end)))
        return end;
    scan.keep(Entity::Kind::Mention, at, end, at + 1, name);
    scan.found.last().list = text.sliced(name, end - name).toString();
    return end;
}

/// @user or @user@host, Mastodon's: both may have points and hyphens inside.
qsizetype mentionOfFediverse(Scan &scan, qsizetype at)
{
    const QStringView text = scan.text;
    const auto isWord = [](QChar c) { return isAsciiWord(c) || (c.unicode() >= 0x80 && c.isLetterOrNumber()); };
    if (at > 0 && (isWord(text[at - 1]) || text[at - 1] == u'=' || text[at - 1] == u'/'))
        return at + 1;
    const auto pastWords = [&](qsizetype from, auto isPart) {
        qsizetype end = from;
        for (qsizetype i = from; i < text.size(); ++i) {
            if (isPart(text[i]))
                end = i + 1;
            else if ((text[i] != u'.' && text[i] != u'-') || i == from)
                break;
        }
        return end;
    };
    const qsizetype name = pastWords(at + 1, isAsciiWord);
    if (name == at + 1)
        return at + 1;
    if (name < text.size() && isScheme(text, name))
        return name;
    const bool hasHost = name < text.size() && text[name] == u'@';
    const qsizetype host = hasHost ? pastWords(name + 1, isWord) : name;
    const bool kept = host > name + 1;
    scan.keep(Entity::Kind::Mention, at, kept ? host : name, at + 1, name);
    if (kept)
        scan.found.last().host = text.sliced(name + 1, host - name - 1).toString();
    return kept ? host : name;
}

qsizetype hashtag(Scan &scan, qsizetype at)
{
    const QStringView text = scan.text;
    if (at > 0) {
        const char32_t before = codePointBefore(text, at).value;
        const bool afterPicture = before == 0xfe0e || before == 0xfe0f;
        if (at <= scan.taken || before == u'&' || (isInHashtag(before) && !afterPicture))
            return at + 1;
    }
    if (at + 1 < text.size() && (text[at + 1].unicode() == 0xfe0f || text[at + 1].unicode() == 0x20e3))
        return at + 1;
    qsizetype end = at + 1;
    bool hasLetter = false;
    while (end < text.size()) {
        const CodePoint c = codePointAt(text, end);
        if (!isInHashtag(c.value))
            break;
        hasLetter = hasLetter || isLetterOrMark(c.value);
        end += c.units;
    }
    if (!hasLetter)
        return std::max(end, at + 1);
    scan.taken = end;
    if (end < text.size() && (isHash(text[end]) || isScheme(text, end)))
        return end;
    scan.keep(Entity::Kind::Hashtag, at, end, at + 1, end);
    return end;
}

/// $NAME or $NAME.AB: up to six letters and two.
qsizetype cashtag(Scan &scan, qsizetype at)
{
    constexpr qsizetype longestName = 6;
    constexpr qsizetype longestSuffix = 2;
    const QStringView text = scan.text;
    if (at > 0 && (at <= scan.taken || !(isSpace(text[at - 1]) || isDirectional(text[at - 1]))))
        return at + 1;
    const auto pastLetters = [&](qsizetype from) {
        while (from < text.size() && isAsciiLetter(text[from]))
            ++from;
        return from;
    };
    const auto endsWell = [&](qsizetype end) {
        return end >= text.size() || isSpace(text[end]) || isAsciiPunctuation(text[end]);
    };
    qsizetype end = pastLetters(at + 1);
    if (end == at + 1 || end - at - 1 > longestName || !endsWell(end))
        return end;
    if (end < text.size() && (text[end] == u'.' || text[end] == u'_')) {
        const qsizetype suffix = pastLetters(end + 1);
        if (suffix > end + 1 && suffix - end - 1 <= longestSuffix && endsWell(suffix))
            end = suffix;
    }
    scan.taken = end;
    scan.keep(Entity::Kind::Cashtag, at, end, at + 1, end);
    return end;
}

template <typename Sign, typename Take>
QList<Entity> scanFor(QStringView text, Dialect dialect, Sign sign, Take take)
{
    Scan scan{text, dialect};
    for (qsizetype at = 0; at < text.size();)
        at = sign(text[at]) ? take(scan, at) : at + 1;
    return scan.found;
}

void countCodePoints(QStringView text, QList<Entity> &entities)
{
    qsizetype at = 0;
    qsizetype count = 0;
    const auto advance = [&](qsizetype to) {
        while (at < to) {
            at += codePointAt(text, at).units;
            ++count;
        }
        return count;
    };
    for (Entity &entity : entities) {
        entity.codePointStart = advance(entity.start);
        entity.codePointLength = advance(entity.end()) - entity.codePointStart;
    }
}

} // namespace

QList<Entity> extractEntities(const QString &text, const EntityOptions &options)
{
    QList<Entity> all = scanLinks(text, options);
    all += scanFor(text, options.dialect, isHash, hashtag);
    all += scanFor(text, options.dialect, isAt, options.dialect == Dialect::X ? mentionOfX : mentionOfFediverse);
    all += scanFor(text, options.dialect, [](QChar c) { return c == u'$'; }, cashtag);
    std::ranges::stable_sort(all, {}, &Entity::start);
    QList<Entity> kept;
    for (Entity &entity : all)
        if (kept.isEmpty() || kept.last().end() <= entity.start)
            kept.append(std::move(entity));
    countCodePoints(text, kept);
    return kept;
}

QList<Entity> extractLinks(const QString &text, const EntityOptions &options)
{
    QList<Entity> links = scanLinks(text, options);
    countCodePoints(text, links);
    return links;
}

} // namespace pregonero::text
