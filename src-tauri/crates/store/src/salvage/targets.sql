-- What undid or redid something that is lost stays in the history, and can itself be neither undone nor redone.
UPDATE operations SET kind = 'upkeep', target = NULL
WHERE target IS NOT NULL AND NOT EXISTS (SELECT 1 FROM operations o WHERE o.n = operations.target)
