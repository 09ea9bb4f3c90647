-- When an operation was.
SELECT at FROM operations WHERE n = ?1
