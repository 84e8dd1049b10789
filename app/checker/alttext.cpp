// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/families.h"

#include <QCoreApplication>

namespace pregonero::checker {
namespace {

QString howToWrite(const QString &mimeType)
{
    if (mimeType.startsWith(u"audio/"))
        return QCoreApplication::translate("pregonero::checker",
                                           "Attachment %1 has no alternative text. Say in a sentence or two "
                                           "what is heard, for people who cannot "
                                           "hear it.");
    if (mimeType.startsWith(u"video/"))
        return QCoreApplication::translate("pregonero::checker",
                                           "Attachment %1 has no alternative text. Say in a sentence or two "
                                           "what happens and what is said, for "
                                           "people who cannot see or hear it.");
    return QCoreApplication::translate("pregonero::checker",
                                       "Attachment %1 has no alternative text. Say in a sentence or two what "
                                       "it shows, and copy any words that are "
                                       "in it, for people who cannot see it.");
}

} // namespace

QList<Finding> AltTextFamily::check(const Subject &subject) const
{
    const int limit = subject.limits.altTextLength;
    if (limit <= 0)
        return {};
    QList<Finding> findings;
    for (qsizetype i = 0; i < subject.piece.media.size(); ++i) {
        const Attachment &file = subject.piece.media.at(i);
        Finding finding{
            .rule = QStringLiteral("accessibility.alt-missing"),
            .category = QStringLiteral("accessibility"),
            .level = Finding::Level::Error,
            .source = QCoreApplication::translate("pregonero::checker", "WCAG 2.2, success criterion 1.1.1"),
            .attachment = int(i)};
        if (file.altText.trimmed().isEmpty()) {
            finding.title = QCoreApplication::translate("pregonero::checker", "Alternative text missing");
            finding.message = howToWrite(file.mimeType).arg(i + 1);
            findings.append(finding);
            continue;
        }
        // Networks differ in what they call a character; code points are never fewer than what people see.
        const int over = int(file.altText.toUcs4().size()) - limit;
        if (over <= 0)
            continue;
        finding.rule = QStringLiteral("accessibility.alt-too-long");
        finding.title = QCoreApplication::translate("pregonero::checker", "Alternative text too long");
        finding.message =
            QCoreApplication::translate(
                "pregonero::checker",
                "The alternative text of attachment %1 is %n character(s) over the limit of %2. Shorten it.",
                nullptr, over)
                .arg(i + 1)
                .arg(limit);
        finding.source = QCoreApplication::translate("pregonero::checker", "The network's own limit");
        findings.append(finding);
    }
    return findings;
}

} // namespace pregonero::checker
