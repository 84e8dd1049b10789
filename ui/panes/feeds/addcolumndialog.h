// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/columnsmodel.h"
#include "ui/style/icons.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pregonero {

/// Asks what a new column is to show. Each choice says in words what would be heard.
class AddColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A view of what is here, or a stream of an account, which is then listened to.
    struct Choice {
        FeedColumn column;
        std::optional<Column> stream;
        bool wantsWords = false; ///< of a search or a hashtag
    };

    AddColumnDialog(const Desk &desk, const AccountsModel &accounts, const ColumnsModel &columns, QWidget *parent);

Q_SIGNALS:
    void chosen(const pregonero::AddColumnDialog::Choice &choice);

private:
    void add(style::Meaning icon, const QString &text, Choice choice);
    void addSection(const QString &text);
    [[nodiscard]] Choice choice() const; ///< with what was typed
    void showFields();

    const ColumnsModel &m_columns;
    QList<Choice> m_choices;
    QListWidget *m_list;
    QLabel *m_wordsLabel;
    QLineEdit *m_words;
    QLineEdit *m_title;
    QPushButton *m_add;
};

} // namespace pregonero
