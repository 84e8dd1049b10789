// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/dictionary.h"

#include "app/checker/checker.h"

#include <QHash>

#include <Sonnet/Speller>
#include <algorithm>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace pregonero::checker {
namespace dictionary {
namespace {

// Answers kept per dictionary; a town's posts repeat far fewer words than this. Emptied whole when full:
// simpler than an order of use, and refilled in milliseconds.
constexpr qsizetype maximumKnown = 20'000;
constexpr qsizetype maximumSuggested = 1'000;
constexpr qsizetype maximumSuggestions = 5;
constexpr qsizetype longestWord = 60; // Hunspell gives up at 100 bytes

struct Book {
    std::unique_ptr<Sonnet::Speller> speller;
    QHash<QString, bool> known = {};
    QHash<QString, QStringList> suggested = {};
};

struct Shelf {
    std::mutex mutex;
    // Naming a dictionary that does not matter: only a speller can list what is there, and with no name it
    // would load the one of the computer's locale.
    QStringList codes = Sonnet::Speller(u"es_ES"_s).availableLanguages();
    QHash<QString, std::shared_ptr<Book>> books = {};

    Book *book(const QString &code)
    {
        if (!codes.contains(code))
            return nullptr;
        std::shared_ptr<Book> &book = books[code];
        if (!book)
            book = std::make_shared<Book>(std::make_unique<Sonnet::Speller>(code));
        return book->speller->isValid() ? book.get() : nullptr;
    }
};

Shelf &shelf()
{
    static Shelf shelf; // made after Sonnet's own loader, so it goes before it
    return shelf;
}

/// A copy that shares nothing with Sonnet's or another thread's string.
QString ownCopy(const QString &string)
{
    return QString(string.constData(), string.size());
}

/// The word with one accent, tilde or cedilla put on, taken off or changed, as far as the dictionary knows
/// it: the commonest slip of these languages, and the one that Hunspell often puts last.
QStringList withOtherAccent(const QString &word, const Sonnet::Speller &speller)
{
    static const QStringList kin = {u"aáàâãä"_s, u"eéèêë"_s, u"iíìîï"_s, u"oóòôõö"_s,
                                    u"uúùûü"_s,  u"cç"_s,    u"nñ"_s};
    QStringList found;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar written = word.at(i);
        const auto letters =
            std::ranges::find_if(kin, [&](const QString &row) { return row.contains(written.toLower()); });
        if (letters == kin.end())
            continue;
        for (const QChar letter : *letters) {
            if (letter == written.toLower())
                continue;
            QString other = word;
            other[i] = written.isUpper() ? letter.toUpper() : letter;
            if (speller.isCorrect(other))
                found.append(other);
        }
    }
    return found;
}

QStringList suggest(const QString &word, const Sonnet::Speller &speller)
{
    QStringList ordered = withOtherAccent(word, speller);
    QStringList divided;
    const QStringList offered = speller.suggest(word);
    for (const QString &suggestion : offered) {
        // "in-puestos" for "inpuestos" is never meant; "in puestos" rarely.
        if (suggestion.contains(u'-') && !word.contains(u'-'))
            continue;
        (suggestion.contains(u' ') ? divided : ordered).append(suggestion);
    }
    ordered += divided;
    ordered.removeDuplicates();
    return ordered.mid(0, maximumSuggestions);
}

QStringList wanted(const QString &language)
{
    static const QHash<QString, QStringList> preferred = {
        {u"es"_s, {u"es_ES"_s, u"es"_s}},
        {u"eu"_s, {u"eu_ES"_s, u"eu"_s, u"eu_FR"_s}},
        {u"ca"_s, {u"ca_ES"_s, u"ca"_s}},
        {u"gl"_s, {u"gl_ES"_s, u"gl"_s}},
        {u"pt"_s, {u"pt_PT"_s, u"pt"_s, u"pt_BR"_s}},
        {u"en"_s, {u"en_GB"_s, u"en_US"_s}},
    };
    const QStringList parts = QString(language).replace(u'_', u'-').split(u'-', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QString primary = parts.first().toLower();
    QStringList codes;
    for (const QString &part : parts.sliced(1)) {
        if (part.compare(u"valencia", Qt::CaseInsensitive) == 0)
            codes.append(u"ca_ES-valencia"_s);
        else if (part.size() == 2)
            codes.append(primary + u'_' + part.toUpper());
    }
    return codes + preferred.value(primary, {primary, primary + u'_' + primary.toUpper()});
}

} // namespace

QString codeFor(const QString &language)
{
    const QStringList codes = wanted(language);
    Shelf &all = shelf(); // its list of codes never changes
    for (const QString &code : codes)
        if (all.codes.contains(code))
            return code;
    if (codes.isEmpty())
        return {};
    const QString prefix = codes.last().section(u'_', 0, 0) + u'_';
    for (const QString &code : std::as_const(all.codes))
        if (code.startsWith(prefix))
            return code;
    return {};
}

bool knows(const QString &code, const QString &word)
{
    if (word.isEmpty() || word.size() > longestWord)
        return false;
    Shelf &all = shelf();
    const std::scoped_lock lock(all.mutex);
    Book *book = all.book(code);
    if (!book)
        return false;
    if (const auto known = book->known.constFind(word); known != book->known.constEnd())
        return *known;
    if (book->known.size() >= maximumKnown)
        book->known.clear();
    const QString copy = ownCopy(word);
    return *book->known.insert(copy, book->speller->isCorrect(copy));
}

namespace {

/// Answers from the book's cache, or works the answer out once. The key keeps both kinds of question apart.
QStringList remembered(const QString &code, const QString &word, QChar kind,
                       QStringList (*find)(const QString &, const Sonnet::Speller &))
{
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    Shelf &all = shelf();
    const std::scoped_lock lock(all.mutex);
    Book *book = all.book(code);
    if (!book)
        return {};
    const QString key = kind + word;
    auto found = book->suggested.constFind(key);
    if (found == book->suggested.constEnd()) {
        if (book->suggested.size() >= maximumSuggested)
            book->suggested.clear();
        found = book->suggested.insert(key, find(ownCopy(word), *book->speller));
    }
    QStringList copies;
    for (const QString &suggestion : *found)
        copies.append(ownCopy(suggestion));
    return copies;
}

} // namespace

QStringList suggestions(const QString &code, const QString &word)
{
    return remembered(code, word, u'*', suggest);
}

QStringList accentSuggestions(const QString &code, const QString &word)
{
    return remembered(code, word, u'^', withOtherAccent);
}

} // namespace dictionary

QStringList spellingLanguages()
{
    QStringList languages;
    for (const QString &language : {u"es"_s, u"eu"_s, u"ca"_s, u"gl"_s, u"pt"_s, u"en"_s})
        if (!dictionary::codeFor(language).isEmpty())
            languages.append(language);
    return languages;
}

} // namespace pregonero::checker
