// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPixmapCache>

#include <array>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

/// Quiet grounds, told apart also by their initials; white on each has at least 4.5 to 1.
constexpr std::array<QRgb, 10> grounds{0xff8c5645, 0xff4a6a8c, 0xff5d7340, 0xff7b5589, 0xff8f6620,
                                       0xff5a606b, 0xff2f7370, 0xff9a4a63, 0xff55628f, 0xff6f6a3a};

/// FNV-1a: the same on every machine and in every run, unlike qHash.
quint32 steadyHash(const QString &text)
{
    quint32 hash = 2166136261u;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619u;
    // Spread over all bits: the last letters alone must not decide.
    hash ^= hash >> 16;
    hash *= 0x85ebca6bu;
    hash ^= hash >> 13;
    hash *= 0xc2b2ae35u;
    return hash ^ (hash >> 16);
}

} // namespace

Avatar::Avatar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Avatar::setPerson(const QString &name, const QString &key)
{
    m_name = name;
    m_key = key.isEmpty() ? name : key;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const { return {side(), side()}; }

int Avatar::side() { return style::iconSize() * 2 + 2; }

QString Avatar::initials(const QString &name)
{
    QString result;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // The first letter or digit: names come with emoji, quotes and signs around them.
        for (const QChar c : word) {
            if (c.isLetterOrNumber()) {
                result += c.toUpper();
                break;
            }
        }
        if (result.size() == 2)
            break;
    }
    return result.isEmpty() ? u"?"_s : result;
}

QColor Avatar::ground(const QString &key)
{
    return QColor::fromRgb(grounds[steadyHash(key) % grounds.size()]);
}

void Avatar::paint(QPainter &painter, const QRectF &place, const QString &name, const QString &key)
{
    // Lists show the same few hundred again and again.
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    const int side = std::max(1, qRound(place.width() * ratio));
    const QString letters = initials(name);
    const QColor colour = ground(key);
    const QString cached = u"pregonero-avatar/"_s + letters + u'/' + QString::number(colour.rgb(), 16) + u'/'
        + QString::number(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(cached, &pixmap)) {
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter inside(&pixmap);
        inside.setRenderHint(QPainter::Antialiasing);
        inside.setPen(Qt::NoPen);
        inside.setBrush(colour);
        inside.drawRoundedRect(QRectF(0, 0, side, side), side * 0.3, side * 0.3);
        QFont font = style::font(style::Type::Title);
        font.setPixelSize(std::max(8, int(side * 0.37)));
        inside.setFont(font);
        inside.setPen(Qt::white);
        inside.drawText(QRect(0, 0, side, side), Qt::AlignCenter, letters);
        inside.end();
        QPixmapCache::insert(cached, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(place.topLeft(), pixmap);
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_name, m_key);
}

void Avatar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace pregonero
