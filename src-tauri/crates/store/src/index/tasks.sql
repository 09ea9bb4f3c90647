-- A task is found by its title and notes.
DELETE FROM search_tasks WHERE rowid IN (SELECT n FROM touched WHERE kind = 'tasks');
INSERT INTO search_tasks (rowid, title, notes)
SELECT k.n, k.title, k.notes FROM touched t JOIN tasks k ON k.n = t.n WHERE t.kind = 'tasks';
