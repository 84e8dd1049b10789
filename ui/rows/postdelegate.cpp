// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/postdelegate.h"

#include "app/models/conversationmodel.h"
#include "app/models/feedmodel.h"
#include "ui/rows/times.h"

#include <QLocale>
#include <QUrl>

namespace pregonero {

using style::Meaning;
using style::Tone;

namespace {

using Span = text::RichText::Span;

bool isLink(const Span &span)
{
    return span.kind == Span::Kind::Link || span.kind == Span::Kind::Mention || span.kind == Span::Kind::Hashtag;
}

const store::ArchivedPost *postAt(const QModelIndex &index)
{
    if (const auto *feed = qobject_cast<const FeedModel *>(index.model()))
        return feed->post(index);
    const auto *conversation = qobject_cast<const ConversationModel *>(index.model());
    return conversation && index.row() < conversation->posts().size() ? &conversation->posts().at(index.row()) : nullptr;
}

} // namespace

QUrl linkTarget(const store::ArchivedPost &post, int link)
{
    for (const Span &span : post.post.text.spans) {
        if (isLink(span) && link-- == 0)
            return span.target.url();
    }
    return {};
}

Row rowFor(const store::ArchivedPost &post, TimePoint now, const QString &usual)
{
    Row row;
    const Author &author = post.post.author;
    row.name = author.displayName.isEmpty() ? author.handle : author.displayName;
    row.handle = author.displayName.isEmpty() ? QString() : author.handle;
    row.time = shortMoment(post.post.createdAt, now);
    row.text = post.post.text.plain;
    row.note = post.post.contentWarning;
    row.avatar = author.handle;
    row.icon = style::networkMeaning(post.origin.section(u':', 0, 0));
    row.unread = post.unread && !post.post.own;
    row.own = post.post.own;
    for (const Span &span : post.post.text.spans) {
        if (isLink(span))
            row.links.append({span.start, span.length});
    }
    // Only what is unusual here is worth a word.
    const QString &language = post.post.language;
    if (!language.isEmpty() && language != usual && language != QLocale().name().section(u'_', 0, 0))
        row.chips.append({language, Tone::Neutral, Meaning::Language});
    if (!post.post.media.isEmpty())
        row.chips.append({PostDelegate::tr("%n file(s)", nullptr, static_cast<int>(post.post.media.size())),
                          Tone::Neutral, Meaning::Media});
    if (post.post.visibility == Visibility::Direct)
        row.chips.append({PostDelegate::tr("private"), Tone::Accent, Meaning::Visibility});
    if (post.post.editedAt)
        row.chips.append({PostDelegate::tr("edited"), Tone::Neutral, Meaning::Edit});
    if (post.gone)
        row.chips.append({PostDelegate::tr("no longer on the network"), Tone::Warn, Meaning::Remove});
    return row;
}

PostDelegate::PostDelegate(Shape shape, const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : RowDelegate(shape, parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(this, &RowDelegate::linkActivated, this, [this](const QModelIndex &index, int link) {
        const store::ArchivedPost *post = postAt(index);
        if (const QUrl where = post ? linkTarget(*post, link) : QUrl(); where.isValid())
            Q_EMIT linkFollowed(where);
    });
}

Row PostDelegate::row(const QModelIndex &index) const
{
    const store::ArchivedPost *post = postAt(index);
    return post ? rowFor(*post, m_clock.now(), m_accounts.usualLanguage(post->account)) : Row{};
}

} // namespace pregonero
