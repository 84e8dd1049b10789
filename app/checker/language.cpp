// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/language.h"

#include "app/checker/checker.h"
#include "app/checker/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace pregonero::checker {
namespace {

// Sonnet's own guesser was tried on this job and left out: it has no model of Galician, answers "gl_ES" for
// Basque and "es_AR" for Spanish, and loads every dictionary to do so (see dictionary.h). Words that a text
// cannot do without tell these six apart better, and need nothing but this table.
enum Tongue { Es, Eu, Ca, Gl, Pt, En };
constexpr std::size_t tongues = 6;
constexpr std::array<const char16_t *, tongues> codes = {u"es", u"eu", u"ca", u"gl", u"pt", u"en"};

constexpr std::array<const char16_t *, tongues> commonWords = {
    // es
    u"el la los las lo un una unos unas y e o u de del al a en con por para sin sobre entre desde hasta "
    u"hacia según "
    u"ante tras durante que quien quienes como cuando donde si no ni pero porque más menos muy ya también "
    u"solo sólo "
    u"se le les nos os me te su sus nuestro nuestra nuestros nuestras vuestro vuestra tu tus este esta estos "
    u"estas "
    u"ese esa esto eso hay es son está están estará será serán fue ha han hemos había puede pueden podrá "
    u"podrán puedes "
    u"quieres tiene tienen hace hacer todo toda todos todas otro otra otros otras cada hoy mañana ayer ahora "
    u"aquí año "
    u"años día días hora horas lunes martes miércoles jueves viernes sábado domingo gracias vecinos vecinas "
    u"vecindad "
    u"calle calles plaza ayuntamiento ciudad barrio obras corte agua ciudadanía enero febrero marzo abril "
    u"mayo junio "
    u"julio agosto septiembre octubre noviembre diciembre nuevo nueva mejor gran algún alguna algunos "
    u"algunas ningún ninguna buen buena va van queda quedan qué quién "
    u"cuándo cómo dónde cuál cuánto nuevos nuevas semana semanas mes precio precios servicio dos tres vez "
    u"veces",
    // eu
    u"eta edo baina ere bai ez da dira dago daude zen ziren du dute ditu dituzte dugu ditugu duzu duzue dut "
    u"izan "
    u"izango izaten egin egingo egiten egon egongo bat batzuk hau hori hauek horiek hura gure zure zuen bere "
    u"beren "
    u"gaur bihar atzo orain hemen arte aurrera ondoren aurretik gero bidez buruz zehar eskerrik asko udal "
    u"udala udalak "
    u"udalaren udaletxea udaletxean herri herriko herritar herritarrak herritarrei kale kalea kalean plaza "
    u"plazan "
    u"ordu ordutan orduetan egun eguna egunean egunetan aste astea urte urtean hilabete larunbata "
    u"larunbatean igandea "
    u"igandean astelehena astelehenean asteartea asteartean asteazkena asteazkenean osteguna ostegunean "
    u"ostirala "
    u"ostiralean urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren "
    u"irailaren "
    u"urriaren azaroaren abenduaren behar nahi ahal dezakezu dezakete daiteke daitezke dela den diren dituen "
    u"zer non "
    u"noiz nola nor guztiak guztiek guztiontzat guztientzat guzti berri berria dena lanak lan ura",
    // ca
    u"el la els les l d s n m t un una uns unes i o ni de del dels al als a en amb per pel pels sense sobre "
    u"entre des "
    u"fins segons durant que qui com quan on si no però perquè més menys molt molta molts ja també només es "
    u"se li ens "
    u"us em et hi ho seu seva seus seves nostre nostra nostres vostre vostra aquest aquesta aquests aquestes "
    u"això "
    u"és són està estan estarà serà seran ha han hem havia pot poden podrà podran podeu podem teniu voleu "
    u"tot tota "
    u"tots totes altre altra altres cada avui demà ahir ara aquí any anys dia dies hora hores dilluns "
    u"dimarts dimecres "
    u"dijous divendres dissabte diumenge gràcies veïns veïnes veïnat carrer carrers plaça ajuntament ciutat "
    u"barri "
    u"obres tall aigua ciutadania gener febrer març abril maig juny juliol agost setembre octubre novembre "
    u"desembre "
    u"nou nova gran millor algun alguna alguns algunes cap bon bona va van queda queden "
    u"nous noves setmana setmanes mes preu preus termini servei dos dues tres cop vegades",
    // gl
    u"o a os as un unha uns unhas e ou de do da dos das ao aos á ás en no na nos nas con co coa cos coas por "
    u"polo pola "
    u"polos polas para sen sobre entre desde dende ata cara segundo durante que quen como cando onde se non "
    u"nin pero "
    u"porque máis menos moi moito moita moitos xa tamén só lle lles nós vos me te seu súa seus súas noso "
    u"nosa nosos "
    u"nosas voso vosa teu túa este esta estes estas ese esa isto iso hai é son está están estará será serán "
    u"foi ten "
    u"teñen tedes pode poden poderá poderán podes queres fai facer todo toda todos todas outro outra outros "
    u"outras "
    u"cada hoxe mañá onte agora aquí ano anos día días hora horas luns martes mércores xoves venres sábado "
    u"domingo "
    u"grazas veciños veciñas veciñanza rúa rúas praza concello cidade barrio obras corte auga cidadanía "
    u"xaneiro "
    u"febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro novo nova dun dunha nun "
    u"nunha "
    u"deste desta neste nesta xente algún algunha algúns algunhas ningún ningunha bo boa vai van queda "
    u"quedan "
    u"novos novas semana semanas mes prezo prezos prazo servizo dúas tres vez veces quen levan",
    // pt
    u"o a os as um uma uns umas e ou de do da dos das ao aos à às em no na nos nas com por pelo pela pelos "
    u"pelas para "
    u"sem sobre entre desde até segundo durante após que quem como quando onde se não nem mas porque mais "
    u"menos muito "
    u"muita muitos já também só lhe lhes nós me te seu sua seus suas nosso nossa nossos nossas vosso teu tua "
    u"este esta "
    u"estes estas esse essa isto isso há é são está estão estará será serão foi tem têm pode podem poderá "
    u"poderão podes "
    u"queres quer faz fazer todo toda todos todas tudo outro outra outros outras cada hoje amanhã ontem "
    u"agora aqui ano "
    u"anos dia dias hora horas segunda terça quarta quinta sexta feira sábado domingo obrigado obrigada "
    u"vizinhos "
    u"munícipes rua ruas praça câmara município cidade bairro freguesia obras corte água cidadãos janeiro "
    u"fevereiro "
    u"março abril maio junho julho agosto setembro outubro novembro dezembro novo nova dum duma num numa "
    u"deste desta "
    u"neste nesta devido através você algum alguma alguns algumas nenhum bom boa vai vão fica ficam "
    u"novos novas semana semanas mês preço preços prazo serviço dois duas três vez vezes",
    // en
    u"the a an and or of to in on at by for from with without about between until during under over into "
    u"through than "
    u"that this these those which who what when where how if not no nor but because more most less very also "
    u"only "
    u"is are was were be been being has have had do does did will would can could may might should must it "
    u"its he she "
    u"they them their we us our you your my his her there here all any every each other another new now "
    u"today tomorrow "
    u"yesterday day days week year years hour hours monday tuesday wednesday thursday friday saturday sunday "
    u"thanks "
    u"thank please street road town council city water people residents neighbours january february march "
    u"april may "
    u"june july august september october november december open closed find out up as so",
};

struct Ending {
    const char16_t *text;
    unsigned tongues;
};

constexpr unsigned bit(Tongue tongue)
{
    return 1U << tongue;
}

// Looked for at the end of words of at least two letters more.
constexpr auto endings = std::to_array<Ending>({
    {u"ción", bit(Es) | bit(Gl)},
    {u"ciones", bit(Es)},
    {u"sión", bit(Es) | bit(Gl)},
    {u"dad", bit(Es)},
    {u"dades", bit(Es) | bit(Gl)},
    {u"miento", bit(Es)},
    {u"mientos", bit(Es)},
    {u"illa", bit(Es)},
    {u"cións", bit(Gl)},
    {u"sións", bit(Gl)},
    {u"dade", bit(Gl) | bit(Pt)},
    {u"mento", bit(Gl) | bit(Pt)},
    {u"eiro", bit(Gl) | bit(Pt)},
    {u"eira", bit(Gl) | bit(Pt)},
    {u"ção", bit(Pt)},
    {u"ções", bit(Pt)},
    {u"são", bit(Pt)},
    {u"ões", bit(Pt)},
    {u"ão", bit(Pt)},
    {u"am", bit(Pt)},
    {u"agem", bit(Pt)},
    {u"arem", bit(Pt) | bit(Ca)},
    {u"ció", bit(Ca)},
    {u"cions", bit(Ca)},
    {u"sió", bit(Ca)},
    {u"tat", bit(Ca)},
    {u"tats", bit(Ca)},
    {u"ment", bit(Ca) | bit(En)},
    {u"eu", bit(Ca)},
    {u"ies", bit(Ca) | bit(En)},
    {u"tge", bit(Ca)},
    {u"aren", bit(Eu)},
    {u"ean", bit(Eu)},
    {u"etan", bit(Eu)},
    {u"tzen", bit(Eu)},
    {u"tzeko", bit(Eu)},
    {u"tzea", bit(Eu)},
    {u"rako", bit(Eu)},
    {u"ekin", bit(Eu)},
    {u"etako", bit(Eu)},
    {u"ntzat", bit(Eu)},
    {u"ak", bit(Eu)},
    {u"ek", bit(Eu)},
    {u"ko", bit(Eu)},
    {u"tik", bit(Eu)},
    {u"rik", bit(Eu)},
    {u"ing", bit(En)},
    {u"tion", bit(En)},
    {u"ed", bit(En)},
    {u"ght", bit(En)},
    {u"ly", bit(En)},
    {u"ness", bit(En)},
    {u"ould", bit(En)},
});

// Looked for anywhere in a word.
constexpr auto inside = std::to_array<Ending>({
    {u"ñ", bit(Es) | bit(Gl)},
    {u"ç", bit(Ca) | bit(Pt)},
    {u"ll", bit(Es) | bit(Ca)},
    {u"tx", bit(Eu) | bit(Ca)},
    {u"k", bit(Eu) | bit(En)},
    {u"l·l", bit(Ca)},
    {u"ny", bit(Ca)},
    {u"ï", bit(Ca)},
    {u"è", bit(Ca)},
    {u"ò", bit(Ca)},
    {u"xe", bit(Gl)},
    {u"xo", bit(Gl)},
    {u"ã", bit(Pt)},
    {u"õ", bit(Pt)},
    {u"nh", bit(Pt)},
    {u"lh", bit(Pt)},
    {u"ê", bit(Pt)},
    {u"â", bit(Pt)},
    {u"tz", bit(Eu)},
    {u"ts", bit(Eu)},
    {u"w", bit(En)},
    {u"th", bit(En)},
    {u"sh", bit(En)},
});

constexpr qsizetype longestSample = 4'000; // UTF-16; more says nothing new
constexpr double markWeight = 0.6; // a spelling hints, a word tells
constexpr double leastScore = 3.0;
constexpr double leastLead = 1.25; // over the second best

using Scores = std::array<double, tongues>;

void give(Scores &scores, unsigned mask, double weight)
{
    const double share = weight / std::popcount(mask);
    for (std::size_t i = 0; i < tongues; ++i)
        if (mask & (1U << i))
            scores.at(i) += share;
}

const QHash<QString, unsigned> &wordTable()
{
    static const QHash<QString, unsigned> table = [] {
        QHash<QString, unsigned> made;
        for (std::size_t i = 0; i < tongues; ++i) {
            const QStringList listed = QString(commonWords.at(i)).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : listed)
                made[word] |= 1U << i;
        }
        return made;
    }();
    return table;
}

