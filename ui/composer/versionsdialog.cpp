// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/versionsdialog.h"

#include "ui/composer/changesview.h"
#include "ui/composer/piecewords.h"
#include "ui/dialogs/words.h"
#include "ui/rows/times.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

constexpr int rowRole = Qt::UserRole + 1;

class VersionDelegate final : public RowDelegate
{
public:
    explicit VersionDelegate(QObject *parent) : RowDelegate(Shape::Rows, parent) { setMaximumLines(2); }
    Row row(const QModelIndex &index) const override { return index.data(rowRole).value<Row>(); }
};

} // namespace

VersionsDialog::VersionsDialog(QList<Revision> versions, const Piece &now, bool mayGoBack, TimePoint moment, QWidget *parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_now(now)
    , m_mayGoBack(mayGoBack)
    , m_rows(new QStandardItemModel(this))
    , m_list(new RowView(this))
    , m_compare(new QComboBox(this))
    , m_summary(Words::hint({}, this))
    , m_changes(new ChangesView(this))
    , m_beside(Words::hint({}, this))
    , m_goBack(new QPushButton(tr("&Go back to this version"), this))
{
    setObjectName(u"versionsDialog"_s);
    setWindowTitle(tr("Versions"));
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setModel(m_rows);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setAccessibleName(tr("What to compare"));
    m_compare->addItem(tr("What this version changed"), static_cast<int>(Compare::Before));
    m_compare->addItem(tr("What changed since this version"), static_cast<int>(Compare::Since));
    m_changes->setObjectName(u"changes"_s);
    m_goBack->setObjectName(u"goBack"_s);
    style::setButtonKind(m_goBack, style::ButtonKind::Primary);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    m_goBack->setAutoDefault(false);
    close->setAutoDefault(false);

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(style::space(2));
    rightLayout->addWidget(m_compare);
    rightLayout->addWidget(m_changes, 1);
    rightLayout->addWidget(m_beside);
    rightLayout->addWidget(m_summary);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(2));
    buttons->addWidget(Words::hint(tr("Going back makes a new version: none is lost.")), 1);
    buttons->addWidget(m_goBack);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(3));
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    sizeDialog(this, 200, 120);

    list(moment);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsDialog::showChanges);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &VersionsDialog::showChanges);
    connect(m_goBack, &QPushButton::clicked, this, [this] {
        Q_EMIT goBackWanted(m_versions.at(current()).piece);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_list->setCurrentIndex(m_rows->index(0, 0));
    m_list->setFocus();
}

void VersionsDialog::list(TimePoint moment)
{
    if (m_versions.constFirst().piece != m_now)
        m_versions.prepend({.id = {}, .draft = m_versions.constFirst().draft, .person = {}, .at = moment, .piece = m_now});
    for (const Revision &version : std::as_const(m_versions)) {
        const bool kept = !version.id.isNull();
        Row row;
        row.name = kept ? version.person : tr("In the editor now");
        row.time = kept ? shortMoment(version.at, moment) : QString();
        row.text = version.piece.text.simplified();
        if (!kept)
            row.chips.append({tr("not a version yet"), style::Tone::Neutral, style::Meaning::Edit});
        else if (&version == &m_versions.constLast())
            row.chips.append({tr("the first"), style::Tone::Neutral, style::Meaning::History});
        auto *item = new QStandardItem(row.name);
        item->setEditable(false);
        item->setData(QVariant::fromValue(row), rowRole);
        item->setData(spoken(row), Qt::AccessibleTextRole);
        m_rows->appendRow(item);
    }
}

int VersionsDialog::current() const
{
    return std::max(0, m_list->currentIndex().row());
}

void VersionsDialog::showChanges()
{
    const int row = current();
    const Piece &chosen = m_versions.at(row).piece;
    const bool since = static_cast<Compare>(m_compare->currentData().toInt()) == Compare::Since;
    const bool first = row == m_versions.size() - 1;
    const Piece before = since || first ? chosen : m_versions.at(row + 1).piece;
    const Piece &after = since ? m_now : chosen;
    m_changes->compare(before.text, after.text);
    const QStringList beside = changesBesideText(before, after);
    m_beside->setText(beside.join(u'\n'));
    m_beside->setVisible(!beside.isEmpty());
    m_summary->setText(!since && first ? tr("The first version: there is none before it.")
                       : before == after ? tr("Nothing changed.")
                       : before.text == after.text ? tr("The words are the same.")
                                         : tr("What was added is underlined, what was taken away is struck through."));
    m_goBack->setEnabled(m_mayGoBack && chosen != m_now);
    m_goBack->setToolTip(m_mayGoBack ? QString() : tr("This text can no longer be changed."));
}

} // namespace pregonero
