// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace pregonero::style {

namespace {

constexpr std::pair<Meaning, const char *> names[] = {
    {Meaning::Reply, "reply"}, {Meaning::Draft, "draft"}, {Meaning::Outbox, "outbox"},
    {Meaning::Checker, "checker"}, {Meaning::Feed, "feed"}, {Meaning::Account, "account"},
    {Meaning::Add, "add"}, {Meaning::Remove, "remove"}, {Meaning::Edit, "edit"}, {Meaning::Send, "send"},
    {Meaning::Schedule, "schedule"}, {Meaning::Retry, "retry"}, {Meaning::Offline, "offline"},
    {Meaning::Online, "online"}, {Meaning::Unread, "unread"}, {Meaning::Read, "read"},
    {Meaning::Search, "search"}, {Meaning::Media, "media"}, {Meaning::Warning, "warning"},
    {Meaning::Error, "error"}, {Meaning::Done, "done"}, {Meaning::Unknown, "unknown"}, {Meaning::Undo, "undo"},
    {Meaning::Redo, "redo"}, {Meaning::Settings, "settings"}, {Meaning::Command, "command"},
    {Meaning::Boost, "boost"}, {Meaning::Favourite, "favourite"}, {Meaning::More, "more"},
    {Meaning::Close, "close"}, {Meaning::Float, "float"}, {Meaning::Dock, "dock"},
    {Meaning::Language, "language"}, {Meaning::Visibility, "visibility"}, {Meaning::Link, "link"},
    {Meaning::History, "history"}, {Meaning::Spelling, "spelling"}, {Meaning::Next, "next"},
    {Meaning::Previous, "previous"}, {Meaning::Down, "down"}, {Meaning::Right, "right"},
    {Meaning::Person, "person"}, {Meaning::Filter, "filter"}, {Meaning::Info, "info"}, {Meaning::Copy, "copy"},
    {Meaning::Open, "open"}, {Meaning::Review, "review"}, {Meaning::Teach, "teach"},
    {Meaning::NetworkMastodon, "network-mastodon"}, {Meaning::NetworkTown, "network-town"},
    {Meaning::NetworkGeneric, "network-generic"},
};

/// The drawing as a mask at its exact size in device pixels, filled with one colour.
QPixmap drawn(Meaning meaning, const QColor &colour, QSize pixels)
{
    const QString key = u"pregonero-icon/%1/%2/%3x%4"_s.arg(int(meaning)).arg(colour.rgba(), 0, 16)
                            .arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        QSvgRenderer renderer(u":/pregonero/icons/%1.svg"_s.arg(name(meaning)));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    }
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(Meaning meaning, Role role, std::optional<QColor> fixed)
        : m_meaning(meaning), m_role(role), m_fixed(std::move(fixed))
    {
    }

    QIconEngine *clone() const override { return new Engine(*this); }
    QString key() const override { return u"pregonero"_s; }
    bool isNull() override { return false; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Since Qt 6.8 the size is in device-independent pixels, whatever the name of the argument says.
        QPixmap pixmap = drawn(m_meaning, colourOf(mode, state), (QSizeF(size) * scale).toSize());
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(m_meaning, colourOf(mode, state), size);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_meaning, colourOf(mode, state));
    }

private:
    QColor colourOf(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme theme = Theme::current();
        const QColor colour = m_fixed.value_or(theme.colour(m_role));
        if (mode == QIcon::Disabled)
            return mixed(colour, theme.colour(Role::Surface), 0.55);
        const bool neutral = !m_fixed && (m_role == Role::Ink || m_role == Role::SecondInk);
        if (neutral && (mode == QIcon::Selected || state == QIcon::On))
            return theme.colour(Role::Accent);
        return colour;
    }

    Meaning m_meaning;
    Role m_role;
    std::optional<QColor> m_fixed;
};

} // namespace

QString name(Meaning meaning)
{
    for (const auto &[candidate, text] : names) {
        if (candidate == meaning)
            return QString::fromLatin1(text);
    }
    return u"unknown"_s;
}

QList<Meaning> allMeanings()
{
    QList<Meaning> all;
    for (const auto &[meaning, text] : names)
        all.append(meaning);
    return all;
}

Meaning networkMeaning(const QString &networkId)
{
    const QString wanted = u"network-"_s + networkId;
    for (const auto &[meaning, text] : names) {
        if (wanted == QLatin1StringView(text))
            return meaning;
    }
    return Meaning::NetworkGeneric;
}

QIcon icon(Meaning meaning, Role role) { return QIcon(new Engine(meaning, role, std::nullopt)); }

QIcon icon(Meaning meaning, const QColor &colour) { return QIcon(new Engine(meaning, Role::Ink, colour)); }

void paintIcon(QPainter &painter, const QRectF &place, Meaning meaning, const QColor &colour)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    QPixmap pixmap = drawn(meaning, colour, (place.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    // On a whole device pixel, or strokes blur.
    const QPointF at(std::round(place.x() * ratio) / ratio, std::round(place.y() * ratio) / ratio);
    painter.drawPixmap(at, pixmap);
}

} // namespace pregonero::style
