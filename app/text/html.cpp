// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/richtext.h"

#include "app/text/codepoints.h"
#include "app/text/entities.h"
#include "app/text/htmltokens.h"
#include "app/text/safetext.h"

namespace pregonero::text {

using namespace Qt::StringLiterals;

namespace {

using Span = RichText::Span;

constexpr qsizetype deepest = 100;
constexpr qsizetype mostSpans = 5000;
constexpr qsizetype longestTarget = 4096;

struct Element {
    enum class Flow {
        Inline,
        Line, ///< stands in lines of its own
        Paragraph, ///< a blank line before and after
        Void, ///< has no content and no end
        Dropped, ///< neither it nor its content is shown
        Raw, ///< the same, and its content is no markup
    };
    Flow flow = Flow::Inline;
    std::optional<Span::Kind> kind = {};
};
using Flow = Element::Flow;

Element elementNamed(const QString &name)
{
    using Kind = Span::Kind;
    static const QHash<QString, Element> elements = [] {
        QHash<QString, Element> table{
            {u"a"_s, {Flow::Inline, Kind::Link}},   {u"b"_s, {Flow::Inline, Kind::Bold}},
            {u"strong"_s, {Flow::Inline, Kind::Bold}}, {u"i"_s, {Flow::Inline, Kind::Italic}},
            {u"em"_s, {Flow::Inline, Kind::Italic}}, {u"code"_s, {Flow::Inline, Kind::Code}},
            {u"pre"_s, {Flow::Paragraph, Kind::Code}}, {u"blockquote"_s, {Flow::Paragraph, Kind::Quote}}};
        const auto add = [&](Flow flow, const QString &names) {
            for (const QString &each : names.split(u' '))
                table.insert(each, {flow});
        };
        add(Flow::Paragraph, u"p ul ol dl table h1 h2 h3 h4 h5 h6 section article header footer figure"_s);
        add(Flow::Line, u"div li tr dt dd figcaption address nav main aside form fieldset details summary"_s);
        add(Flow::Void, u"br hr img wbr area base col embed input link meta param source track"_s);
        add(Flow::Dropped, u"template noscript object svg math head select audio video canvas frameset"_s);
        add(Flow::Raw, u"script style iframe title textarea xmp noembed noframes"_s);
        return table;
    }();
    return elements.value(name);
}

/// An address from a stranger, if it is one that may be offered to open.
QUrl safeTarget(QString href)
{
    // Browsers pass over line ends and tabs in addresses: "java\nscript:" would be one for them.
    href.removeIf([](QChar c) { return c.unicode() < 0x20; });
    href = href.trimmed();
    if (href.size() > longestTarget)
        return {};
    const QUrl url(href, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web = scheme == "http"_L1 || scheme == "https"_L1;
    if (!url.isValid() || !(web ? !url.host().isEmpty() : scheme == "mailto"_L1 && !url.path().isEmpty()))
        return {};
    return url;
}

QString hostToCompare(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

/// The host that a link's text pretends to lead to; empty where it names none.
QString shownHost(QStringView text)
{
    constexpr qsizetype enough = 300;
    const QString shown = text.first(std::min(text.size(), enough)).trimmed().toString();
    if (shown.contains(u' '))
        return {};
    const QList<Entity> links = extractLinks(shown, {.dialect = EntityOptions::Dialect::Fediverse});
    if (links.size() != 1 || links.front().start != 0)
        return {};
    const QString &link = links.front().text;
    return hostToCompare(QUrl(link.contains("://"_L1) ? link : u"https://"_s + link));
}

class Builder
{
public:
    explicit Builder(QStringView html)
        : m_tokens(html)
    {
    }

    void markCut() { m_cut = true; }

    RichText build()
    {
        for (;;) {
            const HtmlToken token = m_tokens.next();
            switch (token.kind) {
            case HtmlToken::Kind::Text:
                appendText(token.text);
                break;
            case HtmlToken::Kind::Open:
                open(token);
                break;
            case HtmlToken::Kind::Close:
                close(token.name);
                break;
            case HtmlToken::Kind::End:
                return finished();
            }
        }
    }

private:
    struct Open {
        QString name;
        Element element;
        QUrl target = {};
        bool tag = false; // rel="tag"
        qsizetype start = -1; // where its first character stands
        int item = 0; // of a list: the next number; 0: bullets
    };

    [[nodiscard]] bool isSilent() const { return m_tooDeep > 0 || m_droppedDepth > 0; }

    void open(const HtmlToken &token)
    {
        const Element element = elementNamed(token.name);
        if (m_droppedDepth > 0) {
            if (token.name == m_dropped && !token.selfClosing)
                ++m_droppedDepth;
            return;
        }
        if (element.flow == Flow::Void)
            return standAlone(token);
        if (element.flow == Flow::Raw)
            return m_tokens.skipRawText(token.name);
        if (element.flow == Flow::Dropped) {
            m_dropped = token.name;
            m_droppedDepth = token.selfClosing ? 0 : 1;
            return;
        }
        if (token.name == "p"_L1 || token.name == "li"_L1 || token.name == "a"_L1)
            closeSibling(token.name);
        if (m_tooDeep > 0 || m_stack.size() >= deepest) {
            ++m_tooDeep;
            m_cut = true;
            return;
        }
        breakBefore(element.flow);
        Open entry{token.name, element};
        if (token.name == "a"_L1)
            openLink(entry, token);
        else if (token.name == "ol"_L1)
            entry.item = std::clamp(token.attributes.value(u"start"_s, u"1"_s).toInt(), 1, 1'000'000);
        else if (token.name == "li"_L1)
            m_prefix = itemPrefix();
        else if (token.name == "pre"_L1)
            ++m_preformatted;
        else if (token.name == "td"_L1 || token.name == "th"_L1)
            m_space = true;
        if (entry.element.kind)
            m_unstarted = true;
        m_stack.append(std::move(entry));
    }

    static void openLink(Open &entry, const HtmlToken &token)
    {
        const QStringList classes = token.attributes.value(u"class"_s).split(u' ');
        entry.target = safeTarget(token.attributes.value(u"href"_s));
        entry.tag = token.attributes.value(u"rel"_s).split(u' ').contains("tag"_L1);
        if (entry.target.isEmpty())
            entry.element.kind.reset();
        else if (classes.contains("hashtag"_L1))
            entry.element.kind = Span::Kind::Hashtag;
        else if (classes.contains("mention"_L1))
            entry.element.kind = Span::Kind::Mention;
    }

    void standAlone(const HtmlToken &token)
    {
        if (isSilent())
            return;
        if (token.name == "br"_L1)
            m_breaks = std::min(2, m_breaks + 1);
        else if (token.name == "hr"_L1)
            m_breaks = 2;
        else if (token.name == "img"_L1)
            for (const QChar c : token.attributes.value(u"alt"_s)) // a custom emoji's name
                appendUnit(c);
    }

    /// A paragraph, an item and a link end where the next one begins, unless something else is open in between.
    void closeSibling(const QString &name)
    {
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i) {
            if (m_stack[i].name == name)
                return closeTo(i);
            const bool barrier = m_stack[i].element.flow != Flow::Inline && m_stack[i].name != "p"_L1;
            if (barrier)
                return;
        }
    }

    void close(const QString &name)
    {
        if (m_droppedDepth > 0) {
            if (name == m_dropped)
                --m_droppedDepth;
            return;
        }
        if (m_tooDeep > 0) {
            if (elementNamed(name).flow != Flow::Void)
                --m_tooDeep;
            return;
        }
        if (name == "br"_L1 || name == "p"_L1) // both make a break even where nothing is open
            m_breaks = std::max(m_breaks, name == "p"_L1 ? 2 : 1);
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i)
            if (m_stack[i].name == name)
                return closeTo(i);
    }

    void closeTo(qsizetype index)
    {
        while (m_stack.size() > index) {
            const Open entry = m_stack.takeLast();
            if (entry.name == "pre"_L1)
                --m_preformatted;
            if (entry.element.kind && entry.start >= 0 && m_spans.size() < mostSpans)
                keepSpan(entry);
            breakBefore(entry.element.flow);
        }
    }

    void keepSpan(const Open &entry)
    {
        const Span::Kind kind = entry.tag && m_out.text()[entry.start] == u'#' ? Span::Kind::Hashtag
                                                                             : *entry.element.kind;
        const bool twice = std::ranges::any_of(m_stack, [&](const Open &outer) {
            return outer.element.kind == kind && outer.start >= 0;
        });
        if (twice)
            return;
        const qsizetype end = m_out.size();
        m_spans.append({kind, entry.start, end - entry.start, entry.target});
        if (entry.target.host().isEmpty())
            return;
        const QString shown = shownHost(QStringView(m_out.text()).sliced(entry.start));
        const QString host = hostToCompare(entry.target);
        if (shown.isEmpty() || shown == host || host.endsWith(u'.' + shown))
            return;
        // The text names one place and leads to another: say where.
        m_out.append(u" ["_s + entry.target.host() + u']');
    }

    QString itemPrefix()
    {
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i)
            if (m_stack[i].name == "ol"_L1 || m_stack[i].name == "ul"_L1)
                return m_stack[i].item > 0 ? QString::number(m_stack[i].item++) + u". "_s : u"\u2022 "_s;
        return u"\u2022 "_s;
    }

