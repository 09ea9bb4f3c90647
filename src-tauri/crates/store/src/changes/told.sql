-- How many rows an operation changed: counted once, read by every page of the history.
UPDATE operations SET rows = ?2 WHERE n = ?1
