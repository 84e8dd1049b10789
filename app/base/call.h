// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QVariant>

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
            QCoreApplication::translate("pregonero", "The program did not get an answer, so it is not known whether it was done. Look before "
                                                     "you try again."),
            QStringLiteral("promise dropped"), {}, Effect::Possible};
}

namespace detail {
/// Set as the first thing that a context says when it goes. Its going cancels every chain that waits on it, and Qt then
/// runs onCanceled from within its destructor. A QPointer does not tell: a QWidget says that it goes before its pointers
/// are cleared. One for each context, from its first call on, so that it is heard before anything else of ours.
[[nodiscard]] inline std::shared_ptr<bool> goneFlag(QObject *context)
{
    constexpr char name[] = "_pregonero_gone";
    if (auto known = context->property(name).value<std::shared_ptr<bool>>())
        return known;
    auto gone = std::make_shared<bool>(false);
    context->setProperty(name, QVariant::fromValue(gone));
    QObject::connect(context, &QObject::destroyed, [gone] { *gone = true; });
    return gone;
}
} // namespace detail

/// Calls f(Result<T>) on the context's thread when the answer is there.
template<class T, class F>
void whenDone(Call<T> call, QObject *context, F f)
{
    const auto gone = detail::goneFlag(context); // before Qt connects anything to it
    auto shared = std::make_shared<F>(std::move(f));
    call.then(context, [shared](Result<T> result) { (*shared)(std::move(result)); })
        .onCanceled(context, [shared, gone] {
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
