-- Everything of a calendar that ever became a meeting: what was taken back does not become one again by itself.
SELECT event_uid, recurrence_id FROM adoption_states WHERE calendar_id = ?1
