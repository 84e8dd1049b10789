// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace pregonero {

class Banner;
class CharacterMeter;
class Chip;
class FindingsModel;
class PostEditor;
class ProgressLine;

/// Changes the words of a post that is published. Stays open until the network confirmed it: nothing typed is lost to a
/// refusal. Use open().
class EditDialog final : public QDialog
{
    Q_OBJECT

public:
    EditDialog(Desk &desk, const PostPowers &powers, QWidget *parent = nullptr);

    [[nodiscard]] PostEditor &editor() { return *m_editor; }
    [[nodiscard]] Piece piece() const;

Q_SIGNALS:
    void done(); ///< the network has the new words

private:
    void build(const PostPowers &powers);
    void touched();
    void change();

    Desk &m_desk;
    OutboxItem m_row;
    Account m_account;
    QString m_network;
    QLineEdit *m_warning;
    PostEditor *m_editor;
    CharacterMeter *m_meter;
    Chip *m_findingsChip;
    FindingsModel *m_findings;
    Banner *m_banner;
    ProgressLine *m_progress;
    QPushButton *m_change;
    bool m_asking = false;
};

} // namespace pregonero
