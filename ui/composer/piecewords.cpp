// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/piecewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace pregonero {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PieceWords)
};

/// What is said of a file: what it shows, failing that what it is.
QString fileWords(const Attachment &file)
{
    return file.altText.isEmpty() ? Tr::tr("a file without description (%1)").arg(QFileInfo(file.path).suffix()) : file.altText;
}

} // namespace

QString languageName(const QString &code)
{
    if (code.isEmpty())
        return Tr::tr("Any language");
    if (code == u"es")
        return QStringLiteral("español"); // Qt adds the country's variant
    if (code == u"en")
        return QStringLiteral("English");
    return QLocale(code).nativeLanguageName();
}

QString visibilityName(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public: return Tr::tr("Public");
    case Visibility::Unlisted: return Tr::tr("Unlisted");
    case Visibility::Followers: return Tr::tr("Followers");
    case Visibility::Direct: return Tr::tr("Only those mentioned");
    }
    return {};
}

QStringList changesBesideText(const Piece &before, const Piece &after)
{
    QStringList lines;
    const auto changed = [&lines](const QString &what, const QString &from, const QString &to) {
        if (from != to)
            lines.append(Tr::tr("%1: “%2”, before it was “%3”", "what, now, before").arg(what, to, from));
    };
    if (before.contentWarning.isEmpty() && !after.contentWarning.isEmpty())
        lines.append(Tr::tr("Content warning added: “%1”").arg(after.contentWarning));
    else if (!before.contentWarning.isEmpty() && after.contentWarning.isEmpty())
        lines.append(Tr::tr("Content warning taken away: “%1”").arg(before.contentWarning));
    else
        changed(Tr::tr("Content warning"), before.contentWarning, after.contentWarning);
    changed(Tr::tr("Language of the text"), languageName(before.language), languageName(after.language));
    changed(Tr::tr("Who can see it"), visibilityName(before.visibility), visibilityName(after.visibility));
    const auto with = [](const QList<Attachment> &files, const QByteArray &sha256) {
        return std::ranges::find(files, sha256, &Attachment::sha256);
    };
    for (const Attachment &file : after.media) {
        const auto old = with(before.media, file.sha256);
        if (old == before.media.end())
            lines.append(Tr::tr("File attached: %1").arg(fileWords(file)));
        else
            changed(Tr::tr("Description of a file"), old->altText, file.altText);
    }
    for (const Attachment &file : before.media) {
        if (with(after.media, file.sha256) == after.media.end())
            lines.append(Tr::tr("File taken away: %1").arg(fileWords(file)));
    }
    return lines;
}

} // namespace pregonero
