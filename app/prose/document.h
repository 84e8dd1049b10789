// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prose/switches.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

/// What a person reads of a text, and where each character of it stands in the text as it was written.
namespace pregonero::prose {

enum class Format {
    Plain, ///< paragraphs divided by blank lines, their lines wrapped by hand
    Markdown, ///< CommonMark with tables, strikethrough and task lists
    Post, ///< as networks show it: every line break is meant; links, mentions and hashtags stand in the text
};

/// A stretch of text, in UTF-16 units.
struct Range {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Range &, const Range &) = default;
};

/// Something that is more than its words, in offsets of the block's text.
struct Span {
    enum class Kind { Link, Mention, Hashtag, Strong, Emphasis, Strike };
    Kind kind = Kind::Link;
    Range range = {};
    QString target = {}; ///< of a link: where it leads; of a mention or hashtag: its name
    friend bool operator==(const Span &, const Span &) = default;
};

/// Text that is read in one go: a paragraph, a heading, one list item, one cell.
struct Block {
    /// As shown: no markup, entities and escapes read, NFC, lone surrogates and NUL as U+FFFD; '\n' where a line
    /// ends inside the block; code, and in Markdown links that show their own address, as '*' for each character.
    QString text;
    /// Vale's scope, dotted, all parts that a selector may ask for: "text.heading.h1.md", "text.list.md",
    /// "text.table.cell.md", "paragraph.text.md", "text.attr.alt.md"; the last part is "md", "txt" or "post".
    QString scope;
    QList<Span> spans = {};

    /// Where a stretch of text stands in the document's source. Exact: an entity's whole "&amp;", a letter with all its
    /// combining marks; markup between two characters is in it, markup around it is not. An empty stretch gives the place.
    [[nodiscard]] Range inSource(Range range) const;

    /// One stretch of text that maps evenly (length == sourceLength) or as a whole.
    struct Run {
        qint32 at = 0; ///< in text
        qint32 length = 0;
        qint32 source = 0;
        qint32 sourceLength = 0;
        friend bool operator==(const Run &, const Run &) = default;
    };
    std::vector<Run> runs = {}; ///< in order, covering text without gaps

    /// A part of the block as a block of its own.
    [[nodiscard]] Block sliced(Range range) const;
};

/// A whole text, read. Immutable once made; any thread.
struct Document {
    QString source; ///< exactly as given
    Format format = Format::Plain;
    QList<Block> blocks = {}; ///< in order of place
    /// Elements by Vale's names: "heading_h1", "list", "blockquote", "pre", "paragraphs", "table" ...
    QHash<QString, int> elements = {};
    Switches switches = {};
};

/// The source as it stands, markup and all, in blocks that end at line breaks: for rules that look at the markup.
/// Their scope is "raw.md".
[[nodiscard]] QList<Block> rawBlocks(const Document &document);

/// Patterns never meet more at once: longer blocks are divided at a blank.
inline constexpr qsizetype longestBlock = 20'000;

/// Reads a text. Linear in its length, whatever its nesting.
[[nodiscard]] Document read(const QString &text, Format format);

/// The sentences of a block's text, without the blanks around them.
[[nodiscard]] QList<Range> sentences(QStringView text);

/// The words of a text: runs of letters and digits with inner apostrophes and hyphens.
[[nodiscard]] QList<Range> words(QStringView text);

} // namespace pregonero::prose
