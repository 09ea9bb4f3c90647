-- The same minutes for several people. ?1: [{"id", "person"}].
INSERT INTO hours (id, person_id, effort_id, minutes, on_date, origin, meeting_id, task_id, note)
SELECT w.value ->> 'id', w.value ->> 'person', ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM json_each(?1) w
