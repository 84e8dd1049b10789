// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/dictionary.h"
#include "app/checker/families.h"
#include "app/checker/language.h"
#include "app/text/entities.h"
#include "app/text/wordset.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace pregonero::checker {
namespace {

constexpr qsizetype shortest = 12; // letters in one case; shorter ones are mostly one word
constexpr qsizetype longest = 60;
constexpr qsizetype longestPart = 24;
constexpr qsizetype contentWord = 4; // letters; shorter words count only when they are of the closed classes
constexpr qsizetype maximumTags = 40; // different ones looked into in one text
constexpr qsizetype maximumFindings = 200;

/// Short words that join others.
const QSet<QString> &joiningWords(const QString &language)
{
    static const QHash<QString, QSet<QString>> all = {
        {u"es"_s,
         text::wordSet(u"de del la el las los y e o en a al con por para un una su tu mi se sin que no es lo más")},
        {u"gl"_s,
         text::wordSet(u"de do da dos das o a os as e en no na nos nas ao aos á con por para un unha sen se que non "
               u"é máis polo pola")},
        {u"pt"_s,
         text::wordSet(u"de do da dos das o a os as e em no na nos nas ao aos à com por para um uma sem se que não é "
               u"mais")},
        {u"ca"_s,
         text::wordSet(u"de del dels la el els les i o en a al als amb per un una sense es que no és més pel")},
        {u"eu"_s, text::wordSet(u"eta edo ez bai da gara gu zu bat du")},
        {u"en"_s,
         text::wordSet(u"a an the of in on at to for and or by is are be our my we us you your it not with from")},
    };
    static const QSet<QString> none;
    const auto found = all.constFind(language.left(2).toLower());
    return found == all.constEnd() ? none : *found;
}

/// Words of which the first or the last is one of these are one word that the dictionary lacks.
bool looksLikeOneWord(const QStringList &parts)
{
    static const QSet<QString> prefixes =
        text::wordSet(u"agro anti arqui auto bici bio centro ciber ciclo cine contra ecto ecio eco electro entre "
              u"euro extra fito foto geo hidro "
              u"hiper infra inter intra intro macro maxi mega meta meteo micro mini mono moto multi musico "
              u"narco neuro nuevo omni "
              u"para petro pluri poli porta post pre pro pseudo psico radio retro semi sobre socio sub super "
              u"súper supra tecno "
              u"tele termo tetra trans tras tri turbo ultra uni vice video vídeo over under out fore back "
              u"non self cyber crypto "
              u"herri eskola");
    static const QSet<QString> endings = text::wordSet(
        u"mente miento mientos idad idade dade dades able ables ible ante antes ador adora ada adas ado ados "
        u"ista istas ismo ismos mento "
        u"mentos ment ments ness less ship hood like wise ward wards some full able ably ance ence land time "
        u"tasun kuntza zale zaleak tegi tegia keta gune gunea");
    return (parts.size() == 2 && prefixes.contains(parts.first())) || endings.contains(parts.last());
}

/// Divides a run of letters into the fewest dictionary words, or says that it cannot do so with confidence.
class Divider final
{
public:
    Divider(const QString &language, const QSet<QString> &ownWords)
        : m_code(dictionary::codeFor(language)), m_joining(joiningWords(language)), m_ownWords(ownWords)
    {
    }

    [[nodiscard]] bool isReady() const { return !m_code.isEmpty(); }

    [[nodiscard]] bool isWord(const QString &run) const
    {
        return m_ownWords.contains(run) || dictionary::knows(m_code, run)
            || dictionary::knows(m_code, capitalised(run))
            || (withAccent(run) != run && dictionary::knows(m_code, withAccent(run)));
    }

    [[nodiscard]] std::optional<QStringList> divide(const QString &run) const
    {
        // best[i]: the cheapest division of the first i letters.
        struct Step {
            int cost = -1;
            qsizetype from = 0;
        };
        std::vector<Step> best(std::size_t(run.size()) + 1);
        best[0].cost = 0;
        for (qsizetype from = 0; from < run.size(); ++from) {
            const int soFar = best[std::size_t(from)].cost;
            if (soFar < 0)
                continue;
            for (qsizetype length = 1; length <= std::min(longestPart, run.size() - from); ++length) {
                const int cost = costOf(run.sliced(from, length));
                Step &step = best[std::size_t(from + length)];
                if (cost > 0 && (step.cost < 0 || soFar + cost < step.cost))
                    step = {soFar + cost, from};
            }
        }
        if (best.back().cost < 0)
            return {};
        QStringList parts;
        for (qsizetype end = run.size(); end > 0; end = best[std::size_t(end)].from)
            parts.prepend(run.sliced(best[std::size_t(end)].from, end - best[std::size_t(end)].from));
        const auto content =
            std::ranges::count_if(parts, [](const QString &part) { return part.size() >= contentWord; });
        if (parts.size() < 2 || content < 2 || looksLikeOneWord(parts) || isDoubtful(parts))
            return {};
        QStringList single;
        for (const QString &part : std::as_const(parts)) {
            if (joinedPairs().contains(part))
                single << u"de"_s << part.sliced(2);
            else
                single << part;
        }
        return single;
    }

    [[nodiscard]] static QString capitalised(const QString &word)
    {
        return word.first(1).toUpper() + word.sliced(1);
    }

private:
    /// Hashtags are often written without accents; this much of it is certain.
    [[nodiscard]] static QString withAccent(const QString &word)
    {
        if (word.endsWith(u"cion") || word.endsWith(u"sion"))
            return QString(word).replace(word.size() - 2, 1, u'ó');
        return word;
    }

