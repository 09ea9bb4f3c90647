-- What was known of files that nobody publishes any more.
DELETE FROM publication_states WHERE publication_id NOT IN (SELECT id FROM publications)
