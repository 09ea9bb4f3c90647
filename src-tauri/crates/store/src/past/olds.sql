-- What the columns of the rows of table ?1 held at the entry ?2: the first change of a column since then says it. What a row went through
-- after it had gone or before it came is another story.
INSERT INTO olds (row, old)
SELECT row, json_group_object(key, old)
FROM (
    SELECT c.row, j.key, json_extract(j.value, '$[0]') AS old, min(c.seq)
    FROM main.change_log c
    JOIN later l ON l.tbl = c.tbl AND l.row = c.row AND l.born = 0 AND (l.ends IS NULL OR c.seq < l.ends),
         json_each(c.changes) j
    WHERE c.seq >= ?2 AND c.tbl = ?1 AND c.kind = 'update'
    GROUP BY c.row, j.key
)
GROUP BY row
