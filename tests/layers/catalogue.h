// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace layers {

/// One entry of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment; ///< what tells two equal sources apart
    QStringList translations; ///< one, or one for each plural form
    bool numerus = false;
    bool finished = false;
    bool gone = false; ///< obsolete or vanished: no longer in the program

    [[nodiscard]] QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
    /// For a problem's text.
    [[nodiscard]] QString shown() const;
};

struct Catalogue {
    QString language;
    QList<Message> messages;
    QString error; ///< why it cannot be read; empty: it can
};

[[nodiscard]] Catalogue readCatalogue(const QString &xml);

/// What of a complete translation is not so: unfinished, empty, or without the source's places (%1, %n).
[[nodiscard]] QStringList judgeComplete(const QString &path, const Catalogue &catalogue);

/// Sources that the program has and the catalogue lacks.
[[nodiscard]] QStringList judgeKnows(const QString &path, const Catalogue &catalogue, const QList<Message> &wanted);

/// What the adapters' JSON under root says to people, in the context under which it is translated.
[[nodiscard]] QList<Message> metadataMessages(const QString &root);

} // namespace layers
