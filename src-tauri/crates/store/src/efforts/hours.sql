-- Minutes of service for an effort, from every origin, those of people who were erased included.
SELECT coalesce((SELECT sum(minutes) FROM hours WHERE effort_id = ?1), 0)
     + coalesce((SELECT sum(amount) FROM tallies WHERE effort_id = ?1 AND kind = 'minutes'), 0)
