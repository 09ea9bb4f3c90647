-- Series that go on and are not planned up to ?1, with how many of their occurrences lie ahead of ?2.
SELECT s.id, s.effort_id, s.title, s.rrule, s.start_wall, s.zone, s.minutes, s.place, s.link, s.expects, s.expects_members, s.agenda,
       s.planned_until, s.ended_on,
       (SELECT count(*) FROM meetings m WHERE m.series_id = s.id AND m.starts_at > ?2) AS ahead
FROM series s WHERE s.ended_on IS NULL AND s.planned_until < ?1
