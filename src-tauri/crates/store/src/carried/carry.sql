-- What a calendar carries from now on.
INSERT INTO task_carriers (id, calendar_id, scope, effort_id) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (calendar_id) DO UPDATE SET scope = excluded.scope, effort_id = excluded.effort_id
