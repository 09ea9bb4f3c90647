-- Tags of many people at once: ?1 ids, ?2 tags to put on, ?3 tags to take off. Whoever has them as wished is not touched.
UPDATE people SET tags = (
    SELECT json_group_array(t.value) FROM (
        SELECT j.value FROM json_each(people.tags) j WHERE j.value NOT IN (SELECT value FROM json_each(?3))
        UNION ALL
        SELECT a.value FROM json_each(?2) a WHERE a.value NOT IN (SELECT value FROM json_each(people.tags))
    ) t)
WHERE id IN (SELECT value FROM json_each(?1))
  AND (EXISTS (SELECT 1 FROM json_each(?2) a WHERE a.value NOT IN (SELECT value FROM json_each(people.tags)))
    OR EXISTS (SELECT 1 FROM json_each(?3) r WHERE r.value IN (SELECT value FROM json_each(people.tags))))
