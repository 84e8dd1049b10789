// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/addresses.h"
#include "app/identifiers/shapes.h"
#include "app/text/fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::identifiers {
namespace {

// The patterns are bounded in every repetition, so that a long text costs what its length says.
const QString blank = u"[ \\x{A0}\\x{202F}]"_s;

/// A street's name: a word with a capital, or "9 de Octubre", and up to five more with little words between.
QString nameOfStreet()
{
    const QString capital = u"(?:(?-i:\\p{Lu})[\\p{L}\\p{M}'’·\\-]{1,24}\\.?|(?-i:\\p{Lu})\\.)"_s;
    const QString small =
        u"(?:(?:de|del|d'en|la|las|los|el|les|els|dels|do|da|dos|das|y|i|e|en|na|san|santa|sant|são)%1{1,2}|l['’]|d['’]){0,3}"_s.arg(blank);
    return u"(?:%1(?:\\d{1,2}%2de%2)?%3(?:%2{1,2}%1%3){0,5})"_s.arg(small, blank, capital);
}

/// ", n.º 12 bis"
QString numberOfHouse()
{
    return u"(?:,%1{0,2}|%1{1,2})(?:(?:(?:n\\.?[ºo°]|núm\\.?|num\\.?|número|zk\\.?|zenb\\.?|numero)%1?)?)(?<number>\\d{1,4})(?:%1?(?:bis|dup\\.?)\\b|-?[A-Za-z]\\b(?!\\.?%1\\p{Ll}{3}))?"_s.arg(blank);
}

/// ", 3.º B", ", bajo", ", esc. 2, piso 4, puerta C", "2n 1a", "2. ezk."
QString dwelling()
{
    const QString word = u"(?:esc(?:alera)?|portal|bloque|bl(?:q|oc)?|piso|pis|planta|pta|puerta|porta|plta|p[ºo]|andar|apto|apartamento|apartament|apartado|casa|dpto|depto|departamento|interior|int|solairua|solairu|atea|letra|local)\\.?"_s;
    const QString ordinal = u"\\d{1,2}\\.?(?:[ºª°]|er|n|r|t|è|a|o|\\.)(?![\\p{L}\\d])"_s;
    const QString low = u"(?:bajo|bajos|baix|baixos|baixo|bjo|entresuelo|entlo|entl|entresòl|ático|àtic|principal|pral|semisótano|sótano|rés-do-chão|r/c|beheko%1solairua|behea)\\.?"_s.arg(blank);
    const QString side = u"(?:izq(?:uierda|da|d)?|izda|izd|dcha|drcha|dta|dreta|derecha|dta|esq(?:uerra|uerdo|uerda)?|dto|direito|dereita|ezkerra|ezk|eskuina|eskuin|esk|centro|int|ext|exterior)\\.?"_s;
    return u"(?<dwelling>(?:%1{0,2}[,\\-–]?%1{0,2}(?:%2%1?(?:\\d{1,3}|(?-i:[A-Z]))\\b[ºª]?|%3|%4\\b)(?:%1{1,2}(?:%5|(?-i:[A-Z])\\b|\\d{1,2}(?:[ªa]|\\b)))?){1,4}(?:%1%5)?)?"_s
        .arg(blank, word, ordinal, low, side);
}

/// What may not follow: a decimal, an hour, a date, a count of something ("plaza de España, 3 conciertos").
QString notMore()
{
    return u"(?![\\p{L}\\d]|[.,:/]\\d|%1{0,2}(?:h|hs|hrs|horas?|hores|ordu\\p{L}{0,4}|euros?|años?|anys|anos|urte|minutos?|min|km|m)\\b|%1{0,2}[€%]|%1de%1\\p{L}|%1{1,2}(?!(?:para|junto|frente|esquina|entre|desde|hasta|donde|está|abre|bajo|será|tiene|pero|como|amb|davant|cantonada|preto|xunto)\\b)(?-i:\\p{Ll})\\p{L}{3})"_s
        .arg(blank);
}

const QRegularExpression &romance()
{
    static const QRegularExpression pattern = [] {
        const QString kinds = u"(?:calle|cl\\.|c\\.|avenida|avinguda|avda\\.?|avgda\\.?|avd\\.?|av\\.?|plaza|plaça|praza|praça|plza\\.?|pza\\.?|pça\\.?|plz\\.?|pl\\.|paseo|passeig|pº|p\\.º|pg\\.|psg\\.|camino|camí|camiño|caminho|cno\\.|carretera|ctra\\.?|estrada|ronda|travesía|travessera|travessa|travesia|trav\\.|pasaje|passatge|pje\\.|ptge\\.|callejón|callejuela|costanilla|cuesta|glorieta|urbanización|urb\\.|rambla|alameda|jirón|jr\\.|carrer|carreró|rúa|ruela|calella|rua|r\\.|largo|beco|calçada|diagonal|vía|via|riera|torrent|baixada|costa|moll|kale|etorbidea)"_s;
        const QString withBlank = kinds + blank + u"{1,2}"_s;
        const QString stroke = u"(?:c|cl|r|pl|av|avda|pza)/%1{0,2}"_s.arg(blank);
        const QString any = u"[\\p{L}\\p{M}'’·\\-]{2,24}(?:%1[\\p{L}\\p{M}'’·\\-]{1,24}){0,4}"_s.arg(blank);
        QRegularExpression made(u"(?i)(?<![\\p{L}\\d/#@_])(?:(?:%1)%2|(?:%3)(?:%2|%4))%5%6%7"_s.arg(
                                    withBlank, nameOfStreet(), stroke, any, numberOfHouse(), dwelling(), notMore()),
                                QRegularExpression::UseUnicodePropertiesOption);
        made.optimize();
        return made;
    }();
    return pattern;
}

/// "Nagusia kalea, 5", "Kale Nagusia 5", "Bilbo etorbidea 3 - 2. ezk."
const QRegularExpression &basque()
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\d/#@_])(?:\\p{Lu}[\\p{L}\\-]{1,24}%1){1,4}(?i:kalea|kaleko|kalean|etorbidea|etorbidean|hiribidea|hiribidean|ibilbidea|errepidea|zumarkalea|pasealekua|plaza|auzoa|bidea)(?i)%2%3%4"_s
            .arg(blank, numberOfHouse(), dwelling(), notMore()),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "Calle 45 # 12-30", "Cra. 7 No. 71-21 apto 302"
const QRegularExpression &colombian()
{
    static const QRegularExpression pattern(
        u"(?i)(?<![\\p{L}\\d/#@_])(?:calle|cll?\\.?|carrera|cra\\.?|kra\\.?|kr\\.?|avenida|av\\.?|diagonal|dg\\.?|transversal|tv\\.?)%1{1,2}\\d{1,3}%1?[A-Z]?(?:%1(?:bis|sur|norte|este|oeste))?%1{0,2}(?:#|n\\.?[ºo°]\\.?|no\\.|nro\\.?)%1{0,2}(?<number>\\d{1,3})[A-Z]?%1?[-–]%1?\\d{1,3}(?![\\p{L}\\d])%2"_s
            .arg(blank, dwelling()),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool saysHome(QStringView text, qsizetype start)
{
    static const QRegularExpression home(
        u"(?i)\\b(?:viv(?:e|o|en|imos|ía|ían|ir)|resid(?:e|o|en|ente|entes|eix)|domicili\\p{L}*|empadronad\\p{L}*|su casa|mi casa|viu(?:en)?|visc|bizi|etxean|mora(?:da|m)?|moro|residencia|resident|lives?|home address)\\b[^.\\n]{0,40}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype from = std::max<qsizetype>(0, start - 60);
    return home.matchView(text.sliced(from, start - from)).hasMatch();
}

} // namespace

QList<Hit> streets(QStringView text)
{
    QList<Hit> hits;
    if (std::ranges::none_of(text, isDigit))
        return hits;
    for (const QRegularExpression *pattern : {&romance(), &basque(), &colombian()}) {
        QRegularExpressionMatchIterator matches = pattern->globalMatchView(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QStringView number = match.capturedView(u"number");
            const bool year = number.size() == 4 && (number.startsWith(u"19") || number.startsWith(u"20"));
            const bool home = match.capturedLength(u"dwelling") > 0;
            if (year && !home)
                continue;
            hits.append({.kind = Kind::Address,
                         .start = match.capturedStart(),
                         .length = match.capturedLength(),
                         .labelled = home || saysHome(text, match.capturedStart())});
        }
    }
    return hits;
}

QString comparedStreet(QStringView written)
{
    static const QHash<QString, QString> readings = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const QString &whole, const QString &forms) {
            for (const QString &form : forms.split(u' '))
                all.insert(form, whole);
        };
        add(u"calle"_s, u"c cl cll carrer rua r kale kalea kaleko"_s);
        add(u"avenida"_s, u"av avd avda avgda avinguda etorbidea hiribidea"_s);
        add(u"plaza"_s, u"pl plz plza pza placa praza praca pca"_s);
        add(u"paseo"_s, u"p po pg psg passeig pasealekua"_s);
        add(u"carretera"_s, u"ctra estrada errepidea"_s);
        add(u"camino"_s, u"cno cami camino caminho bidea"_s);
        add(u"carrera"_s, u"cra kra kr"_s);
        return all;
    }();
    static const QSet<QString> silent{u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"los"_s,  u"el"_s,  u"les"_s,    u"els"_s,  u"dels"_s, u"do"_s,
                                      u"da"_s, u"dos"_s, u"das"_s, u"n"_s,  u"no"_s, u"num"_s, u"numero"_s, u"zk"_s, u"zenb"_s, u"o"_s, u"a"_s};
    QString compared;
    QString word;
    const QString folded = text::foldForSearch(written) + u' ';
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (!word.isEmpty()) {
            const QString whole = readings.value(word, word);
            if (!silent.contains(whole))
                compared += whole + u' ';
        }
        word.clear();
    }
    return compared;
}

} // namespace pregonero::identifiers
