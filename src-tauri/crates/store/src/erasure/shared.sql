-- Which of these addresses (?1, JSON, in small letters) are somebody else's too than these people's (?2, JSON): a family's telephone, an office's mail.
SELECT lower(value) FROM contact_points
WHERE lower(value) IN (SELECT value FROM json_each(?1)) AND person_id NOT IN (SELECT value FROM json_each(?2))
UNION
SELECT lower(h.value) FROM (SELECT person_id, handle AS value FROM handles UNION ALL SELECT person_id, external_id FROM handles
                            UNION ALL SELECT person_id, url FROM handles) h
WHERE lower(h.value) IN (SELECT value FROM json_each(?1)) AND h.person_id NOT IN (SELECT value FROM json_each(?2))
