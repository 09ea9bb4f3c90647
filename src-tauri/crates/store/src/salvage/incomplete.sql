-- Half of an operation cannot be taken back: one whose entries are not all there any more stays done.
UPDATE operations SET kind = 'upkeep', target = NULL
WHERE kind IN ('change', 'undo', 'redo') AND rows > (SELECT count(*) FROM change_log WHERE operation = operations.n)
