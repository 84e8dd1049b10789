// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/figures.h"

#include "app/rules/kinds/common.h"
#include "app/text/entities.h"
#include "app/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

/// Months as they begin, folded, in the six languages; Basque ones take endings.
int monthOf(const QString &word)
{
    static const QList<QStringList> names = [] {
        QList<QStringList> all;
        for (const QString &month : QString(
                 u"enero gener urtarril xaneiro janeiro january|febrero febrer otsail febreiro fevereiro february|marzo marc martxo marco march|"
                 "abril apiril april|mayo maig maiatz maio may|junio juny ekain xuno junho june|julio juliol uztail xullo julho july|"
                 "agosto agost abuztu august|septiembre setiembre setembre irail setembro september|octubre urri outubro october|"
                 "noviembre novembre azaro novembro november|diciembre desembre abendu decembro dezembro december"_s)
                                         .split(u'|'))
            all << month.split(u' ');
        return all;
    }();
    static const QStringList basque{u"urtarril"_s, u"otsail"_s,  u"martxo"_s, u"apiril"_s, u"maiatz"_s, u"ekain"_s,
                                    u"uztail"_s,   u"abuztu"_s, u"irail"_s,  u"urri"_s,   u"azaro"_s,  u"abendu"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names[i].contains(word) || (word.startsWith(basque[i]) && word.size() <= basque[i].size() + 5))
            return int(i) + 1;
    return 0;
}

/// The words for small numbers.
const QStringList &wordsFor(int number)
{
    static const QList<QStringList> all = [] {
        QList<QStringList> list{{}};
        for (const QString &words : QString(
                 u"un una uno u bat unha um uma one|dos dues dous duas dois bi two|tres hiru three|cuatro quatre catro quatro lau four|"
                 "cinco cinc bost five|seis sis sei six|siete set sete zazpi seven|ocho vuit huit oito zortzi eight|nueve nou nove bederatzi nine|"
                 "diez deu dez hamar ten|once onze hamaika eleven|doce dotze doze hamabi twelve"_s)
                                         .split(u'|'))
            list << words.split(u' ');
        return list;
    }();
    static const QStringList none;
    return number > 0 && number < all.size() ? all[number] : none;
}

/// "1.234,5" by the language's signs; an hour's ':' counts as a decimal one. Zeros at the end of decimals do not.
QString canonical(QString written, bool english)
{
    static const QRegularExpression blanks(u"[ \\x{A0}\\x{2009}\\x{202F}]"_s);
    static const QRegularExpression points(u"\\.(?=\\d{3}(?:\\D|$))"_s);
    static const QRegularExpression commas(u",(?=\\d{3}(?:\\D|$))"_s);
    written.remove(blanks);
    written.remove(english ? commas : points);
    written.replace(u',', u'.').replace(u':', u'.');
    while (written.startsWith(u'0') && written.size() > 1 && written[1].isDigit())
        written.remove(0, 1);
    if (written.count(u'.') == 1) {
        while (written.endsWith(u'0'))
            written.chop(1);
        if (written.endsWith(u'.'))
            written.chop(1);
    }
    return written;
}

} // namespace

Facts factsOf(const QString &text, const QString &language)
{
    Facts facts;
    QString plain = text;
    for (const text::Entity &entity : text::extractEntities(text, {.dialect = text::EntityOptions::Dialect::Fediverse})) {
        facts.links += entity.kind == text::Entity::Kind::Link ? 1 : 0;
        facts.hashtags += entity.kind == text::Entity::Kind::Hashtag ? 1 : 0;
        std::fill_n(plain.begin() + entity.start, entity.length, u'\uFFFC');
    }
    const QString folded = text::foldForSearch(plain);
    for (const prose::Range &range : prose::words(folded))
        facts.words.insert(folded.sliced(range.start, range.length));

    static const QRegularExpression date(u"(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])"_s);
    for (const QRegularExpressionMatch &match : date.globalMatch(plain)) {
        const int month = match.captured(3).toInt();
        if (month < 1 || month > 12)
            continue;
        const QString year = match.captured(4);
        facts.figures.append({{match.capturedStart(1), match.capturedLength(1)}, {QString::number(match.captured(1).toInt())}});
        facts.months.append({{match.capturedStart(3), match.capturedLength(3)}, {QString::number(month)}});
        facts.figures.append({{match.capturedStart(4), match.capturedLength(4)}, {year.size() == 2 ? u"20"_s + year : year, year}});
        std::fill_n(plain.begin() + match.capturedStart(), match.capturedLength(), u'\uFFFC');
    }
    static const QRegularExpression month(u"\\p{L}{3,}"_s);
    for (const QRegularExpressionMatch &match : month.globalMatch(plain)) {
        // "may" is a verb in English unless a day stands beside it.
        const QString word = text::foldForSearch(match.captured());
        const int number = monthOf(word);
        if (number > 0 && (word != "may"_L1 || match.captured().front().isUpper()) && (word != "march"_L1 || match.captured().front().isUpper()))
            facts.months.append({{match.capturedStart(), match.capturedLength()}, {QString::number(number)}});
    }
    static const QRegularExpression number(
        u"\\d+(?:[.,:]\\d+|[ \\x{A0}\\x{2009}\\x{202F}]\\d{2,3}(?!\\d))*(?:[ \\x{A0}]?([ap])\\.?m\\b)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool english = baseOf(language) == "en"_L1;
    for (const QRegularExpressionMatch &match : number.globalMatch(plain)) {
        QString written = match.captured();
        QStringList forms;
        if (match.capturedLength(1) > 0) {
            written = written.first(match.capturedStart(1) - match.capturedStart()).trimmed();
            const QString hour = canonical(written, english);
            const int later = hour.section(u'.', 0, 0).toInt() + 12;
            forms << hour;
            if (match.captured(1).toLower() == "p"_L1 && later < 24)
                forms << canonical(QString::number(later) + hour.mid(hour.indexOf(u'.') < 0 ? hour.size() : hour.indexOf(u'.')), true);
        } else {
            forms << canonical(written, english);
        }
        facts.figures.append({{match.capturedStart(), written.size()}, forms});
    }
    return facts;
}

bool has(const Facts &facts, const Figure &figure, const QList<Figure> &among)
{
    const auto same = [&figure](const Figure &other) {
        return std::ranges::any_of(other.forms, [&figure](const QString &form) { return figure.forms.contains(form); });
    };
    if (std::ranges::any_of(among, same))
        return true;
    return std::ranges::any_of(figure.forms, [&facts](const QString &form) {
        return std::ranges::any_of(wordsFor(form.toInt()), [&facts](const QString &word) { return facts.words.contains(word); });
    });
}

} // namespace pregonero::rules
