// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"
#include "app/text/characters.h"
#include "app/text/codepoints.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

/// What says nothing of where a link leads, in the six languages. A screen reader lists links without what stands around.
const QStringList &emptyLinkTexts()
{
    static const QStringList all{
        u"(?:(?:pincha|pulsa|haz clic|clica|entra|consulta|accede|descarga|mira) )?aquí"_s, u"(?:ver|leer|saber|más) (?:más|info(?:rmación)?)"_s, u"más información"_s,
        u"enlace"_s, u"este enlace"_s, u"link"_s, u"clic"_s, u"(?:clica |prem )?aquí"_s, u"(?:clica |cliqueu |fes clic )?ací"_s, u"més informació"_s, u"llegir més"_s,
        u"enllaç"_s, u"(?:sakatu |egin klik )?hemen"_s, u"informazio gehiago"_s, u"gehiago"_s, u"esteka"_s, u"(?:preme |fai clic )?aquí"_s, u"máis información"_s,
        u"ligazón"_s, u"(?:clique |carregue )?aqui"_s, u"mais informaç(?:ão|ões)"_s, u"saiba mais"_s, u"(?:click )?here"_s, u"(?:read |learn |see )?more"_s,
        u"more info(?:rmation)?"_s, u"this link"_s};
    return all;
}

struct Run {
    prose::Range range;
    int count = 0;
    qsizetype allowedEnd = 0; // behind the last one that may stay
};

/// Emoji that follow each other with at most blanks between.
QList<Run> emojiRuns(QStringView text, int allowed)
{
    QList<Run> runs;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text::emojiLength(text, at);
        if (length == 0) {
            at += text::codePointAt(text, at).units;
            continue;
        }
        const bool follows = !runs.isEmpty() && text.sliced(runs.last().range.end(), at - runs.last().range.end()).trimmed().isEmpty()
            && !text.sliced(runs.last().range.end(), at - runs.last().range.end()).contains(u'\n');
        if (!follows)
            runs.append({{at, 0}, 0, at});
        Run &run = runs.last();
        at += length;
        run.range.length = at - run.range.start;
        if (++run.count <= allowed)
            run.allowedEnd = at;
    }
    return runs;
}

/// The letter that a decorated one stands for, 0 where it is none. Screen readers spell such letters by their Unicode names, or
/// are silent.
char32_t plainLetter(char32_t c)
{
    if ((c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0xFF21 && c <= 0xFF5A) || (c >= 0x24B6 && c <= 0x24E9) || (c >= 0x1F130 && c <= 0x1F149)) {
        const QString plain = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
        return plain.size() == 1 && plain.front().isLetterOrNumber() ? plain.front().unicode() : 0;
    }
    if (c >= 0x1F150 && c <= 0x1F169)
        return U'A' + (c - 0x1F150);
    const bool emoji = c == 0x1F170 || c == 0x1F171 || c == 0x1F17E || c == 0x1F17F;
    return c >= 0x1F170 && c <= 0x1F189 && !emoji ? U'A' + (c - 0x1F170) : 0;
}

void styledLetters(const prose::Block &block, QList<Hit> &hits)
{
    const QStringView text = block.text;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        qsizetype end = at;
        QString plain;
        QString waiting; // blanks and signs, ours only if another letter follows
        int letters = 0;
        while (at < text.size()) {
            const text::CodePoint c = text::codePointAt(text, at);
            if (const char32_t letter = plainLetter(c.value); letter != 0) {
                plain += waiting + QString::fromUcs4(&letter, 1);
                waiting.clear();
                ++letters;
                at += c.units;
                end = at;
            } else if (letters > 0 && !QChar::isLetterOrNumber(c.value) && c.value != u'\n' && waiting.size() < 3) {
                waiting += text.sliced(at, c.units);
                at += c.units;
            } else {
                break;
            }
        }
        if (letters >= 3)
            hits.append({.range = {start, end - start},
                         .arguments = {text.sliced(start, end - start).toString(), plain},
                         .fixes = {{plain}}});
        at = letters > 0 ? end : start + text::codePointAt(text, start).units;
    }
}

void capitals(const prose::Block &block, int most, QList<Hit> &hits)
{
    // Joining words ("Y", "DE") hold a run together and do not make one.
    struct {
        qsizetype start = -1;
        qsizetype end = 0;
        int words = 0;
        int longWords = 0;
    } run;
    const QStringView text = block.text;
    const auto close = [&] {
        if (run.words >= most && run.longWords >= 2)
            hits.append({.range = {run.start, run.end - run.start},
                         .arguments = {text.sliced(run.start, run.end - run.start).toString()}});
        run = {};
    };
    for (const prose::Range &range : prose::words(text)) {
        const QStringView word = text.sliced(range.start, range.length);
        const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
        const bool small = std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
        if (run.start >= 0 && text.sliced(run.end, range.start - run.end).contains(u'\n'))
            close();
        if (letters == 0)
            continue; // a figure says nothing
        if (small || isInSpan(block, range)) {
            close();
            continue;
        }
        if (run.start < 0)
            run.start = range.start;
        run.end = range.end();
        run.words += letters >= 2 ? 1 : 0;
        run.longWords += letters >= 4 ? 1 : 0;
    }
    close();
}

