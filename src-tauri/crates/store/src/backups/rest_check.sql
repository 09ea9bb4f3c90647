-- Walks through the pages of all other tables and of their indexes, and looks for rows that refer to nothing.
SELECT "check".quick_check
FROM sqlite_schema AS "table" JOIN pragma_quick_check("table".name) AS "check"
WHERE "table".type = 'table' AND "table".rootpage > 0 AND "table".name <> 'change_log' AND "check".quick_check <> 'ok'
UNION ALL
SELECT "table" FROM pragma_foreign_key_check
