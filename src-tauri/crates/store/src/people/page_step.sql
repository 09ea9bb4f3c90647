-- Who is at a step (?1) of a programme; a page puts it into its condition.
SELECT q.n FROM journeys j JOIN people q ON q.id = j.person_id WHERE j.step_id = ?1 AND j.ended_on IS NULL
