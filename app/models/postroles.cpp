// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/postroles.h"

#include <QCoreApplication>
#include <QLocale>

namespace pregonero {

namespace {

QString authorName(const Author &author)
{
    return author.displayName.isEmpty() ? author.handle : author.displayName;
}

QString spoken(const store::ArchivedPost &row)
{
    const QString time = QLocale().toString(toDateTime(row.post.createdAt).toLocalTime(), QLocale::ShortFormat);
    const QString base = QCoreApplication::translate("pregonero::models", "%1, %2: %3")
                             .arg(authorName(row.post.author), time, row.post.text.plain);
    return row.unread ? QCoreApplication::translate("pregonero::models", "Unread. %1").arg(base) : base;
}

} // namespace

QVariant postData(const store::ArchivedPost &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return row.post.text.plain;
    case Qt::AccessibleTextRole: return spoken(row);
    case PostIdRole: return row.id.value();
    case ConversationRole: return row.conversation.value();
    case AuthorIdRole: return row.author.value();
    case NameRole: return authorName(row.post.author);
    case HandleRole: return row.post.author.handle;
    case NetworkRole: return row.origin.section(u':', 0, 0);
    case AccountRole: return row.account.value();
    case WarningRole: return row.post.contentWarning;
    case TimeRole: return toDateTime(row.post.createdAt);
    case UnreadRole: return row.unread;
    case OwnRole: return row.post.own;
    case LanguageRole: return row.post.language;
    case MediaCountRole: return row.post.media.size();
    case ReplyRole: return !row.post.inReplyTo.isEmpty();
    default: return {};
    }
}

QHash<int, QByteArray> postRoleNames()
{
    return {{PostIdRole, "id"},        {ConversationRole, "conversation"}, {AuthorIdRole, "author"},
            {NameRole, "name"},        {HandleRole, "handle"},             {NetworkRole, "network"},
            {AccountRole, "account"},  {TextRole, "text"},                 {WarningRole, "warning"},
            {TimeRole, "time"},        {UnreadRole, "unread"},             {OwnRole, "own"},
            {LanguageRole, "language"}, {MediaCountRole, "media"},         {ReplyRole, "reply"}};
}

} // namespace pregonero
