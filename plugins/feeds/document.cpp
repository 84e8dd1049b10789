// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/document.h"

#include "app/text/richtext.h"
#include "plugins/api/status.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace pregonero::feeds {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::feeds)
};

constexpr int deepest = 100;
constexpr int mostElements = 300'000;

std::unexpected<Error> refused(const QString &message, const QString &detail)
{
    Error error = unreadableAnswer(u"feed: "_s + detail);
    error.message = message;
    return fail(std::move(error));
}

/// How many characters beyond ASCII are well-formed UTF-8, and how many bytes are not.
struct Utf8Count {
    qsizetype good = 0;
    qsizetype bad = 0;
};

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto first = uchar(bytes[at++]);
        if (first < 0x80)
            continue;
        const int more = first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
        int seen = 0;
        while (seen < more && at + seen < bytes.size() && (uchar(bytes[at + seen]) & 0xc0) == 0x80)
            ++seen;
        if (more == 0 || seen < more) {
            ++count.bad;
            continue;
        }
        ++count.good;
        at += more;
    }
    return count;
}

QByteArray declaredIn(const QByteArray &body)
{
    static const QRegularExpression declaration(u"^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']"_s);
    return declaration.match(QString::fromLatin1(body.left(300))).captured(1).toLatin1().toLower();
}

QByteArray charsetIn(const QByteArray &contentType)
{
    static const QRegularExpression parameter(u"charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return parameter.match(QString::fromLatin1(contentType.left(300))).captured(1).toLatin1().toLower();
}

/// An encoding that is not Unicode's; empty where none is named.
QByteArray legacy(const QByteArray &name)
{
    return name.startsWith("utf") || name.startsWith("us-ascii") ? QByteArray() : name;
}

QString decodedAs(const QByteArray &body, const QByteArray &name)
{
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    return decoder.isValid() ? QString(decoder(body)) : QString::fromLatin1(body);
}

bool isXmlCharacter(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe)
        || (c >= 0x10000 && c <= 0x10ffff);
}

/// Goes through a document once and keeps what a strict reader takes.
class Cleaner final
{
public:
    explicit Cleaner(QStringView text) : m_text(text) { m_out.reserve(text.size()); }

    Result<QString> clean()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'&') {
                reference();
            } else if (c == u'<' && here(u"<!--")) {
                m_at = after(u"-->", m_at + 4);
            } else if (c == u'<' && here(u"<![CDATA[")) {
                copyTo(after(u"]]>", m_at));
            } else if (c == u'<' && here(u"<?xml") && m_at + 5 < m_text.size() && m_text[m_at + 5].isSpace()) {
                m_at = after(u"?>", m_at); // what follows is UTF-8 now
            } else if (c == u'<' && here(u"<!doctype")) {
                if (!skipDocumentType())
                    return refused(Tr::tr("This feed brings character definitions of its own, as harmful documents do. It was "
                                          "not read. Tell those who run the site."),
                                   u"entities declared"_s);
            } else {
                copyTo(m_at + 1);
            }
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool here(QStringView word) const
    {
        return m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive);
    }

    [[nodiscard]] qsizetype after(QStringView end, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(end, from);
        return found < 0 ? m_text.size() : found + end.size();
    }

    void copyTo(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            const QChar c = m_text[m_at];
            if (c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate()) {
                m_out += c;
                m_out += m_text[++m_at];
            } else if (isXmlCharacter(c.unicode())) {
                m_out += c;
            }
        }
    }

    /// False where it declares entities.
    bool skipDocumentType()
    {
        QChar quote;
        int brackets = 0;
        const qsizetype begin = m_at;
        for (m_at += 9; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'[') {
                ++brackets;
            } else if (c == u']') {
                --brackets;
            } else if (c == u'>' && brackets <= 0) {
                ++m_at;
                break;
            }
        }
        return !m_text.sliced(begin, m_at - begin).contains("<!ENTITY"_L1, Qt::CaseInsensitive);
    }

    void reference()
    {
        constexpr qsizetype longest = 32;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && end - m_at < longest && (m_text[end].isLetterOrNumber() || m_text[end] == u'#'))
            ++end;
        const bool closed = end < m_text.size() && m_text[end] == u';' && end > m_at + 1;
        const QString name = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        if (!closed) {
            m_out += "&amp;"_L1;
            ++m_at;
            return;
        }
        m_at = end + 1;
        static const QStringList xmlsOwn{u"amp"_s, u"lt"_s, u"gt"_s, u"quot"_s, u"apos"_s};
        if (xmlsOwn.contains(name)) {
            m_out += u'&' + name + u';';
        } else if (name.startsWith(u'#')) {
            bool isNumber = false;
            const uint number = name.size() > 1 && name[1].toLower() == u'x' ? name.sliced(2).toUInt(&isNumber, 16)
                                                                            : name.sliced(1).toUInt(&isNumber, 10);
            if (isNumber && isXmlCharacter(number))
                m_out += u"&#"_s + QString::number(number) + u';';
        } else {
            m_out += named(name);
        }
    }

    /// HTML's names; others stay as they are written.
    QString named(const QString &name)
    {
        auto known = m_names.constFind(name);
        if (known == m_names.cend()) {
            constexpr qsizetype mostNames = 500;
            if (m_names.size() >= mostNames)
                return u"&amp;"_s + name + u';';
            const QString written = u'&' + name + u';';
            // Between two letters, for some of them are spaces.
            const QString read = text::fromHtml(u'x' + written + u'x').plain;
            const QString letter = read.sliced(1, std::max<qsizetype>(0, read.size() - 2));
            known = m_names.insert(name, letter.size() > 2 ? u"&amp;"_s + name + u';' : letter.toHtmlEscaped());
        }
        return *known;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_out;
    QHash<QString, QString> m_names;
};

