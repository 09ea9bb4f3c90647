-- What an effort is looking for, new or as it is from now on.
INSERT INTO opportunities (id, effort_id, title, skills, time, benefit, places, filled, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, skills = excluded.skills, time = excluded.time, benefit = excluded.benefit,
    places = excluded.places, filled = excluded.filled
