-- What is not given stays.
UPDATE calendars SET name = coalesce(?2, name), hue = coalesce(?3, hue) WHERE id = ?1
