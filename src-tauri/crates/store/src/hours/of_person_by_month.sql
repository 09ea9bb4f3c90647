-- Minutes by month of one person since a day; a date of service is the community's own day already.
SELECT substr(h.on_date, 1, 7) AS month, sum(h.minutes) AS figure FROM hours h WHERE h.person_id = ?1 AND h.on_date >= ?2 GROUP BY 1
