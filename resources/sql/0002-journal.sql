-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The record of decisions, and what it projects.

CREATE TABLE journal_entries (
    position INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which they came to this desk
    id TEXT NOT NULL UNIQUE,
    writer BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_hash BLOB NOT NULL,
    previous BLOB NOT NULL,
    signature BLOB NOT NULL,
    UNIQUE (writer, sequence)
);

CREATE TRIGGER journal_entries_update BEFORE UPDATE ON journal_entries
BEGIN
    SELECT RAISE (ABORT, 'journal entries are never changed');
END;

CREATE TRIGGER journal_entries_delete BEFORE DELETE ON journal_entries
BEGIN
    SELECT RAISE (ABORT, 'journal entries are never deleted');
END;

-- The salt lies with the body: whoever erases the one erases the other, or the body could be guessed from its hash.
CREATE TABLE journal_bodies (
    position INTEGER PRIMARY KEY REFERENCES journal_entries (position),
    salt BLOB, -- NULL, like the body: erased by law
    body BLOB
);

CREATE TRIGGER journal_bodies_update BEFORE UPDATE ON journal_bodies
WHEN NEW.body IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.position <> OLD.position
BEGIN
    SELECT RAISE (ABORT, 'a body is erased or stays as it is');
END;

CREATE TRIGGER journal_bodies_delete BEFORE DELETE ON journal_bodies
BEGIN
    SELECT RAISE (ABORT, 'a body is erased by setting it to NULL');
END;

-- Projections: written with each entry, recreated from the entries at any time. Their changed/position columns are
-- journal positions, which give an order that does not depend on clocks.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    network TEXT NOT NULL,
    server TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    handle TEXT NOT NULL,
    display_name TEXT NOT NULL,
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE columns (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    argument TEXT NOT NULL,
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    reply_to INTEGER NOT NULL, -- posts.id; 0: none
    piece TEXT NOT NULL, -- JSON: the newest revision's
    state TEXT NOT NULL,
    revisions INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed INTEGER NOT NULL
);

CREATE INDEX drafts_changed ON drafts (changed) WHERE state <> 'discarded';

CREATE TABLE revisions (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, -- the entry's
    draft TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    piece TEXT NOT NULL
);

CREATE INDEX revisions_draft ON revisions (draft);

CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    draft TEXT NOT NULL,
    account TEXT NOT NULL,
    piece TEXT NOT NULL,
    state TEXT NOT NULL,
    not_before INTEGER,
    zone TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    error TEXT NOT NULL,
    remote_id TEXT,
    url TEXT,
    sent_at INTEGER, -- as the network says; NULL while not sent
    sent_text TEXT,
    sent_sha256 BLOB, -- of the network's answer
    queued_at INTEGER NOT NULL,
    tried_at INTEGER, -- when it was first put to sending
    changed_at INTEGER NOT NULL,
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL
);

CREATE INDEX outbox_position ON outbox (position);

CREATE INDEX outbox_draft ON outbox (draft);

-- The runner looks at these after every step, however many were sent before.
CREATE INDEX outbox_open ON outbox (position) WHERE state IN ('queued', 'sending', 'unknown');

CREATE INDEX outbox_remote ON outbox (remote_id) WHERE remote_id IS NOT NULL;

CREATE TABLE words (
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (language, word)
) WITHOUT ROWID;

CREATE TABLE moderations (
    position INTEGER PRIMARY KEY,
    post INTEGER NOT NULL,
    account TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL
);

-- Not a projection: what is being typed, kept each second until it becomes a revision.
CREATE TABLE typing (
    draft TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    reply_to INTEGER NOT NULL,
    piece TEXT NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;

-- The network's own answers, kept as the proof behind an entry's hash.
CREATE TABLE receipts (
    sha256 BLOB PRIMARY KEY,
    raw BLOB NOT NULL -- qCompress
) WITHOUT ROWID;
