-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What networks brought.

-- Servers and accounts by small numbers: a million posts repeat them.
CREATE TABLE origins (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE -- Account::origin()
);

CREATE TABLE listeners (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL UNIQUE
);

CREATE TABLE listened_columns (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE, -- the column's id in the journal
    cursor BLOB -- where its next fetch goes on; opaque
);

CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    origin INTEGER NOT NULL REFERENCES origins (id),
    remote_id TEXT NOT NULL,
    handle TEXT NOT NULL,
    display_name TEXT NOT NULL,
    page TEXT NOT NULL,
    avatar TEXT NOT NULL,
    bot INTEGER NOT NULL,
    UNIQUE (origin, remote_id)
);

CREATE TABLE posts (
    id INTEGER PRIMARY KEY, -- milliseconds since 1970 times 4096, plus a counter: newest first needs no sort
    origin INTEGER NOT NULL REFERENCES origins (id),
    remote_id TEXT NOT NULL,
    conversation INTEGER NOT NULL, -- the id of one of its posts
    author INTEGER NOT NULL REFERENCES authors (id),
    listener INTEGER NOT NULL REFERENCES listeners (id), -- the first that heard it
    created_at INTEGER NOT NULL, -- ms, as the network says, whatever it says
    unread INTEGER NOT NULL,
    orphan INTEGER NOT NULL, -- 1: answers a post that is not here (yet)
    own INTEGER NOT NULL,
    gone_at INTEGER, -- ms, when it was found that the network no longer has it
    edited_at INTEGER,
    visibility INTEGER NOT NULL,
    replies INTEGER NOT NULL,
    boosts INTEGER NOT NULL,
    favourites INTEGER NOT NULL,
    in_reply_to TEXT NOT NULL, -- remote id; empty: starts a conversation
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    warning TEXT NOT NULL,
    text TEXT NOT NULL,
    spans BLOB, -- text::packSpans
    media TEXT, -- JSON array of {id, kind, url, alt}
    UNIQUE (origin, remote_id)
);

-- The id is in every index by itself: each of these is "newest first" within its key.
CREATE INDEX posts_conversation ON posts (conversation);

CREATE INDEX posts_author ON posts (author);

CREATE INDEX posts_unread ON posts (unread) WHERE unread = 1;

CREATE INDEX posts_orphan ON posts (origin, in_reply_to) WHERE orphan = 1;

CREATE TABLE column_posts (
    listened INTEGER NOT NULL REFERENCES listened_columns (id),
    post INTEGER NOT NULL REFERENCES posts (id),
    unread INTEGER NOT NULL, -- as posts.unread, so that counting a column's unread reads nothing else
    PRIMARY KEY (listened, post)
) WITHOUT ROWID;

CREATE INDEX column_posts_unread ON column_posts (listened, post) WHERE unread = 1;

-- What a network sent for a post, unchanged; another row only when the bytes changed.
CREATE TABLE captures (
    id INTEGER PRIMARY KEY,
    post INTEGER NOT NULL REFERENCES posts (id),
    at INTEGER NOT NULL,
    sha256 BLOB NOT NULL, -- of the bytes before compression
    raw BLOB NOT NULL -- qCompress: their length (32 bits, big endian), then zlib
);

CREATE INDEX captures_post ON captures (post);

-- Filled by the program in the same transaction. place holds one token a column that heard the post ("c12"), so that a
-- search within a column is one index look-up and not a filter over every hit.
CREATE VIRTUAL TABLE posts_words USING fts5 (
    text, warning, author, place,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
