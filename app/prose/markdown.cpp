// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/markdown.h"

#include "app/prose/htmlblock.h"
#include "app/text/htmltokens.h"

#include <md4c.h>

#include <algorithm>

namespace pregonero::prose {

using namespace Qt::StringLiterals;

namespace {

/// UTF-8 for the parser, and from its offsets back to those of the text it was made from.
class Encoded final
{
public:
    explicit Encoded(QStringView text) : m_bytes(text.toUtf8())
    {
        m_marks.reserve(size_t(m_bytes.size() / step + 1));
        qint32 units = 0;
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            if (i % step == 0)
                m_marks.push_back(units);
            units += unitsOf(m_bytes[i]);
        }
        m_units = units;
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool holds(const char *at) const { return at >= m_bytes.constData() && at < m_bytes.constData() + m_bytes.size(); }
    [[nodiscard]] qsizetype offset(const char *at) const { return offset(at - m_bytes.constData()); }
    [[nodiscard]] qsizetype offset(qsizetype byte) const
    {
        if (byte >= m_bytes.size())
            return m_units;
        qint32 units = m_marks[size_t(byte / step)];
        for (qsizetype i = byte / step * step; i < byte; ++i)
            units += unitsOf(m_bytes[i]);
        return units;
    }

private:
    static constexpr qsizetype step = 64;
    /// Each character counts where its first byte stands.
    static qint32 unitsOf(char byte)
    {
        const auto b = static_cast<unsigned char>(byte);
        return (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
    }

    QByteArray m_bytes;
    std::vector<qint32> m_marks;
    qint32 m_units = 0;
};

/// What stands between "---" lines at the very beginning is not prose: blanks for the parser, one for each unit.
QString withoutFrontMatter(QString text)
{
    if (!text.startsWith("---\n"_L1) && !text.startsWith("---\r\n"_L1))
        return text;
    for (qsizetype line = text.indexOf(u'\n') + 1; line > 0 && line < text.size(); line = text.indexOf(u'\n', line) + 1) {
        const QStringView rest = QStringView(text).sliced(line);
        if (!(rest.startsWith("---\n"_L1) || rest.startsWith("---\r\n"_L1) || rest == "---"_L1))
            continue;
        for (qsizetype i = 0; i < line + 3; ++i) {
            if (text[i] != u'\n' && text[i] != u'\r')
                text[i] = u' ';
        }
        break;
    }
    return text;
}

class Walk final
{
public:
    Walk(const Readable &readable, const Encoded &encoded, Document &document)
        : m_readable(readable), m_encoded(encoded), m_document(document), m_text(readable), m_alt(readable), m_html(readable)
    {
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        flush();
        QString scope;
        switch (type) {
        case MD_BLOCK_QUOTE: scope = u"text.blockquote"_s; break;
        case MD_BLOCK_LI: scope = u"text.list"_s; break;
        case MD_BLOCK_TH: scope = u"text.table.header"_s; break;
        case MD_BLOCK_TD: scope = u"text.table.cell"_s; break;
        case MD_BLOCK_H:
            scope = u"text.heading.h"_s + QString::number(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            m_code = true;
            ++m_document.elements[u"pre"_s];
            break;
        case MD_BLOCK_HTML: m_inHtml = true; break;
        case MD_BLOCK_TABLE: ++m_document.elements[u"table"_s]; break;
        default: break;
        }
        m_scopes.push_back(scope);
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_HTML) {
            m_inHtml = false;
            readHtmlBlock(m_html.take({}), scope(), m_readable, m_document);
        }
        flush();
        if (type == MD_BLOCK_CODE)
            m_code = false;
        m_scopes.pop_back();
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_IMG) {
            ++m_images;
            return;
        }
        if (m_images > 0)
            return;
        Opened opened{.start = m_text.size()};
        if (type == MD_SPAN_CODE)
            ++m_inlineCode;
        if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
            opened.target = text::decodedHtml(QString::fromUtf8(href.text, href.size));
        }
        m_spans.push_back(opened);
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG) {
            if (--m_images == 0 && !m_alt.isBlank())
                addDivided(m_document.blocks, m_alt.take(u"text.attr.alt.md"_s));
            return;
        }
        if (m_images > 0 || m_spans.empty())
            return;
        const Opened opened = m_spans.back();
        m_spans.pop_back();
        const Range range{opened.start, m_text.size() - opened.start};
        switch (type) {
        case MD_SPAN_CODE: --m_inlineCode; break;
        case MD_SPAN_A:
            if (QStringView(m_text.text()).sliced(range.start) == opened.target)
                m_text.maskShown(range);
            m_text.addSpan({Span::Kind::Link, range, opened.target});
            break;
        case MD_SPAN_EM: m_text.addSpan({Span::Kind::Emphasis, range}); break;
        case MD_SPAN_STRONG: m_text.addSpan({Span::Kind::Strong, range}); break;
        case MD_SPAN_DEL: m_text.addSpan({Span::Kind::Strike, range}); break;
        default: break;
        }
    }

