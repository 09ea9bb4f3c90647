-- How much is due by each rule; the list of what is due takes the place of the empty one, so that the two never differ.
SELECT rule, count(*) FROM (SELECT '' AS rule LIMIT 0) GROUP BY rule
