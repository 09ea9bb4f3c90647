-- By which a backup knows whether anything was changed since.
SELECT id FROM operations ORDER BY n DESC LIMIT 1
