// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QWidget>

class QButtonGroup;

namespace pregonero {

/// A sentence from a network's metadata, which is English, in the language of the interface.
[[nodiscard]] QString fromMetadata(const QString &english);

/// The wizard's first step: the networks there are, and why a broken one is not among them.
class NetworkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const AdapterInfo *chosen() const; ///< nullptr: there is none
    void choose(const QString &network); ///< by id; nothing changes where it is not installed
    void takeFocus();

Q_SIGNALS:
    void choiceChanged();
    void opened(); ///< chosen, and on to the next step

private:
    Desk &m_desk;
    QButtonGroup *m_cards;
    QStringList m_ids; // by the group's number
};

} // namespace pregonero
