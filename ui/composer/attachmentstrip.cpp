// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/attachmentstrip.h"

#include "ui/style/icons.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace pregonero {

namespace {

/// A small picture of an image file; an empty one where it is none. Reads it scaled: a huge photo costs little.
QPixmap thumbnail(const Attachment &attachment, QSize size, double ratio)
{
    if (!attachment.mimeType.startsWith(u"image/"))
        return {};
    QImageReader reader(attachment.path);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(256); // MB: a picture made to burst is shown as an icon instead
    if (const QSize full = reader.size(); full.isValid())
        reader.setScaledSize(full.scaled(size * ratio, Qt::KeepAspectRatio));
    QPixmap pixmap = QPixmap::fromImage(reader.read());
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::space(1));
    hide();
}

void AttachmentStrip::setAttachments(const QList<Attachment> &attachments)
{
    for (const Line &line : std::exchange(m_lines, {}))
        delete line.widget;
    for (const Attachment &attachment : attachments)
        add(attachment);
    setVisible(!m_lines.isEmpty());
}

QList<Attachment> AttachmentStrip::attachments() const
{
    QList<Attachment> attachments;
    for (const Line &line : m_lines) {
        attachments.append(line.attachment);
        attachments.last().altText = line.altText->text().trimmed();
    }
    return attachments;
}

void AttachmentStrip::add(const Attachment &attachment)
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space(2));

    const QSize size(style::space(10), style::space(8));
    auto *picture = new QLabel(widget);
    picture->setFixedSize(size);
    picture->setAlignment(Qt::AlignCenter);
    const QPixmap pixmap = thumbnail(attachment, size, devicePixelRatioF());
    picture->setPixmap(pixmap.isNull() ? style::icon(style::Meaning::Media).pixmap(style::iconSize()) : pixmap);

    auto *altText = new QLineEdit(attachment.altText, widget);
    altText->setPlaceholderText(tr("Describe it for those who cannot see it"));
    altText->setAccessibleName(tr("Alternative text of %1").arg(QFileInfo(attachment.path).fileName()));
    altText->setObjectName(QStringLiteral("altText"));
    auto *removeButton = new QToolButton(widget);
    removeButton->setIcon(style::icon(style::Meaning::Remove));
    removeButton->setToolTip(tr("Remove this file"));
    removeButton->setAccessibleName(tr("Remove this file"));
    row->addWidget(picture);
    row->addWidget(altText, 1);
    row->addWidget(removeButton);
    m_layout->addWidget(widget);
    m_lines.append({attachment, widget, altText});
    show();

    connect(altText, &QLineEdit::textChanged, this, &AttachmentStrip::changed);
    connect(removeButton, &QToolButton::clicked, this, [this, widget] { remove(widget); });
    Q_EMIT changed();
}

void AttachmentStrip::remove(QWidget *widget)
{
    m_lines.removeIf([widget](const Line &line) { return line.widget == widget; });
    widget->deleteLater();
    setVisible(!m_lines.isEmpty());
    Q_EMIT changed();
}

void AttachmentStrip::setLocked(bool locked)
{
    for (const Line &line : std::as_const(m_lines))
        line.widget->setEnabled(!locked);
}

void AttachmentStrip::focusAltText(int index)
{
    if (index >= 0 && index < m_lines.size())
        m_lines.at(index).altText->setFocus(Qt::OtherFocusReason);
}

} // namespace pregonero
