-- The calendar that has this address already.
SELECT name FROM calendars WHERE address = ?1
