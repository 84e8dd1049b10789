// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/request.h"

namespace pregonero {

namespace {
constexpr QLatin1StringView names[] = {QLatin1StringView("asked"), QLatin1StringView("done"),
                                       QLatin1StringView("refused"), QLatin1StringView("unknown")};
}

QString name(PostRequest::State state)
{
    return names[static_cast<int>(state)];
}

PostRequest::State requestStateFromName(const QString &name)
{
    for (int i = 0; i < static_cast<int>(std::size(names)); ++i) {
        if (name == names[i])
            return static_cast<PostRequest::State>(i);
    }
    return PostRequest::State::Unknown;
}

} // namespace pregonero