/// What is wrong with it, if anything.
Result<bool> judged(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    int depth = 0;
    int elements = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > deepest || ++elements > mostElements)
                return refused(Tr::tr("This feed is too large or too deeply nested to be one. It was not read. Tell those who "
                                      "run the site."),
                               u"%1 levels, %2 elements"_s.arg(depth).arg(elements));
            break;
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: reader.raiseError(u"entity"_s); break;
        default: break;
        }
    }
    if (reader.hasError())
        return refused(Tr::tr("This feed is broken at line %1, so nothing of it was read. Tell those who run the site.")
                           .arg(reader.lineNumber()),
                       reader.errorString().left(200));
    return true;
}

} // namespace

QString decoded(const QByteArray &body, const QByteArray &contentType)
{
    if (body.startsWith("\xff\xfe") || body.startsWith(QByteArrayView("<\0", 2)))
        return QString(QStringDecoder(QStringDecoder::Utf16LE)(body));
    if (body.startsWith("\xfe\xff") || body.startsWith(QByteArrayView("\0<", 2)))
        return QString(QStringDecoder(QStringDecoder::Utf16BE)(body));
    const QByteArray declared = legacy(declaredIn(body));
    if (declared.startsWith("iso-2022"))
        return decodedAs(body, declared);
    const Utf8Count utf8 = countUtf8(body);
    // A few spoilt places (a summary cut within a letter) do not make it something else.
    if (utf8.bad == 0 || utf8.good > 4 * utf8.bad)
        return QString::fromUtf8(body);
    QByteArray name = declared.isEmpty() ? legacy(charsetIn(contentType)) : declared;
    const bool western = name.isEmpty() || name == "iso-8859-1" || name == "latin1" || name == "windows-1252";
    const bool windows = std::ranges::any_of(body, [](char c) { return uchar(c) >= 0x80 && uchar(c) < 0xa0; });
    if (!western && !(name == "iso-8859-15" && windows))
        return decodedAs(body, name);
    return decodedAs(body, "windows-1252").replace(QChar(0xa4), QChar(0x20ac));
}

bool isWebPage(const QString &text)
{
    QStringView rest = QStringView(text).first(std::min<qsizetype>(text.size(), 20'000));
    for (;;) {
        while (!rest.isEmpty() && (rest.front().isSpace() || rest.front() == QChar::ByteOrderMark))
            rest = rest.sliced(1);
        const bool comment = rest.startsWith(u"<!--");
        if (!comment && !rest.startsWith(u"<?"))
            break;
        const qsizetype end = rest.indexOf(comment ? u"-->"_s : u"?>"_s);
        if (end < 0)
            return false;
        rest = rest.sliced(end + (comment ? 3 : 2));
    }
    static const QRegularExpression page(u"^<(!doctype\\s+html|html|head|body)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return page.matchView(rest).hasMatch();
}

Result<QByteArray> strictXml(const QString &text)
{
    QStringView whole(text);
    while (!whole.isEmpty() && (whole.front().isSpace() || whole.front() == QChar::ByteOrderMark || whole.front().isNull()))
        whole = whole.sliced(1);
    if (!whole.startsWith(u'<'))
        return refused(Tr::tr("What lies at this address is no feed. Check the address on the site."), u"no XML"_s);
    const Result<QString> clean = Cleaner(whole).clean();
    if (!clean)
        return fail(clean.error());
    // On one line with what follows: lines keep their numbers.
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + clean->toUtf8();
    return judged(xml).transform([&](bool) { return xml; });
}

} // namespace pregonero::feeds
