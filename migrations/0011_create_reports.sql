-- Stable, documented views for saved reports: the only tables that report SQL is meant to name.
CREATE VIEW report_people AS
SELECT p.id, p.name, p.pronouns, p.organisation, p.joined_on, p.left_on, f.last_seen_on, f.hours_minutes
FROM people p JOIN person_facts f ON f.n = p.n;

CREATE VIEW report_hours AS
SELECT h.on_date, h.minutes, h.origin, h.person_id, p.name AS person, e.name AS effort
FROM hours h JOIN people p ON p.id = h.person_id LEFT JOIN efforts e ON e.id = h.effort_id;

CREATE VIEW report_tasks AS
SELECT t.id, t.title, t.status, t.due_on, t.done_at, e.name AS effort
FROM tasks t LEFT JOIN efforts e ON e.id = t.effort_id;

CREATE VIEW report_meetings AS
SELECT m.id, m.title, m.starts_at, m.ends_at, m.status, e.name AS effort,
       (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.status IN ('attended', 'walk-in')) AS attended
FROM meetings m LEFT JOIN efforts e ON e.id = m.effort_id;
