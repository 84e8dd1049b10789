// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/piece.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace pregonero {

/// The files of a post, one row each: a small picture, what it is, the words for those who cannot see it, remove.
class AttachmentStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    void setAttachments(const QList<Attachment> &attachments);
    [[nodiscard]] QList<Attachment> attachments() const;
    void add(const Attachment &attachment);
    void setLocked(bool locked);
    /// Puts the keyboard into the alternative text of one of them.
    void focusAltText(int index);

Q_SIGNALS:
    void changed();

private:
    struct Line {
        Attachment attachment;
        QWidget *widget;
        QLineEdit *altText;
    };
    void remove(QWidget *line);

    QVBoxLayout *m_layout;
    QList<Line> m_lines;
};

} // namespace pregonero
