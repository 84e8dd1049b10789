// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/suppressionsmodel.h"

namespace pregonero {

QString scopeInWords(const Suppression &what)
{
    switch (what.scope) {
    case Suppression::Scope::Here: return SuppressionsModel::tr("“%1”, only at that place").arg(what.words);
    case Suppression::Scope::Draft:
        return what.words.isEmpty() ? SuppressionsModel::tr("the whole rule, in one text")
                                    : SuppressionsModel::tr("“%1”, anywhere in one text").arg(what.words);
    case Suppression::Scope::Institution:
        return what.words.isEmpty() ? SuppressionsModel::tr("the whole rule, in every text")
                                    : SuppressionsModel::tr("“%1”, in every text").arg(what.words);
    }
    return {};
}

void SuppressionsModel::setRows(QList<Suppression> rows)
{
    takeOver(m_rows, std::move(rows), &Suppression::id, std::equal_to<Suppression>());
}

const Suppression *SuppressionsModel::suppression(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

int SuppressionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuppressionsModel::data(const QModelIndex &index, int role) const
{
    const Suppression *row = suppression(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2. Ignored by %3: %4", "rule, where, person, reason")
            .arg(row->title, scopeInWords(*row), row->person, row->reason);
    case Qt::ToolTipRole: return row->rule;
    default: return {};
    }
}

} // namespace pregonero
