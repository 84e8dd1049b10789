-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The newest entry of a kind is looked for at each start and after other programs' entries (Ledger::newest): where nobody
-- decided anything yet, the whole record would be read for it.

CREATE INDEX journal_entries_kind ON journal_entries (kind);
