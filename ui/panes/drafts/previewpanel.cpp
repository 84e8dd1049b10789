// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/drafts/previewpanel.h"

#include "app/text/richtext.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"

#include <QBoxLayout>
#include <QStandardItemModel>

namespace pregonero {

namespace {

/// One row that is kept beside the model: the preview has no more.
class PreviewDelegate final : public RowDelegate
{
public:
    explicit PreviewDelegate(QObject *parent) : RowDelegate(Shape::Rows, parent) { setMaximumLines(1000); }
    Row row(const QModelIndex &) const override { return m_row; }
    void setRow(Row row) { m_row = std::move(row); }

private:
    Row m_row;
};

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(1, 1, this))
    , m_view(new RowView(this))
{
    style::setGround(this, style::Role::Background);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PreviewDelegate(this));
    m_view->setAccessibleName(tr("Preview"));
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setMinimumHeight(style::space(24));
}

void PreviewPanel::setPiece(const Piece &piece, const Account &account)
{
    const text::RichText rich = text::fromPlain(piece.text);
    Row row;
    row.name = account.displayName.isEmpty() ? account.handle : account.displayName;
    row.handle = account.handle;
    row.time = tr("preview");
    row.note = piece.contentWarning;
    row.text = rich.plain;
    row.avatar = account.handle;
    row.icon = style::networkMeaning(account.network);
    for (const text::RichText::Span &span : rich.spans)
        row.links.append({span.start, span.length});
    for (const Attachment &file : piece.media)
        row.chips.append({file.altText.isEmpty() ? tr("a file without description") : file.altText,
                          file.altText.isEmpty() ? style::Tone::Warn : style::Tone::Neutral, style::Meaning::Media});
    static_cast<PreviewDelegate *>(m_view->itemDelegate())->setRow(row);
    m_model->item(0) ? void() : m_model->setItem(0, new QStandardItem);
    m_model->setData(m_model->index(0, 0), row.text);
    m_view->doItemsLayout();
    m_view->viewport()->update();
}

} // namespace pregonero
