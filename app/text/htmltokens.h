// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace pregonero::text {

/// One piece of HTML. Private to this room.
struct HtmlToken {
    enum class Kind { Text, Open, Close, End };
    Kind kind = Kind::End;
    QStringView text = {}; ///< of Text: as written, its named characters not yet read
    QString name = {}; ///< of Open and Close: in lower case; empty where it is longer than any that matters
    QHash<QString, QString> attributes = {}; ///< href, class, rel, alt and start only, decoded
    bool selfClosing = false;
};

/// A tolerant reader of HTML that never looks at a character more than a few times. It knows no document: nesting, what
/// may be where and what is shown is for its caller.
class HtmlTokens final
{
public:
    explicit HtmlTokens(QStringView html);

    [[nodiscard]] HtmlToken next();

    /// Passes over everything before "</name": what stands in a script or style is no markup.
    void skipRawText(const QString &name);

    /// Whether the text ended inside a tag or comment.
    [[nodiscard]] bool brokenOff() const { return m_brokenOff; }

private:
    [[nodiscard]] HtmlToken tag(bool closing);
    void attribute(HtmlToken &token);
    [[nodiscard]] bool skipMarkup();

    QStringView m_html;
    qsizetype m_at = 0;
    qsizetype m_lastClose = -1; // of all '>': beyond it '<' begins nothing
    bool m_brokenOff = false;
};

/// The character that "&..." at an offset stands for, and where what follows begins; 0 where it stands for itself.
struct HtmlCharacter {
    char32_t value = 0;
    qsizetype end = 0;
};
[[nodiscard]] HtmlCharacter htmlCharacterAt(QStringView text, qsizetype ampersand);

[[nodiscard]] QString decodedHtml(QStringView text);

} // namespace pregonero::text
