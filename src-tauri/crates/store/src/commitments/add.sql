-- A question, or a promise that was given at once.
INSERT INTO commitments (id, person_id, task_id, meeting_id, membership_id, status, asked_at, answered_at, substitute_of)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, CASE ?6 WHEN 'asked' THEN NULL ELSE ?7 END, ?8)
