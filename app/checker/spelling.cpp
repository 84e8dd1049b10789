// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/dictionary.h"
#include "app/checker/families.h"
#include "app/checker/language.h"
#include "app/checker/warmup.h"
#include "app/checker/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pregonero::checker {
namespace {

constexpr qsizetype maximumFindings = 200; // past this it is the wrong language, not misspelt
constexpr qsizetype maximumAsked =
    10; // distinct words of one text to find suggestions for: each may take 0.2 s
constexpr qsizetype shortestName = 6; // below it, any name resembles some word

bool isAbbreviation(const QString &word)
{
    static const QSet<QString> known = {
        u"av"_s,    u"avda"_s,  u"avgda"_s, u"pza"_s,  u"plza"_s, u"pl"_s,   u"pº"_s,   u"ctra"_s,
        u"crta"_s,  u"urb"_s,   u"sr"_s,    u"sra"_s,  u"srs"_s,  u"srta"_s, u"dr"_s,   u"dra"_s,
        u"dña"_s,   u"excmo"_s, u"excma"_s, u"ilmo"_s, u"ilma"_s, u"núm"_s,  u"nº"_s,   u"tel"_s,
        u"tfno"_s,  u"tlf"_s,   u"art"_s,   u"arts"_s, u"pág"_s,  u"págs"_s, u"etc"_s,  u"ej"_s,
        u"aprox"_s, u"máx"_s,   u"mín"_s,   u"hab"_s,  u"dpto"_s, u"dto"_s,  u"ayto"_s, u"conc"_s,
        u"admón"_s, u"prof"_s,  u"km"_s,    u"kg"_s,   u"min"_s,  u"seg"_s,  u"ed"_s,   u"izda"_s,
        u"dcha"_s,  u"bajo"_s,  u"adj"_s,   u"eur"_s,  u"zk"_s,   u"zbk"_s,  u"or"_s,   u"st"_s,
        u"rd"_s,    u"ave"_s,   u"mr"_s,    u"mrs"_s,  u"ms"_s,   u"exmo"_s, u"exma"_s, u"ext"_s,
        u"ref"_s,   u"cf"_s,    u"vid"_s,   u"fig"_s,  u"vol"_s,  u"apdo"_s,
    };
    return known.contains(word.toLower());
}

/// Words that are no matter for a dictionary of common words.
bool isSkipped(const Word &word, const QString &text)
{
    if (word.form.size() <= 1 || word.hasInnerCapital())
        return true;
    if (word.glued && word.form.size() <= 4) // "vecinos/as", "interesado(s)", "C/ Mayor"
        return true;
    if (!word.endsInPoint || word.form.size() > 5)
        return false;
    if (isAbbreviation(word.form))
        return true;
    // "núm. 3", "c.p. 01001": a point that a small letter or a figure follows ends no sentence.
    qsizetype next = word.start + word.length + 1;
    while (next < text.size() && text.at(next) == u' ')
        ++next;
    return next < text.size() && (text.at(next).isLower() || text.at(next).isDigit());
}

QSet<QString> folded(const QStringList &ownWords)
{
    QSet<QString> set;
    for (const QString &entry : ownWords) {
        const QString whole = entry.normalized(QString::NormalizationForm_C).toCaseFolded();
        for (const QString &part : whole.split(u' ', Qt::SkipEmptyParts))
            set.insert(QString(part).replace(u'\u2019', u'\''));
    }
    return set;
}

QString withoutAccents(const QString &word)
{
    QString bare = word.toCaseFolded().normalized(QString::NormalizationForm_D);
    bare.removeIf([](QChar c) { return c.isMark(); });
    return bare;
}

/// One letter too many, too few, wrong or swapped with its neighbour; accents and capitals aside.
bool isOneSlipAway(const QString &written, const QString &meant)
{
    const QString a = withoutAccents(written);
    const QString b = withoutAccents(meant);
    const qsizetype shorter = std::min(a.size(), b.size());
    if (std::max(a.size(), b.size()) - shorter > 1)
        return false;
    qsizetype head = 0;
    while (head < shorter && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    const qsizetype restA = a.size() - head - tail;
    const qsizetype restB = b.size() - head - tail;
    if (restA <= 1 && restB <= 1)
        return true;
    return restA == 2 && restB == 2 && a.at(head) == b.at(head + 1) && a.at(head + 1) == b.at(head);
}

/// Reads one text; made anew for each check.
class Reader final
{
public:
    /// @param text outlives it
    Reader(const QString &text, const QStringList &ownWords) : m_text(text), m_ownWords(folded(ownWords)) { }

    QList<Finding> read(const QString &declared)
    {
        for (const Stretch &stretch : stretches(m_text, declared)) {
            if (m_findings.size() >= maximumFindings)
                break;
            if (!stretch.language.isEmpty())
                readStretch(stretch);
        }
        return m_findings;
    }

private:
    void readStretch(const Stretch &stretch)
    {
        m_language = stretch.language;
        const QString code = dictionary::codeFor(stretch.language);
        if (code.isEmpty()) {
            noteMissingDictionary();
            return;
        }
        m_code = code;
        const QList<Word> all = words(m_text, stretch.start, stretch.end);
        // In a line that shouts, capitals do not mean an acronym.
        const auto capitals = std::ranges::count_if(all, &Word::isAllCapitals);
        m_shouts = capitals >= 3 && capitals * 2 > all.size();
        for (qsizetype i = 0; i < all.size() && m_findings.size() < maximumFindings; ++i) {
            const bool nameFollows = i + 1 < all.size() && all.at(i + 1).isCapitalised() && !m_shouts
                && all.at(i + 1).start == all.at(i).start + all.at(i).length + 1;
            readWord(all.at(i), nameFollows);
        }
    }

    void readWord(const Word &word, bool nameFollows)
    {
        if (isSkipped(word, m_text) || (word.isAllCapitals() && !m_shouts) || isKnown(word.form))
            return;
        const bool maybeName =
            word.isCapitalised() && !word.isAllCapitals() && (!word.opensSentence || nameFollows);
        // The unknown part of a compound is what is marked; parts stand in the form as in the text.
        const QStringList parts =
            word.form.size() == word.length ? word.form.split(u'-') : QStringList{word.form};
        qsizetype offset = 0;
        for (const QString &part : parts) {
            if (parts.size() == 1 || !isPartKnown(part))
                report(part, word.start + offset, parts.size() == 1 ? word.length : part.size(), maybeName);
            offset += part.size() + 1;
        }
    }

    [[nodiscard]] bool accepts(const QString &word) const
    {
        return m_ownWords.contains(word.toCaseFolded()) || dictionary::knows(m_code, word);
    }

    [[nodiscard]] bool isKnown(const QString &word) const
    {
        if (accepts(word))
            return true;
        if (word.contains(u'-')) {
            const QStringList parts = word.split(u'-');
            if (std::ranges::all_of(parts, [this](const QString &part) { return isPartKnown(part); })
                || hasClitic(parts))
                return true;
        }
        // "d'Etxeberria", "Villanueva's": what stands on either side, where the dictionary does not know the
        // elision.
        if (const qsizetype at = word.indexOf(u'\''); at > 0)
            return at <= 2 ? isPartKnown(word.sliced(at + 1))
                           : word.size() - at <= 3 && isPartKnown(word.first(at));
        return false;
    }

    [[nodiscard]] bool isPartKnown(const QString &part) const
    {
        const bool acronym = !m_shouts && part.size() >= 2 && part == part.toUpper();
        // Basque declines foreign words and acronyms after a hyphen: "DNI-a", "WhatsApp-en".
        const bool ending = m_language.startsWith(u"eu") && part.size() <= 5;
        return part.size() <= 1 || acronym || ending || accepts(part);
    }

    /// Portuguese verbs that change before their pronoun: "fazê-lo" of "fazer", "informámo-lo" of
    /// "informámos".
    [[nodiscard]] bool hasClitic(const QStringList &parts) const
    {
        static const QSet<QString> pronouns = {u"o"_s,   u"a"_s,   u"os"_s, u"as"_s,  u"lo"_s,   u"la"_s,
                                               u"los"_s, u"las"_s, u"no"_s, u"na"_s,  u"nos"_s,  u"nas"_s,
                                               u"me"_s,  u"te"_s,  u"se"_s, u"lhe"_s, u"lhes"_s, u"vos"_s};
        if (!m_language.startsWith(u"pt") || parts.size() != 2 || !pronouns.contains(parts.at(1).toLower()))
            return false;
        const QString &stem = parts.at(0);
        QString bare = stem.normalized(QString::NormalizationForm_D);
        if (!bare.isEmpty() && bare.back().isMark())
            bare.chop(1);
        bare = bare.normalized(QString::NormalizationForm_C);
        return accepts(stem) || accepts(stem + u's') || accepts(bare + u'r') || accepts(bare + u's');
    }

    void report(const QString &word, qsizetype start, qsizetype length, bool maybeName)
    {
        if (maybeName && word.size() < shortestName)
            return;
        const QStringList instead = suggestionsFor(word);
        if (maybeName && std::ranges::none_of(instead, [&](const QString &meant) {
                return isOneSlipAway(word, meant);
            }))
            return; // a name that nobody could have in a dictionary
        Finding finding{
            .rule = u"spelling.unknown-word"_s,
            .category = u"spelling"_s,
            .level = maybeName ? Finding::Level::Suggestion : Finding::Level::Warning,
            .title = maybeName ? QCoreApplication::translate("pregonero::checker", "Name or slip?")
                               : QCoreApplication::translate("pregonero::checker", "Unknown word"),
            .message = QCoreApplication::translate("pregonero::checker",
                                                   "“%1” is not in the %2 dictionary. Correct it, or add it "
                                                   "to your dictionary if it is right.")
                           .arg(word, languageName(m_language)),
            .source = QCoreApplication::translate("pregonero::checker", "Hunspell dictionary %1").arg(m_code),
            .start = start,
            .length = length,
            .word = word};
        for (const QString &replacement : instead)
            finding.fixes.append(
                {QCoreApplication::translate("pregonero::checker", "Replace with “%1”").arg(replacement),
                 start, length, replacement});
        m_findings.append(finding);
    }

    QStringList suggestionsFor(const QString &word)
    {
        const QString asked = m_code + u' ' + word;
        if (!m_asked.contains(asked) && m_asked.size() >= maximumAsked)
            return dictionary::accentSuggestions(m_code, word);
        m_asked.insert(asked);
        return dictionary::suggestions(m_code, word);
    }

    void noteMissingDictionary()
    {
        if (m_missingNoted)
            return;
        m_missingNoted = true;
        const QString primary = m_language.left(2).toLower();
        const QString package = primary == u"pt" ? u"hunspell-pt-pt"_s
            : primary == u"en"                   ? u"hunspell-en-gb"_s
                                                 : u"hunspell-"_s + primary;
        m_findings.append(
            {.rule = u"spelling.no-dictionary"_s,
             .category = u"spelling"_s,
             .level = Finding::Level::Suggestion,
             .title = QCoreApplication::translate("pregonero::checker", "Spelling not checked"),
             .message = QCoreApplication::translate("pregonero::checker",
                                                    "There is no %1 dictionary on this computer. Install it "
                                                    "(on Debian and Ubuntu: the package %2) "
                                                    "and start the program again.")
                            .arg(languageName(m_language), package),
             .source = QCoreApplication::translate("pregonero::checker", "House rule")});
    }

    const QString &m_text;
    QSet<QString> m_ownWords;
    QString m_language;
    QString m_code;
    bool m_shouts = false;
    bool m_missingNoted = false;
    QSet<QString> m_asked = {};
    QList<Finding> m_findings = {};
};

/// What is said of an attachment's alternative text: places and fixes are of the post's text, so it has neither, and what
/// could be meant stands in the sentence.
QList<Finding> ofDescription(const Subject &subject, qsizetype attachment, const QList<Finding> &before)
{
    QList<Finding> findings = Reader(subject.piece.media.at(attachment).altText, subject.ownWords).read(subject.piece.language);
    findings.removeIf([&](const Finding &one) {
        return one.word.isEmpty() && std::ranges::any_of(before, [&](const Finding &said) { return said.rule == one.rule; });
    });
    for (Finding &finding : findings) {
        finding.attachment = static_cast<int>(attachment);
        finding.start = -1;
        finding.length = 0;
        if (finding.word.isEmpty())
            continue;
        QStringList meant;
        for (const Finding::Fix &fix : std::as_const(finding.fixes))
            meant.append(fix.replacement);
        finding.fixes.clear();
        finding.message = meant.isEmpty()
            ? QCoreApplication::translate("pregonero::checker",
                                          "“%1”, in the alternative text of attachment %2, is in no dictionary here. Correct it "
                                          "there, or add it to your dictionary if it is right.")
                  .arg(finding.word).arg(attachment + 1)
            : QCoreApplication::translate("pregonero::checker",
                                          "“%1”, in the alternative text of attachment %2, is in no dictionary here. Perhaps: "
                                          "%3. Correct it there, or add it to your dictionary if it is right.")
                  .arg(finding.word).arg(attachment + 1).arg(meant.join(QStringLiteral(", ")));
    }
    return findings;
}

} // namespace

void warmUp(const QStringList &languages)
{
    for (const QString &language : languages) {
        if (const QString code = dictionary::codeFor(language); !code.isEmpty())
            (void)dictionary::knows(code, u"a"_s);
    }
}

QList<Finding> SpellingFamily::check(const Subject &subject) const
{
    QList<Finding> findings = Reader(subject.piece.text, subject.ownWords).read(subject.piece.language);
    for (qsizetype i = 0; i < subject.piece.media.size(); ++i)
        findings += ofDescription(subject, i, findings);
    return findings;
}

} // namespace pregonero::checker
