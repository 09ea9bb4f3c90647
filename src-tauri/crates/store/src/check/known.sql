-- How many rows of one table there are, and of how many of them the log knows nothing. The table's name is put in for each.
SELECT
    count(*),
    count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM change_log WHERE row = people.id AND tbl = 'people' AND kind = 'insert'))
FROM people
