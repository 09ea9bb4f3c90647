-- One field gets a new value; the log leaves out the columns that keep theirs. A start or an end that is taken away takes the other with it.
UPDATE tasks SET
    title     = CASE ?2 WHEN 'title' THEN ?3 ELSE title END,
    notes     = CASE ?2 WHEN 'notes' THEN ?3 ELSE notes END,
    effort_id = CASE ?2 WHEN 'effort_id' THEN ?3 ELSE effort_id END,
    due_on    = CASE ?2 WHEN 'due_on' THEN ?3 ELSE due_on END,
    estimate  = CASE ?2 WHEN 'estimate' THEN ?3 ELSE estimate END,
    places    = CASE ?2 WHEN 'places' THEN ?3 ELSE places END,
    starts_at = CASE ?2 WHEN 'span' THEN ?3 ELSE starts_at END,
    ends_at   = CASE ?2 WHEN 'span' THEN ?4 ELSE ends_at END
WHERE id = ?1
