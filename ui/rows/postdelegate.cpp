// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/postdelegate.h"

#include "app/models/conversationmodel.h"
#include "app/models/feedmodel.h"
#include "ui/rows/times.h"

namespace pregonero {

using style::Meaning;
using style::Tone;

Row rowFor(const store::ArchivedPost &post, TimePoint now)
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
    for (const text::RichText::Span &span : post.post.text.spans) {
        if (span.kind == text::RichText::Span::Kind::Link || span.kind == text::RichText::Span::Kind::Mention
            || span.kind == text::RichText::Span::Kind::Hashtag)
            row.links.append({span.start, span.length});
    }
    if (!post.post.language.isEmpty() && post.post.language != QLocale().name().left(2))
        row.chips.append({post.post.language, Tone::Neutral, Meaning::Language});
    if (!post.post.media.isEmpty())
        row.chips.append({PostDelegate::tr("%n file(s)", nullptr, static_cast<int>(post.post.media.size())),
                          Tone::Neutral, Meaning::Media});
    if (post.post.visibility == Visibility::Direct)
        row.chips.append({PostDelegate::tr("private"), Tone::Accent, Meaning::Visibility});
    if (post.post.editedAt)
        row.chips.append({PostDelegate::tr("edited"), Tone::Neutral, Meaning::Edit});
    return row;
}

PostDelegate::PostDelegate(Shape shape, const Clock &clock, QObject *parent)
    : RowDelegate(shape, parent)
    , m_clock(clock)
{
}

Row PostDelegate::row(const QModelIndex &index) const
{
    if (const auto *feed = qobject_cast<const FeedModel *>(index.model())) {
        const store::ArchivedPost *post = feed->post(index);
        return post ? rowFor(*post, m_clock.now()) : Row{};
    }
    if (const auto *conversation = qobject_cast<const ConversationModel *>(index.model());
        conversation && index.row() < conversation->posts().size())
        return rowFor(conversation->posts().at(index.row()), m_clock.now());
    return {};
}

} // namespace pregonero
