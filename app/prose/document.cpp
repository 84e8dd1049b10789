// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/document.h"

#include "app/prose/markdown.h"
#include "app/text/entities.h"

namespace pregonero::prose {

using namespace Qt::StringLiterals;

namespace {

/// Where a line ends and where the next begins.
struct Line {
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype next = 0;
};

Line lineAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' && text[end] != QChar::LineSeparator
           && text[end] != QChar::ParagraphSeparator)
        ++end;
    qsizetype next = end;
    if (next < text.size())
        next += text[next] == u'\r' && next + 1 < text.size() && text[next + 1] == u'\n' ? 2 : 1;
    return {start, end, next};
}

void readPlain(const Readable &readable, Document &document)
{
    const QStringView text = readable.text();
    BlockText words(readable);
    const auto flush = [&] {
        if (!words.isBlank())
            ++document.elements[u"paragraphs"_s];
        addDivided(document.blocks, words.take(u"paragraph.text.txt"_s));
    };
    for (qsizetype at = 0; at < text.size();) {
        const Line line = lineAt(text, at);
        if (text.sliced(line.start, line.end - line.start).trimmed().isEmpty()) {
            flush();
        } else {
            words.breakLine();
            words.append(line.start, line.end - line.start);
        }
        at = line.next;
    }
    flush();
}

Span::Kind kindOf(text::Entity::Kind kind)
{
    switch (kind) {
    case text::Entity::Kind::Mention: return Span::Kind::Mention;
    case text::Entity::Kind::Link: return Span::Kind::Link;
    default: return Span::Kind::Hashtag;
    }
}

void readPost(const Readable &readable, Document &document)
{
    const QString &text = readable.text();
    const QList<text::Entity> entities = text::extractEntities(text, {.dialect = text::EntityOptions::Dialect::Fediverse});
    qsizetype entity = 0;
    BlockText words(readable);
    for (qsizetype at = 0; at < text.size();) {
        const Line line = lineAt(text, at);
        words.append(line.start, line.end - line.start);
        for (; entity < entities.size() && entities[entity].start < line.next; ++entity) {
            const text::Entity &e = entities[entity];
            if (e.kind != text::Entity::Kind::Cashtag)
                words.addSpan({kindOf(e.kind), {e.start - line.start, e.length},
                               e.host.isEmpty() ? e.text : e.text + u'@' + e.host});
        }
        if (!words.isBlank())
            ++document.elements[u"paragraphs"_s];
        addDivided(document.blocks, words.take(u"paragraph.text.post"_s));
        at = line.next;
    }
}

} // namespace

Document read(const QString &text, Format format)
{
    Document document{.source = text, .format = format};
    const Readable readable(text);
    switch (format) {
    case Format::Plain: readPlain(readable, document); break;
    case Format::Markdown: readMarkdown(readable, document); break;
    case Format::Post: readPost(readable, document); break;
    }
    return document;
}

QList<Block> rawBlocks(const Document &document)
{
    const QString scope = document.format == Format::Markdown ? u"raw.md"_s
        : document.format == Format::Plain                    ? u"raw.txt"_s
                                                              : u"raw.post"_s;
    const Readable readable(document.source);
    const QString &text = readable.text();
    QList<Block> blocks;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.size();
        if (end - start > longestBlock) {
            const qsizetype line = text.lastIndexOf(u'\n', start + longestBlock - 1);
            end = line > start ? line + 1 : start + longestBlock;
            if (end < text.size() && text[end].isLowSurrogate())
                --end;
        }
        BlockText words(readable);
        words.append(start, end - start);
        Block block = words.take(scope);
        if (!block.text.isEmpty())
            blocks.append(std::move(block));
        start = end;
    }
    return blocks;
}

} // namespace pregonero::prose
