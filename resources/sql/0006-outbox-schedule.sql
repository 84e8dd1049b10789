-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The hour a person chose and the hour of the next attempt are two things: until here the second took the place of the
-- first. Both are in the record, from which every row gets what a rebuild would give it.

ALTER TABLE outbox ADD COLUMN retry_at INTEGER;

UPDATE outbox SET retry_at = asked.at FROM (
    SELECT e.subject, max(e.position),
        CAST(strftime('%s', json_extract(CAST(b.body AS TEXT), '$.notBefore')) AS INTEGER) * 1000
            + CAST(substr(strftime('%f', json_extract(CAST(b.body AS TEXT), '$.notBefore')), 4) AS INTEGER) AS at
    FROM journal_entries e JOIN journal_bodies b ON b.position = e.position
    WHERE e.kind = 'outbox.requeued' GROUP BY e.subject
) AS asked WHERE asked.subject = outbox.id;

UPDATE outbox SET not_before = chosen.at FROM (
    SELECT e.subject,
        CAST(strftime('%s', json_extract(CAST(b.body AS TEXT), '$.notBefore')) AS INTEGER) * 1000
            + CAST(substr(strftime('%f', json_extract(CAST(b.body AS TEXT), '$.notBefore')), 4) AS INTEGER) AS at
    FROM journal_entries e JOIN journal_bodies b ON b.position = e.position
    WHERE e.kind = 'outbox.queued'
) AS chosen WHERE chosen.subject = outbox.id;

-- A person who said "again" before that hour wanted it at once.
UPDATE outbox SET not_before = NULL FROM (
    SELECT subject, min(at) AS at FROM journal_entries
    WHERE kind = 'outbox.requeued' AND person <> '' GROUP BY subject
) AS again WHERE again.subject = outbox.id AND outbox.not_before > again.at;
