// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is here, where no model shows it; the rest of the desk is in desk.cpp.

#include "app/desk/desk.h"

namespace pregonero {

Call<store::ArchivedPost> Desk::post(PostId id)
{
    return m_archive.post(id);
}

Call<QList<store::ArchivedPost>> Desk::saidBy(AuthorId author, int limit)
{
    return m_archive.byAuthor(author, {}, limit);
}

Call<QList<store::Capture>> Desk::captures(PostId post)
{
    return m_archive.captures(post);
}

Call<QList<Draft>> Desk::drafts()
{
    return m_ledger.drafts();
}

Call<QList<Draft>> Desk::draftsAnswering(PostId post)
{
    return m_ledger.draftsAnswering(post);
}

Call<QList<Revision>> Desk::versions(DraftId draft)
{
    return m_ledger.revisions(std::move(draft));
}

Call<QList<store::Typing>> Desk::typing()
{
    return m_ledger.typing();
}

Call<bool> Desk::dropTyping(DraftId draft)
{
    return m_ledger.dropTyping(std::move(draft));
}

Call<QStringList> Desk::words(QString language)
{
    return m_ledger.words(std::move(language));
}

} // namespace pregonero
