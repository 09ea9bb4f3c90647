-- How large the community is, and how much is open and late. ?1 is today.
SELECT (SELECT count(*) FROM people) AS people,
       (SELECT count(*) FROM efforts WHERE closed_on IS NULL) AS efforts,
       (SELECT count(*) FROM tasks WHERE status IN ('to do', 'doing', 'waiting')) AS open_tasks,
       (SELECT count(*) FROM tasks WHERE status IN ('to do', 'doing', 'waiting') AND due_on IS NOT NULL AND due_on < ?1) AS overdue
