-- How often a calendar asks to be fetched, seconds.
SELECT refresh FROM calendar_states WHERE calendar_id = ?1
