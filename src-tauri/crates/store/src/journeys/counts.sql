-- How many are at a step (?1), and how many of them came to it before a day (?2).
SELECT count(*) AS total, coalesce(sum(step_since < ?2), 0) AS stuck FROM journeys WHERE step_id = ?1 AND ended_on IS NULL
