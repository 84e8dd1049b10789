-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rules that somebody does not want to be told of, where, and why. A projection of the record: what was taken back stays
-- with restored = 1, so that its reason can be offered again.

CREATE TABLE suppressions (
    id TEXT PRIMARY KEY,
    scope TEXT NOT NULL, -- here, draft, institution
    rule TEXT NOT NULL,
    title TEXT NOT NULL,
    draft TEXT NOT NULL, -- drafts.id, which may have no version yet; empty: every text
    words TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    position INTEGER NOT NULL,
    restored INTEGER NOT NULL
) WITHOUT ROWID;
