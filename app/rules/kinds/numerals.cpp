// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/typography.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pregonero::rules::typography {
namespace {

constexpr QChar fixedBlank = u'\u00A0';

QRegularExpression unicode(const QString &pattern)
{
    QRegularExpression made(pattern, QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

/// Digits in threes from the right, with fixed blanks.
QString inThrees(const QString &digits)
{
    QString grouped;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            grouped += fixedBlank;
        grouped += digits[i];
    }
    return grouped;
}

bool isBrazilian(const QString &language)
{
    return language.startsWith("pt-BR"_L1, Qt::CaseInsensitive);
}

} // namespace

/// "5kg", "38ºC", "40 m2": the sign and its blank. Where the blank is, it may break: see fixedBlanks.
void units(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QRegularExpression wrong = unicode(
        u"(?<![\\d\\p{L}./:,-])(\\d+(?:[., \\x{A0}]\\d+)*)([ \\x{A0}]?)(km/h|km²|km2|km|cm|mm|m²|m2|m³|m3|ha|kg|mg|g|ml|cl|kWh|MWh|kW|MW|Mb|GB|MB|TB|°C|ºC|dB|Hz|€)(?![\\p{L}\\d²³/])"_s);
    static const QRegularExpression first = unicode(u"(?<![\\p{L}\\d])€ ?(\\d+(?:[.,]\\d+)*)(?![\\p{L}\\d])"_s);
    const bool english = baseOf(language) == "en"_L1;
    for (const QRegularExpressionMatch &match : wrong.globalMatch(text)) {
        const QString unit = match.captured(3);
        if (english && unit == u"€") {
            hits.append(replaced(text, match.capturedStart(), match.capturedLength(), unit + match.captured(1)));
            continue;
        }
        // "4G", "4g" is a network; "20m" beside a time is minutes in some writing, still a unit.
        if (match.capturedLength(2) == 0 && unit == "g"_L1 && match.captured(1).size() == 1)
            continue;
        QString better = unit;
        if (better == u"ºC")
            better = u"°C"_s;
        else if (better.endsWith(u'2'))
            better = better.chopped(1) + u'²';
        else if (better.endsWith(u'3'))
            better = better.chopped(1) + u'³';
        if (match.capturedLength(2) == 0 || better != unit)
            hits.append(replaced(text, match.capturedStart(2), match.capturedEnd() - match.capturedStart(2), fixedBlank + better));
    }
    if (!english)
        for (const QRegularExpressionMatch &match : first.globalMatch(text))
            hits.append(replaced(text, match.capturedStart(), match.capturedLength(), match.captured(1) + fixedBlank + u'€'));
}

/// es, ca, gl: "50 %"; eu: "%50"; en: "50%". Portuguese has both.
void percent(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QRegularExpression after = unicode(u"(?<![\\d\\p{L}])(\\d+(?:[.,]\\d+)?)([ \\x{A0}]?)%(?!\\p{L}|\\d)"_s);
    const QString base = baseOf(language);
    if (base == "pt"_L1)
        return;
    for (const QRegularExpressionMatch &match : after.globalMatch(text)) {
        const QString blank = match.captured(2);
        if (base == "eu"_L1)
            hits.append(replaced(text, match.capturedStart(), match.capturedLength(), u'%' + match.captured(1)));
        else if (base == "en"_L1) {
            if (!blank.isEmpty())
                hits.append(replaced(text, match.capturedStart(2), 2, u"%"_s));
        } else if (blank.isEmpty()) {
            hits.append(replaced(text, match.capturedStart(2), blank.size() + 1, fixedBlank + u"%"_s));
        }
    }
}

/// es, pt: "1.º", "n.º"; ca: "1r", "2n", "3r", "4t". A degree sign is no ordinal; what is said of the weather is none.
void ordinals(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QRegularExpression weather = unicode(u"(?i)\\b(?:grados|graus|temperatur\\p{L}*|m[áà]xim\\p{L}*|mínim\\p{L}*|calor|frío|frio)\\b"_s);
    static const QRegularExpression romance = unicode(u"(?<![\\d\\p{L}.,])(\\d{1,2}|[Nn])([ºª°])(?![CF]\\b| ?C\\b)(?=[\\s.,;:!?)»/-]|$)"_s);
    static const QRegularExpression ending = unicode(u"(?<![\\d\\p{L}.,])(\\d{1,2})(er|ero|era|do|da|ro|ra|to|ta|mo|ma|vo|va|no|na)(?![\\p{L}\\d])"_s);
    static const QRegularExpression catalan = unicode(u"(?<![\\d\\p{L}.,])(\\d{1,2})(?:er|on|è|º|ª|°)(?![\\p{L}\\d])"_s);
    const QString base = baseOf(language);
    if (base == "ca"_L1) {
        if (weather.match(text).hasMatch())
            return;
        static const QStringList endings{u"r"_s, u"n"_s, u"r"_s, u"t"_s};
        for (const QRegularExpressionMatch &match : catalan.globalMatch(text)) {
            const int number = match.captured(1).toInt();
            const bool feminine = match.captured().endsWith(u'ª');
            const bool known = number >= 1 && number <= 4;
            // "5è" is right as it is.
            if (match.captured().endsWith(u'è') && !known)
                continue;
            if (match.captured().endsWith(u'è') && number != 3)
                continue;
            const QString better = feminine ? u"a"_s : known ? endings[number - 1] : u"è"_s;
            hits.append(replaced(text, match.capturedStart(), match.capturedLength(), match.captured(1) + better));
        }
        return;
    }
    if (base != "es"_L1 && base != "pt"_L1)
        return;
    for (const QRegularExpressionMatch &match : romance.globalMatch(text)) {
        const bool number = match.captured(1).front().isDigit();
        if (number && weather.match(text).hasMatch())
            continue;
        const QString sign = match.captured(2) == u"°" ? u"º"_s : match.captured(2);
        hits.append(replaced(text, match.capturedStart(), match.capturedLength(), match.captured(1) + u'.' + sign));
    }
    if (base == "es"_L1)
        for (const QRegularExpressionMatch &match : ending.globalMatch(text)) {
            const QString written = match.captured(2);
            const QString better = written == "er"_L1 ? u".er"_s : written.endsWith(u'a') ? u".ª"_s : u".º"_s;
            hits.append(replaced(text, match.capturedStart(), match.capturedLength(), match.captured(1) + better));
        }
}

/// es, and Portuguese of Portugal: fixed blanks from five digits on and nothing in four (not: years, dates, hours, codes). With a
/// decimal comma the points cannot be anything else.
void thousands(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QRegularExpression points = unicode(u"(?<![\\d\\p{L}.,/:@#-])(\\d{1,3}(?:\\.\\d{3})+)(,\\d+)?(?![\\d\\p{L}/@]|[.,:-]\\d|-\\p{L}|%\\d)"_s);
    static const QRegularExpression four = unicode(u"(?<![\\d\\p{L}.,/:@#\\x{A0}-])([1-9])[ \\x{A0}](\\d{3})(?=[ \\x{A0}](?:€|euros?|personas|habitantes|pessoas|millones)\\b|[ \\x{A0}]€)"_s);
    const QString base = baseOf(language);
    if ((base != "es"_L1 && base != "pt"_L1) || isBrazilian(language))
        return;
    static const QRegularExpression named = unicode(u"(?i)(?:\\b(?:dni|nif|nie|tel|teléfono|rut|nit|ci|cédula|versión|v|ip|art|artículo|apartado|punto)\\.?:? *)$"_s);
    for (const QRegularExpressionMatch &match : points.globalMatch(text)) {
        if (named.matchView(QStringView(text).first(match.capturedStart())).hasMatch())
            continue;
        const QString digits = QString(match.captured(1)).remove(u'.');
        hits.append(replaced(text, match.capturedStart(), match.capturedLength(),
                             (digits.size() > 4 ? inThrees(digits) : digits) + match.captured(2)));
    }
    for (const QRegularExpressionMatch &match : four.globalMatch(text))
        hits.append(replaced(text, match.capturedStart(), match.capturedLength(), match.captured(1) + match.captured(2)));
}

/// A decimal point where the language has a comma, and the other way round: only beside a unit, where it is no hour or
/// chapter.
void decimals(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QString unit =
        u"(?=[ \\x{A0}]?(?:%|€|\\$|km|kg|ha\\b|m²|millón|millones|milions?|milhões|millóns|milioi|euros?|grados|graus|l\\b|kWh|million|billion))"_s;
    static const QRegularExpression point = unicode(u"(?<![\\d\\p{L}.,/:-])(\\d+)\\.(\\d{1,2})"_s + unit);
    static const QRegularExpression comma = unicode(u"(?<![\\d\\p{L}.,/:-])(\\d+),(\\d{1,2})"_s + unit);
    const bool english = baseOf(language) == "en"_L1;
    // In Mexico, Central America and others the point is the norm.
    static const QStringList withPoint{u"es-MX"_s, u"es-GT"_s, u"es-HN"_s, u"es-SV"_s, u"es-NI"_s, u"es-PA"_s, u"es-DO"_s, u"es-PR"_s, u"es-PE"_s, u"es-US"_s};
    if (withPoint.contains(language))
        return;
    for (const QRegularExpressionMatch &match : (english ? comma : point).globalMatch(text))
        hits.append(replaced(text, match.capturedStart(), match.capturedEnd(2) - match.capturedStart(),
                             match.captured(1) + (english ? u'.' : u',') + match.captured(2)));
}

/// "20:00h", "20:00 hs.", "20 hrs" to "20:00 h": a symbol has no point and no plural.
void hours(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QRegularExpression wrong =
        unicode(u"(?<![\\d\\p{L}.,/-])(\\d{1,2}(?:[:.]\\d{2})?)([ \\x{A0}]?)(h\\.|hs\\.?|hrs\\.?|H\\.?|h)(?![\\p{L}\\d])"_s);
    if (baseOf(language) == "en"_L1)
        return;
    for (const QRegularExpressionMatch &match : wrong.globalMatch(text)) {
        const QString unit = match.captured(3);
        // The point may be the sentence's own.
        const bool ends = unit == "h."_L1
            && (match.capturedEnd() == text.size() || text[match.capturedEnd()] == u'\n'
                || (match.capturedEnd() + 1 < text.size() && text[match.capturedEnd() + 1].isUpper()));
        const QString right = fixedBlank + u"h"_s;
        if ((unit == "h"_L1 || ends) && !match.captured(2).isEmpty())
            continue;
        const qsizetype end = match.capturedEnd() - (ends ? 1 : 0);
        hits.append(replaced(text, match.capturedStart(2), end - match.capturedStart(2), right));
    }
}

/// A blank between a figure and what belongs to it becomes one where no line breaks.
void fixedBlanks(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QRegularExpression breaking = unicode(
        u"(?<=\\d) (?=(?:km/h|km²|km|cm|mm|m²|m³|m|ha|kg|g|l|kWh|MWh|MB|GB|°C|€|%|h)(?![\\p{L}\\d²³]))|(?<=\\bn\\.º|\\bart\\.|\\bpág\\.) (?=\\d)"_s);
    const bool noPercent = baseOf(language) == "eu"_L1 || baseOf(language) == "en"_L1;
    for (const QRegularExpressionMatch &match : breaking.globalMatch(text)) {
        if (!noPercent || text.mid(match.capturedEnd(), 1) != "%"_L1)
            hits.append(replaced(text, match.capturedStart(), 1, QString(fixedBlank)));
    }
}

} // namespace pregonero::rules::typography