    void text(MD_TEXTTYPE type, const char *bytes, qsizetype size)
    {
        if (m_code)
            return;
        BlockText &target = m_inHtml ? m_html : m_images > 0 ? m_alt : m_text;
        if (!m_encoded.holds(bytes)) {
            if (type != MD_TEXT_HTML || m_inHtml)
                target.breakLine(); // a line break, or a blank in its place
            return;
        }
        const qsizetype start = m_encoded.offset(bytes);
        const qsizetype length = m_encoded.offset(bytes + size) - start;
        if (m_inHtml)
            target.append(start, length);
        else if (type == MD_TEXT_HTML)
            inlineHtml(start, length);
        else if (type == MD_TEXT_ENTITY)
            target.append(text::decodedHtml(QStringView(m_readable.text()).sliced(start, length)), start, length);
        else if (m_inlineCode > 0)
            target.mask(start, length);
        else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            target.breakLine();
        else
            target.append(start, length);
    }

    void flush()
    {
        m_spans.clear();
        if (m_text.isBlank()) {
            (void)m_text.take({});
            return;
        }
        const QString own = scope();
        ++m_document.elements[QString(own).remove(u".md"_s).remove(u"paragraph."_s).remove(u"text."_s).replace(u'.', u'_')];
        addDivided(m_document.blocks, m_text.take(own));
    }

private:
    struct Opened {
        qsizetype start = 0;
        QString target = {};
    };

    /// The outermost element that Vale has a name for.
    [[nodiscard]] QString scope() const
    {
        const auto named = std::ranges::find_if(m_scopes, [](const QString &s) { return !s.isEmpty(); });
        return (named == m_scopes.end() ? u"paragraph.text"_s : *named) + u".md"_s;
    }

    void inlineHtml(qsizetype start, qsizetype length)
    {
        const QStringView html = QStringView(m_readable.text()).sliced(start, length);
        if (html.size() >= 7 && html.startsWith("<!--"_L1) && html.endsWith("-->"_L1))
            m_document.switches.read(html.sliced(4).chopped(3), m_readable.sourceOf(start));
        else if (html.startsWith("<br"_L1, Qt::CaseInsensitive))
            m_text.breakLine();
    }

    const Readable &m_readable;
    const Encoded &m_encoded;
    Document &m_document;
    BlockText m_text;
    BlockText m_alt;
    BlockText m_html;
    std::vector<QString> m_scopes;
    std::vector<Opened> m_spans;
    int m_images = 0;
    int m_inlineCode = 0;
    bool m_code = false;
    bool m_inHtml = false;
};

} // namespace

void readMarkdown(const Readable &readable, Document &document)
{
    const Encoded encoded(withoutFrontMatter(readable.text()));
    Walk walk(readable, encoded, document);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        static_cast<Walk *>(self)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        static_cast<Walk *>(self)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        static_cast<Walk *>(self)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        static_cast<Walk *>(self)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        static_cast<Walk *>(self)->text(type, text, size);
        return 0;
    };
    md_parse(encoded.bytes().constData(), MD_SIZE(encoded.bytes().size()), &parser, &walk);
    // An image's words come out before the paragraph it stands in.
    std::ranges::stable_sort(document.blocks, {}, [](const Block &b) { return b.runs.front().source; });
}

} // namespace pregonero::prose
