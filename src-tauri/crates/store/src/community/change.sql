-- What is not given stays.
UPDATE community SET name = coalesce(?1, name), zone = coalesce(?2, zone), hue = coalesce(?3, hue)
