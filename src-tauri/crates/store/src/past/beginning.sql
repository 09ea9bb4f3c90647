-- When the log begins: before that nothing is known.
SELECT min(at) FROM operations
