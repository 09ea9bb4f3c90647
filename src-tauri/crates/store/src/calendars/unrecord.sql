-- A sync that found nothing new is no line of the history.
DELETE FROM operations WHERE n = (SELECT n FROM current_operation) AND NOT EXISTS (SELECT 1 FROM change_log WHERE operation = operations.n)
