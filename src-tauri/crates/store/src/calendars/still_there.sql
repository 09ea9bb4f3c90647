-- Whether a calendar was removed while its answer was under way.
SELECT count(*) FROM calendars WHERE id = ?1
