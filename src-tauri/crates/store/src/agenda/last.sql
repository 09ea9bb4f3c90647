-- Behind which position the next item of an agenda goes.
SELECT coalesce(max(position), 0.0) FROM agenda_items WHERE meeting_id = ?1
