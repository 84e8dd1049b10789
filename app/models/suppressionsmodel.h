// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/suppression.h"
#include "app/models/listmodel.h"

namespace pregonero {

/// What is ignored: rows that their owner gives it.
class SuppressionsModel final : public ListModel
{
    Q_OBJECT

public:
    using ListModel::ListModel;

    void setRows(QList<Suppression> rows);
    [[nodiscard]] const QList<Suppression> &rows() const { return m_rows; }
    [[nodiscard]] const Suppression *suppression(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Suppression> m_rows;
};

/// Where it holds, in words: "only at this place", "“usuarios” anywhere in this text", "in every text".
[[nodiscard]] QString scopeInWords(const Suppression &what);

} // namespace pregonero
