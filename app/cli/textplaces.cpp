// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textplaces.h"

#include <algorithm>

namespace pregonero::cli {

TextPlaces::TextPlaces(QStringView text) : m_size(text.size()), m_starts{0}
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\r') {
            m_ends.push_back(i);
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            m_starts.push_back(i + 1);
        } else if (c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate()) {
            m_seconds.push_back(i);
        }
    }
    m_ends.push_back(text.size());
}

TextPlaces::Place TextPlaces::at(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_size);
    const auto line = std::ranges::upper_bound(m_starts, offset) - m_starts.begin() - 1;
    return {int(line), int(offset - m_starts[size_t(line)])};
}

qsizetype TextPlaces::offset(Place place) const
{
    if (place.line < 0)
        return 0;
    if (size_t(place.line) >= m_starts.size())
        return m_size;
    const qsizetype start = m_starts[size_t(place.line)];
    return std::min(start + std::max(0, place.column), m_ends[size_t(place.line)]);
}

qsizetype TextPlaces::characters(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_size);
    return offset - (std::ranges::lower_bound(m_seconds, offset) - m_seconds.begin());
}

int TextPlaces::characterColumn(qsizetype offset) const
{
    return int(characters(offset) - characters(m_starts[size_t(at(offset).line)]));
}

} // namespace pregonero::cli
