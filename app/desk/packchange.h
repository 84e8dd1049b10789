// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace pregonero {

/// A change of what lies in a folder of packs: prepared in a hidden folder beside them, which no reader takes for a pack, so
/// that it can be put on record first and then takes effect at once. Not for the main thread.
class PackChange final
{
public:
    /// Each of these files ("house/es/Tono.yml"), in the place of the one that stands there.
    [[nodiscard]] static Result<PackChange> files(const QString &packsFolder, const QMap<QString, QByteArray> &contents);
    /// A whole pack, where none of that name is. @param contents by name below its own folder
    [[nodiscard]] static Result<PackChange> pack(const QString &packsFolder, const QString &id,
                                                 const QMap<QString, QByteArray> &contents);
    /// A file or a whole pack goes. Half of a pack never stays.
    [[nodiscard]] static Result<PackChange> removal(const QString &packsFolder, const QString &name);

    [[nodiscard]] Result<bool> carryOut() const;
    void dismiss() const; ///< as if it had never been prepared

private:
    struct Move {
        QString from;
        QString to;
    };
    [[nodiscard]] static Result<PackChange> prepared(const QString &packsFolder);
    [[nodiscard]] Result<bool> write(const QString &name, const QByteArray &bytes) const;

    QString m_packs;
    QString m_aside;
    QList<Move> m_moves;
};

} // namespace pregonero
