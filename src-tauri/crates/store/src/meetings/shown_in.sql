-- Meetings that stand in a calendar as well.
SELECT id FROM meetings WHERE shown_in = ?1
