// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/webaddress.h"

#include <QList>
#include <QString>

namespace pregonero::text {

/// A post's text made safe: plain characters and what some of them mean. Nothing in it is ever run or fetched.
struct RichText {
    struct Span {
        enum class Kind { Link, Mention, Hashtag, Bold, Italic, Code, Quote };
        Kind kind = Kind::Link;
        qsizetype start = 0; ///< UTF-16 offset into plain
        qsizetype length = 0;
        WebAddress target = {}; ///< http, https or mailto; empty for the kinds that point nowhere
        friend bool operator==(const Span &, const Span &) = default;
    };

    QString plain; ///< paragraphs divided by a blank line, lines by '\n'
    QList<Span> spans; ///< in order of start

    friend bool operator==(const RichText &, const RichText &) = default;
};

/// Plain text made safe the same way, with its links, mentions and hashtags marked. Only links have a target.
[[nodiscard]] RichText fromPlain(const QString &text);

/// HTML from a stranger to structured text. Keeps p, br, a, strong/b, em/i, code/pre, blockquote, ul/ol/li; drops the
/// content of script, style, template and the like; every other element gives only its text. Reads at most maxLength
/// UTF-16 units and 100 levels of nesting; what is past that is dropped and the text ends in "…". At most 5000 spans.
/// Links are kept to http, https and mailto; where a link's text names another host than it leads to, the true one
/// follows in brackets. Nothing invisible or turned round stays (app/text/safetext.h). Linear; any thread.
[[nodiscard]] RichText fromHtml(QStringView html, qsizetype maxLength = 200'000);

/// Spans as compact bytes for storage, and back in order of start (an unreadable value gives no spans).
[[nodiscard]] QByteArray packSpans(const QList<RichText::Span> &spans);
[[nodiscard]] QList<RichText::Span> unpackSpans(QByteArrayView bytes);

} // namespace pregonero::text
