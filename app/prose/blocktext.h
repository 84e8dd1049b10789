// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prose/document.h"
#include "app/text/normal.h"

namespace pregonero::prose {

/// A source made readable: lone surrogates and NUL as U+FFFD, NFC; and the way back. Private to this room.
class Readable final
{
public:
    explicit Readable(const QString &source);

    [[nodiscard]] const QString &text() const { return m_composed.text; }
    [[nodiscard]] qsizetype sourceOf(qsizetype at) const { return m_composed.originOf(at); }
    [[nodiscard]] bool isAsWritten() const { return m_composed.origin.empty(); }

private:
    text::Composed m_composed;
};

/// Collects a block's text with the places it came from. Places are given in the readable text.
class BlockText final
{
public:
    explicit BlockText(const Readable &readable) : m_readable(&readable) {}

    void append(qsizetype start, qsizetype length); ///< as it stands
    void append(QStringView shown, qsizetype start, qsizetype length); ///< shown as something else, as a whole
    void mask(qsizetype start, qsizetype length); ///< as '*', one for each unit
    void breakLine(); ///< '\n'; it stands for what lies up to whatever is appended next
    void append(const Block &block); ///< one that is already mapped, with its spans

    void maskShown(Range range); ///< turns what was appended into '*'
    void addSpan(Span span) { m_block.spans.append(std::move(span)); }
    [[nodiscard]] const QString &text() const { return m_block.text; }
    [[nodiscard]] qsizetype size() const { return m_block.text.size(); }
    [[nodiscard]] bool isBlank() const { return m_block.text.trimmed().isEmpty(); }
    /// The block without the blanks around it, and a fresh start.
    [[nodiscard]] Block take(const QString &scope);

private:
    void settle(qsizetype source);
    void addRun(Block::Run run);

    const Readable *m_readable;
    Block m_block = {};
    bool m_open = false; // the last run is a line break whose end is not known yet
};

/// The block in parts of at most longestBlock.
void addDivided(QList<Block> &blocks, Block block);

} // namespace pregonero::prose