    void breakBefore(Flow flow)
    {
        if (flow == Flow::Line)
            m_breaks = std::max(m_breaks, 1);
        else if (flow == Flow::Paragraph)
            m_breaks = std::max(m_breaks, inList() ? 1 : 2);
    }

    [[nodiscard]] bool inList() const
    {
        return !m_stack.isEmpty() && m_stack.last().name == "li"_L1;
    }

    void appendText(QStringView text)
    {
        if (isSilent())
            return;
        for (qsizetype at = 0; at < text.size();) {
            if (text[at] == u'&') {
                if (const HtmlCharacter c = htmlCharacterAt(text, at); c.end > 0) {
                    append(c.value);
                    at = c.end;
                    continue;
                }
            }
            const CodePoint c = codePointAt(text, at);
            append(c.value);
            at += c.units;
        }
    }

    void appendUnit(QChar c)
    {
        append(c.unicode());
    }

    void append(char32_t c)
    {
        const bool space = c == U' ' || c == U'\n' || c == U'\t' || c == U'\r' || c == U'\f';
        if (space && m_preformatted == 0) {
            m_space = true;
            return;
        }
        if (space && m_preformatted > 0 && c == U'\n' && m_breaks > 0)
            return; // the line's end right after <pre>
        if (!m_out.accepts(c))
            return;
        if (m_out.size() > 0 && m_breaks > 0)
            m_out.append(QStringView(u"\n\n").first(m_breaks));
        else if (m_out.size() > 0 && m_space && m_preformatted == 0)
            m_out.append(U' ');
        m_breaks = 0;
        m_space = false;
        if (!m_prefix.isEmpty())
            m_out.append(std::exchange(m_prefix, QString()));
        if (m_unstarted) {
            for (Open &entry : m_stack)
                if (entry.start < 0)
                    entry.start = m_out.size();
            m_unstarted = false;
        }
        m_out.append(c);
    }

