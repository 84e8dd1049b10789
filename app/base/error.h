// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace pregonero {

/// What went wrong, as code may branch on it. A closed list: add here or not at all.
enum class ErrorKind {
    Network, ///< the other side could not be reached
    Timeout, ///< no answer in time
    Cancelled, ///< somebody asked to stop
    Auth, ///< not signed in any more, or wrong credentials
    Forbidden, ///< signed in, but not allowed
    NotFound,
    RateLimited, ///< asked to wait; see Error::retryAfter
    Rejected, ///< understood and refused (too long, invalid, duplicate)
    Protocol, ///< the answer makes no sense
    Unsupported, ///< this network or version cannot do it
    Storage, ///< disk, database, keychain
    Internal, ///< our own fault
};

/// Whether the world may have changed in spite of the error. The outbox lives by this.
enum class Effect {
    None, ///< surely nothing happened: refused, or it never left this machine
    Possible, ///< the request may have been received and acted on
};

/// A failure as a value: code reads the kind, people read the message (translated, says what to do next),
/// the log reads the detail (redacted: never a secret).
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail = {};
    std::optional<std::chrono::milliseconds> retryAfter = {};
    Effect effect = Effect::None;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Stable lower-case name of a kind, for logs, JSON and tests.
[[nodiscard]] QString name(ErrorKind kind);

} // namespace pregonero
