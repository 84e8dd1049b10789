// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace pregonero {

/// A feed in somebody's list.
struct Subscription {
    QString title;
    QUrl feed;
    QUrl site = {};
    QStringList folders = {}; ///< outermost first

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// The feeds of an OPML file (1.0 or 2.0, http://opml.org/spec2.opml), each address once, at most 2,000, in its order.
/// Refused, in plain words: what is no OPML, is broken, or declares entities. What is no http or https address is left out.
[[nodiscard]] Result<QList<Subscription>> subscriptionsFromOpml(const QByteArray &bytes);

/// The same as OPML 2.0 that other readers take.
/// @param title of the whole list
[[nodiscard]] QByteArray toOpml(const QList<Subscription> &subscriptions, const QString &title);

} // namespace pregonero
