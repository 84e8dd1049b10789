// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchquery.h"

#include <QStringList>

#include <algorithm>

namespace pregonero::store {

using namespace Qt::StringLiterals;

namespace {

// Bounds on what somebody pastes into a search field.
constexpr qsizetype maximumLength = 1000;
constexpr qsizetype maximumTerms = 32;

// Letters and numbers of any script make words, as in the tokenizer unicode61. Marks only ride on them.
bool hasWord(const QString &text)
{
    const auto points = text.toUcs4();
    return std::ranges::any_of(points, [](char32_t point) { return QChar::isLetterOrNumber(point); });
}

class Terms final
{
public:
    void add(const QString &text, bool prefix)
    {
        if (!hasWord(text) || m_terms.size() >= maximumTerms)
            return;
        // A quoted string is taken literally by FTS5; the tokenizer divides it into words in a row.
        m_terms.append(u'"' + text + (prefix ? u"\"*"_s : u"\""_s));
    }
    [[nodiscard]] QString expression() const { return m_terms.join(u" AND "_s); }

private:
    QStringList m_terms;
};

void addWord(Terms &terms, const QString &word)
{
    qsizetype end = word.size();
    while (end > 0 && word[end - 1] == u'*')
        --end;
    // The star means something only right behind a word.
    const bool prefix = end < word.size() && end > 0 && !word[end - 1].isPunct();
    terms.add(word.first(end), prefix);
}

} // namespace

QString placeToken(qint64 column)
{
    return u'c' + QString::number(column);
}

QString searchExpression(const QString &typed, const QList<qint64> &places)
{
    // Through UTF-8: half a surrogate pair would swallow the quote behind it.
    QString text = QString::fromUtf8(typed.first(std::min(typed.size(), maximumLength)).toUtf8());
    text.replace(QChar(), u' ');
    Terms terms;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u00ab' || c == u'\u00bb') {
            quoted ? terms.add(word, false) : addWord(terms, word);
            word.clear();
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            addWord(terms, word);
            word.clear();
        } else {
            word.append(c);
        }
    }
    quoted ? terms.add(word, false) : addWord(terms, word);

    const QString words = terms.expression();
    if (words.isEmpty())
        return {};
    QString expression = u"{text warning author} : ("_s + words + u')';
    if (!places.isEmpty()) {
        QStringList tokens;
        for (const qint64 place : places)
            tokens.append(u'"' + placeToken(place) + u'"');
        expression += u" AND place : ("_s + tokens.join(u" OR "_s) + u')';
    }
    return expression;
}

} // namespace pregonero::store
