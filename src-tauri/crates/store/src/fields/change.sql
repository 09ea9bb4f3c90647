-- What is given of a field: ?2 name, ?3 kind, ?4 choices, ?5 whether it is listed; ?6 says that ?7 is the day since which it is hidden, or that it is not.
UPDATE fields SET name = coalesce(?2, name), kind = coalesce(?3, kind), choices = coalesce(?4, choices), is_listed = coalesce(?5, is_listed),
    retired_on = CASE WHEN ?6 THEN ?7 ELSE retired_on END
WHERE id = ?1
