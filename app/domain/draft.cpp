// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/draft.h"

namespace pregonero {

namespace {
constexpr struct {
    Draft::State state;
    QLatin1StringView name;
} names[] = {
    {Draft::State::Writing, QLatin1StringView("writing")},
    {Draft::State::Queued, QLatin1StringView("queued")},
    {Draft::State::Sent, QLatin1StringView("sent")},
    {Draft::State::Failed, QLatin1StringView("failed")},
    {Draft::State::Unknown, QLatin1StringView("unknown")},
    {Draft::State::Discarded, QLatin1StringView("discarded")},
};
} // namespace

QString name(Draft::State state)
{
    for (const auto &known : names) {
        if (known.state == state)
            return known.name;
    }
    return {};
}

Draft::State draftStateFromName(const QString &name)
{
    for (const auto &known : names) {
        if (known.name == name)
            return known.state;
    }
    return Draft::State::Writing;
}

} // namespace pregonero
