// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"

#include <QList>

#include <memory>
#include <optional>

namespace pregonero {

/// One answer that several wait for. A QFuture takes one continuation only, the last one silently replacing the others:
/// what is to be heard by more than one is kept here and handed out as a Call of its own to each. One thread.
template<class T>
class Awaited final
{
public:
    /// @param context on whose thread it is heard; when it goes, those who wait get no answer
    Awaited(Call<T> call, QObject *context)
        : m_state(std::make_shared<State>())
    {
        whenDone(std::move(call), context, [state = m_state](Result<T> result) {
            state->result = std::move(result);
            for (const auto &promise : std::exchange(state->waiting, {}))
                answer(*promise, *state->result);
        });
    }

    [[nodiscard]] Call<T> call() const
    {
        if (m_state->result)
            return answered<T>(*m_state->result);
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_state->waiting.append(promise);
        return promise->future();
    }

    /// The answer, where it is there.
    [[nodiscard]] const std::optional<Result<T>> &result() const { return m_state->result; }

private:
    struct State {
        std::optional<Result<T>> result;
        QList<std::shared_ptr<QPromise<Result<T>>>> waiting;
    };
    static void answer(QPromise<Result<T>> &promise, const Result<T> &result)
    {
        promise.addResult(result);
        promise.finish();
    }

    std::shared_ptr<State> m_state;
};

} // namespace pregonero
