-- Another name, or no longer asked for (?3 sets the day where ?2 says so).
UPDATE consent_kinds SET name = coalesce(?4, name), retired_on = CASE WHEN ?2 THEN ?3 ELSE retired_on END WHERE id = ?1
