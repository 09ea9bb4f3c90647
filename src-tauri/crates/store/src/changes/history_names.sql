-- What records are called, by their ids; those that are gone by what the log keeps of them.
SELECT id, 'people' AS tbl, name FROM people WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'efforts', name FROM efforts WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'tasks', title FROM tasks WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'meetings', title FROM meetings WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'series', title FROM series WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'agenda_items', title FROM agenda_items WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'calendars', name FROM calendars WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'event_edits', summary FROM event_edits WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'calendar_accounts', user_name FROM calendar_accounts WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'imports', file_name FROM imports WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT c.id, 'commitments', p.name FROM commitments c JOIN people p ON p.id = c.person_id WHERE c.id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT m.id, 'memberships', e.name FROM memberships m JOIN efforts e ON e.id = m.effort_id WHERE m.id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'consent_kinds', name FROM consent_kinds WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT w.id, 'consent_wordings', k.name FROM consent_wordings w JOIN consent_kinds k ON k.id = w.kind_id WHERE w.id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT c.id, 'consents', k.name FROM consents c JOIN consent_wordings w ON w.id = c.wording_id JOIN consent_kinds k ON k.id = w.kind_id
    WHERE c.id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'programmes', name FROM programmes WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'programme_steps', name FROM programme_steps WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT j.id, 'journeys', r.name FROM journeys j JOIN programmes r ON r.id = j.programme_id WHERE j.id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT id, 'fields', name FROM fields WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT v.id, 'field_values', f.name FROM field_values v JOIN fields f ON f.id = v.field_id WHERE v.id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT l.row, 'field_values', f.name FROM change_log l JOIN fields f ON f.id = l.changes ->> 'field_id'
    WHERE l.row IN (SELECT value FROM json_each(?1)) AND l.kind = 'delete' AND l.tbl = 'field_values'
UNION ALL SELECT row, tbl, coalesce(changes ->> 'name', changes ->> 'title', changes ->> 'file_name') FROM change_log
    WHERE row IN (SELECT value FROM json_each(?1)) AND kind = 'delete' AND tbl IN ('people', 'efforts', 'tasks', 'meetings', 'series', 'agenda_items', 'calendars', 'imports', 'consent_kinds', 'fields', 'programmes', 'programme_steps')
