// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/families.h"
#include "app/domain/length.h"

#include <QCoreApplication>

#include <algorithm>

namespace pregonero::checker {
namespace {

bool showsNothing(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
    });
}

} // namespace

QList<Finding> LengthFamily::check(const Subject &subject) const
{
    Finding finding{.rule = {}, .category = QStringLiteral("length"), .level = Finding::Level::Error};
    if (showsNothing(subject.piece.text)) {
        if (!subject.piece.media.isEmpty())
            return {};
        finding.rule = QStringLiteral("length.empty");
        finding.title = QCoreApplication::translate("pregonero::checker", "Nothing to publish");
        finding.message = QCoreApplication::translate(
            "pregonero::checker", "There is no text and no picture yet. Write something or attach a file.");
        finding.source = QCoreApplication::translate("pregonero::checker", "The network's own limit");
        return {finding};
    }

    const text::CountingRule &rule = subject.limits.counting;
    const text::Count count = lengthOf(subject.piece, subject.limits);
    if (count.fits)
        return {};
    finding.rule = QStringLiteral("length.too-long");
    finding.title = QCoreApplication::translate("pregonero::checker", "Too long");
    // The limit in bytes is named only where it is the one that is broken.
    const bool inBytes = rule.unit == text::CountingRule::Unit::Bytes || count.used <= count.maximum;
    const int maximum = count.used <= count.maximum ? rule.maximumBytes : count.maximum;
    const int over = (count.used <= count.maximum ? count.bytes : count.used) - maximum;
    finding.message = inBytes
        ? QCoreApplication::translate("pregonero::checker",
                                      "The text is %n byte(s) over the limit of %1 (accents and emoji take "
                                      "several). Shorten it or divide it "
                                      "into two posts.",
                                      nullptr, over)
        : QCoreApplication::translate(
            "pregonero::checker",
            "The text is %n character(s) over the limit of %1. Shorten it or divide it into two posts.",
            nullptr, over);
    finding.message = finding.message.arg(maximum);
    finding.source = QCoreApplication::translate("pregonero::checker", "The network's own limit");
    finding.start = std::clamp<qsizetype>(count.overflowAt, 0, subject.piece.text.size());
    finding.length = subject.piece.text.size() - finding.start;
    return {finding};
}

} // namespace pregonero::checker
