// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"
#include "app/base/clock.h"

#include <QCoreApplication>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace pregonero::sync {

/// Of one call that a person waits for.
inline constexpr std::chrono::seconds personsDeadline{60};

/// The Error of a call that a person cut short.
[[nodiscard]] inline Error stopped()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("pregonero::sync", "Stopped, as you asked."),
            QStringLiteral("stopped"), {}, Effect::Possible};
}

/// Wraps one adapter call: it answers exactly once, within a deadline, even if the adapter never does. What arrives
/// after the deadline is dropped; the adapter was asked to stop.
/// @param ask called at once with the stop token the adapter is to watch. What it holds by value (the port) lives until the
///            adapter is done, which may be after the deadline
/// @param outer somebody who may lose patience: on request_stop() (main thread) the call answers Cancelled at once, whether
///              the adapter heeds it or not
template<class T, class F>
[[nodiscard]] Call<T> guarded(Clock &clock, QObject *context, std::chrono::milliseconds deadline, F ask,
                              std::stop_token outer = {})
{
    struct State {
        QPromise<Result<T>> promise;
        std::stop_source stop;
        std::optional<std::stop_callback<std::function<void()>>> impatience = {};
        bool done = false;
        void answer(Result<T> result)
        {
            if (std::exchange(done, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };
    auto state = std::make_shared<State>();
    state->promise.start();
    Call<T> future = state->promise.future();
    clock.callAfter(deadline, context, [weak = std::weak_ptr(state)] {
        if (const auto state = weak.lock(); state && !state->done) {
            state->stop.request_stop();
            state->answer(fail({ErrorKind::Timeout,
                                QCoreApplication::translate("pregonero::sync", "The network did not answer in time."),
                                QStringLiteral("deadline"), {}, Effect::Possible}));
        }
    });
    if (outer.stop_requested()) {
        state->answer(fail(stopped()));
        return future;
    }
    if (outer.stop_possible())
        state->impatience.emplace(outer, [weak = std::weak_ptr(state)] {
            if (const auto state = weak.lock()) {
                state->stop.request_stop();
                state->answer(fail(stopped()));
            }
        });
    Call<T> asked = ask(state->stop.get_token());
    whenDone(std::move(asked), context,
             [state, ask = std::move(ask)](Result<T> result) { state->answer(std::move(result)); });
    return future;
}

} // namespace pregonero::sync
