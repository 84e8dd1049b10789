// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/journal/act.h"
#include "app/journal/signing.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace pregonero::journal {

/// One immutable line of the journal. The body lies beside (it can be erased by law); the entry holds only its salted
/// hash, so the chain verifies with or without it.
struct Entry {
    QString id; ///< UUIDv7
    QByteArray writer; ///< Ed25519 public key of the installation, 32 bytes
    qint64 sequence = 0; ///< 1, 2, 3 ... per writer
    TimePoint at{};
    QString person;
    QString kind;
    QString subject;
    QByteArray salt; ///< 16 random bytes
    QByteArray bodyHash; ///< SHA-256(salt + body bytes)
    QByteArray previous; ///< hash of the writer's previous entry; 32 zero bytes for the first
    QByteArray signature; ///< Ed25519 over canonicalBytes, 64 bytes

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// The bytes that are signed and hashed, format "pregonero-entry-1": these lines, UTF-8, each ended by '\n':
///   pregonero-entry-1 | id | writer (hex) | sequence | at (ISO 8601 UTC, ms) | person | kind | subject | bodyHash (hex) |
///   previous (hex)
/// In id, person, kind and subject a backslash is written as two, CR as backslash and r, LF as backslash and n.
[[nodiscard]] QByteArray canonicalBytes(const Entry &entry);
[[nodiscard]] QByteArray hash(const Entry &entry); ///< SHA-256 of canonicalBytes
/// A body as bytes: JSON, compact, keys (all ASCII) in order, UTF-8. Kept and exported as they are, so nobody who
/// verifies needs to write JSON the same way.
[[nodiscard]] QByteArray bodyBytes(const QJsonObject &body);
[[nodiscard]] QByteArray bodyHash(const QByteArray &salt, const QByteArray &body);

/// The newest entry known of a writer; what a cut tail is held against.
struct Head {
    QByteArray writer;
    qint64 sequence = 0;
    QByteArray hash = QByteArray(32, '\0');

    friend bool operator==(const Head &, const Head &) = default;
};

/// As they are kept beside the key, exported and recorded: writer (hex) sequence (number) hash (hex).
[[nodiscard]] QJsonArray toJson(const QList<Head> &heads);
[[nodiscard]] QList<Head> headsFromJson(const QJsonArray &json);

/// The next entry after a head, signed.
[[nodiscard]] Entry sign(const Act &act, const Head &head, const SigningKey &key, TimePoint now);

} // namespace pregonero::journal
