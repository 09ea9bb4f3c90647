-- When these meetings (?1, JSON) begin.
SELECT id, starts_at FROM meetings WHERE id IN (SELECT value FROM json_each(?1))
