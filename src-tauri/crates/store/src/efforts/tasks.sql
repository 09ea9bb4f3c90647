-- What is open in an effort, then what was done last.
SELECT id FROM (
    SELECT id, 0 AS part, due_on IS NULL AS undated, due_on, '' AS ended FROM tasks
    WHERE effort_id = ?1 AND status IN ('to do', 'doing', 'waiting')
    UNION ALL
    SELECT id, 1, 0, '', done_at FROM (
        SELECT id, done_at FROM tasks WHERE effort_id = ?1 AND status = 'done' ORDER BY done_at DESC LIMIT 20)
)
ORDER BY part, undated, due_on, ended DESC, id
LIMIT 200
