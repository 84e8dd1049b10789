// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/words.h"

#include <algorithm>

namespace pregonero::checker {
namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isInner(QChar c)
{
    return isApostrophe(c) || isHyphen(c) || c == u'\u00B7' || c == u'\u00AD';
}

/// One code point of the text; a lone surrogate is one too, and no letter.
struct Point {
    char32_t value = 0;
    int units = 1;

    [[nodiscard]] bool isLetter() const { return QChar::isLetterOrNumber(value); }
    [[nodiscard]] bool isWord() const { return isLetter() || QChar::isMark(value); }
};

Point pointAt(QStringView text, qsizetype at)
{
    if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(text.at(at), text.at(at + 1)), 2};
    return {text.at(at).unicode(), 1};
}

/// "sede.villanueva.es", "bases.pdf", "a@b.c", "#Fiestas", "https://…", "MI_CLAVE": nothing for a dictionary.
bool isTechnical(QStringView chunk)
{
    qsizetype lettersBefore = 0;
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        const QChar c = chunk.at(i);
        if (c == u'@' || c == u'#' || c == u'\uFF03' || c == u'_' || c == u'\\' || c == u'=')
            return true;
        if (c == u':' && chunk.sliced(i).startsWith(u"://"))
            return true;
        if (c == u'.' && lettersBefore >= 2 && i + 2 < chunk.size() && chunk.at(i + 1).isLower()
            && chunk.at(i + 2).isLetterOrNumber())
            return true;
        lettersBefore = c.isLetterOrNumber() || c == u'-' ? lettersBefore + 1 : 0;
    }
    return false;
}

bool isForDictionary(QStringView form)
{
    return std::ranges::all_of(form, [](QChar c) {
        return c.script() == QChar::Script_Latin ? c.isLetter() && c != u'\u00AA' && c != u'\u00BA'
                                                 : c == u'\'' || c == u'-' || c == u'\u00B7' || c.isMark();
    });
}

QString dictionaryForm(QStringView written)
{
    QString form;
    form.reserve(written.size());
    for (const QChar c : written) {
        if (isApostrophe(c))
            form += u'\'';
        else if (isHyphen(c))
            form += u'-';
        else if (c != u'\u00AD')
            form += c;
    }
    return form.normalized(QString::NormalizationForm_C);
}

/// Reads one run without spaces.
class Chunk final
{
public:
    Chunk(QStringView text, qsizetype start, qsizetype end, bool opensSentence)
        : m_text(text), m_at(start), m_end(end), m_opensSentence(opensSentence)
    {
    }

    void readInto(QList<Word> &words)
    {
        while (m_at < m_end) {
            const Point point = pointAt(m_text, m_at);
            if (point.isLetter()) {
                readWord(words);
                continue;
            }
            m_before = m_text.at(m_at);
            noteSentence(point.value);
            m_at += point.units;
        }
    }
    [[nodiscard]] bool opensSentence() const { return m_opensSentence; }

private:
    void noteSentence(char32_t c)
    {
        if (c == U'.' || c == U'!' || c == U'?' || c == U'\u2026' || c == U':' || c == U'\u00BF'
            || c == U'\u00A1')
            m_opensSentence = true;
    }

    void readWord(QList<Word> &words)
    {
        const qsizetype start = m_at;
        while (m_at < m_end) {
            const Point point = pointAt(m_text, m_at);
            const bool joins =
                isInner(m_text.at(m_at)) && m_at + 1 < m_end && pointAt(m_text, m_at + 1).isLetter();
            if (!point.isWord() && !joins)
                break;
            m_at += point.units;
        }
        const QChar after = m_at < m_end ? m_text.at(m_at) : QChar(u' ');
        const auto glues = [](QChar c) {
            return c == u'/' || c == u'(' || c == u'[' || c == u'*' || c == u'+';
        };
        Word word{start,
                  m_at - start,
                  {},
                  m_opensSentence,
                  after == u'.',
                  glues(after) || m_before == u'/' || m_before == u'*' || m_before == u'+'
                      || ((m_before == u'(' || m_before == u'[') && !words.isEmpty()
                          && words.last().start + words.last().length + 1 == start)};
        m_opensSentence = false;
        m_before = QChar(u'x');
        if (word.length > 400) // no language's word; spares the copy
            return;
        word.form = dictionaryForm(m_text.sliced(start, word.length));
        if (isForDictionary(word.form))
            words.append(word);
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
    bool m_opensSentence;
    QChar m_before = u' ';
};

} // namespace

bool Word::isAllCapitals() const
{
    return form.size() >= 2 && std::ranges::none_of(form, [](QChar c) { return c.isLower(); });
}

bool Word::hasInnerCapital() const
{
    for (qsizetype i = 1; i < form.size(); ++i)
        if (form.at(i).isUpper() && form.at(i - 1).isLower())
            return true;
    return false;
}

QList<Word> words(const QString &text, qsizetype start, qsizetype end)
{
    const QStringView view(text);
    QList<Word> found;
    bool opensSentence = true;
    for (qsizetype at = start; at < end;) {
        if (view.at(at).isSpace()) {
            opensSentence = opensSentence || view.at(at) == u'\n' || view.at(at) == QChar::ParagraphSeparator;
            ++at;
            continue;
        }
        qsizetype stop = at;
        while (stop < end && !view.at(stop).isSpace())
            ++stop;
        if (isTechnical(view.sliced(at, stop - at))) {
            opensSentence = QStringView(u".!?\u2026:").contains(view.at(stop - 1));
        } else {
            Chunk chunk(view, at, stop, opensSentence);
            chunk.readInto(found);
            opensSentence = chunk.opensSentence();
        }
        at = stop;
    }
    return found;
}

} // namespace pregonero::checker
