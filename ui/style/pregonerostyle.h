// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QProxyStyle>

class QAbstractButton;

namespace pregonero::style {

/// How much a button asks for. Normal: an edge. Primary: the accent ground, one per place. Quiet: no edge until
/// pointed at. Danger: an edge, bad ink.
enum class ButtonKind { Normal, Primary, Quiet, Danger };
void setButtonKind(QAbstractButton *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);

/// Gives a widget the surface (or background) ground, by palette.
void setGround(QWidget *widget, Role role);

/// Paints the ring that says where the keyboard is.
void paintFocusRing(QPainter &painter, const QRectF &around, double cornerRadius);

/// Fusion's behaviour in our drawing: few lines, calm grounds, targets of 28 px or more, a visible focus ring.
class PregoneroStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit PregoneroStyle(const Theme &theme);

    [[nodiscard]] Theme theme() const { return m_theme; }

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    [[nodiscard]] QPalette standardPalette() const override { return m_theme.palette(); }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    Theme m_theme;
};

} // namespace pregonero::style
