-- An effort is found by its name and purpose.
DELETE FROM search_efforts WHERE rowid IN (SELECT n FROM touched WHERE kind = 'efforts');
INSERT INTO search_efforts (rowid, name, purpose)
SELECT e.n, e.name, e.purpose FROM touched t JOIN efforts e ON e.n = t.n WHERE t.kind = 'efforts';
