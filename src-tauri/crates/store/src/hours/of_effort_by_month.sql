-- Minutes by month for one effort since a day; a date of service is the community's own day already.
SELECT month, sum(minutes) AS figure FROM (
    SELECT substr(on_date, 1, 7) AS month, minutes FROM hours WHERE effort_id = ?1 AND on_date >= ?2
    UNION ALL SELECT month, amount FROM tallies WHERE effort_id = ?1 AND kind = 'minutes' AND month >= substr(?2, 1, 7)
) GROUP BY 1
