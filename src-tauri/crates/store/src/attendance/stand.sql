-- How a person stands to a meeting; without an id they are not on its list.
SELECT p.name, a.id, a.status FROM people p LEFT JOIN attendance a ON a.person_id = p.id AND a.meeting_id = ?1 WHERE p.id = ?2
