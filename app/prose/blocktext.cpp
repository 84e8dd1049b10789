// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/blocktext.h"

#include <algorithm>

namespace pregonero::prose {

Readable::Readable(const QString &source)
{
    QString clean = source;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (c.isHighSurrogate() && i + 1 < source.size() && source[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            clean[i] = QChar::ReplacementCharacter;
    }
    m_composed = text::composed(clean);
}

Range Block::inSource(Range range) const
{
    if (runs.empty())
        return {};
    const auto at = [&](qsizetype place) {
        const auto after = std::ranges::upper_bound(runs, qint32(place), {}, &Run::at);
        return after == runs.begin() ? after : std::prev(after);
    };
    const auto begin = [&](qsizetype place) -> qsizetype {
        const Run &run = *at(place);
        if (place >= run.at + run.length)
            return run.source + run.sourceLength;
        return run.length == run.sourceLength ? run.source + (place - run.at) : run.source;
    };
    const qsizetype start = begin(range.start);
    if (range.length <= 0)
        return {start, 0};
    const qsizetype last = range.end() - 1;
    const Run &run = *at(last);
    const qsizetype end = run.length == run.sourceLength ? run.source + (last - run.at) + 1 : run.source + run.sourceLength;
    return {start, std::max<qsizetype>(0, end - start)};
}

Block Block::sliced(Range range) const
{
    Block part{.text = text.sliced(range.start, range.length), .scope = scope};
    for (const Span &span : spans) {
        const qsizetype start = std::max(span.range.start, range.start);
        const qsizetype end = std::min(span.range.end(), range.end());
        if (start < end)
            part.spans.append({span.kind, {start - range.start, end - start}, span.target});
    }
    auto run = std::ranges::upper_bound(runs, qint32(range.start), {}, &Run::at);
    if (run != runs.begin())
        --run;
    for (; run != runs.end() && run->at < range.end(); ++run) {
        const qint32 start = std::max<qint32>(run->at, qint32(range.start));
        const qint32 end = std::min<qint32>(run->at + run->length, qint32(range.end()));
        if (start >= end)
            continue;
        const bool even = run->length == run->sourceLength;
        part.runs.push_back({start - qint32(range.start), end - start, even ? run->source + (start - run->at) : run->source,
                             even ? end - start : run->sourceLength});
    }
    return part;
}

void BlockText::settle(qsizetype source)
{
    if (!m_open)
        return;
    m_open = false;
    Block::Run &run = m_block.runs.back();
    run.sourceLength = std::max<qint32>(0, qint32(source) - run.source);
}

void BlockText::addRun(Block::Run run)
{
    settle(run.source);
    if (!m_block.runs.empty()) {
        Block::Run &last = m_block.runs.back();
        if (last.length == last.sourceLength && run.length == run.sourceLength && last.source + last.length == run.source) {
            last.length += run.length;
            last.sourceLength += run.length;
            return;
        }
    }
    m_block.runs.push_back(run);
}

void BlockText::append(qsizetype start, qsizetype length)
{
    if (length <= 0)
        return;
    qint32 at = qint32(m_block.text.size());
    m_block.text += QStringView(m_readable->text()).sliced(start, length);
    if (m_readable->isAsWritten()) {
        addRun({at, qint32(length), qint32(start), qint32(length)});
        return;
    }
    // What was composed maps as a whole: all units that came from one place, and all that they came from.
    const qsizetype end = start + length;
    for (qsizetype i = start; i < end;) {
        qsizetype next = i + 1;
        while (next < end && m_readable->sourceOf(next) == m_readable->sourceOf(i))
            ++next;
        const qint32 source = qint32(m_readable->sourceOf(i));
        addRun({at, qint32(next - i), source, qint32(m_readable->sourceOf(next)) - source});
        at += qint32(next - i);
        i = next;
    }
}

void BlockText::append(QStringView shown, qsizetype start, qsizetype length)
{
    if (shown.isEmpty())
        return;
    const qint32 at = qint32(m_block.text.size());
    const qint32 source = qint32(m_readable->sourceOf(start));
    const qint32 sourceLength = qint32(m_readable->sourceOf(start + length)) - source;
    settle(source);
    m_block.text += shown;
    m_block.runs.push_back({at, qint32(shown.size()), source, sourceLength});
}

void BlockText::mask(qsizetype start, qsizetype length)
{
    const qsizetype before = size();
    append(start, length);
    maskShown({before, size() - before});
}

void BlockText::maskShown(Range range)
{
    for (qsizetype i = range.start; i < range.end(); ++i)
        m_block.text[i] = u'*';
}

void BlockText::breakLine()
{
    if (m_block.runs.empty() || m_open)
        return;
    const Block::Run &last = m_block.runs.back();
    const qint32 source = last.source + last.sourceLength;
    m_block.runs.push_back({qint32(m_block.text.size()), 1, source, 0});
    m_block.text += u'\n';
    m_open = true;
}

void BlockText::append(const Block &block)
{
    if (block.text.isEmpty())
        return;
    const qsizetype base = size();
    for (Block::Run run : block.runs) {
        run.at += qint32(base);
        settle(run.source);
        m_block.runs.push_back(run);
    }
    m_block.text += block.text;
    for (Span span : block.spans) {
        span.range.start += base;
        m_block.spans.append(span);
    }
}

Block BlockText::take(const QString &scope)
{
    if (m_open) {
        m_block.runs.pop_back();
        m_block.text.chop(1);
        m_open = false;
    }
    Block block = std::exchange(m_block, {});
    block.scope = scope;
    qsizetype start = 0;
    qsizetype end = block.text.size();
    while (start < end && block.text[start].isSpace())
        ++start;
    while (end > start && block.text[end - 1].isSpace())
        --end;
    return start == 0 && end == block.text.size() ? block : block.sliced({start, end - start});
}

void addDivided(QList<Block> &blocks, Block block)
{
    if (block.text.isEmpty())
        return;
    if (block.text.size() <= longestBlock) {
        blocks.append(std::move(block));
        return;
    }
    for (qsizetype start = 0; start < block.text.size();) {
        qsizetype end = std::min(start + longestBlock, block.text.size());
        if (end < block.text.size()) {
            qsizetype blank = end;
            while (blank > start + longestBlock / 2 && !block.text[blank - 1].isSpace())
                --blank;
            if (blank > start + longestBlock / 2)
                end = blank;
            else if (block.text[end].isLowSurrogate())
                --end;
        }
        blocks.append(block.sliced({start, end - start}));
        start = end;
    }
}

} // namespace pregonero::prose
