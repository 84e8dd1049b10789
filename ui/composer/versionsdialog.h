// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/draft.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace pregonero {

class ChangesView;
class RowView;

/// The versions of a text, who saved each and when, and word by word what changed in one or since it. Going back to one is
/// asked of whoever opened it, and makes a new version. Use open().
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param versions newest first, at least one
    /// @param now what stands in the editor; a line of its own where it is no version yet
    /// @param mayGoBack whether the text may be changed
    VersionsDialog(QList<Revision> versions, const Piece &now, bool mayGoBack, TimePoint moment, QWidget *parent = nullptr);

Q_SIGNALS:
    void goBackWanted(const pregonero::Piece &piece);

private:
    enum class Compare { Before, Since }; ///< what the version changed; what changed since it
    void list(TimePoint moment);
    void showChanges();
    [[nodiscard]] int current() const;

    QList<Revision> m_versions; // the editor's text among them, without an id, where it is no version yet
    Piece m_now;
    bool m_mayGoBack;
    QStandardItemModel *m_rows;
    RowView *m_list;
    QComboBox *m_compare;
    QLabel *m_summary;
    ChangesView *m_changes;
    QLabel *m_beside;
    QPushButton *m_goBack;
};

} // namespace pregonero
