-- Something is put aside until a day, or for good; put aside again, the newer day counts.
INSERT INTO snoozes (id, kind, subject, until_on) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (kind, subject) DO UPDATE SET until_on = excluded.until_on
