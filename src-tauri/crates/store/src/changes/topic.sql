-- What an operation was about.
INSERT OR IGNORE INTO operation_topics (topic, n) VALUES (?2, ?1)
