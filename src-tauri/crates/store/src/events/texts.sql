-- The texts of some events; edits go by a row number below zero.
SELECT e.hash, e.text FROM json_each(?1) j JOIN events e ON e.n = j.value WHERE j.value > 0
UNION ALL
SELECT d.hash, d.text FROM json_each(?1) j JOIN event_edits d ON d.rowid = -j.value WHERE j.value < 0