void score(Scores &scores, const QString &word)
{
    if (const unsigned mask = wordTable().value(word)) {
        give(scores, mask, 1.0);
        return;
    }
    for (const Ending &mark : inside)
        if (word.contains(QStringView(mark.text)))
            give(scores, mark.tongues, markWeight);
    for (const Ending &mark : endings)
        if (const QStringView ending(mark.text); word.size() >= ending.size() + 2 && word.endsWith(ending))
            give(scores, mark.tongues, markWeight);
}

} // namespace

QString guessLanguage(const QString &text)
{
    Scores scores{};
    const QList<Word> sample = words(text, 0, std::min(text.size(), longestSample));
    for (const Word &word : sample) {
        const QStringList parts = word.form.toLower().split(u'\'', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            score(scores, part);
    }
    const auto best = std::ranges::max_element(scores);
    double second = 0;
    for (auto other = scores.cbegin(); other != scores.cend(); ++other)
        if (other != best)
            second = std::max(second, *other);
    if (*best < leastScore || *best < second * leastLead)
        return {};
    return QString(codes.at(std::size_t(best - scores.begin())));
}

QList<Stretch> stretches(const QString &text, const QString &declared)
{
    const QString own = declared.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const bool undeclared = own.isEmpty() || own == u"und" || own == u"mul" || own == u"zxx";
    const QString standard = undeclared ? guessLanguage(text) : declared;
    const bool ours = undeclared
        || std::ranges::any_of(codes, [&](const char16_t *code) { return own == QStringView(code); });

    QList<Stretch> paragraphs;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (end > start) {
            Stretch stretch{start, end, standard};
            if (ours)
                if (const QString guess =
                        guessLanguage(text.sliced(start, std::min(end - start, longestSample)));
                    !guess.isEmpty() && guess != standard.left(2).toLower())
                    stretch.language = guess;
            paragraphs.append(stretch);
        }
        start = end + 1;
    }
    return paragraphs;
}

QString languageName(const QString &language)
{
    const QString code = language.left(2).toLower();
    if (code == u"es")
        return QCoreApplication::translate("pregonero::checker", "Spanish");
    if (code == u"eu")
        return QCoreApplication::translate("pregonero::checker", "Basque");
    if (code == u"ca")
        return QCoreApplication::translate("pregonero::checker", "Catalan");
    if (code == u"gl")
        return QCoreApplication::translate("pregonero::checker", "Galician");
    if (code == u"pt")
        return QCoreApplication::translate("pregonero::checker", "Portuguese");
    if (code == u"en")
        return QCoreApplication::translate("pregonero::checker", "English");
    return QLocale::languageToString(QLocale(language).language());
}

} // namespace pregonero::checker
