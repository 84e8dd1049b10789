-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How people look at what was heard. Not on the record: nobody answers for a column, and taking one away takes no post
-- away. What accounts listen to is in the table columns.

CREATE TABLE feed_columns (
    id TEXT PRIMARY KEY,
    place INTEGER NOT NULL, -- from the first to the last
    title TEXT NOT NULL, -- as a person named it; empty: what it shows
    account TEXT NOT NULL, -- accounts.id; empty: every one
    stream TEXT NOT NULL, -- columns.id; empty: whatever the account hears
    search TEXT NOT NULL,
    unread_only INTEGER NOT NULL,
    began_stream INTEGER NOT NULL, -- 1: listening to the stream began with this column
    removed INTEGER NOT NULL
) WITHOUT ROWID;

-- The one that is always there.
INSERT INTO feed_columns (id, place, title, account, stream, search, unread_only, began_stream, removed)
VALUES ('everything', 0, '', '', '', '', 0, 0, 0);
