-- What operations are called, for the search. The one under way is found once it ends.
SELECT n, label FROM operations WHERE kind <> 'sync' AND n <> (SELECT n FROM current_operation) AND n > ?1 ORDER BY n LIMIT 1000
