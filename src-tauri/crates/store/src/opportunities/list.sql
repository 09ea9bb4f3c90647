-- What an effort is looking for: what is open first.
SELECT id, effort_id, title, skills, time, benefit, places, filled FROM opportunities WHERE effort_id = ?1
ORDER BY filled >= places, created_at, id
