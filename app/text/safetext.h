// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pregonero::text {

/// Collects characters from strangers so that what is read is what was written: no control characters, no overrides or
/// isolates of writing direction (a text could show itself backwards), no invisible tags except a flag's, nothing that is
/// no character, at most 16 marks on one letter (more only break the display).
class SafeText final
{
public:
    void append(char32_t c);
    void append(QStringView text);

    /// Whether append(c) would add anything now.
    [[nodiscard]] bool accepts(char32_t c) const;
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

private:
    QString m_text;
    int m_marks = 0;
    bool m_inFlag = false;
};

/// A whole text made safe; lines end in '\n'.
[[nodiscard]] QString neutralised(QStringView text);

} // namespace pregonero::text
