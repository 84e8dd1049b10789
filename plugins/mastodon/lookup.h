// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/mastodon/parser.h"

namespace pregonero::mastodon {

/// How far the server's clock stands from this desk's, as bounds: where it gives no Date they are unknown.
struct ClockOffset {
    std::chrono::milliseconds least{0}; ///< server minus desk, at least
    bool known = false;
};
/// From an answer's Date header (whole seconds) and the moment it came in.
[[nodiscard]] ClockOffset clockOffset(const HttpResponse &response, TimePoint received);

/// Judges whether a piece is among an account's posts. Pure. Feed it the pages of a list, newest first, until it says
/// that it has read enough; then ask.
///
/// Sent: the text is the same (as the server shows it, or its source where given), thread, warning and number of media
/// too, and it is no older than the first try. A post that is alike but not the same, or the same but somewhat older
/// than the first try (clocks differ, and are set), is a reason for neither Sent nor Absent: a person looks.
class Lookup final
{
public:
    Lookup(Piece piece, QString accountId, TimePoint since);

    void setOffset(const ClockOffset &offset);
    /// Another list begins; what was found stays.
    void beginList();
    void take(const Listing &page);
    /// The list has been read back to well before the first try, to its end, or as far as it goes.
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] const QString &below() const { return m_below; } ///< where the next page begins
    [[nodiscard]] bool isFound() const { return m_found.has_value(); }
    /// An own post that not everybody may see was in a list: the list does not hide them.
    [[nodiscard]] bool sawRestricted() const { return m_sawRestricted; }

    [[nodiscard]] Verification verdict() const;

private:
    enum class Likeness { Other, Alike, Same };
    [[nodiscard]] Likeness likeness(const Entry &entry) const;

    Piece m_piece;
    QString m_accountId;
    TimePoint m_since; // by this desk's clock
    TimePoint m_earliest; // by the server's, to the second
    QString m_wanted; // normalised
    QString m_wantedBare; // without markup characters
    QString m_wantedAsHtml; // the same, had the server taken the text for HTML
    std::optional<Post> m_found;
    bool m_alike = false;
    bool m_sawRestricted = false;
    bool m_complete = true; // every list so far was read whole
    bool m_read = false;
    QString m_below;
    int m_pages = 0;
};

} // namespace pregonero::mastodon
