-- People whose name begins with what was typed.
SELECT f.n FROM person_facts f WHERE f.name_key >= ?1 AND f.name_key < ?2 ORDER BY f.name_key, f.n LIMIT ?3
