-- SPDX-FileCopyrightText: 2026 The Pregonero authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A post's media as texts divided by bytes that are in no UTF-8 (store/texts.h), not as JSON: reading a page of a
-- column with pictures spent a tenth of its time with parsing them.

UPDATE posts SET media = (
    SELECT CAST(group_concat(
        ifnull(json_extract(value, '$.id'), '') || x'fd' || ifnull(json_extract(value, '$.kind'), '') || x'fd'
            || ifnull(json_extract(value, '$.url'), '') || x'fd' || ifnull(json_extract(value, '$.alt'), ''),
        x'fe' ORDER BY key) AS BLOB)
    FROM json_each(posts.media)
) WHERE media IS NOT NULL AND json_valid(media);
