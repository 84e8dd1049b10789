// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTimer;

namespace pregonero {

class Banner;
class CharacterMeter;
class Chip;
class FindingsModel;
class PostEditor;
class ProgressLine;

/// Changes the words of a post that is published. Stays open until the network has answered: nothing typed is lost to a
/// refusal. What is typed is on disk within half a second, under the draft that was published; the next dialog for the
/// same post goes on with it. Use open().
class EditDialog final : public QDialog
{
    Q_OBJECT

public:
    EditDialog(Desk &desk, const PostPowers &powers, QWidget *parent = nullptr);
    ~EditDialog() override;

    [[nodiscard]] PostEditor &editor() { return *m_editor; }
    [[nodiscard]] Piece piece() const;

    /// Stays while the network is being asked; asks before other words are thrown away.
    void reject() override;

Q_SIGNALS:
    void done(); ///< the network has the new words

private:
    void build(const PostPowers &powers);
    void touched();
    void change();
    void takeUp(); ///< what was being typed when the program ended
    void keepTyping();
    void throwAway();
    void updateActions();

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
    QPushButton *m_leave;
    QAction *m_throwAway;
    QAction *m_goOn;
    QTimer *m_typing; // half a second after a key: on disk
    bool m_reading = true; // what was kept is still being read
    bool m_asking = false;
    bool m_fits = true; // as counted at the last key
};

} // namespace pregonero
