// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/richtext.h"

#include "app/text/entities.h"
#include "app/text/safetext.h"

namespace pregonero::text {

using namespace Qt::StringLiterals;

namespace {

using Span = RichText::Span;

Span::Kind kindOf(Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Mention:
        return Span::Kind::Mention;
    case Entity::Kind::Hashtag:
        return Span::Kind::Hashtag;
    case Entity::Kind::Link:
    case Entity::Kind::Cashtag:
        break;
    }
    return Span::Kind::Link;
}

constexpr char packVersion = 1;

void putNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += char(0x80 | (number & 0x7f));
    bytes += char(number);
}

/// Reads what putNumber wrote; anything else leaves it failed for good.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] qsizetype left() const { return m_rest.size(); }

    char byte()
    {
        if (m_rest.isEmpty()) {
            m_failed = true;
            return 0;
        }
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }
    /// At most 2^35 - 1: longer than any text here, and sums of two cannot overflow.
    qsizetype number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 35 && !m_failed; shift += 7) {
            const auto c = static_cast<unsigned char>(byte());
            value |= quint64(c & 0x7f) << shift;
            if (!(c & 0x80))
                return qsizetype(value);
        }
        m_failed = true;
        return 0;
    }
    QByteArrayView take(qsizetype size)
    {
        if (size < 0 || size > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace

RichText fromPlain(const QString &text)
{
    RichText rich{neutralised(text), {}};
    for (const Entity &entity : extractEntities(rich.plain, {.dialect = EntityOptions::Dialect::Fediverse})) {
        if (entity.kind == Entity::Kind::Cashtag)
            continue;
        Span span{kindOf(entity.kind), entity.start, entity.length};
        if (entity.kind == Entity::Kind::Link) {
            const bool hasScheme = entity.text.startsWith("http://"_L1, Qt::CaseInsensitive)
                || entity.text.startsWith("https://"_L1, Qt::CaseInsensitive);
            span.target = QUrl(hasScheme ? entity.text : u"https://"_s + entity.text);
            if (!span.target.hasAllowedScheme()) // nor where the address is none
                continue;
        }
        rich.spans.append(span);
    }
    return rich;
}

// Version, number of spans; of each: distance from the last start, length, kind, target's length and bytes. Numbers are
// little-endian groups of seven bits.
QByteArray packSpans(const QList<Span> &unordered)
{
    if (unordered.isEmpty())
        return {};
    QList<Span> spans = unordered;
    std::ranges::stable_sort(spans, {}, &Span::start);
    QByteArray bytes(1, packVersion);
    putNumber(bytes, quint64(spans.size()));
    qsizetype last = 0;
    for (const Span &span : spans) {
        putNumber(bytes, quint64(span.start - last));
        putNumber(bytes, quint64(span.length));
        bytes += char(span.kind);
        const QByteArray target = span.target.toString().toLatin1(); // encoded: nothing but ASCII
        putNumber(bytes, quint64(target.size()));
        bytes += target;
        last = span.start;
    }
    return bytes;
}

QList<Span> unpackSpans(QByteArrayView bytes)
{
    constexpr qsizetype leastPerSpan = 4; // bytes; a count that cannot be true reserves no memory
    Unpacker in(bytes);
    if (in.atEnd() || in.byte() != packVersion)
        return {};
    const qsizetype count = in.number();
    if (count > in.left() / leastPerSpan)
        return {};
    QList<Span> spans;
    spans.reserve(count);
    qsizetype last = 0;
    for (qsizetype i = 0; i < count; ++i) {
        Span span;
        span.start = last + in.number();
        span.length = in.number();
        const int kind = in.byte();
        if (const QByteArrayView target = in.take(in.number()); !target.isEmpty())
            span.target = WebAddress::fromText(QString::fromLatin1(target));
        const bool known = kind >= 0 && kind <= int(Span::Kind::Quote);
        if (in.failed() || !known || (!span.target.isEmpty() && !span.target.hasAllowedScheme()))
            return {};
        span.kind = Span::Kind(kind);
        last = span.start;
        spans.append(span);
    }
    return in.atEnd() ? spans : QList<Span>();
}

} // namespace pregonero::text
