-- Efforts that a label may mean.
SELECT id, name FROM efforts WHERE closed_on IS NULL ORDER BY n
