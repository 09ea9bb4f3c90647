-- What operations were about. The table and its topic are put in for each.
INSERT OR IGNORE INTO operation_topics (topic, n)
SELECT DISTINCT 'the topic', c.operation FROM change_log c JOIN operations o ON o.n = c.operation WHERE c.tbl = 'people' AND o.kind <> 'sync'
