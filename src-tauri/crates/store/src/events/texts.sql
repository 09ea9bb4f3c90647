-- The texts of some events.
SELECT e.hash, e.text FROM json_each(?1) j JOIN events e ON e.n = j.value
