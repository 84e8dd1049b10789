-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an account said before is compared with what is being written (Archive::own): the newest of few among a million.

CREATE INDEX posts_own ON posts (listener) WHERE own = 1;
