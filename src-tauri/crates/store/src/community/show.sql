-- The community and how many people it has.
SELECT id, name, zone, locale, hue, is_sample, (SELECT count(*) FROM people) AS people FROM community
