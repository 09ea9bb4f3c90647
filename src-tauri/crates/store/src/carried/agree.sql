-- What a task and its entry say, now that they agree.
INSERT INTO task_agreements (link_id, here, there) VALUES (?1, ?2, ?3)
ON CONFLICT (link_id) DO UPDATE SET here = excluded.here, there = excluded.there
