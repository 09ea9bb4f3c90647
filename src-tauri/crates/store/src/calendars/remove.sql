-- A calendar goes; meetings that were adopted from it stay.
DELETE FROM calendars WHERE id = ?1
