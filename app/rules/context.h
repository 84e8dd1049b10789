// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/counting.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace pregonero::rules {

/// What an institution has said of itself. Values; changes seldom.
struct Institution {
    QHash<QString, QString> names = {}; ///< how it is called wrongly -> how it is called
    QStringList handles = {}; ///< its own, "@villanueva"
    QStringList allowed = {}; ///< its own phones, e-mail and postal addresses, registration numbers: no personal data
    QStringList words = {}; ///< its dictionary
    /// When an election holds back what it may publish, both days included.
    struct Period {
        QDate from;
        QDate to;
        friend bool operator==(const Period &, const Period &) = default;
    };
    QList<Period> electoral = {};
    friend bool operator==(const Institution &, const Institution &) = default;
};

/// Everything beside the text that a rule may want to know. Values only; empty where nobody knows.
struct Context {
    struct Medium {
        QString altText;
        QString mimeType;
        friend bool operator==(const Medium &, const Medium &) = default;
    };
    /// The same piece in another language.
    struct Version {
        QString language;
        QString text;
        int media = 0;
        QDateTime changed = {};
        friend bool operator==(const Version &, const Version &) = default;
    };
    /// Something published before.
    struct Earlier {
        QString text;
        QDateTime at;
        QString where = {}; ///< the channel, for people
        std::vector<size_t> print = {}; ///< fingerprintOf(text), made once for many checks; empty: made when it is asked for
        friend bool operator==(const Earlier &, const Earlier &) = default;
    };

    QString language = {}; ///< BCP 47, of the text
    QString readerLanguage = {}; ///< of messages; empty: the rule's own
    QString channel = {};
    bool isReply = false;
    QList<Medium> media = {};
    QList<Version> versions = {};
    QList<Earlier> earlier = {}; ///< newest first
    QDateTime now = {}; ///< or when it is to be published
    Institution institution = {};
    text::CountingRule counting = {};
    bool hasLimits = false; ///< counting, altTextLength and mediaCount are a real network's
    int altTextLength = 0;
    int mediaCount = 0;
    QDateTime changed = {}; ///< when the text was last changed; invalid: nobody knows
};

} // namespace pregonero::rules
