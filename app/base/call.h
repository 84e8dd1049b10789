// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>

#include <type_traits>

namespace pregonero {

/// Something asked for that will be answered once, later: with a value or with an Error.
/// A failure is a result, never a bare cancel; a promise dropped without an answer is turned into one by whenDone
/// and andThen. Continuations run on the thread of their context and not at all once the context is gone; where the
/// answer is there already, they may run before whenDone returns.
template<class T>
using Call = QFuture<Result<T>>;

/// An answer that is already there.
template<class T>
[[nodiscard]] Call<T> answered(Result<T> result)
{
    return QtFuture::makeReadyValueFuture(std::move(result));
}

template<class T>
[[nodiscard]] Call<T> failed(Error error)
{
    return answered<T>(Result<T>(std::unexpected(std::move(error))));
}

/// What a caller gets when the other side went away without answering.
[[nodiscard]] inline Error droppedCall()
{
    return {ErrorKind::Internal,
            QCoreApplication::translate("pregonero", "The program did not get an answer. Try again."),
            QStringLiteral("promise dropped"), {}, Effect::Possible};
}

/// Calls f(Result<T>) on the context's thread when the answer is there.
template<class T, class F>
void whenDone(Call<T> call, QObject *context, F f)
{
    // A context that goes cancels the chain too, and Qt then runs onCanceled from within the context's destructor. A
    // QPointer does not tell: a QWidget says that it goes before its pointers are cleared. Connected before Qt's own
    // connection, this hears of it first.
    auto gone = std::make_shared<bool>(false);
    const auto watch = QObject::connect(context, &QObject::destroyed, [gone] { *gone = true; });
    auto shared = std::make_shared<F>(std::move(f));
    call.then(context, [shared, watch](Result<T> result) {
            QObject::disconnect(watch);
            (*shared)(std::move(result));
        })
        .onCanceled(context, [shared, watch, gone] {
            QObject::disconnect(watch);
            if (!*gone)
                (*shared)(Result<T>(std::unexpected(droppedCall())));
        });
}

namespace detail {
template<class X>
struct Unwrapped;
template<class U>
struct Unwrapped<Result<U>> { using Type = U; };
template<class U>
struct Unwrapped<QFuture<Result<U>>> { using Type = U; };
} // namespace detail

/// Goes on with f(Result<T>), which answers Result<U> or Call<U>, on the context's thread: also after an error.
template<class T, class F>
[[nodiscard]] auto andAlways(Call<T> call, QObject *context, F f)
{
    using Answer = std::invoke_result_t<F, Result<T>>;
    using U = typename detail::Unwrapped<Answer>::Type;
    auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    Call<U> future = promise->future();
    whenDone(std::move(call), context, [context, promise, f = std::move(f)](Result<T> result) mutable {
        const auto answer = [promise](Result<U> value) {
            promise->addResult(std::move(value));
            promise->finish();
        };
        if constexpr (std::is_same_v<Answer, Result<U>>)
            answer(f(std::move(result)));
        else
            whenDone(f(std::move(result)), context, answer);
    });
    return future;
}

/// Goes on with f(T), which answers Result<U> or Call<U>, on the context's thread; an error passes by f.
template<class T, class F>
[[nodiscard]] auto andThen(Call<T> call, QObject *context, F f)
{
    using Answer = std::invoke_result_t<F, T>;
    using U = typename detail::Unwrapped<Answer>::Type;
    return andAlways(std::move(call), context, [f = std::move(f)](Result<T> result) mutable -> Answer {
        if (result)
            return f(std::move(*result));
        if constexpr (std::is_same_v<Answer, Result<U>>)
            return std::unexpected(std::move(result.error()));
        else
            return failed<U>(std::move(result.error()));
    });
}

} // namespace pregonero
