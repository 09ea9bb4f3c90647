-- What is given of a programme: ?2 name; ?3 says that ?4 is its effort, or that it has none; ?5 says that ?6 is the day since which it is retired, or that it is not.
UPDATE programmes SET name = coalesce(?2, name), effort_id = CASE WHEN ?3 THEN ?4 ELSE effort_id END,
    retired_on = CASE WHEN ?5 THEN ?6 ELSE retired_on END
WHERE id = ?1
