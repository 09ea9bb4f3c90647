-- What is not given stays.
UPDATE contact_points SET label = coalesce(?2, label), value = coalesce(?3, value), value_key = coalesce(?4, value_key) WHERE id = ?1
