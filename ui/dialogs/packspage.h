// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/houserules.h"
#include "app/models/accountsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace pregonero {

/// Which rule packs and positions hold, each with what it is for and who reviewed it; exceptions for an account or a
/// language as sentences, one a line. Saves nothing itself.
class PacksPage final : public QWidget
{
    Q_OBJECT

public:
    PacksPage(HouseRules &house, const AccountsModel &accounts, QWidget *parent = nullptr);

    void show(const QList<rules::Pack> &packs); ///< with what is decided now
    using QWidget::show;
    [[nodiscard]] QList<checker::Ruling> rulings() const; ///< as the fields stand
    void addException(const checker::Ruling &ruling = {});

private:
    struct Choice {
        checker::Ruling::What what;
        QString id;
        QString name;
        bool otherwise; ///< where nothing is decided
        QCheckBox *box;
    };
    struct Exception {
        QWidget *line;
        QComboBox *thing;
        QComboBox *on;
        QComboBox *account;
        QComboBox *language;
    };
    void addPack(const rules::Pack &pack);
    QCheckBox *addChoice(checker::Ruling::What what, const QString &id, const QString &name, bool byDefault, int indent);

    HouseRules &m_house;
    const AccountsModel &m_accounts;
    QVBoxLayout *m_packs;
    QVBoxLayout *m_exceptions;
    QList<Choice> m_choices;
    QList<Exception> m_lines;
};

} // namespace pregonero
