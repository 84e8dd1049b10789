// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/post.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace pregonero::workshop {

struct Citizen {
    QString handle; ///< without '@' and host
    QString name;
    QString language; ///< BCP 47
    QString temper; ///< for the trainer
    bool bot = false;
};

/// Something said in the town, by a citizen or by the town hall itself.
struct Utterance {
    QString id;
    QString by; ///< a handle
    QString text;
    QString language;
    QString warning;
    QString replyTo; ///< id
    Visibility visibility = Visibility::Public;
    int boosts = 0;
    int favourites = 0;
    QStringList pictures; ///< alternative texts, one a picture; may be empty strings: people forget
};

struct Timed {
    int minute = 0; ///< since the town's midnight
    Utterance says;
};

/// What a citizen says because of what the communicator did, or did not do. Each happens at most once.
struct Reaction {
    enum class Cause { Reply, ReplyInThread, Unanswered, Boost, Favourite, Hide, Block, Remove };
    Cause cause = Cause::Reply;
    QString about; ///< id of the message replied to, acted on, or left unanswered
    QStringList contains; ///< beginnings of words or phrases: one must be in the reply; empty: any reply
    QStringList lacks; ///< none may be
    int minutes = 0; ///< Unanswered: minute of the day; else how long after the act
    Utterance says;

    /// Letter case and accents do not count.
    [[nodiscard]] bool matches(const QString &reply) const;
};

/// A simulated day, as its file tells it. The format is explained in resources/manual/scenario.md.
struct Scenario {
    QString id;
    QString title;
    QString about;
    QString townName;
    QString host;
    Citizen account; ///< the town hall
    int opensAt = 0; ///< minute at which a fresh desk is opened
    QHash<QString, Citizen> citizens;
    std::vector<Timed> timeline; ///< by minute
    std::vector<Reaction> reactions;

    [[nodiscard]] const Citizen *person(const QString &handle) const; ///< the town hall included
};

/// The error says where in the file something is wrong.
[[nodiscard]] Result<Scenario> scenarioFromJson(const QByteArray &json);

/// Lower case without accents, one space between words.
[[nodiscard]] QString folded(const QString &text);

} // namespace pregonero::workshop
