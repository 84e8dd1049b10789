// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of what the composer holds: comparing them, going back to one. The rest of it is in composer.cpp.

#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/versionsdialog.h"
#include "ui/editor/posteditor.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTextCursor>
#include <QToolButton>

namespace pregonero {

void Composer::showVersions()
{
    whenDone(m_desk.versions(m_draft), this, [this, draft = m_draft](const Result<QList<Revision>> &versions) {
        if (!versions)
            return fail(versions.error());
        if (draft != m_draft)
            return;
        if (versions->isEmpty())
            return m_banner->setMessage(style::Tone::Neutral, tr("It has no version yet. One is made when you save, or pause "
                                                                 "for a while."));
        auto *dialog = new VersionsDialog(*versions, piece(), !m_locked && !m_held && !m_sending, m_desk.clock().now(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &VersionsDialog::goBackWanted, this, [this, draft](const Piece &piece) { restore(draft, piece); });
        dialog->open();
    });
}

void Composer::restore(const DraftId &draft, const Piece &piece)
{
    if (draft != m_draft || m_locked || m_held || m_sending)
        return;
    // What stands there becomes a version first, then what stood there before: nothing is lost.
    const bool worth = m_unsaved && !isEmpty() && !account().isNull();
    const auto kept = worth ? m_desk.saveDraft(draft, account(), this->piece(), m_replyTo) : answered<bool>(true);
    whenDone(kept, this, [this, draft, piece](const Result<bool> &done) {
        if (!done)
            return fail(done.error());
        if (draft != m_draft)
            return;
        goBackTo(piece);
        save();
        m_editor->setFocus();
    });
}

void Composer::goBackTo(const Piece &piece)
{
    if (m_locked || m_held || m_sending)
        return;
    m_warning->setText(piece.contentWarning);
    m_warningButton->setChecked(!piece.contentWarning.isEmpty());
    if (const int index = m_language->findData(piece.language); index >= 0)
        m_language->setCurrentIndex(index);
    m_visibility->setCurrentIndex(std::max(0, m_visibility->findData(static_cast<int>(piece.visibility))));
    m_attachments->setAttachments(piece.media);
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(piece.text);
    touched();
}

} // namespace pregonero