    RichText finished()
    {
        closeTo(0);
        RichText rich{m_out.text(), std::move(m_spans)};
        if (m_cut || m_tokens.brokenOff())
            rich.plain += u'\u2026';
        std::ranges::stable_sort(rich.spans, [](const Span &a, const Span &b) {
            return a.start != b.start ? a.start < b.start : a.length > b.length;
        });
        return rich;
    }

    HtmlTokens m_tokens;
    SafeText m_out;
    QList<Span> m_spans;
    QList<Open> m_stack;
    bool m_unstarted = false; // some open element has no character yet
    int m_breaks = 0; // line ends owed before the next character
    bool m_space = false; // a space owed
    QString m_prefix; // of a list's item, owed
    int m_preformatted = 0;
    qsizetype m_tooDeep = 0; // elements open beyond the deepest
    QString m_dropped;
    qsizetype m_droppedDepth = 0;
    bool m_cut = false;
};

} // namespace

RichText fromHtml(QStringView html, qsizetype maxLength)
{
    QStringView read = html.first(std::clamp<qsizetype>(maxLength, 0, html.size()));
    const bool cut = read.size() < html.size();
    if (cut) {
        // Nothing half: no tag without its end, no character without its second half.
        const qsizetype open = read.lastIndexOf(u'<');
        if (open > read.lastIndexOf(u'>'))
            read = read.first(open);
        if (!read.isEmpty() && read.back().isHighSurrogate())
            read.chop(1);
    }
    Builder builder(read);
    if (cut)
        builder.markCut();
    return builder.build();
}

} // namespace pregonero::text
