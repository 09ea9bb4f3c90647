-- Every label that the history is searched by.
SELECT n, label FROM operations WHERE kind <> 'sync' AND n <> ?1 ORDER BY n
