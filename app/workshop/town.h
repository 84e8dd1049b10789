// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/workshop/scenario.h"

#include <QJsonObject>
#include <QSet>

#include <map>
#include <vector>

namespace pregonero::workshop {

struct Picture {
    QString id;
    QString kind; ///< "image", "video", "audio", "unknown"
    QString altText;
};

/// Something that has been said, as the town knows it.
struct TownPost {
    Utterance says; ///< with its final id and parent
    TimePoint at{};
    std::optional<TimePoint> editedAt;
    QList<Picture> media;
    QString key; ///< the idempotency key it was made with
    bool own = false;
    bool mentions = false; ///< addressed to the town hall
    bool shut = false; ///< its author was blocked or muted when it came
    bool hidden = false;
    bool removed = false;
    int actBoosts = 0; ///< the communicator's
    int actFavourites = 0;
};

/// The town as a pure function: a scenario, the instant at which it was opened, its speed, and acts in the order of
/// their time. The same acts give the same posts in the same order, always: a post's place in posts() never changes.
class Town final
{
public:
    Town(const Scenario &scenario, TimePoint opened, double speed);

    /// Lets happen what is due. Going back does nothing.
    void advanceTo(TimePoint now);
    [[nodiscard]] TimePoint now() const { return m_now; }

    /// An act as the state file keeps it: "do" with its arguments, "id", "at". Advances to its time first. An act that
    /// makes no sense (a file written by hand) changes nothing.
    void apply(const QJsonObject &act);
    /// Acts applied; the next one's number.
    [[nodiscard]] int acts() const { return m_acts; }

    [[nodiscard]] const std::vector<TownPost> &posts() const { return m_posts; } ///< in the order they appeared
    [[nodiscard]] const TownPost *post(const QString &id) const; ///< null where there is none, or no more
    [[nodiscard]] const Picture *upload(const QString &id) const;
    [[nodiscard]] int replies(const QString &id) const;
    /// The ids of the whole thread around a post, in the order they appeared.
    [[nodiscard]] std::vector<const TownPost *> thread(const QString &id) const;

    [[nodiscard]] TimePoint instantOf(double minute) const;
    [[nodiscard]] double minuteOf(TimePoint time) const;

private:
    struct Due {
        enum class Kind { Timeline, Reaction, Check } kind;
        size_t index;
        QString replyTo;
    };
    void happen(const Due &due, TimePoint at);
    void add(TownPost post);
    void react(Reaction::Cause cause, const QString &about, const QString &text, const QString &replyTo);
    [[nodiscard]] QString root(const QString &id) const;
    [[nodiscard]] bool answered(const QString &id) const;
    TownPost *find(const QString &id);

    const Scenario &m_scenario;
    TimePoint m_opened;
    double m_speed;
    TimePoint m_now{};
    int m_acts = 0;
    std::multimap<TimePoint, Due> m_due;
    std::vector<TownPost> m_posts;
    QHash<QString, size_t> m_places;
    QHash<QString, Picture> m_uploads;
    QSet<QString> m_shut; ///< handles blocked or muted
    std::vector<bool> m_reacted;
};

} // namespace pregonero::workshop
