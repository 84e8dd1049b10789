// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/houserules.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace pregonero {

class AccountsModel;
class Banner;
class Desk;
class InstitutionPage;
class PacksPage;
class Words;

/// What the house decides about rules: packs and positions, and what the institution says of itself. Saving is on record.
class RulesDialog final : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(Desk &desk, const AccountsModel &accounts, QWidget *parent = nullptr);

    [[nodiscard]] PacksPage &packs() { return *m_packs; }
    [[nodiscard]] InstitutionPage &institution() { return *m_institution; }

private:
    void load();
    void showWho();
    void save();

    HouseRules &m_house;
    Banner *m_banner;
    QTabWidget *m_tabs;
    PacksPage *m_packs;
    InstitutionPage *m_institution;
    Words *m_who;
    QPushButton *m_save;
};

} // namespace pregonero
