// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/httpport.h"
#include "tests/bench/chatter.h"

#include <QHash>

#include <array>
#include <utility>
#include <vector>

class QUrlQuery;

namespace bench {

/// A Mastodon server without a socket: three timelines of invented statuses, paged by min_id and max_id as the real one
/// does, each page after as long as a near server takes. What it does not know it answers with 404.
class Plaza final : public pregonero::HttpPort
{
public:
    /// @param posts how many it has in all; at first it shows the oldest few of each timeline
    Plaza(Chatter chatter, qint64 posts);

    pregonero::Call<pregonero::HttpResponse> send(pregonero::HttpRequest request, std::stop_token stop) override;
    void showAll() { m_showsAll = true; }

private:
    struct Status {
        QByteArray id;
        QByteArray json;
    };
    using Timeline = std::vector<Status>; // oldest first
    [[nodiscard]] QByteArray page(const Timeline &timeline, const QUrlQuery &query) const;

    QHash<QString, Timeline> m_timelines; ///< by path
    bool m_showsAll = false;
};

} // namespace bench