class Accessibility final : public Check
{
public:
    Accessibility(QStringList checks, int max, int words, Wanted linkTexts)
        : m_checks(std::move(checks)), m_max(max), m_words(words), m_linkTexts(std::move(linkTexts))
    {
    }

    using Check::look;
    void look(const prose::Block &block, const Surroundings &, QList<Hit> &hits) const override
    {
        if (m_checks.contains("emoji-run"_L1))
            for (const Run &run : emojiRuns(block.text, m_max))
                if (run.count > m_max)
                    hits.append({.range = run.range,
                                 .arguments = {QString::number(run.count), QString::number(m_max)},
                                 .fixes = {{block.text.sliced(run.range.start, run.allowedEnd - run.range.start)}}});
        if (m_checks.contains("emoji-many"_L1)) {
            int count = 0;
            qsizetype last = 0;
            for (const Run &run : emojiRuns(block.text, m_max)) {
                count += run.count;
                last = run.range.start;
            }
            if (count > m_max)
                hits.append({.range = {last, 1}, .arguments = {QString::number(count), QString::number(m_max)}});
        }
        if (m_checks.contains("styled-letters"_L1))
            styledLetters(block, hits);
        if (m_checks.contains("capitals"_L1))
            capitals(block, m_words, hits);
        if (m_checks.contains("link-text"_L1))
            linkTexts(block, hits);
    }

private:
    void linkTexts(const prose::Block &block, QList<Hit> &hits) const
    {
        for (const prose::Span &span : block.spans) {
            if (span.kind != prose::Span::Kind::Link)
                continue;
            QStringView shown = QStringView(block.text).sliced(span.range.start, span.range.length).trimmed();
            while (!shown.isEmpty() && !shown.back().isLetterOrNumber())
                shown.chop(1);
            const std::vector<prose::Range> found = m_linkTexts.find(shown);
            if (found.size() == 1 && found.front() == prose::Range{0, shown.size()})
                hits.append({.range = span.range, .arguments = {shown.toString()}});
        }
    }

    QStringList m_checks;
    int m_max;
    int m_words;
    Wanted m_linkTexts;
};

/// What an alternative text says where it says nothing.
QString faultOfAltText(const QString &alt, const QString &text)
{
    static const QRegularExpression file(u"(?:^|[\\/])[^ ]+\\.(?:jpe?g|png|gif|webp|heic|svg|bmp|mp4|mov|webm)$|^(?:IMG|DSC|WhatsApp Image|Captura de pantalla|Screenshot)[ _-]?\\d"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression prefix(
        u"^(?:(?:una |la |esta )?(?:imagen|foto|fotografía|ilustración)|(?:una )?(?:imatge|fotografia)|irudia|argazkia|(?:unha )?(?:imaxe)|(?:uma )?(?:imagem)|(?:an? )?(?:image|picture|photo))(?: (?:de|del|d'|da|do|of|en la que|onde|where)\\b|:)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = alt.trimmed();
    if (plain.isEmpty())
        return {}; // whether it is missing, the network decides
    if (file.match(plain).hasMatch())
        return KindTr::tr("This alternative text is the name of a file. Say what the picture shows.");
    if (prefix.match(plain).hasMatch())
        return KindTr::tr("Screen readers already say that it is a picture: begin with what it shows.");
    if (prose::words(plain).size() < 3)
        return KindTr::tr("This alternative text is too short to say what the picture shows. Write a sentence.");
    if (plain.size() > 20 && plain == text.trimmed())
        return KindTr::tr("The alternative text repeats the post: it would be heard twice. Say what the picture shows.");
    return {};
}

class AltTexts final : public Check
{
public:
    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        for (qsizetype i = 0; i < context.media.size(); ++i) {
            const QString fault = faultOfAltText(context.media[i].altText, document.source);
            if (!fault.isEmpty())
                hits.append({.range = {-1, 0}, .arguments = {context.media[i].altText}, .message = fault, .attachment = int(i)});
        }
        const Scopes alternative({u"alt"_s});
        for (const prose::Block &block : document.blocks) {
            if (!alternative.matchesBlock(block.scope))
                continue;
            const QString fault = faultOfAltText(block.text, {});
            if (!fault.isEmpty())
                hits.append({.range = block.inSource({0, block.text.size()}), .arguments = {block.text}, .message = fault});
        }
    }
};

} // namespace

std::unique_ptr<Check> makeAccessibility(Fields &fields)
{
    const QStringList checks =
        choices(fields, u"check",
                {u"emoji-run"_s, u"emoji-many"_s, u"capitals"_s, u"styled-letters"_s, u"link-text"_s, u"alt-text"_s}, {});
    if (checks.isEmpty())
        fields.fault(u"check", KindTr::tr("say what is to be looked at."));
    const int max = fields.number(u"max", 3);
    const int words = fields.number(u"words", 3);
    Wanted linkTexts(fields, u"tokens", emptyLinkTexts());
    if (checks.contains("alt-text"_L1)) {
        if (checks.size() > 1)
            fields.fault(u"check", KindTr::tr("alt-text looks at pictures, not at the text: give it a rule of its own."));
        return std::make_unique<AltTexts>();
    }
    return std::make_unique<Accessibility>(checks, max, words, std::move(linkTexts));
}

} // namespace pregonero::rules
