-- The community, how many people it has, and the latest time at which it was changed, whatever the clock said since.
SELECT id, name, zone, locale, hue, is_sample, (SELECT count(*) FROM people) AS people,
       (SELECT max(at) FROM operations) AS ahead
FROM community
