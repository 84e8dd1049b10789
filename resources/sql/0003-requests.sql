-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people asked networks to do with posts, and what servers said of their limits.

-- A projection: on disk before the network is asked, so that no end of the program hides that it was.
CREATE TABLE requests (
    id TEXT PRIMARY KEY,
    post INTEGER NOT NULL, -- posts.id; 0: not heard here
    item TEXT NOT NULL, -- the outbox row that published it; empty: not published from here
    account TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL, -- asked, done, refused, unknown
    said TEXT NOT NULL, -- why not, as a sentence
    position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX requests_post ON requests (post, position) WHERE post <> 0;

-- Not a projection: a network's own word, kept so that a start without it counts as it does.
CREATE TABLE server_limits (
    account TEXT PRIMARY KEY,
    limits TEXT NOT NULL, -- JSON
    at INTEGER NOT NULL
) WITHOUT ROWID;
