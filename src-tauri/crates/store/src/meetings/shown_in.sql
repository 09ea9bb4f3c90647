-- Meetings that stand in a calendar as well.
SELECT id, title, starts_at, ends_at, zone, place, link, status FROM meetings WHERE shown_in = ?1
