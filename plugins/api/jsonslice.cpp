// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/jsonslice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pregonero::jsonslice {

namespace {

/// A place in the text that goes on over whole tokens and never past the end.
class Reader final
{
public:
    explicit Reader(QByteArrayView text) : m_text(text)
    {
        if (m_text.startsWith("\xEF\xBB\xBF")) // which QJsonDocument passes over
            m_at = 3;
        blanks();
    }

    [[nodiscard]] bool take(char sign)
    {
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        blanks();
        return true;
    }

    /// The value that begins here; behind it, and the blanks after it, the reading goes on.
    [[nodiscard]] QByteArrayView value()
    {
        const qsizetype begin = m_at;
        int depth = 0;
        do {
            if (m_at >= m_text.size())
                break;
            const char sign = m_text[m_at];
            if (sign == '"') {
                string();
            } else if (sign == '{' || sign == '[') {
                ++depth;
                ++m_at;
            } else if (sign == '}' || sign == ']') {
                --depth;
                ++m_at;
            } else if (depth > 0) {
                ++m_at;
            } else {
                word();
            }
        } while (depth > 0);
        const QByteArrayView value = m_text.sliced(begin, m_at - begin);
        blanks();
        return value;
    }

private:
    void blanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    void string()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\';
        m_at = std::min(m_at + 1, m_text.size());
    }

    void word() // a number, true, false or null
    {
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != ',' && m_text[m_at] != ']'
               && m_text[m_at] != '}')
            ++m_at;
    }

    static bool isBlank(char sign) { return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t'; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool isName(QByteArrayView quoted, QByteArrayView name)
{
    if (!quoted.contains('\\'))
        return quoted.size() == name.size() + 2 && quoted.sliced(1, name.size()) == name;
    const auto list = QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array();
    return list.at(0).toString().toUtf8() == name;
}

} // namespace

QList<QByteArrayView> elements(QByteArrayView array)
{
    QList<QByteArrayView> found;
    Reader reader(array);
    if (!reader.take('[') || reader.take(']'))
        return found;
    do {
        found.append(reader.value());
    } while (reader.take(','));
    return found;
}

QByteArrayView member(QByteArrayView object, QByteArrayView name)
{
    QByteArrayView found;
    Reader reader(object);
    if (!reader.take('{') || reader.take('}'))
        return found;
    do {
        const bool wanted = isName(reader.value(), name);
        if (!reader.take(':'))
            break;
        const QByteArrayView value = reader.value();
        if (wanted)
            found = value;
    } while (reader.take(','));
    return found;
}

} // namespace pregonero::jsonslice
