// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>

namespace pregonero {

/// A list model that takes over a list read anew row by row, so that selection, keyboard and scroll position stay.
class ListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

protected:
    /// Makes `rows` equal to `fresh`: what is gone is removed, what is new inserted, what moved is moved, what is
    /// otherwise the same told as changed. Each id occurs once in either list.
    /// @param same whether two rows of one id say the same
    /// @return whether anything changed
    template<class T, class Id, class Same>
    bool takeOver(QList<T> &rows, QList<T> fresh, Id id, Same same)
    {
        bool changed = false;
        using Key = std::remove_cvref_t<std::invoke_result_t<Id, const T &>>;
        QSet<Key> wanted;
        for (const T &row : std::as_const(fresh))
            wanted.insert(std::invoke(id, row));
        for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
            if (wanted.contains(std::invoke(id, rows.at(row))))
                continue;
            beginRemoveRows({}, row, row);
            rows.removeAt(row);
            endRemoveRows();
            changed = true;
        }
        for (int row = 0; row < fresh.size(); ++row) {
            const auto found = std::find_if(rows.cbegin() + row, rows.cend(), [&](const T &other) {
                return std::invoke(id, other) == std::invoke(id, fresh.at(row));
            });
            const int at = static_cast<int>(found - rows.cbegin());
            if (found == rows.cend()) {
                beginInsertRows({}, row, row);
                rows.insert(row, fresh.at(row));
                endInsertRows();
                changed = true;
                continue;
            }
            if (at != row) {
                beginMoveRows({}, at, at, {}, row);
                rows.move(at, row);
                endMoveRows();
                changed = true;
            }
            if (!std::invoke(same, rows.at(row), fresh.at(row))) {
                rows[row] = std::move(fresh[row]);
                Q_EMIT dataChanged(index(row), index(row));
                changed = true;
            }
        }
        return changed;
    }
};

} // namespace pregonero