    /// "delaserena" is "de la serena" rather than "del aserena".
    [[nodiscard]] static const QSet<QString> &joinedPairs()
    {
        static const QSet<QString> pairs = text::wordSet(u"dela delas delos");
        return pairs;
    }

    /// Fewest words first. Among joining words "de" is the cheapest and "del" the dearest, so that "delavado"
    /// is "de lavado" and "delamovilidad" is "de la movilidad". 0: not a word.
    [[nodiscard]] int costOf(const QString &part) const
    {
        if (m_joining.contains(part))
            return part == u"de" ? 16 : 18;
        if (joinedPairs().contains(part) && m_joining.contains(part.sliced(2)) && m_joining.contains(u"de"_s))
            return 17;
        if (part.size() >= contentWord && isWord(part))
            return 20;
        if (part.size() == contentWord - 1 && dictionary::knows(m_code, part))
            return 28;
        return 0;
    }

    /// "igualdad degenero" or "igualdad de genero": both are words.
    [[nodiscard]] bool isDoubtful(const QStringList &parts) const
    {
        return std::any_of(parts.begin() + 1, parts.end(), [this](const QString &part) {
            return part.size() >= contentWord + 2 && part.startsWith(u"de") && m_joining.contains(u"de"_s)
                && isWord(part.sliced(2));
        });
    }

    QString m_code;
    const QSet<QString> &m_joining;
    const QSet<QString> &m_ownWords;
};

/// One case after the first letter: "#fiestasdelaciudad", "#FIESTASDELACIUDAD", "#Fiestasdelaciudad".
bool isInOneCase(QStringView run)
{
    const auto rest = run.sliced(1);
    const bool small = std::ranges::none_of(rest, [](QChar c) { return c.isUpper(); });
    const bool capital = std::ranges::none_of(run, [](QChar c) { return c.isLower(); });
    return small || capital;
}

/// The tag with a capital where each word begins, or nothing where there is nothing sure to say.
std::optional<QString> inCamelCase(const QString &tag, const QStringList &languages,
                                   const QSet<QString> &ownWords)
{
    QString camel;
    bool divided = false;
    for (qsizetype at = 0; at < tag.size();) {
        qsizetype end = at;
        const bool letters = tag.at(at).isLetter();
        while (end < tag.size() && tag.at(end).isLetter() == letters)
            ++end;
        const QString run = tag.sliced(at, end - at);
        at = end;
        if (!letters || run.size() < shortest || run.size() > longest || !isInOneCase(run)) {
            camel += run;
            continue;
        }
        const QString small = run.toLower();
        std::optional<QStringList> parts;
        for (const QString &language : languages) {
            const Divider divider(language, ownWords);
            if (!divider.isReady())
                continue;
            if (divider.isWord(small))
                return {}; // one long word of any of the text's languages
            if (!parts)
                parts = divider.divide(small);
        }
        divided = divided || parts;
        for (const QString &part : parts.value_or(QStringList{}))
            camel += Divider::capitalised(part);
        if (!parts)
            camel += run;
    }
    return divided ? std::optional(camel) : std::nullopt;
}

} // namespace

QList<Finding> HashtagFamily::check(const Subject &subject) const
{
    const QString &text = subject.piece.text;
    if (!text.contains(u'#') && !text.contains(u'\uFF03'))
        return {};
    QStringList languages;
    for (const Stretch &stretch : stretches(text, subject.piece.language))
        if (!stretch.language.isEmpty() && !languages.contains(stretch.language))
            languages.append(stretch.language);
    QSet<QString> ownWords;
    for (const QString &word : subject.ownWords)
        ownWords.insert(word.normalized(QString::NormalizationForm_C).toLower());

    QList<Finding> findings;
    QHash<QString, std::optional<QString>> seen;
    for (const text::Entity &entity :
         text::extractEntities(text, {.dialect = text::EntityOptions::Dialect::Fediverse})) {
        if (entity.kind != text::Entity::Kind::Hashtag || entity.length <= shortest)
            continue;
        const QString written = text.sliced(entity.start, entity.length);
        const QString tag = written.sliced(1).normalized(QString::NormalizationForm_C);
        if (!seen.contains(tag)) {
            if (seen.size() >= maximumTags)
                break;
            seen.insert(tag, inCamelCase(tag, languages, ownWords));
        }
        if (findings.size() >= maximumFindings)
            break;
        const std::optional<QString> camel = seen.value(tag);
        if (!camel || *camel == tag)
            continue;
        const QString better = written.first(1) + *camel;
        findings.append(
            {.rule = u"accessibility.hashtag-case"_s,
             .category = u"accessibility"_s,
             .level = Finding::Level::Suggestion,
             .title = QCoreApplication::translate("pregonero::checker", "Words run together"),
             .message = QCoreApplication::translate(
                            "pregonero::checker",
                            "A screen reader says %1 as one word. Begin each word with a capital: %2.")
                            .arg(written, better),
             .source = QCoreApplication::translate("pregonero::checker",
                                                   "House rule: hashtags that can be read aloud"),
             .start = entity.start,
             .length = entity.length,
             .fixes = {{QCoreApplication::translate("pregonero::checker", "Replace with “%1”").arg(better),
                        entity.start, entity.length, better}}});
    }
    return findings;
}

} // namespace pregonero::checker
