// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QAbstractButton>

#include <optional>

namespace pregonero {

/// What a chip says: a state in words, in a tone.
struct ChipText {
    QString text;
    style::Tone tone = style::Tone::Neutral;
    std::optional<style::Meaning> icon = {};

    friend bool operator==(const ChipText &, const ChipText &) = default;
};

/// A state in words on a soft ground. By default it only tells; clickable, it is a button for mouse and keyboard.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const ChipText &text, QWidget *parent = nullptr);

    void setChip(const ChipText &text); ///< an empty text hides the chip
    [[nodiscard]] const ChipText &chip() const { return m_chip; }
    void setClickable(bool clickable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] static QSize sizeOf(const ChipText &chip);
    static void paint(QPainter &painter, const QRect &place, const ChipText &chip);
    /// What is behind the words: for those who draw many and lay out the words themselves.
    static void paintGround(QPainter &painter, const QRect &place, style::Tone tone, const style::Colours &colours);
    /// The number that a text begins with, up to its first space; empty: it begins with none.
    [[nodiscard]] static QString leadingNumber(const QString &text);
    struct Measures {
        Measures();
        int sides; ///< px left and right of the words
        int icon; ///< px
        int gap; ///< px between icon and words
    };

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipText m_chip;
};

} // namespace pregonero
