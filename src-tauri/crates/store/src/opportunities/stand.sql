-- One of the things an effort is looking for.
SELECT id, effort_id, title, skills, time, benefit, places, filled FROM opportunities WHERE id = ?1
