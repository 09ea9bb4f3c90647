-- Who is on the list of a meeting, and how they stand.
SELECT person_id, status FROM attendance WHERE meeting_id = ?1
