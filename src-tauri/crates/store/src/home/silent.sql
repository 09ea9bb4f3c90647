-- Who would be thought of, and asked not to be contacted: by what exactly they asked. ?1 today, ?2 the days to come as in think_of.
SELECT p.do_not_contact, p.refused_channels, count(*) AS count
FROM people p JOIN person_facts f ON f.n = p.n
WHERE (p.do_not_contact = 1 OR p.refused_channels <> '[]') AND f.left_on IS NULL
  AND (substr(p.birthday, -5) IN (SELECT value ->> 'key' FROM json_each(?2))
       OR (f.joined_on BETWEEN date(?1, '-60 days') AND ?1 AND f.last_seen_on IS NULL)
       OR (f.quiet_after < ?1 AND (f.break_until IS NULL OR f.break_until < ?1)))
GROUP BY p.do_not_contact, p.refused_channels
