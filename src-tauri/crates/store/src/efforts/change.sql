-- One field gets a new value; the log leaves out the columns that keep theirs.
UPDATE efforts SET
    name        = CASE ?2 WHEN 'name' THEN ?3 ELSE name END,
    kind        = CASE ?2 WHEN 'kind' THEN ?3 ELSE kind END,
    purpose     = CASE ?2 WHEN 'purpose' THEN ?3 ELSE purpose END,
    cadence     = CASE ?2 WHEN 'cadence' THEN ?3 ELSE cadence END,
    how_to_join = CASE ?2 WHEN 'how_to_join' THEN ?3 ELSE how_to_join END,
    hue         = CASE ?2 WHEN 'hue' THEN ?3 ELSE hue END,
    closed_on   = CASE ?2 WHEN 'closed_on' THEN ?3 ELSE closed_on END
WHERE id = ?1
