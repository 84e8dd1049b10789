-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Outbox rows that came with a backup are looked up first. One that had failed there is not sent by itself where the
-- network does not have it.

ALTER TABLE outbox ADD COLUMN failed_before INTEGER NOT NULL DEFAULT 0;
